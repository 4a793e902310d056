import { action, checkKnown, checkPost, checkText, type Day, dayOf, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { partOf } from '../investigation/part.js';
import { settleItem } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { LiabilityKind, MeasureProposed, SafetyResponsibilityItem } from './item.js';

@InputType('SafetyResponsibilityProposeInput', {
  description: '登记责任追究建议 · record what a report proposes about a post (国令第493号 25、30)',
})
export class ResponsibilityProposeInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => String, { description: '序号，同一调查不得重复 · number, unique within the investigation' })
  number!: string;

  @Field(() => ID, { description: '责任单位 · body of the post' })
  body!: string;

  @Field(() => ID, { description: '责任岗位，须为该单位的岗位 · post, one of the body’s' })
  post!: string;

  @Field(() => GraphQLDay, { description: '负责期间起 · first day for which the post answered' })
  periodFrom!: Day;

  @Field(() => GraphQLDay, { description: '负责期间止 · last day for which the post answered' })
  periodTo!: Day;

  @Field(() => LiabilityKind, { description: '责任种类 · kind of liability' })
  liability!: LiabilityKind;

  @Field(() => MeasureProposed, { description: '建议的处理方式 · what is proposed' })
  proposed!: MeasureProposed;

  @Field(() => String, { description: '处理建议 · proposal' })
  proposal!: string;

  @Field(() => ID, { description: '负责处理的机关 · body that has to decide' })
  handlingBody!: string;
}

export const responsibilityPropose = action({
  name: 'safetyResponsibilityPropose',
  description:
    '登记责任追究建议：到岗位和期间，不到个人 · record what a report proposes about a post for a time; no person is named (国令第493号 25、30)',
  input: ResponsibilityProposeInput,
  record: SafetyResponsibilityItem,
  constraints: { responsibility_item_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ investigation: id, body, post, handlingBody, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.proposal, 'proposal');
    checkAfter(work, input.periodFrom, input.periodTo, 'periodTo', 'PERIOD_REVERSED');
    const known = await checkKnown(work, 'GovernmentBody', body, 'body');
    await checkPost(work, known?.id, post, 'post');
    await checkKnown(work, 'GovernmentBody', handlingBody, 'handlingBody');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    if (!investigation.reportedOn) refuse(work, 'NOT_REPORTED', 'investigation', investigation.status);
    await checkPeriod(work, investigation, input);
    const [same] = await work.findAll(SafetyResponsibilityItem, {
      investigationId: investigation.id,
      number: input.number,
    });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', input.number);
    if (work.refused) return;

    work.effectiveOn = investigation.reportedOn!;
    const item = work.create(SafetyResponsibilityItem, {
      ...partOf(investigation),
      ...input,
      bodyId: body,
      postId: post,
      handlingBodyId: handlingBody,
    });
    await settleItem(work, item, investigation);
    return item;
  },
});

/** A post answers for what led to the accident: not for a time that begins after it. */
async function checkPeriod(work: Work, { accidentId }: SafetyInvestigation, { periodFrom }: { periodFrom: Day }) {
  const accident = await work.see(SafetyAccident, accidentId, 'investigation');
  const day = accident && dayOf(accident.occurredAt);
  if (day && periodFrom > day) refuse(work, 'PERIOD_AFTER_ACCIDENT', 'periodFrom', `${periodFrom} is after ${day}`);
}
