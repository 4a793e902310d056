import { action, checkKnown, checkPast, checkText, codelist, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAnother } from '../change/another.js';
import { InvestmentChange } from '../change/change.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentReasonReview } from './review.js';

/** The outcomes a person may find. */
const ReasonFinding = { INCIDENTAL: 'INCIDENTAL', EXCUSE: 'EXCUSE' } as const;
type ReasonFinding = keyof typeof ReasonFinding;

codelist(ReasonFinding, 'InvestmentReasonFinding', '理由复核结论 · what a person finds of a reason', {
  INCIDENTAL: '仅为行文提及 · the words only stand there',
  EXCUSE: '实为内部事由 · it is a change of leader or organisation (优化营商环境条例 31)',
});

@InputType('InvestmentReasonReviewDecideInput', {
  description: '复核变更理由 · review the reason of a change (优化营商环境条例 31)',
})
export class ReasonReviewDecideInput {
  @Field(() => ID, { description: '理由复核 · review' })
  review!: string;

  @Field(() => ReasonFinding, { description: '复核结论 · what is found' })
  finding!: ReasonFinding;

  @Field(() => String, { description: '复核意见 · remark' })
  remark!: string;

  @Field(() => GraphQLDay, { description: '复核日期 · day of the review' })
  reviewedOn!: Day;

  @Field(() => ID, { description: '复核岗位，不得为经办岗位 · post that reviews, not the one that prepared' })
  reviewerPost!: string;
}

export const reasonReviewDecide = action({
  name: 'investmentReasonReviewDecide',
  description:
    '人工复核变更理由：实为内部事由的，变更不予批准；否则继续办理 · a person reviews the reason of a change: an excuse rejects it, else it goes on (优化营商环境条例 31)',
  input: ReasonReviewDecideInput,
  record: InvestmentReasonReview,
  async run({ review: id, finding, remark, reviewedOn, reviewerPost }, work) {
    checkText(work, remark, 'remark');
    checkPast(work, reviewedOn, 'reviewedOn');
    await checkKnown(work, 'Post', reviewerPost, 'reviewerPost');
    const review = await work.find(InvestmentReasonReview, id, 'review');
    const change = review && (await work.find(InvestmentChange, review.changeId, 'review'));
    if (!change) return;
    if (review.outcome !== 'PENDING') refuse(work, 'ALREADY_REVIEWED', 'review', review.outcome);
    checkAnother(work, change, { id: reviewerPost, field: 'reviewerPost' }, 'review');
    checkAfter(work, change.preparedOn, reviewedOn, 'reviewedOn', 'DECIDED_BEFORE_PREPARED');
    if (work.refused) return;

    work.effectiveOn = reviewedOn;
    work.change(review, { outcome: finding, remark, reviewedOn, reviewerPostId: reviewerPost });
    work.change(change, { state: finding === 'EXCUSE' ? 'REJECTED' : 'PREPARED' });
    return review;
  },
});
