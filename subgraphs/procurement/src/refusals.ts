import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter } = sectorRefusals({
  // References
  INVOICE_OF_OTHER_CONTRACT: '发票不属于该合同 · an invoice of another contract: take one of this contract’s',

  // Terms of a contract
  SIGNED_BEFORE_RULES: '签订时政府采购法实施条例尚未施行 · signed before the rules kept here were in force',
  SIGNED_BEFORE_AWARD:
    '合同须在中标通知书发出后签订 (政府采购法 46) · a contract follows the award notice: correct one of the days',
  DUE_BEFORE_SIGNING: '约定日期早于签订日期 · an agreed day follows the signing: correct one of the days',
  ACCEPTANCE_BEFORE_DELIVERY:
    '验收期限早于约定交付日期 · acceptance ends after the agreed delivery: correct one of the days',
  ACCEPTANCE_DAY_MISSING:
    '以验收为付款条件的须约定验收期限 (保障中小企业款项支付条例 10) · payment runs from acceptance: give acceptanceDueOn',
  LPR_MISSING:
    '须注明签订时一年期LPR (保障中小企业款项支付条例 17) · an agreed rate may not be below it: give loanPrimeRate',
  RATE_BELOW_LPR:
    '约定利率低于签订时一年期LPR (保障中小企业款项支付条例 17) · correct the rate, or leave it out: the law’s rate holds then',
  DUPLICATE_GUARANTEE: '每种保证金至多一份 · give one guarantee of each kind, with the whole amount',
  GUARANTEE_ABOVE_LIMIT:
    '保证金超过上限 (政府采购法实施条例 33、48) · correct the amount, or give back what is above the limit',

  // Performance
  ALREADY_PUBLISHED: '合同已公告 · the contract is published already: nothing is left to do',
  PUBLISHED_BEFORE_SIGNING: '公告日期早于签订日期 · a contract is published after the signing: correct the day',
  WINDOW_ENDS_FIRST: '公开截止日早于公告日期 · publication ends on its first day or later: correct the day',
  ALREADY_FILED: '合同已备案 · the contract is filed already: nothing is left to do',
  FILED_BEFORE_SIGNING: '备案日期早于签订日期 · a contract is filed after the signing: correct the day',
  ALREADY_DELIVERED: '已全部交付 · everything is delivered already: nothing is left to deliver',
  DELIVERED_BEFORE_SIGNING: '交付日期早于签订日期 · delivery follows the signing: correct the day',
  NOT_DELIVERED: '尚未全部交付 · not everything is delivered: record the delivery first',
  ACCEPTED_BEFORE_DELIVERY: '验收日期早于交付日期 · what is accepted was delivered before: correct the day',
  INVOICED_BEFORE_SIGNING: '收到发票日期早于签订日期 · an invoice follows the signing: correct the day',
  INVOICED_ABOVE_VALUE: '发票合计超过合同金额 · all invoices together exceed the contract value: correct the amount',
  PAID_BEFORE_SIGNING: '付款日期早于签订日期 · nothing is paid before the signing: correct the day',
  PAID_ABOVE_VALUE:
    '付款合计超过合同金额 · all payments together exceed the contract value: correct one of the amounts',
  ALREADY_RETURNED: '保证金已退还 · the guarantee is returned already: nothing is left to do',
  RETURNED_BEFORE_SIGNING: '退还日期早于签订日期 · a guarantee is returned after the signing: correct the day',

  // Corrections
  NOTHING_TO_CORRECT: '没有更正内容 · give at least one field with its correct value',
  SIGNED_AFTER_RECORDS:
    '签订日期晚于已登记的履行 · something done under the contract was recorded earlier: correct the day',
  VALUE_BELOW_RECORDS: '合同金额低于已登记的付款或发票 · more was paid or invoiced already: correct the amount',
});
