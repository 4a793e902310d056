import { action, checkKnown, checkPast, checkPost, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleOrder } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { SafetyHiddenDanger } from './danger.js';
import { SafetyDangerOrder } from './order.js';

@InputType('SafetyDangerSuperviseInput', {
  description: '对重大事故隐患挂牌督办 · list a hidden danger for supervision (安全生产法 41)',
})
export class DangerSuperviseInput {
  @Field(() => ID, { description: '重大事故隐患 · hidden danger' })
  danger!: string;

  @Field(() => String, { description: '督办文号，同一机关不得重复 · document number, unique for the body' })
  number!: string;

  @Field(() => ID, { description: '督办机关 · body that supervises the removal' })
  orderedBy!: string;

  @Field(() => GraphQLDay, { description: '督办日期 · day of the order' })
  orderedOn!: Day;

  @Field(() => ID, { description: '责任单位，不得为督办机关自身 · body that answers for the removal, another one' })
  responsibleBody!: string;

  @Field(() => ID, { description: '责任岗位，须为责任单位的岗位 · post that answers, one of the body’s' })
  responsiblePost!: string;

  @Field(() => GraphQLDay, { description: '整改时限 · time limit' })
  timeLimit!: Day;
}

export const dangerSupervise = action({
  name: 'safetyDangerSupervise',
  description:
    '挂牌督办，责任单位须限期督促消除 · list a hidden danger: a body owes its removal by the time limit (安全生产法 41)',
  input: DangerSuperviseInput,
  record: SafetyDangerOrder,
  constraints: { danger_order_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ danger: id, orderedBy, responsibleBody, responsiblePost, ...input }, work) {
    checkText(work, input.number, 'number');
    checkPast(work, input.orderedOn, 'orderedOn');
    checkAfter(work, input.orderedOn, input.timeLimit, 'timeLimit', 'LIMIT_BEFORE_BEGIN');
    await checkKnown(work, 'GovernmentBody', orderedBy, 'orderedBy');
    const body = await checkKnown(work, 'GovernmentBody', responsibleBody, 'responsibleBody');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    if (body && orderedBy === body.id) refuse(work, 'OWN_ORDER', 'responsibleBody', body.name);
    const danger = await work.find(SafetyHiddenDanger, id, 'danger');
    if (!danger) return;
    if (danger.status !== 'REGISTERED') refuse(work, 'UNDER_SUPERVISION', 'danger', danger.status);
    checkAfter(work, danger.foundOn, input.orderedOn, 'orderedOn', 'ORDERED_BEFORE_FOUND');
    const [same] = await work.findAll(SafetyDangerOrder, { orderedById: orderedBy, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.orderedOn}`);
    if (work.refused) return;

    work.effectiveOn = input.orderedOn;
    const { divisionId, divisionPath } = danger;
    const order = work.create(SafetyDangerOrder, {
      ...input,
      divisionId,
      divisionPath,
      dangerId: danger.id,
      orderedById: orderedBy,
      responsibleBodyId: responsibleBody,
      responsiblePostId: responsiblePost,
    });
    work.change(danger, { status: 'SUPERVISED' });
    await settleOrder(work, order);
    return order;
  },
});
