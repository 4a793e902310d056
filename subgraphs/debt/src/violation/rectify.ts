import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleViolation } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { DebtViolation } from './violation.js';

@InputType('DebtViolationRectifyInput', { description: '登记违法违规整改 · record that a violation was put right' })
export class ViolationRectifyInput {
  @Field(() => ID, { description: '违法违规认定 · violation' })
  violation!: string;

  @Field(() => GraphQLDay, { description: '整改完成日期 · day it was put right' })
  rectifiedOn!: Day;

  @Field(() => String, { description: '整改情况 · how' })
  rectification!: string;
}

export const violationRectify = action({
  name: 'debtViolationRectify',
  description: '登记违法违规整改完成 · record that a violation was put right (预算法 94)',
  input: ViolationRectifyInput,
  record: DebtViolation,
  async run({ violation: id, rectifiedOn, rectification }, work) {
    checkText(work, rectification, 'rectification');
    checkPast(work, rectifiedOn, 'rectifiedOn');
    const violation = await work.find(DebtViolation, id, 'violation');
    if (!violation) return;
    if (violation.rectifiedOn) refuse(work, 'ALREADY_RECTIFIED', 'violation', violation.rectifiedOn);
    checkAfter(work, violation.foundOn, rectifiedOn, 'rectifiedOn', 'RECTIFIED_BEFORE_FOUND');
    if (work.refused) return;

    work.effectiveOn = rectifiedOn;
    work.change(violation, { rectifiedOn, rectification });
    await settleViolation(work, violation);
    return violation;
  },
});
