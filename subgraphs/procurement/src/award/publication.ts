import { Enterprise, GovernmentBody, RecordType, Reference, TextList } from '@integrity-graph/kit';
import { PublishedRecord } from '../published.js';
import { ProcurementAward } from './award.js';

@RecordType({
  table: 'award_publication',
  zh: '中标、成交结果公告',
  en: 'Publication of a procurement award',
  bodies: ['buyer_id', 'supplier_id'],
})
export class ProcurementAwardPublication extends PublishedRecord {
  @Reference(() => ProcurementAward, '中标、成交结果 · award', { filter: true })
  awardId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true })
  buyerId!: string;

  @Reference(() => Enterprise, '供应商 · supplier', { hidden: true })
  supplierId!: string;

  @TextList('公告的评审专家名单 · names of the experts, as published (实施条例 43)', { personal: true })
  evaluatorNames!: string[];
}
