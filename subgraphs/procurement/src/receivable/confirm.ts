import { action, compareDecimals, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkMoney, checkPast, checkText, checkTotal } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementReceivable, settleReceivable } from './receivable.js';

@InputType('ProcurementReceivableConfirmInput', {
  description: '确认债权债务关系 · confirm a receivable (保障中小企业款项支付条例 16)',
})
export class ReceivableConfirmInput {
  @Field(() => ID, { description: '确权请求 · receivable' })
  receivable!: string;

  @Field(() => GraphQLDay, { description: '确认日期 · day of the confirmation' })
  confirmedOn!: Day;

  @Field(() => MoneyInput, { description: '无争议金额 · amount not disputed' })
  amountConfirmed!: MoneyInput;

  @Field(() => String, { nullable: true, description: '争议说明，部分确认时必填 · what is disputed, and why' })
  dispute?: string | null;
}

export const receivableConfirm = action({
  name: 'procurementReceivableConfirm',
  description:
    '采购人确认债权债务关系，部分有争议的注明 · the buyer confirms a receivable and says what is disputed (保障中小企业款项支付条例 15、16)',
  input: ReceivableConfirmInput,
  record: ProcurementReceivable,
  async run({ receivable: id, ...input }, work) {
    const { confirmedOn, amountConfirmed, dispute } = input;
    checkPast(work, confirmedOn, 'confirmedOn');
    checkText(work, dispute, 'dispute');
    const isAmount = checkMoney(work, amountConfirmed, 'amountConfirmed');
    const receivable = await work.find(ProcurementReceivable, id, 'receivable');
    if (!receivable) return;
    const { claimedOn, amountClaimed } = receivable;
    if (receivable.confirmedOn) refuse(work, 'ALREADY_CONFIRMED', 'receivable', receivable.confirmedOn);
    checkAfter(work, claimedOn, confirmedOn, 'confirmedOn', 'BEFORE_LODGING');
    if (isAmount) {
      checkTotal(work, [amountConfirmed], amountClaimed, 'amountConfirmed', 'CONFIRMED_ABOVE_CLAIM');
      const isPart = compareDecimals(amountConfirmed.amount, amountClaimed.amount) < 0;
      if (isPart && !dispute) refuse(work, 'DISPUTE_UNEXPLAINED', 'dispute', amountConfirmed.amount);
    }
    if (work.refused) return;

    work.effectiveOn = confirmedOn;
    work.change(receivable, input);
    await settleReceivable(work, receivable);
    return receivable;
  },
});
