import { action, checkKnown, checkPast, checkText, type Day, dayOf, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyAccident } from './accident.js';
import { SafetyGrade } from './grade.js';
import { SafetyGrading } from './grading.js';
import { partOf } from './part.js';

@InputType('SafetyAccidentGradeInput', {
  description: '登记事故等级认定 · record the grade that a body determined (国令第493号 3)',
})
export class AccidentGradeInput {
  @Field(() => ID, { description: '事故 · accident' })
  accident!: string;

  @Field(() => SafetyGrade, { description: '事故等级 · grade' })
  grade!: SafetyGrade;

  @Field(() => GraphQLDay, { description: '认定日期 · day it was determined' })
  determinedOn!: Day;

  @Field(() => ID, { description: '认定机关 · body that determined it' })
  determinedBy!: string;

  @Field(() => String, { description: '认定文件 · document' })
  document!: string;
}

export const accidentGrade = action({
  name: 'safetyAccidentGrade',
  description:
    '登记事故等级认定；与计算等级不一致的予以登记并提示 · record the grade a body determined; one that differs from the computed grade is recorded, and raises a lead (国令第493号 3)',
  input: AccidentGradeInput,
  record: SafetyGrading,
  async run({ accident: id, determinedBy, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.determinedOn, 'determinedOn');
    await checkKnown(work, 'GovernmentBody', determinedBy, 'determinedBy');
    const accident = await work.find(SafetyAccident, id, 'accident');
    if (!accident) return;
    checkAfter(work, dayOf(accident.occurredAt), input.determinedOn, 'determinedOn', 'GRADED_BEFORE_ACCIDENT');
    const earlier = await work.findAll(SafetyGrading, { accidentId: accident.id });
    const last = earlier.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
    if (last) checkAfter(work, last.determinedOn, input.determinedOn, 'determinedOn', 'GRADED_OUT_OF_ORDER');
    if (accident.grade === input.grade) refuse(work, 'ALREADY_GRADED', 'grade', input.grade);
    if (work.refused) return;

    work.effectiveOn = input.determinedOn;
    work.change(accident, { grade: input.grade });
    return work.create(SafetyGrading, { ...partOf(accident), ...input, determinedById: determinedBy });
  },
});
