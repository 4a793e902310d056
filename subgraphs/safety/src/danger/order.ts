import { Day, DomainRecord, GovernmentBody, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { SafetyHiddenDanger } from './danger.js';

/** 挂牌督办: a higher body lists a danger, and a body and a post answer for its removal by a day. */
@RecordType({
  table: 'danger_order',
  zh: '重大事故隐患挂牌督办',
  en: 'Listed supervision of a hidden danger',
  document: 'number',
  bodies: ['ordered_by_id', 'responsible_body_id'],
})
export class SafetyDangerOrder extends DomainRecord {
  @Text('督办文号，同一机关不得重复 · document number, unique for the body', { filter: true, order: true })
  number!: string;

  @Reference(() => SafetyHiddenDanger, '重大事故隐患 · hidden danger', { filter: true })
  dangerId!: string;

  @Reference(() => GovernmentBody, '督办机关 · body that supervises the removal', { filter: true })
  orderedById!: string;

  @Day('督办日期 · day of the order', { filter: true, order: true })
  orderedOn!: string;

  @Reference(() => GovernmentBody, '责任单位 · body that answers for the removal', { filter: true })
  responsibleBodyId!: string;

  @Reference(() => Post, '责任岗位 · post that answers for the removal', { filter: true })
  responsiblePostId!: string;

  @Day('整改时限 · time limit', { filter: true, order: true })
  timeLimit!: string;

  @Day('完成整改日期 · day the danger was removed', { nullable: true })
  rectifiedOn?: string | null;

  @Text('整改情况，不对公众 · what was done, not for the public', { nullable: true, level: 'L2' })
  measures?: string | null;

  @Day('验收日期，销号后方有 · day of the check that cleared it', { nullable: true, filter: true })
  clearedOn?: string | null;

  @Reference(() => GovernmentBody, '验收单位 · body that checked', { nullable: true })
  clearedById?: string | null;

  // In free text persons may be named: what the public reads of the check is its day.
  @Text('验收意见，不对公众 · what the check found, not for the public', { nullable: true, level: 'L2' })
  finding?: string | null;
}
