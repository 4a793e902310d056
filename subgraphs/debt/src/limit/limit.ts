import { Code, Count, Day, Money, RecordType, Text } from '@integrity-graph/kit';
import { DebtKind, DebtScope } from '../ledger/codes.js';
import { DebtOfGovernment, OF_GOVERNMENT } from '../ledger/government.js';

/** A later approval for the same year is an adjustment of the budget: it takes the place of the earlier one. */
@RecordType({
  table: 'debt_limit',
  zh: '地方政府债务限额',
  en: 'Limit of local government debt',
  document: 'document',
  bodies: OF_GOVERNMENT,
})
export class DebtLimit extends DebtOfGovernment {
  @Count('年度 · year', { filter: true, order: true })
  year!: number;

  @Code(DebtKind, '债务类别 · kind of debt', { filter: true })
  kind!: DebtKind;

  @Code(DebtScope, '统计范围 · of whom it tells', { filter: true })
  scope!: DebtScope;

  @Money('限额 · limit (预算法 35)')
  amount!: Money;

  @Day('批准日期 · day of approval (预算法实施条例 43–45)', { filter: true, order: true })
  approvedOn!: string;

  @Text('批准机关 · who approved, such as the standing committee of the people’s congress')
  approvedBy!: string;

  @Text('批准文件 · document of approval')
  document!: string;
}
