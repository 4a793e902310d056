import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsInspection } from './inspection.js';

@InputType('StatisticsInspectionConcludeInput', { description: '结束统计执法检查 · conclude an inspection' })
export class InspectionConcludeInput {
  @Field(() => ID, { description: '执法检查 · inspection' })
  inspection!: string;

  @Field(() => GraphQLDay, { description: '结束日期 · day it was concluded' })
  concludedOn!: Day;

  @Field(() => String, { description: '检查结论 · findings' })
  findings!: string;

  @Field(() => Boolean, { description: '是否发现违法 · whether a violation was found' })
  hasFoundViolation!: boolean;
}

export const inspectionConclude = action({
  name: 'statisticsInspectionConclude',
  description:
    '结束统计执法检查并作出结论；发现违法的另行立案 · conclude an inspection; a violation found becomes a case (统计法 36)',
  input: InspectionConcludeInput,
  record: StatisticsInspection,
  async run({ inspection: id, ...input }, work) {
    checkText(work, input.findings, 'findings');
    checkPast(work, input.concludedOn, 'concludedOn');
    const inspection = await work.find(StatisticsInspection, id, 'inspection');
    if (!inspection) return;
    if (inspection.concludedOn) refuse(work, 'ALREADY_CONCLUDED', 'inspection', inspection.concludedOn);
    checkAfter(work, inspection.begunOn, input.concludedOn, 'concludedOn', 'CONCLUDED_BEFORE_BEGINNING');
    if (work.refused) return;

    work.effectiveOn = input.concludedOn;
    return work.change(inspection, input);
  },
});
