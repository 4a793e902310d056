import { Code, codelist, Day, Post, RecordType, Reference, Text, TextList } from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { CommitmentPart, PARTIES } from '../commitment/part.js';

/** What a person finds of words that a list found. */
export const ReasonOutcome = { PENDING: 'PENDING', INCIDENTAL: 'INCIDENTAL', EXCUSE: 'EXCUSE' } as const;
export type ReasonOutcome = keyof typeof ReasonOutcome;

codelist(ReasonOutcome, 'InvestmentReasonOutcome', '理由复核结果 · what a person finds of a reason', {
  PENDING: '待复核 · not looked at yet',
  INCIDENTAL: '仅为行文提及，不是变更理由 · the words only stand there; the reason is another',
  EXCUSE:
    '实为换届、机构调整等内部事由，不得据此变更 · it is a change of leader or organisation, no lawful reason (优化营商环境条例 31)',
});

/** Words in the explanation of a change that may hide a reason the law does not know. A list finds them, a person judges. */
@RecordType({ table: 'reason_review', zh: '变更理由复核', en: 'Review of the reason of a change', bodies: PARTIES })
export class InvestmentReasonReview extends CommitmentPart {
  @Reference(() => InvestmentChange, '变更 · change', { filter: true })
  changeId!: string;

  @TextList('发现的用语 · words that were found')
  words!: string[];

  @TextList('用语来源 · where the list has them from')
  sources!: string[];

  @Text('用语表版次 · edition of the list')
  listVersion!: string;

  @Day('提请日期 · day it was opened', { order: true })
  openedOn!: string;

  @Code(ReasonOutcome, '复核结果 · outcome', { filter: true })
  outcome!: ReasonOutcome;

  @Day('复核日期 · day of the review', { nullable: true })
  reviewedOn?: string | null;

  @Reference(() => Post, '复核岗位 · post that reviewed', { nullable: true, level: 'L2' })
  reviewerPostId?: string | null;

  @Text('复核意见 · remark', { nullable: true })
  remark?: string | null;
}
