import { Day, DomainRecord, Flag, GovernmentBody, Instant, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ProcurementTender } from '../tender/tender.js';

@RecordType({
  table: 'clarification',
  zh: '采购文件澄清或修改',
  en: 'Clarification of a tender document',
  bodies: ['buyer_id'],
})
export class ProcurementClarification extends DomainRecord {
  @Reference(() => ProcurementTender, '采购公告与采购文件 · tender', { filter: true })
  tenderId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true })
  buyerId!: string;

  @Day('发出日期 · day of issue', { order: true })
  issuedOn!: string;

  @Text('澄清或修改内容 · what was clarified or changed')
  content!: string;

  @Flag('是否可能影响投标文件编制 · whether it can affect the bids (实施条例 31)')
  isMaterial!: boolean;

  @Instant('其后的投标截止时刻 · bid deadline from then on')
  bidsDueAt!: Date;
}
