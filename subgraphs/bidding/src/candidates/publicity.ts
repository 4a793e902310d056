import { Day, RecordType, Reference } from '@integrity-graph/kit';
import { BiddingNotice } from '../notice.js';
import { BiddingTender } from '../tender/tender.js';

/** The candidates stand in public before one of them is chosen (条例 54). */
@RecordType({
  table: 'candidate_publicity',
  zh: '中标候选人公示',
  en: 'Publicity of the candidates',
  bodies: ['tenderer_id'],
})
export class BiddingCandidatePublicity extends BiddingNotice {
  @Reference(() => BiddingTender, '招标 · tender', { filter: true })
  tenderId!: string;

  @Day('公示截止日期 · last day of the publicity (实施条例 54)', { order: true })
  until!: string;
}
