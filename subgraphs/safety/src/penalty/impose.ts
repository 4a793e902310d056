import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  type Day,
  dayOf,
  GraphQLDay,
  type Money,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyAccident } from '../accident/accident.js';
import { settlePenalty } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { PenaltyKind, SafetyPenalty } from './penalty.js';

@InputType('SafetyPenaltyImposeInput', {
  description: '登记安全生产行政处罚 · record an administrative penalty (安全生产法 78)',
})
export class PenaltyImposeInput {
  @Field(() => String, { description: '处罚决定文号，同一机关不得重复 · number of the decision, unique for the body' })
  number!: string;

  @Field(() => ID, { description: '受处罚单位 · firm punished' })
  enterprise!: string;

  @Field(() => ID, { nullable: true, description: '所涉事故 · accident concerned' })
  accident?: string | null;

  @Field(() => PenaltyKind, { description: '处罚种类 · kind' })
  kind!: PenaltyKind;

  @Field(() => MoneyInput, { nullable: true, description: '罚款金额，罚款必填 · amount; a fine has one' })
  amount?: Money | null;

  @Field(() => String, { description: '违法事实与条款 · facts and articles' })
  basis!: string;

  @Field(() => ID, { description: '处罚机关 · body that decided' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '处罚决定日期 · day of the decision' })
  decidedOn!: Day;
}

export const penaltyImpose = action({
  name: 'safetyPenaltyImpose',
  description:
    '登记行政处罚，须在期限内公开曝光 · record a penalty: it is to be exposed in public in time (安全生产法 78)',
  input: PenaltyImposeInput,
  record: SafetyPenalty,
  constraints: { penalty_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ enterprise, accident: accidentId, decidedBy, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.basis, 'basis');
    checkPast(work, input.decidedOn, 'decidedOn');
    if (input.amount) checkMoney(work, input.amount, 'amount');
    if (input.kind === 'FINE' && !input.amount) refuse(work, 'AMOUNT_MISSING', 'amount', input.kind);
    await checkKnown(work, 'Enterprise', enterprise, 'enterprise');
    const body = await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    const accident = accidentId ? await work.see(SafetyAccident, accidentId, 'accident') : undefined;
    if (accident) {
      checkAfter(work, dayOf(accident.occurredAt), input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACCIDENT');
    }
    const [same] = body ? await work.findAll(SafetyPenalty, { decidedById: body.id, number: input.number }) : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.decidedOn}`);
    if (work.refused || !body) return;

    work.effectiveOn = input.decidedOn;
    const penalty = work.create(SafetyPenalty, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      enterpriseId: enterprise,
      accidentId,
      decidedById: body.id,
    });
    await settlePenalty(work, penalty);
    return penalty;
  },
});
