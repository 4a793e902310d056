import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settlePlan } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { DebtRestructuringPlan } from './plan.js';

@InputType('DebtRestructuringPlanCompleteInput', {
  description: '完成财政重整计划 · record that a restructuring plan was carried out (国办函〔2016〕88号)',
})
export class RestructuringPlanCompleteInput {
  @Field(() => ID, { description: '财政重整计划 · plan' })
  plan!: string;

  @Field(() => GraphQLDay, { description: '完成日期 · day it was carried out' })
  completedOn!: Day;

  @Field(() => String, { description: '完成依据 · evidence' })
  evidence!: string;
}

export const restructuringPlanComplete = action({
  name: 'debtRestructuringPlanComplete',
  description: '登记财政重整计划完成 · record that a restructuring plan was carried out (国办函〔2016〕88号)',
  input: RestructuringPlanCompleteInput,
  record: DebtRestructuringPlan,
  async run({ plan: id, completedOn, evidence }, work) {
    checkText(work, evidence, 'evidence');
    checkPast(work, completedOn, 'completedOn');
    const plan = await work.find(DebtRestructuringPlan, id, 'plan');
    if (!plan) return;
    if (plan.completedOn) refuse(work, 'ALREADY_COMPLETED', 'plan', plan.completedOn);
    checkAfter(work, plan.adoptedOn, completedOn, 'completedOn', 'COMPLETED_BEFORE_ADOPTION');
    if (work.refused) return;

    work.effectiveOn = completedOn;
    work.change(plan, { completedOn, evidence });
    await settlePlan(work, plan);
    return plan;
  },
});
