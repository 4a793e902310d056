import { action, type Day, GraphQLDay, type Money, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementContractChange } from '../change/change.js';
import { checkAfter, checkMoney, checkPast, checkText, checkTotal } from '../checks.js';
import { ProcurementContract, totalOf } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
import { ProcurementSettlement } from './settlement.js';

@InputType('ProcurementSettlementRecordInput', {
  description: '登记进度或定期结算 · record a settlement by progress or period (保障中小企业款项支付条例 9)',
})
export class SettlementRecordInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => String, { description: '结算单编号 · number of the document of settlement' })
  document!: string;

  @Field(() => String, { description: '所结算的进度或期间 · progress or period that is settled' })
  period!: string;

  @Field(() => GraphQLDay, { description: '双方确认结算金额之日 · day both sides confirmed the amount' })
  settledOn!: Day;

  @Field(() => MoneyInput, { description: '结算金额 · amount' })
  amount!: MoneyInput;
}

export const settlementRecord = action({
  name: 'procurementSettlementRecord',
  description:
    '登记进度或定期结算，付款期限自该日起算 · record a settlement: the term of payment of its amount runs from that day (保障中小企业款项支付条例 9)',
  input: SettlementRecordInput,
  record: ProcurementSettlement,
  async run({ contract: contractId, ...input }, work) {
    const { document, period, settledOn, amount } = input;
    checkText(work, document, 'document');
    checkText(work, period, 'period');
    checkPast(work, settledOn, 'settledOn');
    const isAmount = checkMoney(work, amount, 'amount');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    if (contract.paymentFrom !== 'SETTLEMENT') {
      refuse(work, 'NOT_PAID_BY_SETTLEMENT', 'contract', contract.paymentFrom);
    }
    checkAfter(work, contract.dateSigned, settledOn, 'settledOn', 'SETTLED_BEFORE_SIGNING');
    const earlier = await work.findAll(ProcurementSettlement, { contractId });
    if (earlier.some((settlement) => settlement.document === document)) {
      refuse(work, 'DUPLICATE_NUMBER', 'document', document);
    }
    if (isAmount) {
      const amounts = [amount, ...earlier.map((settlement) => settlement.amount)];
      await checkSettled(work, contract, amounts);
    }
    if (work.refused) return;

    work.effectiveOn = settledOn;
    const settlement = work.create(ProcurementSettlement, { ...partOf(contract), ...input });
    await settleObligations(work, contract);
    return settlement;
  },
});

/** All settlements stay within the final sum of a contract that was terminated with one, else within its value. */
async function checkSettled(work: Work, contract: ProcurementContract, amounts: Money[]): Promise<void> {
  const ended = await work.findAll(ProcurementContractChange, { contractId: contract.id, kind: 'TERMINATION' });
  const final = ended.find(({ settlement }) => settlement)?.settlement;
  if (final) checkTotal(work, amounts, final, 'amount', 'SETTLED_ABOVE_FINAL');
  else checkTotal(work, amounts, totalOf(contract), 'amount', 'SETTLED_ABOVE_VALUE');
}
