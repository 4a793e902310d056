import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleMeasure } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyMeasure } from './measure.js';

@InputType('SafetyMeasureVerifyInput', {
  description: '核查措施落实情况 · check whether a measure was carried out (国令第493号 33)',
})
export class MeasureVerifyInput {
  @Field(() => ID, { description: '措施 · measure' })
  measure!: string;

  @Field(() => GraphQLDay, { description: '核查日期 · day of the check' })
  verifiedOn!: Day;

  @Field(() => ID, { description: '核查单位，不得为责任单位 · body that checks, not the one that answers for it' })
  verifiedBy!: string;

  @Field(() => String, { description: '核查情况 · what the check found' })
  finding!: string;

  @Field(() => Boolean, { description: '是否属实 · whether it was carried out' })
  isCarriedOut!: boolean;
}

export const measureVerify = action({
  name: 'safetyMeasureVerify',
  description:
    '核查措施落实情况；不属实的重新落实 · check a measure that was reported complete; if it is not, it is owed on (国令第493号 33；安全生产法 86)',
  input: MeasureVerifyInput,
  record: SafetyMeasure,
  async run({ measure: id, verifiedBy, isCarriedOut, ...input }, work) {
    checkText(work, input.finding, 'finding');
    checkPast(work, input.verifiedOn, 'verifiedOn');
    const body = await checkKnown(work, 'GovernmentBody', verifiedBy, 'verifiedBy');
    const measure = await work.find(SafetyMeasure, id, 'measure');
    if (!measure) return;
    if (measure.status !== 'COMPLETED') refuse(work, 'NOT_COMPLETED', 'measure', measure.status);
    if (body?.id === measure.ownerId) refuse(work, 'OWN_CHECK', 'verifiedBy', body.name);
    checkAfter(work, measure.completedOn, input.verifiedOn, 'verifiedOn', 'CHECKED_BEFORE_COMPLETION');
    if (work.refused) return;

    work.effectiveOn = input.verifiedOn;
    const status = isCarriedOut ? 'VERIFIED' : 'OPEN';
    const completedOn = isCarriedOut ? measure.completedOn : null;
    work.change(measure, { ...input, verifiedById: verifiedBy, status, completedOn });
    await settleMeasure(work, measure);
    return measure;
  },
});
