import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { partOf } from '../investigation/part.js';
import { settleItem } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { DecisionOutcome, SafetyResponsibilityDecision } from './decision.js';
import { SafetyResponsibilityItem } from './item.js';

@InputType('SafetyResponsibilityDecideInput', {
  description: '登记责任追究决定 · record the decision on a proposal (国令第493号 32)',
})
export class ResponsibilityDecideInput {
  @Field(() => ID, { description: '追究建议 · proposal' })
  item!: string;

  @Field(() => DecisionOutcome, { description: '处理结果 · what was decided' })
  outcome!: DecisionOutcome;

  @Field(() => ID, { description: '决定机关 · body that decided' })
  decidedBy!: string;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => String, { description: '决定文号 · document number' })
  document!: string;

  @Field(() => ID, { nullable: true, description: '决定载明的人员 · person the decision names' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: '处分种类等内容 · sanction and what else was decided' })
  sanction?: string | null;
}

export const responsibilityDecide = action({
  name: 'safetyResponsibilityDecide',
  description: '登记责任追究决定 · record the decision on a proposal, which alone names a person (国令第493号 32)',
  input: ResponsibilityDecideInput,
  record: SafetyResponsibilityDecision,
  constraints: { responsibility_decision_item: taken('ALREADY_DECIDED', 'item') },
  async run({ item: id, decidedBy, person, ...input }, work) {
    checkText(work, input.document, 'document');
    checkText(work, input.sanction, 'sanction');
    checkPast(work, input.decidedOn, 'decidedOn');
    await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    await checkKnown(work, 'Person', person, 'person');
    const item = await work.find(SafetyResponsibilityItem, id, 'item');
    const investigation = item && (await work.see(SafetyInvestigation, item.investigationId, 'item'));
    if (!investigation) return;
    if (!investigation.repliedOn) refuse(work, 'NOT_REPLIED', 'item', investigation.status);
    checkAfter(work, investigation.repliedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_REPLY');
    const [same] = await work.findAll(SafetyResponsibilityDecision, { itemId: item.id });
    if (same) refuse(work, 'ALREADY_DECIDED', 'item', same.decidedOn);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    const decision = work.create(SafetyResponsibilityDecision, {
      ...partOf(investigation),
      ...input,
      itemId: item.id,
      bodyId: item.bodyId,
      decidedById: decidedBy,
      personId: person,
    });
    await settleItem(work, item, investigation);
    return decision;
  },
});
