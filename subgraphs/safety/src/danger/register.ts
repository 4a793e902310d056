import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { SafetyHiddenDanger } from './danger.js';

@InputType('SafetyDangerRegisterInput', {
  description: '登记重大事故隐患 · register a major hidden danger (安全生产法 41)',
})
export class DangerRegisterInput {
  @Field(() => String, { description: '隐患编号，同一部门不得重复 · number, unique for the department' })
  number!: string;

  @Field(() => ID, { description: '监管部门 · department that supervises' })
  supervisor!: string;

  @Field(() => ID, { description: '隐患所在单位 · firm where it is' })
  enterprise!: string;

  @Field(() => String, { description: '隐患部位 · where it is' })
  place!: string;

  @Field(() => String, { description: '隐患内容 · what it is' })
  description!: string;

  @Field(() => String, { description: '判定依据 · by which standard it is a major one' })
  standard!: string;

  @Field(() => GraphQLDay, { description: '发现日期 · day it was found' })
  foundOn!: Day;
}

export const dangerRegister = action({
  name: 'safetyDangerRegister',
  description: '登记重大事故隐患 · register a major hidden danger (安全生产法 41)',
  input: DangerRegisterInput,
  record: SafetyHiddenDanger,
  constraints: { hidden_danger_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ supervisor, enterprise, ...input }, work) {
    for (const field of ['number', 'place', 'description', 'standard'] as const) checkText(work, input[field], field);
    checkPast(work, input.foundOn, 'foundOn');
    const body = await checkKnown(work, 'GovernmentBody', supervisor, 'supervisor');
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    if (!body) return;
    const [same] = await work.findAll(SafetyHiddenDanger, { supervisorId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.description}`);
    if (work.refused) return;

    work.effectiveOn = input.foundOn;
    return work.create(SafetyHiddenDanger, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      supervisorId: body.id,
      enterpriseId: enterprise,
      status: 'REGISTERED',
    });
  },
});
