import {
  Count,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
} from '@integrity-graph/kit';
import { BiddingCandidatePublicity } from './publicity.js';

/** A candidate as the publicity names him. */
@RecordType({
  table: 'candidate',
  zh: '中标候选人',
  en: 'Candidate for an award',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingCandidate extends DomainRecord {
  @Reference(() => BiddingCandidatePublicity, '公示 · publicity', { filter: true })
  publicityId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Count('排名 · rank', { order: true })
  rank!: number;

  @Reference(() => Enterprise, '候选人 · candidate', { filter: true })
  enterpriseId!: string;

  @Money('投标报价 · price')
  price!: Money;

  @DecimalNumber('评审得分 · score', { nullable: true })
  score?: string | null;
}
