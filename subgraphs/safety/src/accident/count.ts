import { Count, DomainRecord, GovernmentBody, Instant, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { SafetyAccident } from './accident.js';

/** What an accident did, as it stood at an instant. It is never changed: what is known later is another count. */
@RecordType({
  table: 'casualty_count',
  zh: '事故伤亡和损失情况',
  en: 'Count of casualties and loss',
  bodies: ['department_id'],
})
export class SafetyCasualtyCount extends DomainRecord {
  @Reference(() => SafetyAccident, '事故 · accident', { filter: true })
  accidentId!: string;

  @Reference(() => GovernmentBody, '监管部门 · department that supervises', { hidden: true })
  departmentId!: string;

  @Instant('统计时刻：所述情况的时刻 · the instant whose state it describes', { order: true })
  countedAt!: Date;

  @Count('死亡人数 · deaths (国令第493号 3)')
  deaths!: number;

  @Count('下落不明人数 · missing (国令第493号 12)')
  missing!: number;

  @Count('重伤人数，含急性工业中毒 · serious injuries with acute poisoning (国令第493号 3)')
  seriousInjuries!: number;

  @Money('直接经济损失 · direct loss; null while nobody has reckoned it (国令第493号 3)', { nullable: true })
  directLoss?: Money | null;

  @Text('来源 · where the numbers are from')
  source!: string;

  @Text('数字减少的理由 · why numbers are lower than before', { nullable: true })
  reason?: string | null;
}
