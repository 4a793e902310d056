import { Count, DomainRecord, GovernmentBody, Instant, Json, RecordType, Reference, Text } from '@integrity-graph/kit';
import type { ReadProcess } from './read.js';

/**
 * A tender of another publisher, as a compiled OCDS release tells it: kept to try the screens on. Nothing is owed on
 * account of it, and no lead stands on it. Of tenderers and suppliers their identifiers alone are kept.
 */
@RecordType({
  table: 'outside_process',
  zh: '外部招投标过程',
  en: 'Tender of another publisher',
  bodies: ['keeper_id'],
})
export class BiddingOutsideProcess extends DomainRecord {
  @Reference(() => GovernmentBody, '保管机构 · body that keeps it', { filter: true })
  keeperId!: string;

  @Text('数据集名称，一并比较 · data set: what is compared together', { filter: true, order: true })
  dataSet!: string;

  @Text('采购过程标识 · contracting process (OCDS ocid)', { filter: true, order: true })
  ocid!: string;

  @Text('名称 · title', { nullable: true })
  title?: string | null;

  @Text('方式 · procurement method (OCDS procurementMethod)', { nullable: true, filter: true })
  method?: string | null;

  @Text('报价币种，多种的为空 · currency of the bids; null where there are several', { nullable: true })
  currency?: string | null;

  @Instant('投标截止时刻 · bid deadline (OCDS tenderPeriod)', { nullable: true })
  deadlineAt?: Date | null;

  @Count('投标数 · bids')
  bidCount!: number;

  @Count('有效中标结果数 · active awards')
  awardCount!: number;

  @Json<ReadProcess>('筛查所需事实 · what the screens need')
  facts!: ReadProcess;
}
