import { action, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkMoney, checkPast, checkTotal } from '../checks.js';
import { ProcurementContract, totalOf } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { refuse } from '../refusals.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { ProcurementReceivable, settleReceivable } from './receivable.js';

@InputType('ProcurementReceivableClaimInput', {
  description: '请求确权 · ask to have a receivable confirmed (保障中小企业款项支付条例 16)',
})
export class ReceivableClaimInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '请求日期 · day it was asked for' })
  claimedOn!: Day;

  @Field(() => MoneyInput, { description: '请求确认的金额 · amount claimed' })
  amountClaimed!: MoneyInput;
}

export const receivableClaim = action({
  name: 'procurementReceivableClaim',
  description:
    '中小企业供应商请求确认债权债务关系 · a small or medium firm asks to have a receivable confirmed (保障中小企业款项支付条例 16)',
  input: ReceivableClaimInput,
  record: ProcurementReceivable,
  bySubjects: true,
  async run({ contract: contractId, ...input }, work) {
    const { claimedOn, amountClaimed } = input;
    checkPast(work, claimedOn, 'claimedOn');
    const isAmount = checkMoney(work, amountClaimed, 'amountClaimed');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    work.speakFor(contract.supplierId);
    checkAfter(work, contract.dateSigned, claimedOn, 'claimedOn', 'CLAIMED_BEFORE_SIGNING');
    if (!isSmallOrMedium(contract.supplierSizeClass)) {
      refuse(work, 'SUPPLIER_NOT_SMALL', 'contract', contract.supplierSizeClass ?? contract.number);
    }
    if (isAmount) checkTotal(work, [amountClaimed], totalOf(contract), 'amountClaimed', 'CLAIMED_ABOVE_VALUE');
    if (work.refused) return;

    work.effectiveOn = claimedOn;
    const receivable = work.create(ProcurementReceivable, { ...partOf(contract), ...input });
    await settleReceivable(work, receivable);
    return receivable;
  },
});
