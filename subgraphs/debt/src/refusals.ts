import { sectorRefusals } from '@integrity-graph/kit';

/** Why an action of this sector is refused, and how to mend it; `actions.csv` says which action refuses what. */
export const { refuse, checkAfter, taken } = sectorRefusals({
  // Amounts and governments
  NOT_A_GOVERNMENT: '不是人民政府 · this is a people’s government’s: take the government’s id',
  NOT_YUAN: '债务以人民币计 · debt is kept in yuan: give the amount in CNY',
  RATE_OUT_OF_RANGE: '利率应为0至1之间的小数 · a rate is a share of a year: write 0.0287 for 2.87 %',
  PERIOD_REVERSED: '期末早于期初 · a period ends on its first day or later: correct one of the days',
  ENDS_FIRST: '截止早于开始 · it ends on its first day or later: correct one of the days',
  PART_ABOVE_WHOLE: '部分大于整体 · a part is not above the whole: correct one of them',

  // Limits, balances, resources
  APPROVED_AFTER_YEAR: '批准晚于该年度 · a limit is approved in its year or before: correct the day or the year',
  LIMIT_RECORDED: '该日批准的限额已登记 · the limit approved that day is recorded already: nothing is left to do',
  APPROVED_BEFORE_END: '决算批准早于期末 · accounts are approved when their period is over: correct the day',
  BALANCE_RECORDED: '该日余额已登记 · the balance of that day is recorded already: nothing is left to do',
  YEAR_NOT_OVER: '年度尚未结束 · the year is not over: report it when it is',
  YEAR_RECORDED: '该年度已登记 · that year is recorded already: nothing is left to do',

  // Bonds, and who has them
  ISSUER_NOT_PROVINCIAL:
    '仅省级人民政府可发行 (预算法 35) · only a provincial government borrows, by bonds: name the issuer; who received the funds is recorded by on-lending',
  ISSUED_BEFORE_DISCLOSURE: '发行早于披露 · documents are disclosed before the issue: correct one of the days',
  INTEREST_BEFORE_ISSUE: '起息早于发行 · interest runs from the issue or later: correct the day',
  TERM_NOT_WHOLE:
    '期限不是整数个付息期 · the term is a whole number of periods of interest: correct maturity or frequency',
  PROJECT_MISSING: '新增专项债券须有项目 · a new special bond is for a project: name it',
  LENT_BEFORE_RECEIVED: '转贷早于到账 · funds are on-lent once they are there: correct the day',
  LENT_AFTER_MATURITY: '债券已到期 · the bond has matured by then: correct the day',
  BORROWER_NOT_BELOW: '借入方不是下级政府 · funds are on-lent downwards: name a government below the lender',
  ABOVE_REMAINDER: '超过可用余额 · more than is left of the share: correct the amount',
  SPENT_BEFORE_RECEIVED: '支出早于到账 · funds are spent once they are there: correct the day',

  // Repayment
  PAID_BEFORE_RECEIVED: '支付早于到账 · it is repaid after it was received: correct the day',
  ABOVE_UNPAID: '超过尚欠金额 · more than is unpaid: correct the amount, or record the rest on the next instalment',
  INSTALMENT_SETTLED: '已付清 · the instalment is paid: nothing is left to secure',

  // Contingent and hidden debt
  ALREADY_RELEASED: '已解除 · it is released already: nothing is left to do',
  RELEASED_BEFORE_GIVEN: '解除早于出具 · what is released was given before: correct the day',
  RESOLVED_BEFORE_INCURRED: '化解早于形成 · debt is resolved after it came about: correct the day',
  ABOVE_UNRESOLVED: '超过未化解金额 · more than is left: correct the amount',

  // Ratings
  BOND_OF_OTHER_ISSUER: '不是该政府的债券 · the bond of another issuer: correct government or bond',

  // Emergencies and plans
  FORESEEN_DAY_MISSING: '须注明无力偿还的到期日 · say which due day cannot be met: give foreseenFor',
  FORESEEN_IN_THE_PAST: '到期日早于预判 · what is foreseen comes later: record a default instead, or correct the day',
  REPORTED_TO_ITSELF: '不得向自身报告 · an event is reported to a superior: correct reportedTo',
  ALREADY_REPORTED: '已登记报告 · the report is recorded already: nothing is left to do',
  REPORTED_BEFORE_EVENT: '报告早于事件 · a report follows the event: correct the day',
  DECLARED_TOO_EARLY:
    '响应早于事件或前次宣布 · a response follows the event, and what was declared before: correct the day',
  ALREADY_ENDED: '响应已结束 · the response is over: record a new event',
  NOT_DECLARED: '尚未启动响应 · no response has begun: declare it first',
  ENDED_BEFORE_DECLARED: '结束早于启动 · a response ends after it began: correct the day',
  ALREADY_COMPLETED: '已登记完成 · the plan is carried out already: nothing is left to do',
  COMPLETED_BEFORE_ADOPTION: '完成早于制定 · a plan is carried out after its adoption: correct the day',

  // Violations
  OWN_FINDING: '责任单位不得自行认定 · a body does not find its own violation: name the authority',
  ALREADY_RECTIFIED: '已登记整改 · it is put right already: nothing is left to do',
  RECTIFIED_BEFORE_FOUND: '整改早于认定 · it is put right after it was found: correct the day',
});
