import { DomainRecord, Enterprise, Flag, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingPrequalification } from './prequalification.js';

/** A firm that applied, and whether it may bid (条例 19). */
@RecordType({
  table: 'applicant',
  zh: '资格预审申请人',
  en: 'Applicant in a prequalification',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingApplicant extends DomainRecord {
  @Reference(() => BiddingPrequalification, '资格预审 · prequalification', { filter: true })
  prequalificationId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Reference(() => Enterprise, '申请人 · applicant', { filter: true })
  enterpriseId!: string;

  @Flag('是否通过 · whether it is qualified', { filter: true })
  isQualified!: boolean;

  @Text('未通过的理由 · why it is not', { nullable: true })
  reason?: string | null;
}
