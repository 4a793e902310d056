import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsRespondent } from './respondent.js';

@InputType('StatisticsRespondentRemoveInput', {
  description: '退出统计调查对象 · take a respondent out of a survey',
})
export class RespondentRemoveInput {
  @Field(() => ID, { description: '统计调查对象 · respondent' })
  respondent!: string;

  @Field(() => GraphQLDay, { description: '退出日期 · day it is taken out' })
  removedOn!: Day;

  @Field(() => String, { description: '退出原因 · reason' })
  reason!: string;
}

export const respondentRemove = action({
  name: 'statisticsRespondentRemove',
  description:
    '将调查对象退出，须说明原因；已布置的报表仍须报送 · take a respondent out, with the reason; reports asked for stay due',
  input: RespondentRemoveInput,
  record: StatisticsRespondent,
  async run({ respondent: id, removedOn, reason }, work) {
    checkText(work, reason, 'reason');
    checkPast(work, removedOn, 'removedOn');
    const respondent = await work.find(StatisticsRespondent, id, 'respondent');
    if (!respondent) return;
    if (respondent.removedOn) refuse(work, 'RESPONDENT_REMOVED', 'respondent', respondent.removedOn);
    checkAfter(work, respondent.enrolledOn, removedOn, 'removedOn', 'REMOVED_BEFORE_ENROLMENT');
    if (work.refused) return;

    work.effectiveOn = removedOn;
    return work.change(respondent, { removedOn, removalReason: reason });
  },
});
