import {
  action,
  checkKnown,
  checkMoney,
  checkPast,
  checkText,
  compareDecimals,
  compareMoney,
  type Day,
  GraphQLDay,
  GraphQLDecimal,
  MoneyInput,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCommitment } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { PppCommitment } from './commitment.js';
import { underCommitment } from './part.js';
import { paidOf } from './pay.js';
import { PppPayment } from './payment.js';
import { PppReview } from './review.js';

@InputType('PppReviewRecordInput', { description: '登记绩效考核 · record a review of performance' })
export class ReviewRecordInput {
  @Field(() => ID, { description: '绩效考核事项 · commitment to review' })
  commitment!: string;

  @Field(() => GraphQLDay, { description: '考核期起始日 · first day of the period reviewed' })
  periodStart!: Day;

  @Field(() => GraphQLDay, { description: '考核期截止日 · last day of the period reviewed' })
  periodEnd!: Day;

  @Field(() => GraphQLDecimal, { description: '得分，0至100 · score, 0 to 100' })
  score!: string;

  @Field(() => String, { description: '实施成效 · what effect the project had' })
  effect!: string;

  @Field(() => ID, { description: '考核机关 · body that reviewed' })
  reviewedBy!: string;

  @Field(() => GraphQLDay, { description: '考核日期 · day of the review' })
  reviewedOn!: Day;

  @Field(() => String, { description: '考核报告 · report' })
  document!: string;

  @Field(() => ID, { nullable: true, description: '据此付款的事项 · commitment to pay that depends on it' })
  payment?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '考核后应付金额，不高于约定金额 · what is payable after it, at most what was agreed',
  })
  payable?: MoneyInput | null;
}

export const reviewRecord = action({
  name: 'pppReviewRecord',
  description:
    '登记项目绩效考核及据此应付的金额 · record a review of performance, and what is payable after it (晋政发〔2018〕10号 9)',
  input: ReviewRecordInput,
  record: PppReview,
  constraints: { review_once: taken('ALREADY_PERFORMED', 'commitment') },
  async run({ commitment: id, reviewedBy, payment: paymentId, payable, ...input }, work) {
    checkText(work, input.effect, 'effect');
    checkText(work, input.document, 'document');
    checkPast(work, input.reviewedOn, 'reviewedOn');
    checkAfter(work, input.periodStart, input.periodEnd, 'periodEnd', 'PERIOD_REVERSED');
    checkAfter(work, input.periodEnd, input.reviewedOn, 'reviewedOn', 'REVIEWED_BEFORE_END');
    if (compareDecimals(input.score, '0') < 0 || compareDecimals(input.score, '100') > 0) {
      refuse(work, 'SCORE_OUTSIDE', 'score', input.score);
    }
    await checkKnown(work, 'GovernmentBody', reviewedBy, 'reviewedBy');
    const commitment = await work.find(PppCommitment, id, 'commitment');
    const payment = paymentId ? await work.find(PppCommitment, paymentId, 'payment') : undefined;
    if ((paymentId == null) !== (payable == null))
      refuse(work, 'PAYABLE_INCOMPLETE', 'payable', String(paymentId ?? ''));
    if (payable && payment) await checkPayable(work, payable, payment, commitment);
    if (!commitment) return;
    if (commitment.kind !== 'REVIEW') refuse(work, 'NOT_A_REVIEW', 'commitment', commitment.kind);
    if (commitment.performedOn) refuse(work, 'ALREADY_PERFORMED', 'commitment', commitment.performedOn);
    if (work.refused) return;

    work.effectiveOn = input.reviewedOn;
    const review = work.create(PppReview, { ...underCommitment(commitment), ...input, reviewedById: reviewedBy });
    work.change(commitment, { performedOn: input.reviewedOn, evidence: input.document });
    await settleCommitment(work, commitment);
    if (payment && payable) {
      work.change(payment, { payableAmount: payable });
      await settleCommitment(work, payment);
    }
    return review;
  },
});

/** A review lowers what is payable or leaves it; it cannot take back what was paid. */
async function checkPayable(
  work: Work,
  payable: MoneyInput,
  payment: PppCommitment,
  commitment: PppCommitment | undefined,
): Promise<void> {
  if (!checkMoney(work, payable, 'payable')) return;
  const { amount, kind } = payment;
  if (kind !== 'PAYMENT' || !amount || (commitment && payment.projectId !== commitment.projectId)) {
    refuse(work, 'PAYMENT_UNFIT', 'payment', payment.title);
  } else if (payable.currency !== amount.currency) {
    refuse(work, 'CURRENCY_MISMATCH', 'payable.currency', `${payable.currency}, ${amount.currency}`);
  } else {
    const paid = paidOf(await work.findAll(PppPayment, { commitmentId: payment.id }), amount.currency);
    if (compareMoney(payable, amount) > 0) refuse(work, 'ABOVE_DUE', 'payable', `${payable.amount} > ${amount.amount}`);
    if (compareMoney(payable, paid) < 0) refuse(work, 'BELOW_PAID', 'payable', `${payable.amount} < ${paid.amount}`);
  }
}
