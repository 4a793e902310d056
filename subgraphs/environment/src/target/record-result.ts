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
import { settleResult, settleTarget } from '../obligations.js';
import { checkAfter } from '../refusals.js';
import { EnvironmentTargetResult } from './result.js';
import { EnvironmentTarget } from './target.js';

@InputType('EnvironmentTargetResultRecordInput', {
  description: '登记目标完成结果 · record the result against a target (环境保护法 26)',
})
export class TargetResultRecordInput {
  @Field(() => ID, { description: '目标 · target' })
  target!: string;

  @Field(() => GraphQLDecimal, { description: '完成值 · value reached' })
  value!: string;

  @Field(() => GraphQLDay, { description: '数据截止日 · last day of the data' })
  periodEnd!: Day;

  @Field(() => GraphQLDay, { description: '认定日期 · day it was determined' })
  determinedOn!: Day;

  @Field(() => ID, { description: '认定机关 · body that determined it' })
  determinedBy!: string;

  @Field(() => String, { description: '依据材料 · evidence' })
  evidence!: string;
}

export const targetResultRecord = action({
  name: 'environmentTargetResultRecord',
  description:
    '登记目标完成结果；未完成的，承诺仍未履行 · record the result against a target; the promise stays open when it is missed (环境保护法 26)',
  input: TargetResultRecordInput,
  record: EnvironmentTargetResult,
  async run({ target: id, determinedBy, ...input }, work) {
    checkText(work, input.evidence, 'evidence');
    checkPast(work, input.determinedOn, 'determinedOn');
    checkAfter(work, input.periodEnd, input.determinedOn, 'determinedOn', 'DETERMINED_BEFORE_DATA');
    await checkKnown(work, 'GovernmentBody', determinedBy, 'determinedBy');
    const target = await work.find(EnvironmentTarget, id, 'target');
    if (!target) return;
    checkAfter(work, target.promisedOn, input.periodEnd, 'periodEnd', 'DATA_BEFORE_PROMISE');
    if (work.refused) return;

    work.effectiveOn = input.determinedOn;
    const { divisionId, divisionPath, promisorId } = target;
    const result = work.create(EnvironmentTargetResult, {
      ...input,
      divisionId,
      divisionPath,
      promisorId,
      targetId: target.id,
      isMet: isMet(target, input.value),
      determinedById: determinedBy,
    });
    await settleResult(work, result);
    await settleTarget(work, target);
    return result;
  },
});

/** Whether a value keeps the promise; the target value itself does. */
export function isMet({ direction, targetValue }: Pick<EnvironmentTarget, 'direction' | 'targetValue'>, value: string) {
  const order = compareDecimals(value, targetValue);
  return direction === 'AT_MOST' ? order <= 0 : order >= 0;
}
