import { action, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { settleCommitment } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentFulfilment } from './fulfilment.js';

@InputType('InvestmentFulfilmentConfirmInput', { description: '确认兑现 · confirm a fulfilment' })
export class FulfilmentConfirmInput {
  @Field(() => ID, { description: '兑现记录 · fulfilment' })
  fulfilment!: string;

  @Field(() => GraphQLDay, { description: '确认日期 · day of the answer' })
  answeredOn!: Day;
}

@InputType('InvestmentFulfilmentContestInput', { description: '对兑现提出异议 · contest a fulfilment' })
export class FulfilmentContestInput extends FulfilmentConfirmInput {
  @Field(() => String, { description: '异议理由 · why it is contested' })
  reason!: string;
}

export const fulfilmentConfirm = action({
  name: 'investmentFulfilmentConfirm',
  description:
    '投资者确认兑现，本人或由经办代录；也可撤回异议 · the investor confirms a fulfilment, or gives a contest up (优化营商环境条例 31)',
  input: FulfilmentConfirmInput,
  record: InvestmentFulfilment,
  bySubjects: true,
  run: async (input, work) => answer(work, input, { answer: 'CONFIRMED', contestReason: null }),
});

export const fulfilmentContest = action({
  name: 'investmentFulfilmentContest',
  description:
    '投资者对兑现提出异议，异议期间不计为兑现 · the investor contests a fulfilment: it does not count as performance (优化营商环境条例 31)',
  input: FulfilmentContestInput,
  record: InvestmentFulfilment,
  bySubjects: true,
  async run({ reason, ...input }, work) {
    checkText(work, reason, 'reason');
    return answer(work, input, { answer: 'CONTESTED', contestReason: reason });
  },
});

/** What was confirmed is not contested any more; what was contested may still be confirmed. */
async function answer(
  work: Work,
  { fulfilment: id, answeredOn }: FulfilmentConfirmInput,
  said: Pick<InvestmentFulfilment, 'answer' | 'contestReason'>,
): Promise<InvestmentFulfilment | undefined> {
  checkPast(work, answeredOn, 'answeredOn');
  const fulfilment = await work.find(InvestmentFulfilment, id, 'fulfilment');
  if (!fulfilment) return undefined;
  work.speakFor(fulfilment.investorId);
  checkAfter(work, fulfilment.fulfilledOn, answeredOn, 'answeredOn', 'ANSWERED_BEFORE_FULFILMENT');
  if (fulfilment.answer === 'CONFIRMED') refuse(work, 'ALREADY_CONFIRMED', 'fulfilment', fulfilment.answeredOn!);
  else if (fulfilment.answer === said.answer) {
    refuse(work, 'ALREADY_CONTESTED', 'fulfilment', fulfilment.answeredOn!);
  }
  const commitment = await work.find(InvestmentCommitment, fulfilment.commitmentId, 'fulfilment');
  if (work.refused || !commitment) return undefined;

  work.effectiveOn = answeredOn;
  work.change(fulfilment, { ...said, answeredOn });
  await settleCommitment(work, commitment);
  return fulfilment;
}
