import { Day, DomainRecord, Flag, GovernmentBody, Instant, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { BiddingTender } from '../tender/tender.js';

/** A clarification or change of documents: of a tender, or of a prequalification. */
@RecordType({ table: 'clarification', zh: '澄清或修改', en: 'Clarification of documents', bodies: ['tenderer_id'] })
export class BiddingClarification extends DomainRecord {
  @Reference(() => BiddingTender, '招标 · tender', { nullable: true, filter: true })
  tenderId?: string | null;

  @Reference(() => BiddingPrequalification, '资格预审 · prequalification', { nullable: true, filter: true })
  prequalificationId?: string | null;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Day('发出日期 · day it was issued', { filter: true, order: true })
  issuedOn!: string;

  @Text('内容 · content')
  content!: string;

  @Flag('是否可能影响文件编制 · whether it can affect what bidders prepare (实施条例 21)')
  isMaterial!: boolean;

  @Instant('发出后的截止时刻 · the deadline as it stands afterwards')
  deadlineAt!: Date;
}
