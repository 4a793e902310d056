import { action, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { checkGovernment, ofGovernment } from '../ledger/government.js';
import { settlePlan } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { DebtRestructuringPlan } from './plan.js';

@InputType('DebtRestructuringPlanAdoptInput', {
  description: '制定财政重整计划 · adopt a fiscal restructuring plan (国办函〔2016〕88号)',
})
export class RestructuringPlanAdoptInput {
  @Field(() => String, { description: '文号，同一政府不得重复 · document number, unique for the government' })
  number!: string;

  @Field(() => ID, { description: '人民政府 · government' })
  government!: string;

  @Field(() => String, { description: '启动原因 · why it is adopted' })
  reason!: string;

  @ArrayNotEmpty()
  @Field(() => [String], { description: '重整措施，至少一项 · measures, at least one' })
  measures!: string[];

  @Field(() => ID, { nullable: true, description: '责任岗位，须为该政府的岗位 · post responsible, one of its own' })
  responsiblePost?: string | null;

  @Field(() => GraphQLDay, { description: '制定日期 · day of adoption' })
  adoptedOn!: Day;

  @Field(() => String, { description: '批准机关 · who approved' })
  approvedBy!: string;

  @Field(() => GraphQLDay, { description: '重整期限 · day by which it is to be carried out' })
  completeBy!: Day;
}

export const restructuringPlanAdopt = action({
  name: 'debtRestructuringPlanAdopt',
  description:
    '制定财政重整计划，期限内完成 · adopt a fiscal restructuring plan, to be carried out by its day (国办函〔2016〕88号)',
  input: RestructuringPlanAdoptInput,
  record: DebtRestructuringPlan,
  constraints: { restructuring_plan_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ government, responsiblePost, ...input }, work) {
    for (const field of ['number', 'reason', 'approvedBy'] as const) checkText(work, input[field], field);
    for (const [index, measure] of input.measures.entries()) checkText(work, measure, `measures.${index}`);
    checkPast(work, input.adoptedOn, 'adoptedOn');
    checkAfter(work, input.adoptedOn, input.completeBy, 'completeBy', 'ENDS_FIRST');
    const body = await checkGovernment(work, government, 'government');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    if (!body) return;
    const [same] = await work.findAll(DebtRestructuringPlan, { governmentId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.adoptedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.adoptedOn;
    const plan = work.create(DebtRestructuringPlan, {
      ...input,
      ...ofGovernment(body),
      responsiblePostId: responsiblePost,
    });
    await settlePlan(work, plan);
    return plan;
  },
});
