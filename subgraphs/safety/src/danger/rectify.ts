import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyHiddenDanger } from './danger.js';
import { SafetyDangerOrder } from './order.js';

@InputType('SafetyDangerRectifyInput', { description: '报告隐患已消除 · report a danger as removed (安全生产法 41)' })
export class DangerRectifyInput {
  @Field(() => ID, { description: '挂牌督办 · order of supervision' })
  order!: string;

  @Field(() => GraphQLDay, { description: '完成整改日期 · day it was removed' })
  rectifiedOn!: Day;

  @Field(() => String, { description: '整改情况 · what was done' })
  measures!: string;
}

export const dangerRectify = action({
  name: 'safetyDangerRectify',
  description:
    '报告隐患已消除，验收后方为履行 · report a danger as removed: the duty is performed once a check clears it (安全生产法 41)',
  input: DangerRectifyInput,
  record: SafetyDangerOrder,
  async run({ order: id, ...input }, work) {
    checkText(work, input.measures, 'measures');
    checkPast(work, input.rectifiedOn, 'rectifiedOn');
    const order = await work.find(SafetyDangerOrder, id, 'order');
    const danger = order && (await work.find(SafetyHiddenDanger, order.dangerId, 'order'));
    if (!danger) return;
    if (order.rectifiedOn) refuse(work, 'ALREADY_COMPLETED', 'order', order.rectifiedOn);
    checkAfter(work, order.orderedOn, input.rectifiedOn, 'rectifiedOn', 'COMPLETED_BEFORE_BEGIN');
    if (work.refused) return;

    work.effectiveOn = input.rectifiedOn;
    work.change(danger, { status: 'RECTIFIED' });
    return work.change(order, input);
  },
});
