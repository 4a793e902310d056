import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInspection } from '../obligations.js';
import { EnvironmentInspection, InspectionTier } from './inspection.js';

@InputType('EnvironmentInspectionRecordInput', {
  description: '登记督察反馈 · record the feedback of an inspection (生态环境保护督察工作条例)',
})
export class InspectionRecordInput {
  @Field(() => InspectionTier, { description: '督察层级 · tier' })
  tier!: InspectionTier;

  @Field(() => String, { description: '轮次 · round' })
  round!: string;

  @Field(() => String, { nullable: true, description: '批次 · batch' })
  batch?: string | null;

  @Field(() => String, { description: '督察组 · inspecting group' })
  inspectedBy!: string;

  @Field(() => ID, { description: '被督察单位 · body inspected' })
  inspected!: string;

  @Field(() => GraphQLDay, { description: '反馈日期 · day of the feedback' })
  feedbackOn!: Day;

  @Field(() => String, { description: '反馈文件 · document of the feedback' })
  document!: string;
}

export const inspectionRecord = action({
  name: 'environmentInspectionRecord',
  description: '登记督察反馈 · record the feedback of an inspection (生态环境保护督察工作条例)',
  input: InspectionRecordInput,
  record: EnvironmentInspection,
  async run({ inspected, ...input }, work) {
    for (const field of ['round', 'batch', 'inspectedBy', 'document'] as const) checkText(work, input[field], field);
    checkPast(work, input.feedbackOn, 'feedbackOn');
    const body = await checkKnown(work, 'GovernmentBody', inspected, 'inspected');
    if (work.refused || !body) return;

    work.effectiveOn = input.feedbackOn;
    const inspection = work.create(EnvironmentInspection, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      inspectedId: body.id,
    });
    await settleInspection(work, inspection);
    return inspection;
  },
});
