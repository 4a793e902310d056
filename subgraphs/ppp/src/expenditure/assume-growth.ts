import {
  action,
  checkKnown,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  GraphQLDecimal,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse, taken } from '../refusals.js';
import { PppGrowthAssumption } from './budget.js';

@InputType('PppGrowthAssumeInput', { description: '登记支出增长率假设 · record an assumption on growth' })
export class GrowthAssumeInput {
  @Field(() => ID, { description: '本级人民政府 · people’s government' })
  government!: string;

  @Field(() => GraphQLDecimal, { description: '年增长率，−0.5至0.5 · growth a year, −0.5 to 0.5' })
  rate!: string;

  @Field(() => String, { description: '依据 · what it rests on' })
  source!: string;

  @Field(() => String, { description: '文件 · document' })
  document!: string;

  @Field(() => GraphQLDay, { description: '采用日期 · day it was adopted' })
  adoptedOn!: Day;
}

export const growthAssume = action({
  name: 'pppGrowthAssume',
  description:
    '登记未来年度一般公共预算支出的增长率假设，测算结果随附此假设 · record the growth assumed for years to come; every test that uses it shows it',
  input: GrowthAssumeInput,
  record: PppGrowthAssumption,
  constraints: { growth_day: taken('GROWTH_RECORDED', 'adoptedOn') },
  async run({ government: id, ...input }, work) {
    checkText(work, input.source, 'source');
    checkText(work, input.document, 'document');
    checkPast(work, input.adoptedOn, 'adoptedOn');
    if (compareDecimals(input.rate, '-0.5') < 0 || compareDecimals(input.rate, '0.5') > 0) {
      refuse(work, 'RATE_OUTSIDE', 'rate', input.rate);
    }
    const government = await checkKnown(work, 'GovernmentBody', id, 'government');
    if (!government) return;
    if (government.facts.kind !== 'PEOPLES_GOVERNMENT') {
      refuse(work, 'NOT_A_GOVERNMENT', 'government', government.name);
    }
    const { adoptedOn } = input;
    const [same] = await work.findAll(PppGrowthAssumption, { governmentId: government.id, adoptedOn });
    if (same) refuse(work, 'GROWTH_RECORDED', 'adoptedOn', `${adoptedOn}, ${same.rate}`);
    if (work.refused) return;

    work.effectiveOn = adoptedOn;
    return work.create(PppGrowthAssumption, {
      ...input,
      governmentId: government.id,
      divisionId: government.divisionId!,
      divisionPath: government.divisionPath!,
    });
  },
});
