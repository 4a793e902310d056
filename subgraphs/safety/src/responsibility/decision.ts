import { Code, codelist, Day, GovernmentBody, Person, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestigationPart } from '../investigation/part.js';
import { SafetyResponsibilityItem } from './item.js';

/** What was decided on a proposal. */
export const DecisionOutcome = {
  AS_PROPOSED: 'AS_PROPOSED',
  OTHERWISE: 'OTHERWISE',
  TRANSFERRED: 'TRANSFERRED',
  NOT_PURSUED: 'NOT_PURSUED',
} as const;
export type DecisionOutcome = keyof typeof DecisionOutcome;

codelist(DecisionOutcome, 'SafetyDecisionOutcome', '处理结果 · what was decided on a proposal (国令第493号 32)', {
  AS_PROPOSED: '按建议处理 · as proposed',
  OTHERWISE: '另行处理 · otherwise than proposed',
  TRANSFERRED: '移送司法机关 · transferred to the judicial authorities',
  NOT_PURSUED: '不予追究 · not pursued',
});

/** The decision on a proposal: the only record that names a person, and a sanction, which is no public matter. */
@RecordType({
  table: 'responsibility_decision',
  zh: '事故责任追究决定',
  en: 'Decision on responsibility for an accident',
  bodies: ['decided_by_id', 'body_id'],
  persons: ['person_id'],
})
export class SafetyResponsibilityDecision extends InvestigationPart {
  @Reference(() => SafetyResponsibilityItem, '追究建议 · proposal', { filter: true })
  itemId!: string;

  @Reference(() => GovernmentBody, '责任单位 · body of the post', { hidden: true })
  bodyId!: string;

  @Code(DecisionOutcome, '处理结果 · what was decided', { filter: true })
  outcome!: DecisionOutcome;

  @Reference(() => GovernmentBody, '决定机关 · body that decided', { filter: true })
  decidedById!: string;

  @Day('决定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Text('决定文号 · document number', { level: 'L2' })
  document!: string;

  @Reference(() => Person, '决定载明的人员 · person the decision names; null when it names none', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  personId?: string | null;

  @Text('处分种类等内容 · sanction and what else was decided (政务处分法 46)', {
    nullable: true,
    level: 'L4',
    personal: true,
  })
  sanction?: string | null;
}
