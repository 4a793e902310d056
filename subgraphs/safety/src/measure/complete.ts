import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { settleMeasure } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyMeasure } from './measure.js';

@InputType('SafetyMeasureCompleteInput', { description: '报告措施完成 · report a measure as complete (安全生产法 86)' })
export class MeasureCompleteInput {
  @Field(() => ID, { description: '措施 · measure' })
  measure!: string;

  @Field(() => GraphQLDay, { description: '完成日期 · day it was complete' })
  completedOn!: Day;

  @ArrayNotEmpty()
  @Field(() => [String], { description: '佐证材料，至少一项 · evidence, at least one piece' })
  evidence!: string[];
}

export const measureComplete = action({
  name: 'safetyMeasureComplete',
  description:
    '报告措施完成，核查属实方为履行 · report a measure as complete: it is performed once a check finds it so (安全生产法 86)',
  input: MeasureCompleteInput,
  record: SafetyMeasure,
  async run({ measure: id, completedOn, evidence }, work) {
    for (const [index, piece] of evidence.entries()) checkText(work, piece, `evidence.${index}`);
    checkPast(work, completedOn, 'completedOn');
    const measure = await work.find(SafetyMeasure, id, 'measure');
    if (!measure) return;
    if (measure.status !== 'OPEN') refuse(work, 'ALREADY_COMPLETED', 'measure', measure.completedOn ?? measure.status);
    checkAfter(work, measure.requiredOn, completedOn, 'completedOn', 'COMPLETED_BEFORE_BEGIN');
    if (work.refused) return;

    work.effectiveOn = completedOn;
    work.change(measure, {
      completedOn,
      evidence,
      status: 'COMPLETED',
      verifiedOn: null,
      verifiedById: null,
      finding: null,
    });
    await settleMeasure(work, measure);
    return measure;
  },
});
