import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settlePlan } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { EnvironmentAttainmentPlan } from './plan.js';

@InputType('EnvironmentAttainmentPlanAdoptInput', {
  description: '制定限期达标规划 · adopt a plan to attain a standard (环境保护法 28)',
})
export class AttainmentPlanAdoptInput {
  @Field(() => String, { description: '规划文号，同一政府不得重复 · document number, unique for the government' })
  number!: string;

  @Field(() => String, { description: '规划名称 · title' })
  title!: string;

  @Field(() => ID, { description: '制定规划的人民政府 · government that makes it' })
  government!: string;

  @Field(() => ID, { nullable: true, description: '责任岗位，须为该政府的岗位 · post responsible, one of its own' })
  responsiblePost?: string | null;

  @Field(() => String, { description: '应达到的标准 · standard to attain' })
  standard!: string;

  @Field(() => GraphQLDay, { description: '制定日期 · day of adoption' })
  adoptedOn!: Day;

  @Field(() => GraphQLDay, { description: '达标期限 · day by which it is to be attained' })
  attainBy!: Day;
}

export const attainmentPlanAdopt = action({
  name: 'environmentAttainmentPlanAdopt',
  description: '制定限期达标规划 · adopt a plan to attain a standard by a day (环境保护法 28)',
  input: AttainmentPlanAdoptInput,
  record: EnvironmentAttainmentPlan,
  constraints: { attainment_plan_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ government, responsiblePost, ...input }, work) {
    for (const field of ['number', 'title', 'standard'] as const) checkText(work, input[field], field);
    checkPast(work, input.adoptedOn, 'adoptedOn');
    checkAfter(work, input.adoptedOn, input.attainBy, 'attainBy', 'DUE_BEFORE_ADOPTION');
    const body = await checkKnown(work, 'GovernmentBody', government, 'government');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    if (!body) return;
    if (body.facts.kind !== 'PEOPLES_GOVERNMENT') refuse(work, 'NOT_A_GOVERNMENT', 'government', body.name);
    const [same] = await work.findAll(EnvironmentAttainmentPlan, { governmentId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.title}`);
    if (work.refused) return;

    work.effectiveOn = input.adoptedOn;
    const plan = work.create(EnvironmentAttainmentPlan, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      governmentId: body.id,
      responsiblePostId: responsiblePost,
    });
    await settlePlan(work, plan);
    return plan;
  },
});
