import { Count, Day, RecordType } from '@integrity-graph/kit';
import { TenderPart } from '../part.js';

@RecordType({ table: 'evaluation', zh: '评标', en: 'Evaluation of the bids', bodies: ['tenderer_id'] })
export class BiddingEvaluation extends TenderPart {
  @Day('评标结束日期 · day the evaluation ended', { filter: true, order: true })
  evaluatedOn!: string;

  @Day('招标人收到评标报告日期 · day the tenderer received the report (实施条例 54)', { order: true })
  reportReceivedOn!: string;

  @Count('评标委员会人数 · members of the committee (招标投标法 37)')
  memberCount!: number;

  @Count('其中技术、经济专家人数 · experts among them')
  expertCount!: number;
}
