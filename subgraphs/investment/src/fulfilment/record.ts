import { action, checkMoney, checkPast, checkText, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { partOf } from '../commitment/part.js';
import { settleCommitment } from '../obligations.js';
import { checkAfter, checkCurrency, refuse } from '../refusals.js';
import { InvestmentFulfilment } from './fulfilment.js';

@InputType('InvestmentFulfilmentRecordInput', {
  description: '登记承诺兑现 · record that a commitment was fulfilled (优化营商环境条例 31)',
})
export class FulfilmentRecordInput {
  @Field(() => ID, { description: '承诺事项 · commitment' })
  commitment!: string;

  @Field(() => GraphQLDay, { description: '兑现日期 · day of the fulfilment' })
  fulfilledOn!: Day;

  @Field(() => String, { description: '兑现情况 · what was done' })
  description!: string;

  @Field(() => MoneyInput, { nullable: true, description: '兑现数额 · amount' })
  amount?: MoneyInput | null;

  @Field(() => Boolean, { description: '是否全部兑现 · whether the commitment is kept in full by it' })
  isComplete!: boolean;

  @Field(() => String, { description: '佐证材料 · evidence' })
  evidence!: string;
}

export const fulfilmentRecord = action({
  name: 'investmentFulfilmentRecord',
  description:
    '登记承诺兑现，由投资者确认或提出异议 · record a fulfilment, for the investor to confirm or contest (优化营商环境条例 31)',
  input: FulfilmentRecordInput,
  record: InvestmentFulfilment,
  async run({ commitment: id, ...input }, work) {
    const { fulfilledOn, amount } = input;
    checkText(work, input.description, 'description');
    checkText(work, input.evidence, 'evidence');
    checkPast(work, fulfilledOn, 'fulfilledOn');
    if (amount) checkMoney(work, amount, 'amount');
    const commitment = await work.find(InvestmentCommitment, id, 'commitment');
    if (!commitment) return;
    checkAfter(work, commitment.madeOn, fulfilledOn, 'fulfilledOn', 'FULFILLED_BEFORE_MADE');
    checkCurrency(work, amount, commitment.amount, 'amount');
    if (commitment.isPerformed) refuse(work, 'COMMITMENT_PERFORMED', 'commitment', commitment.number);
    if (commitment.standing === 'WITHDRAWN') refuse(work, 'COMMITMENT_WITHDRAWN', 'commitment', commitment.number);
    if (work.refused) return;

    work.effectiveOn = fulfilledOn;
    const fulfilment = work.create(InvestmentFulfilment, { ...partOf(commitment), ...input, answer: 'AWAITED' });
    await settleCommitment(work, commitment);
    return fulfilment;
  },
});
