import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { SafetyInspection } from './inspection.js';

@InputType('SafetyInspectionRecordInput', {
  description: '登记安全生产检查 · record an inspection (安全生产法 65、68)',
})
export class InspectionRecordInput {
  @Field(() => String, { description: '检查文号，同一部门不得重复 · number, unique for the department' })
  number!: string;

  @Field(() => ID, { description: '检查部门 · department that inspected' })
  inspector!: string;

  @Field(() => ID, { description: '责任岗位，须为检查部门的岗位 · post that answers, one of the department’s' })
  responsiblePost!: string;

  @Field(() => ID, { description: '被检查单位 · firm inspected' })
  enterprise!: string;

  @Field(() => String, { description: '检查内容 · what was looked at' })
  matter!: string;

  @Field(() => GraphQLDay, { description: '检查日期 · day of the inspection' })
  inspectedOn!: Day;

  @Field(() => Boolean, { description: '被检查单位负责人是否签字 · whether the head of the firm signed the record' })
  isSigned!: boolean;

  @Field(() => String, { nullable: true, description: '未签字的情况，未签字的必填 · why it was not signed' })
  unsignedReason?: string | null;
}

export const inspectionRecord = action({
  name: 'safetyInspectionRecord',
  description: '登记安全生产检查，发现的隐患另行登记 · record an inspection; what it found follows (安全生产法 65、68)',
  input: InspectionRecordInput,
  record: SafetyInspection,
  constraints: { inspection_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ inspector, responsiblePost, enterprise, ...input }, work) {
    for (const field of ['number', 'matter', 'unsignedReason'] as const) checkText(work, input[field], field);
    checkPast(work, input.inspectedOn, 'inspectedOn');
    if (input.isSigned !== (input.unsignedReason == null)) {
      refuse(work, 'SIGNATURE_UNCLEAR', 'unsignedReason', input.isSigned ? 'it was signed' : 'it was not signed');
    }
    const body = await checkKnown(work, 'GovernmentBody', inspector, 'inspector');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    const [same] = body ? await work.findAll(SafetyInspection, { inspectorId: body.id, number: input.number }) : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.inspectedOn}`);
    if (work.refused || !body) return;

    work.effectiveOn = input.inspectedOn;
    return work.create(SafetyInspection, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      inspectorId: body.id,
      responsiblePostId: responsiblePost,
      enterpriseId: enterprise,
    });
  },
});
