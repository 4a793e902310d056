import { Day, DomainRecord, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { DebtHidden } from './hidden.js';

@RecordType({ table: 'hidden_resolution', zh: '隐性债务化解', en: 'Resolution of hidden debt (L4)' })
export class DebtHiddenResolution extends DomainRecord {
  @Reference(() => DebtHidden, '隐性债务 · hidden debt', { filter: true })
  hiddenId!: string;

  @Money('化解金额 · amount resolved')
  amount!: Money;

  @Day('化解日期 · day it was resolved', { order: true })
  resolvedOn!: string;

  @Text('化解方式 · how')
  method!: string;

  @Text('依据文件 · document')
  document!: string;
}
