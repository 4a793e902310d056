import { Code, codelist, Day, DomainRecord, RecordType, Reference, Text } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';
import { Person } from '../person/person.js';

/** 表决意见 · how a participant voted. */
export const Vote = { FOR: 'FOR', AGAINST: 'AGAINST', ABSTAINED: 'ABSTAINED' } as const;
export type Vote = keyof typeof Vote;

codelist(Vote, 'Vote', '表决意见 · how a participant voted', {
  FOR: '同意 · for',
  AGAINST: '不同意 · against',
  ABSTAINED: '弃权 · abstained',
});

/** A collective decision of a body (集体讨论决定); who took part and who was of another opinion is on record (重大行政决策程序暂行条例 30, 38). */
@RecordType({ table: 'decision', zh: '集体决定', en: 'Collective decision', bodies: ['body_id'] })
export class Decision extends DomainRecord {
  @Reference(() => GovernmentBody, '决定机构 · body', { filter: true }) bodyId!: string;
  @Text('决定事项 · title') title!: string;
  @Day('决定日期 · day of the decision', { filter: true, order: true }) decidedOn!: string;
  @Text('文号 · document number', { filter: true }) documentNumber!: string;
}

/** One participant of a decision, with what he or she said by vote. */
@RecordType({
  table: 'decision_participant',
  zh: '决定参与人',
  en: 'Participant of a decision',
  persons: ['person_id'],
  managedBy: 'managed_by_id',
})
export class DecisionParticipant extends DomainRecord {
  @Reference(() => Decision, '决定 · decision', { filter: true }) decisionId!: string;
  @Reference(() => Person, '参与人 · person', { filter: true }) personId!: string;
  @Text('参会身份 · in what position') position!: string;
  @Code(Vote, '表决意见，未表决为空 · vote; null when none was cast', { nullable: true }) vote?: Vote | null;
  @Reference(() => GovernmentBody, '管理机关 · who manages the person', { nullable: true, hidden: true }) managedById?:
    | string
    | null;
}
