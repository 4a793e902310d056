import { Code, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { BiddingProject } from '../project/project.js';
import { BiddingTender } from '../tender/tender.js';
import { ConditionKind, ConditionLimit } from './exclusion.js';

/** A condition that documents set to bidders, of a tender or of a prequalification (条例 32). */
@RecordType({ table: 'condition', zh: '招标条件', en: 'Condition set to bidders', bodies: ['tenderer_id'] })
export class BiddingCondition extends DomainRecord {
  @Reference(() => BiddingTender, '招标 · tender', { nullable: true, filter: true })
  tenderId?: string | null;

  @Reference(() => BiddingPrequalification, '资格预审 · prequalification', { nullable: true, filter: true })
  prequalificationId?: string | null;

  @Reference(() => BiddingProject, '招标项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { filter: true })
  tendererId!: string;

  @Code(ConditionKind, '条件种类 · what it is for', { filter: true })
  kind!: ConditionKind;

  @Text('条件内容 · the condition as the documents have it')
  content!: string;

  @Code(ConditionLimit, '所限定的内容；不限定的为空 · what it is tied to; null where to nothing (实施条例 32)', {
    nullable: true,
    filter: true,
  })
  tiedTo?: ConditionLimit | null;

  @Text('所限定的对象 · what or whom it names', { nullable: true })
  named?: string | null;

  @Day('文件发布日期 · day the documents were published', { filter: true, order: true })
  publishedOn!: string;
}
