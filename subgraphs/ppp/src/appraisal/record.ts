import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { partOf } from '../project/part.js';
import { PppProject } from '../project/project.js';
import { checkAfter } from '../refusals.js';
import { AppraisalKind, PppAppraisal } from './appraisal.js';

@InputType('PppAppraisalRecordInput', { description: '登记论证或方案的审核结果 · record an appraisal or plan' })
export class AppraisalRecordInput {
  @Field(() => ID, { description: '项目 · project' })
  project!: string;

  @Field(() => AppraisalKind, { description: '种类 · kind' })
  kind!: AppraisalKind;

  @Field(() => Boolean, { description: '是否通过 · whether it was passed' })
  isPassed!: boolean;

  @Field(() => ID, { description: '审核或批准机关 · body that decided' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '审核或批准日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => String, { description: '文件 · document' })
  document!: string;
}

export const appraisalRecord = action({
  name: 'pppAppraisalRecord',
  description:
    '登记两评一案或特许经营方案的审核结果 · record what was decided on an appraisal or plan: 两评一案, or the plan of a concession (国办函〔2023〕115号)',
  input: AppraisalRecordInput,
  record: PppAppraisal,
  async run({ project: id, decidedBy, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.decidedOn, 'decidedOn');
    await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    const project = await work.see(PppProject, id, 'project');
    if (!project) return;
    checkAfter(work, project.initiatedOn, input.decidedOn, 'decidedOn', 'BEFORE_INITIATION');
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    return work.create(PppAppraisal, { ...partOf(project), ...input, decidedById: decidedBy });
  },
});
