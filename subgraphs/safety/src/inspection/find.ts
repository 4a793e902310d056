import { action, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyHiddenDanger } from '../danger/danger.js';
import { settleFinding } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { FindingOrder, SafetyInspectionFinding } from './finding.js';
import { SafetyInspection } from './inspection.js';

@InputType('SafetyInspectionFindInput', {
  description: '登记检查发现的隐患 · record a danger that an inspection found (安全生产法 65、68)',
})
export class InspectionFindInput {
  @Field(() => ID, { description: '安全生产检查 · inspection' })
  inspection!: string;

  @Field(() => String, { description: '隐患序号，同一检查不得重复 · number, unique in the inspection' })
  number!: string;

  @Field(() => String, { description: '隐患部位 · where it is' })
  place!: string;

  @Field(() => String, { description: '隐患内容 · what it is' })
  description!: string;

  @Field(() => ID, {
    nullable: true,
    description: '重大事故隐患，须先登记 · entry in the register of major dangers, where it is one',
  })
  hiddenDanger?: string | null;

  @Field(() => FindingOrder, { description: '现场处理 · what was ordered' })
  order!: FindingOrder;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '整改期限，立即排除的不填 · day by which it is to be put right; left out where at once',
  })
  correctBy?: Day | null;
}

export const inspectionFind = action({
  name: 'safetyInspectionFind',
  description:
    '登记检查发现的隐患，检查部门须复查 · record a danger that was found: the department looks again (安全生产法 65)',
  input: InspectionFindInput,
  record: SafetyInspectionFinding,
  constraints: { inspection_finding_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ inspection: id, hiddenDanger, ...input }, work) {
    for (const field of ['number', 'place', 'description'] as const) checkText(work, input[field], field);
    if ((input.order === 'AT_ONCE') !== (input.correctBy == null)) {
      refuse(work, 'CORRECTION_UNCLEAR', 'correctBy', `${input.order}, ${input.correctBy ?? 'no day'}`);
    }
    const inspection = await work.see(SafetyInspection, id, 'inspection');
    const danger = hiddenDanger ? await work.see(SafetyHiddenDanger, hiddenDanger, 'hiddenDanger') : undefined;
    if (!inspection) return;
    checkAfter(work, inspection.inspectedOn, input.correctBy, 'correctBy', 'LIMIT_BEFORE_BEGIN');
    if (danger && danger.enterpriseId !== inspection.enterpriseId) {
      refuse(work, 'DANGER_OF_OTHER_FIRM', 'hiddenDanger', danger.number);
    }
    const found = await work.findAll(SafetyInspectionFinding, { inspectionId: inspection.id, number: input.number });
    if (found[0]) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${found[0].place}`);
    if (work.refused) return;

    work.effectiveOn = inspection.inspectedOn;
    const { divisionId, divisionPath, inspectorId, enterpriseId, inspectedOn } = inspection;
    const finding = work.create(SafetyInspectionFinding, {
      ...input,
      divisionId,
      divisionPath,
      inspectorId,
      enterpriseId,
      inspectionId: inspection.id,
      hiddenDangerId: danger?.id,
      foundOn: inspectedOn,
    });
    await settleFinding(work, finding, inspection);
    return finding;
  },
});
