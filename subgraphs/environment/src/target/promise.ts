import {
  action,
  checkKnown,
  checkPast,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  GraphQLDecimal,
  type Work,
} from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { settleTarget } from '../obligations.js';
import { refuse, taken } from '../refusals.js';
import { EnvironmentTarget, TargetDirection } from './target.js';

@InputType('EnvironmentTargetPromiseInput', {
  description: '公开承诺环境保护目标 · promise an environmental target publicly (晋政发〔2018〕10号 14)',
})
export class TargetPromiseInput {
  @Field(() => String, { description: '承诺编号，同一机关不得重复 · number, unique for the body' })
  number!: string;

  @Field(() => String, { description: '指标 · indicator' })
  indicator!: string;

  @Field(() => String, { description: '计量单位 · unit of measure' })
  unit!: string;

  @Field(() => TargetDirection, { description: '目标方向 · on which side of the value the target is met' })
  direction!: TargetDirection;

  @Min(1990)
  @Max(2100)
  @Field(() => Int, { description: '基准年 · baseline year' })
  baselineYear!: number;

  @Field(() => GraphQLDecimal, { description: '基准值 · baseline' })
  baselineValue!: string;

  @Field(() => GraphQLDecimal, { description: '目标值 · target value' })
  targetValue!: string;

  @Min(2015)
  @Max(2100)
  @Field(() => Int, { description: '目标年，年底前实现 · year by whose end it is to be met' })
  year!: number;

  @Field(() => ID, { description: '承诺机关 · body that promises' })
  promisor!: string;

  @Field(() => ID, { description: '责任岗位，须为承诺机关的岗位 · post responsible, one of the body’s' })
  responsiblePost!: string;

  @Field(() => GraphQLDay, { description: '承诺日期 · day of the promise' })
  promisedOn!: Day;

  @Field(() => String, { description: '承诺文件 · document of the promise' })
  document!: string;
}

export const targetPromise = action({
  name: 'environmentTargetPromise',
  description:
    '公开承诺环境保护目标，年底前实现 · promise an environmental target, to be met by the end of its year (环境保护法 26；晋政发〔2018〕10号 14)',
  input: TargetPromiseInput,
  record: EnvironmentTarget,
  constraints: { target_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ promisor, responsiblePost, ...input }, work) {
    for (const field of ['number', 'indicator', 'unit', 'document'] as const) checkText(work, input[field], field);
    checkPast(work, input.promisedOn, 'promisedOn');
    checkYears(work, input);
    const body = await checkKnown(work, 'GovernmentBody', promisor, 'promisor');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    if (!body) return;
    const [same] = await work.findAll(EnvironmentTarget, { promisorId: body.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.indicator}`);
    if (work.refused) return;

    work.effectiveOn = input.promisedOn;
    const target = work.create(EnvironmentTarget, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      promisorId: body.id,
      responsiblePostId: responsiblePost,
    });
    await settleTarget(work, target);
    return target;
  },
});

function checkYears(
  work: Work,
  { baselineYear, year, promisedOn }: Pick<TargetPromiseInput, 'baselineYear' | 'year' | 'promisedOn'>,
): void {
  if (baselineYear > year) refuse(work, 'BASELINE_AFTER_TARGET', 'baselineYear', `${baselineYear}, ${year}`);
  if (promisedOn > `${year}-12-31`) refuse(work, 'PROMISED_AFTER_YEAR', 'promisedOn', `${promisedOn}, ${year}`);
}
