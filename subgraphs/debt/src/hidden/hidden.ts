import { Day, DomainRecord, GovernmentBody, Money, RecordType, Reference, Text } from '@integrity-graph/kit';

/**
 * Hidden debt is of level L4: to whoever is not cleared for it, it is not there. So no body sees it as its own, no rule
 * looks at it, and it opens no obligation: leads and the register speak to the bodies they are about.
 */
@RecordType({ table: 'hidden_debt', zh: '隐性债务', en: 'Hidden debt (L4)' })
export class DebtHidden extends DomainRecord {
  @Text('债务编号 · number', { filter: true, order: true })
  number!: string;

  @Reference(() => GovernmentBody, '举债单位 · body that borrowed', { filter: true })
  bodyId!: string;

  @Text('债权人 · creditor')
  creditor!: string;

  @Text('形成方式 · how it came about')
  origin!: string;

  @Money('金额 · amount')
  amount!: Money;

  @Money('未化解金额 · amount not resolved yet')
  unresolved!: Money;

  @Day('形成日期 · day it came about', { order: true })
  incurredOn!: string;

  @Day('化解期限 · day by which it is to be resolved', { order: true })
  resolveBy!: string;

  @Text('依据文件 · document')
  document!: string;
}
