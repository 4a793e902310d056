import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInspection } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentInspection } from './inspection.js';
import { EnvironmentRectificationPlan } from './plan.js';

@InputType('EnvironmentRectificationPlanSubmitInput', {
  description: '报送督察整改方案 · submit the rectification plan (生态环境保护督察工作条例)',
})
export class RectificationPlanSubmitInput {
  @Field(() => ID, { description: '督察 · inspection' })
  inspection!: string;

  @Field(() => String, { description: '方案文号 · document number' })
  number!: string;

  @Field(() => String, { description: '方案名称 · title' })
  title!: string;

  @Field(() => GraphQLDay, { description: '报送日期 · day of submission' })
  submittedOn!: Day;

  @Field(() => String, { description: '报送机关 · organ it is submitted to' })
  submittedTo!: string;
}

export const rectificationPlanSubmit = action({
  name: 'environmentRectificationPlanSubmit',
  description: '报送督察整改方案 · submit the rectification plan after an inspection (生态环境保护督察工作条例)',
  input: RectificationPlanSubmitInput,
  record: EnvironmentRectificationPlan,
  async run({ inspection: id, ...input }, work) {
    for (const field of ['number', 'title', 'submittedTo'] as const) checkText(work, input[field], field);
    checkPast(work, input.submittedOn, 'submittedOn');
    const inspection = await work.find(EnvironmentInspection, id, 'inspection');
    if (!inspection) return;
    const [earlier] = await work.findAll(EnvironmentRectificationPlan, { inspectionId: inspection.id });
    if (earlier) refuse(work, 'PLAN_SUBMITTED', 'inspection', `${earlier.number}, ${earlier.submittedOn}`);
    checkAfter(work, inspection.feedbackOn, input.submittedOn, 'submittedOn', 'SUBMITTED_BEFORE_FEEDBACK');
    if (work.refused) return;

    work.effectiveOn = input.submittedOn;
    const { divisionId, divisionPath, inspectedId } = inspection;
    const plan = work.create(EnvironmentRectificationPlan, {
      ...input,
      divisionId,
      divisionPath,
      inspectionId: inspection.id,
      inspectedId,
    });
    await settleInspection(work, inspection);
    return plan;
  },
});
