import { action, checkKnown, checkPast, checkPost, checkText, type Day, dayOf, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyViolationGround } from '../breach/grounds.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { MisconductKind, SafetyMisconductCase } from './case.js';

@InputType('SafetyMisconductRecordInput', {
  description: '登记失职渎职、权钱交易案件 · record a case of misconduct, as decided (晋政发〔2018〕10号)',
})
export class MisconductRecordInput {
  @Field(() => String, { description: '处理文号，同一机关不得重复 · number of the decision, unique for the body' })
  number!: string;

  @Field(() => MisconductKind, { description: '案件种类 · kind' })
  kind!: MisconductKind;

  @Field(() => SafetyViolationGround, { description: '失信情形 · breach' })
  ground!: SafetyViolationGround;

  @Field(() => ID, { nullable: true, description: '所涉事故 · accident concerned' })
  accident?: string | null;

  @Field(() => ID, { description: '所在单位 · body' })
  body!: string;

  @Field(() => ID, { description: '所涉岗位，须为该单位的岗位 · post, one of the body’s' })
  post!: string;

  @Field(() => GraphQLDay, { description: '所涉期间起 · first day concerned' })
  periodFrom!: Day;

  @Field(() => GraphQLDay, { description: '所涉期间止 · last day concerned' })
  periodTo!: Day;

  @Field(() => ID, { description: '处理机关，不得为所在单位 · body that decided, not the one concerned' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '处理日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { description: '处理决定载明的人员 · person the decision names' })
  person!: string;

  @Field(() => String, { description: '处理结果 · what was decided' })
  outcome!: string;
}

export const misconductRecord = action({
  name: 'safetyMisconductRecord',
  description:
    '登记已作出处理决定的案件，记入个人诚信档案 · record a case once it is decided: it belongs to the person’s file (晋政发〔2018〕10号)',
  input: MisconductRecordInput,
  record: SafetyMisconductCase,
  constraints: { misconduct_case_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ accident: accidentId, body, post, decidedBy, person, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.outcome, 'outcome');
    checkPast(work, input.decidedOn, 'decidedOn');
    checkAfter(work, input.periodFrom, input.periodTo, 'periodTo', 'PERIOD_REVERSED');
    checkAfter(work, input.periodTo, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACT');
    const known = await checkKnown(work, 'GovernmentBody', body, 'body');
    await checkPost(work, known?.id, post, 'post');
    const decider = await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    await checkKnown(work, 'Person', person, 'person');
    if (known && decider?.id === known.id) refuse(work, 'OWN_FINDING', 'decidedBy', decider.name);
    const accident = accidentId ? await work.see(SafetyAccident, accidentId, 'accident') : undefined;
    if (accident) {
      checkAfter(work, dayOf(accident.occurredAt), input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACCIDENT');
    }
    const [same] = decider
      ? await work.findAll(SafetyMisconductCase, { decidedById: decider.id, number: input.number })
      : [];
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.decidedOn}`);
    if (work.refused || !known) return;

    work.effectiveOn = input.decidedOn;
    return work.create(SafetyMisconductCase, {
      ...input,
      divisionId: known.divisionId!,
      divisionPath: known.divisionPath!,
      accidentId,
      bodyId: known.id,
      postId: post,
      decidedById: decidedBy,
      personId: person,
    });
  },
});
