import { Day, Enterprise, RecordType, Reference, Text } from '@integrity-graph/kit';
import { PublishedProjectPart } from '../project/part.js';

@RecordType({
  table: 'single_source_notice',
  zh: '单一来源采购公示',
  en: 'Notice of a single source',
  bodies: ['buyer_id', 'supplier_id'],
})
export class ProcurementSingleSourceNotice extends PublishedProjectPart {
  @Reference(() => Enterprise, '拟定的唯一供应商 · the only supplier proposed', { filter: true })
  supplierId!: string;

  @Text('只能向其采购的理由 · why only from it (政府采购法 31)')
  reason!: string;

  @Day('公示截止日期 · last day of publicity (实施条例 38)')
  endsOn!: string;
}
