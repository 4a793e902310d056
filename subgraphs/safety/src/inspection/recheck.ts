import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleFinding } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyInspectionFinding } from './finding.js';
import { SafetyInspection } from './inspection.js';

@InputType('SafetyInspectionRecheckInput', { description: '复查隐患 · look again at a danger (安全生产法 65)' })
export class InspectionRecheckInput {
  @Field(() => ID, { description: '检查发现的隐患 · danger found' })
  finding!: string;

  @Field(() => GraphQLDay, { description: '复查日期 · day of the check' })
  recheckedOn!: Day;

  @Field(() => String, { description: '复查情况 · what it found' })
  result!: string;

  @Field(() => Boolean, { description: '是否已消除 · whether the danger is removed' })
  isRemoved!: boolean;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '重新限定的整改期限，未消除的必填 · new day to put it right by, where it is not removed',
  })
  correctBy?: Day | null;
}

export const inspectionRecheck = action({
  name: 'safetyInspectionRecheck',
  description:
    '复查隐患，未消除的重新限期 · look again: what is removed is done, what is not gets a new day (安全生产法 65)',
  input: InspectionRecheckInput,
  record: SafetyInspectionFinding,
  async run({ finding: id, recheckedOn, result, isRemoved, correctBy }, work) {
    checkText(work, result, 'result');
    checkPast(work, recheckedOn, 'recheckedOn');
    if (isRemoved !== (correctBy == null)) {
      refuse(work, 'RECHECK_UNCLEAR', 'correctBy', isRemoved ? 'it is removed' : 'it is not removed');
    }
    checkAfter(work, recheckedOn, correctBy, 'correctBy', 'LIMIT_BEFORE_BEGIN');
    const finding = await work.find(SafetyInspectionFinding, id, 'finding');
    const inspection = finding && (await work.see(SafetyInspection, finding.inspectionId, 'finding'));
    if (!inspection) return;
    if (finding.removedOn) refuse(work, 'ALREADY_REMOVED', 'finding', finding.removedOn);
    checkAfter(work, finding.recheckedOn ?? finding.foundOn, recheckedOn, 'recheckedOn', 'RECHECKED_TOO_EARLY');
    if (work.refused) return;

    work.effectiveOn = recheckedOn;
    work.change(finding, {
      recheckedOn,
      recheckResult: result,
      ...(isRemoved ? { removedOn: recheckedOn } : { correctBy }),
    });
    await settleFinding(work, finding, inspection);
    return finding;
  },
});
