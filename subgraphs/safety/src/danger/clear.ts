import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleOrder } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyHiddenDanger } from './danger.js';
import { SafetyDangerOrder } from './order.js';

@InputType('SafetyDangerClearInput', {
  description: '隐患验收 · check whether a danger was removed (安全生产法 41、65)',
})
export class DangerClearInput {
  @Field(() => ID, { description: '挂牌督办 · order of supervision' })
  order!: string;

  @Field(() => GraphQLDay, { description: '验收日期 · day of the check' })
  checkedOn!: Day;

  @Field(() => ID, { description: '验收单位，不得为责任单位 · body that checks, not the one that answers' })
  checkedBy!: string;

  @Field(() => String, { description: '验收意见 · what the check found' })
  finding!: string;

  @Field(() => Boolean, { description: '是否消除 · whether the danger is removed' })
  isRemoved!: boolean;
}

export const dangerClear = action({
  name: 'safetyDangerClear',
  description:
    '隐患验收，消除的销号，未消除的继续督办 · check a danger reported as removed: it is cleared, or supervised on (安全生产法 41、65)',
  input: DangerClearInput,
  record: SafetyDangerOrder,
  async run({ order: id, checkedOn, checkedBy, finding, isRemoved }, work) {
    checkText(work, finding, 'finding');
    checkPast(work, checkedOn, 'checkedOn');
    const body = await checkKnown(work, 'GovernmentBody', checkedBy, 'checkedBy');
    const order = await work.find(SafetyDangerOrder, id, 'order');
    const danger = order && (await work.find(SafetyHiddenDanger, order.dangerId, 'order'));
    if (!danger) return;
    if (!order.rectifiedOn) refuse(work, 'NOT_COMPLETED', 'order', danger.status);
    if (order.clearedOn) refuse(work, 'ALREADY_CLEARED', 'order', order.clearedOn);
    if (body?.id === order.responsibleBodyId) refuse(work, 'OWN_CHECK', 'checkedBy', body.name);
    checkAfter(work, order.rectifiedOn, checkedOn, 'checkedOn', 'CHECKED_BEFORE_COMPLETION');
    if (work.refused) return;

    work.effectiveOn = checkedOn;
    work.change(danger, { status: isRemoved ? 'CLEARED' : 'SUPERVISED' });
    work.change(
      order,
      isRemoved
        ? { clearedOn: checkedOn, clearedById: checkedBy, finding }
        : { rectifiedOn: null, clearedById: checkedBy, finding },
    );
    await settleOrder(work, order);
    return order;
  },
});
