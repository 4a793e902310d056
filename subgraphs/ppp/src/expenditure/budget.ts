import {
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** How certain a year's budget expenditure is. */
export const BudgetKind = { FINAL: 'FINAL', BUDGET: 'BUDGET' } as const;
export type BudgetKind = keyof typeof BudgetKind;

codelist(BudgetKind, 'PppBudgetKind', '数据口径 · how certain the figure is', {
  FINAL: '决算 · final accounts',
  BUDGET: '预算 · budget',
});

@RecordType({
  table: 'budget',
  zh: '一般公共预算支出',
  en: 'General public budget expenditure of a year',
  bodies: ['government_id'],
})
export class PppBudget extends DomainRecord {
  @Reference(() => GovernmentBody, '本级人民政府 · government', { filter: true })
  governmentId!: string;

  @Count('年度 · year', { filter: true, order: true })
  year!: number;

  @Code(BudgetKind, '口径，决算优先 · how certain; final accounts come first', { filter: true })
  kind!: BudgetKind;

  @Money('本级一般公共预算支出 · general public budget expenditure of the level itself')
  amount!: Money;

  @Text('来源文件 · document it is taken from')
  document!: string;

  @Day('通过日期 · day it was adopted', { order: true })
  adoptedOn!: string;
}

@RecordType({
  table: 'growth_assumption',
  zh: '支出增长率假设',
  en: 'Assumption on the growth of expenditure',
  bodies: ['government_id'],
})
export class PppGrowthAssumption extends DomainRecord {
  @Reference(() => GovernmentBody, '本级人民政府 · government', { filter: true })
  governmentId!: string;

  @DecimalNumber('年增长率，0.05为百分之五 · growth a year; 0.05 is five per cent')
  rate!: string;

  @Text('依据 · what it rests on')
  source!: string;

  @Text('文件 · document')
  document!: string;

  @Day('采用日期，其后以新者为准 · day it was adopted; the newest counts', { order: true })
  adoptedOn!: string;
}
