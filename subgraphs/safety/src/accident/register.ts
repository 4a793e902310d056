import {
  action,
  checkKnown,
  checkPost,
  checkText,
  dayOf,
  GraphQLInstant,
  type Money,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkCount, checkLater, checkLoss, checkPassed } from '../checks.js';
import { settleAccident } from '../obligations.js';
import { refuse, taken } from '../refusals.js';
import { AccidentCategory, SafetyAccident } from './accident.js';
import { SafetyCasualtyCount } from './count.js';
import { levelOf } from './level.js';
import { partOf } from './part.js';

@InputType('SafetyAccidentRegisterInput', {
  description: '登记生产安全事故 · register a work accident (国令第493号 9、12)',
})
export class AccidentRegisterInput {
  @Field(() => String, { description: '事故编号，同一部门不得重复 · number, unique for the department' })
  number!: string;

  @Field(() => String, { description: '事故名称 · name' })
  name!: string;

  @Field(() => AccidentCategory, { description: '事故类别 · kind' })
  category!: AccidentCategory;

  @Field(() => String, { nullable: true, description: '行业代码，GB/T 4754 · industry, by GB/T 4754' })
  industry?: string | null;

  @Field(() => String, { description: '事故地点 · place' })
  place!: string;

  @Field(() => GraphQLInstant, { description: '发生时刻 · instant it happened' })
  occurredAt!: Date;

  @Field(() => ID, { nullable: true, description: '事故发生单位，企业 · firm in which it happened' })
  enterprise?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '事故发生单位，机关或事业单位 · body in which it happened, where it was no firm (国令第493号 44)',
  })
  unitBody?: string | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: '单位负责人接到报告的时刻 · instant the head of the unit was told (国令第493号 9)',
  })
  unitKnewAt?: Date | null;

  @Field(() => ID, { description: '监管部门，县级以上 · department that supervises, of a county or above' })
  department!: string;

  @Field(() => ID, { description: '监管责任岗位，须为该部门的岗位 · post answerable, one of the department’s' })
  responsiblePost!: string;

  @Field(() => GraphQLInstant, { description: '首次统计时刻 · instant of the first count' })
  countedAt!: Date;

  @Field(() => Int, { description: '死亡人数 · deaths' })
  deaths!: number;

  @Field(() => Int, { description: '下落不明人数 · missing' })
  missing!: number;

  @Field(() => Int, { description: '重伤人数 · serious injuries' })
  seriousInjuries!: number;

  @Field(() => MoneyInput, { nullable: true, description: '初步估计的直接经济损失 · direct loss as estimated first' })
  directLoss?: Money | null;
}

export const accidentRegister = action({
  name: 'safetyAccidentRegister',
  description: '登记生产安全事故及首次伤亡情况 · register a work accident with its first count (国令第493号 9、12)',
  input: AccidentRegisterInput,
  record: SafetyAccident,
  constraints: { accident_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ enterprise, unitBody, department, responsiblePost, countedAt, missing, ...input }, work) {
    for (const field of ['number', 'name', 'place', 'industry'] as const) checkText(work, input[field], field);
    checkInstants(work, { ...input, countedAt });
    for (const field of ['deaths', 'seriousInjuries'] as const) checkCount(work, input[field], field);
    checkCount(work, missing, 'missing');
    checkLoss(work, input.directLoss, 'directLoss');
    if ((enterprise == null) === (unitBody == null)) {
      refuse(work, 'UNIT_NOT_ONE', 'enterprise', enterprise ? 'both' : 'none');
    }
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    await checkKnown(work, 'GovernmentBody', unitBody, 'unitBody');
    const body = await checkKnown(work, 'GovernmentBody', department, 'department');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    if (!body) return;
    if (!levelOf(body)) refuse(work, 'BELOW_COUNTY', 'department', body.name);
    const [same] = await work.findAll(SafetyAccident, { departmentId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = dayOf(input.occurredAt);
    const accident = work.create(SafetyAccident, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      enterpriseId: enterprise,
      unitBodyId: unitBody,
      departmentId: body.id,
      responsiblePostId: responsiblePost,
    });
    const { deaths, seriousInjuries, directLoss } = input;
    work.create(SafetyCasualtyCount, {
      ...partOf(accident),
      countedAt,
      deaths,
      missing,
      seriousInjuries,
      directLoss,
      source: '事故登记 · registration of the accident',
    });
    await settleAccident(work, accident);
    return accident;
  },
});

function checkInstants(
  work: Work,
  { occurredAt, unitKnewAt, countedAt }: Pick<AccidentRegisterInput, 'occurredAt' | 'unitKnewAt' | 'countedAt'>,
): void {
  checkPassed(work, occurredAt, 'occurredAt');
  checkPassed(work, unitKnewAt, 'unitKnewAt');
  checkPassed(work, countedAt, 'countedAt');
  checkLater(work, occurredAt, unitKnewAt, 'unitKnewAt', 'KNOWN_BEFORE_ACCIDENT');
  checkLater(work, occurredAt, countedAt, 'countedAt', 'COUNTED_BEFORE_ACCIDENT');
}
