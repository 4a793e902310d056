import { Day, Enterprise, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingAward } from '../award/award.js';
import { TenderPart } from '../part.js';

@RecordType({
  table: 'contract',
  zh: '中标合同',
  en: 'Contract after a tender',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingContract extends TenderPart {
  @Reference(() => BiddingAward, '中标结果 · award', { filter: true })
  awardId!: string;

  @Reference(() => Enterprise, '中标人 · contractor', { filter: true })
  enterpriseId!: string;

  @Text('合同编号 · contract number', { filter: true, order: true })
  number!: string;

  @Money('合同金额 · contract value (招标投标法 46)', { order: true })
  value!: Money;

  @Day('签订日期 · date signed (招标投标法 46)', { filter: true, order: true })
  dateSigned!: string;

  @Money('履约保证金 · performance bond (实施条例 58)', { nullable: true })
  performanceBond?: Money | null;

  @Day('约定完成日期 · day agreed for completion', { nullable: true, filter: true })
  completionDueOn?: string | null;
}
