import { Code, Day, Money, RecordType, Text } from '@integrity-graph/kit';
import { DebtKind, DebtScope } from '../ledger/codes.js';
import { DebtOfGovernment, OF_GOVERNMENT } from '../ledger/government.js';

/** What was reported, right or wrong: whether its sums hold is looked at by rules, and said beside it. */
@RecordType({
  table: 'balance',
  zh: '地方政府债务余额',
  en: 'Outstanding debt of a local government',
  document: 'document',
  bodies: OF_GOVERNMENT,
})
export class DebtBalance extends DebtOfGovernment {
  @Code(DebtKind, '债务类别 · kind of debt', { filter: true })
  kind!: DebtKind;

  @Code(DebtScope, '统计范围 · of whom it tells', { filter: true })
  scope!: DebtScope;

  @Day('期初 · first day of the period')
  from!: string;

  @Day('期末，余额为当日数 · last day of the period: the balance is of this day', { filter: true, order: true })
  until!: string;

  @Money('期初余额 · balance before the period')
  opening!: Money;

  @Money('本期举借 · borrowed in the period')
  borrowed!: Money;

  @Money('本期偿还本金 · principal repaid in the period')
  repaid!: Money;

  @Money('期末余额 · balance at the end of the period')
  closing!: Money;

  @Day('决算批准日期 · day the final accounts were approved', { nullable: true })
  approvedOn?: string | null;

  @Text('报表或决算文件 · statement or document of the final accounts')
  document!: string;
}
