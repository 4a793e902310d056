import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settlePlan } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentAttainmentPlan } from './plan.js';

@InputType('EnvironmentAttainmentPlanAttainInput', {
  description: '登记达标 · record that the standard is attained (环境保护法 28)',
})
export class AttainmentPlanAttainInput {
  @Field(() => ID, { description: '限期达标规划 · plan' })
  plan!: string;

  @Field(() => GraphQLDay, { description: '达标日期 · day it was attained' })
  attainedOn!: Day;

  @Field(() => String, { description: '依据材料 · evidence' })
  evidence!: string;
}

export const attainmentPlanAttain = action({
  name: 'environmentAttainmentPlanAttain',
  description: '登记达标 · record that the standard of a plan is attained (环境保护法 28)',
  input: AttainmentPlanAttainInput,
  record: EnvironmentAttainmentPlan,
  async run({ plan: id, ...input }, work) {
    checkText(work, input.evidence, 'evidence');
    checkPast(work, input.attainedOn, 'attainedOn');
    const plan = await work.find(EnvironmentAttainmentPlan, id, 'plan');
    if (!plan) return;
    if (plan.attainedOn) refuse(work, 'ALREADY_ATTAINED', 'plan', plan.attainedOn);
    checkAfter(work, plan.adoptedOn, input.attainedOn, 'attainedOn', 'ATTAINED_BEFORE_ADOPTION');
    if (work.refused) return;

    work.effectiveOn = input.attainedOn;
    work.change(plan, input);
    await settlePlan(work, plan);
    return plan;
  },
});
