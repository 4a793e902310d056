import {
  action,
  checkKnown,
  checkPast,
  checkPost,
  checkText,
  type Day,
  GraphQLDay,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuan } from '../ledger/amounts.js';
import { placeOf } from '../ledger/government.js';
import { settleViolation } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { ViolationGround } from './grounds.js';
import { DebtViolation } from './violation.js';

@InputType('DebtViolationFindInput', {
  description: '登记债务违法违规认定 · record a violation that was found (预算法 94)',
})
export class ViolationFindInput {
  @Field(() => ID, { description: '责任单位 · body responsible' })
  body!: string;

  @Field(() => ID, { description: '责任岗位，须为责任单位的岗位 · post responsible, one of the body’s' })
  responsiblePost!: string;

  @Field(() => ViolationGround, { description: '情形 · ground' })
  ground!: ViolationGround;

  @Field(() => String, { description: '事实 · facts' })
  facts!: string;

  @Field(() => MoneyInput, { nullable: true, description: '涉及金额（人民币） · amount concerned, in yuan' })
  amount?: MoneyInput | null;

  @Field(() => ID, { description: '认定机关，不得为责任单位 · authority, not the body itself' })
  authority!: string;

  @Field(() => String, { description: '认定文号，同一机关不得重复 · number, unique for the authority' })
  number!: string;

  @Field(() => GraphQLDay, { description: '认定日期 · day of the finding' })
  foundOn!: Day;

  @Field(() => GraphQLDay, { description: '整改期限 · day by which it is to be put right' })
  rectifyBy!: Day;
}

export const violationFind = action({
  name: 'debtViolationFind',
  description:
    '登记债务违法违规认定；责任单位限期整改 · record a violation that was found: the body owes its rectification (预算法 94)',
  input: ViolationFindInput,
  record: DebtViolation,
  constraints: { violation_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ body: bodyId, responsiblePost, authority, ...input }, work) {
    for (const field of ['facts', 'number'] as const) checkText(work, input[field], field);
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.foundOn, 'foundOn');
    checkAfter(work, input.foundOn, input.rectifyBy, 'rectifyBy', 'ENDS_FIRST');
    const body = await checkKnown(work, 'GovernmentBody', bodyId, 'body');
    await checkPost(work, body?.id, responsiblePost, 'responsiblePost');
    const finder = await checkKnown(work, 'GovernmentBody', authority, 'authority');
    if (body && finder?.id === body.id) refuse(work, 'OWN_FINDING', 'authority', body.name);
    if (!body || !finder) return;
    const [same] = await work.findAll(DebtViolation, { authorityId: finder.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.foundOn}`);
    if (work.refused) return;

    work.effectiveOn = input.foundOn;
    const violation = work.create(DebtViolation, {
      ...input,
      ...placeOf(body),
      bodyId: body.id,
      responsiblePostId: responsiblePost,
      authorityId: finder.id,
    });
    await settleViolation(work, violation);
    return violation;
  },
});
