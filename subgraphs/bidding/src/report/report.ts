import { Day, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingAward } from '../award/award.js';
import { TenderPart } from '../part.js';

@RecordType({
  table: 'written_report',
  zh: '招标投标情况书面报告',
  en: 'Written report on a tender',
  bodies: ['tenderer_id', 'authority_id'],
})
export class BiddingWrittenReport extends TenderPart {
  @Reference(() => BiddingAward, '中标结果 · award', { filter: true })
  awardId!: string;

  @Reference(() => GovernmentBody, '行政监督部门 · supervising department', { filter: true })
  authorityId!: string;

  @Day('提交日期 · day it was submitted (招标投标法 47)', { filter: true, order: true })
  submittedOn!: string;

  @Text('报告文号 · number of the report')
  document!: string;
}
