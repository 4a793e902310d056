import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkKnown, checkPast, checkText } from '../checks.js';
import { placeOf } from '../project/part.js';
import { ProcurementProject } from '../project/project.js';
import { ApprovalKind, ProcurementApproval } from './approval.js';

@InputType('ProcurementApprovalRecordInput', {
  description: '登记预算调整或采购方式的批准 · record an approval of a budget adjustment or of another method',
})
export class ApprovalRecordInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => ApprovalKind, { description: '批准事项 · what was approved' })
  kind!: ApprovalKind;

  @Field(() => String, { description: '批准文号 · document' })
  document!: string;

  @Field(() => GraphQLDay, { description: '批准日期 · day of approval' })
  approvedOn!: Day;

  @Field(() => ID, { description: '批准机关 · body that approved' })
  approvedBy!: string;
}

export const approvalRecord = action({
  name: 'procurementApprovalRecord',
  description: '登记批准 · record an approval (政府采购法 27; 政府采购法实施条例 28)',
  input: ApprovalRecordInput,
  record: ProcurementApproval,
  async run({ project: projectId, approvedBy, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.approvedOn, 'approvedOn');
    const body = await checkKnown(work, 'GovernmentBody', approvedBy, 'approvedBy');
    const project = await work.see(ProcurementProject, projectId, 'project');
    if (work.refused || !project || !body) return;

    work.effectiveOn = input.approvedOn;
    return work.create(ProcurementApproval, {
      ...placeOf(project),
      projectId: project.id,
      ...input,
      approvedById: body.id,
    });
  },
});
