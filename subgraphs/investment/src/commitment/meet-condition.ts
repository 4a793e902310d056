import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCommitment } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentCommitment, isConditional } from './commitment.js';

@InputType('InvestmentCommitmentMeetConditionInput', {
  description: '登记兑现条件成就 · record that the condition of a commitment is met',
})
export class CommitmentMeetConditionInput {
  @Field(() => ID, { description: '承诺事项 · commitment' })
  commitment!: string;

  @Field(() => GraphQLDay, { description: '条件成就日期 · day the condition was met' })
  metOn!: Day;

  @Field(() => String, { description: '佐证材料 · evidence' })
  evidence!: string;
}

export const commitmentMeetCondition = action({
  name: 'investmentCommitmentMeetCondition',
  description:
    '登记兑现条件成就，投资者本人或由经办代录；附条件的承诺自此有期限 · record that a condition is met, by the investor or for it: from then on the promise has its day',
  input: CommitmentMeetConditionInput,
  record: InvestmentCommitment,
  bySubjects: true,
  async run({ commitment: id, metOn, evidence }, work) {
    checkText(work, evidence, 'evidence');
    checkPast(work, metOn, 'metOn');
    const commitment = await work.find(InvestmentCommitment, id, 'commitment');
    if (!commitment) return;
    work.speakFor(commitment.investorId);
    if (!isConditional(commitment)) refuse(work, 'NO_CONDITION', 'commitment', commitment.number);
    if (commitment.conditionMetOn) refuse(work, 'CONDITION_MET', 'commitment', commitment.conditionMetOn);
    checkAfter(work, commitment.madeOn, metOn, 'metOn', 'MET_BEFORE_MADE');
    if (work.refused) return;

    work.effectiveOn = metOn;
    work.change(commitment, { conditionMetOn: metOn, conditionEvidence: evidence });
    await settleCommitment(work, commitment);
    return commitment;
  },
});
