import { Count, Money, RecordType, Text } from '@integrity-graph/kit';
import { DebtOfGovernment, OF_GOVERNMENT } from '../ledger/government.js';

@RecordType({
  table: 'fiscal_capacity',
  zh: '综合财力与支出',
  en: 'Fiscal resources and spending of a year',
  bodies: OF_GOVERNMENT,
})
export class DebtFiscalCapacity extends DebtOfGovernment {
  @Count('年度 · year', { filter: true, order: true })
  year!: number;

  @Money('综合财力 · comprehensive fiscal resources')
  resources!: Money;

  @Money('一般公共预算支出 · spending of the general budget')
  generalSpending!: Money;

  @Money('政府性基金预算支出 · spending of the fund budget')
  fundSpending!: Money;

  @Money('一般债务付息支出 · interest paid on general debt')
  generalInterest!: Money;

  @Money('专项债务付息支出 · interest paid on special debt')
  specialInterest!: Money;

  @Text('决算文件 · document of the final accounts')
  document!: string;
}
