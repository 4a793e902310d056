import { Day, DecimalNumber, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BOTH_SIDES, CommitmentPart } from './part.js';

@RecordType({ table: 'review', zh: '项目绩效考核', en: 'Review of a project’s performance', bodies: BOTH_SIDES })
export class PppReview extends CommitmentPart {
  @Day('考核期起始日 · first day of the period reviewed')
  periodStart!: string;

  @Day('考核期截止日 · last day of the period reviewed', { order: true })
  periodEnd!: string;

  @DecimalNumber('得分，0至100 · score, 0 to 100')
  score!: string;

  @Text('实施成效 · what effect the project had (晋政发〔2018〕10号 9)')
  effect!: string;

  @Reference(() => GovernmentBody, '考核机关 · body that reviewed', { filter: true })
  reviewedById!: string;

  @Day('考核日期 · day of the review', { filter: true, order: true })
  reviewedOn!: string;

  @Text('考核报告 · report')
  document!: string;
}
