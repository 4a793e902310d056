import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse, taken } from '../refusals.js';
import { InvestmentReview, ReviewConclusion, ReviewStandard } from './review.js';

@InputType('InvestmentReviewConcludeInput', {
  description: '作出公平竞争审查结论 · conclude a fair competition review (公平竞争审查条例 8–12)',
})
export class ReviewConcludeInput {
  @Field(() => String, { description: '审查意见文号，同一审查机关不得重复 · number, unique for the reviewer' })
  number!: string;

  @Field(() => String, { description: '送审稿名称 · title of the draft' })
  draft!: string;

  @Field(() => ID, { description: '起草单位 · body that drafted it' })
  drafter!: string;

  @Field(() => ID, { description: '审查机关 · body that reviewed it' })
  reviewer!: string;

  @Field(() => String, {
    nullable: true,
    description: '起草单位的初审意见 · opinion of the drafter’s own first step (公平竞争审查条例 14)',
  })
  preliminary?: string | null;

  @Field(() => GraphQLDay, { description: '审查日期 · day of the conclusion' })
  reviewedOn!: Day;

  @Field(() => ReviewConclusion, { description: '审查结论 · conclusion' })
  conclusion!: ReviewConclusion;

  @Field(() => ReviewStandard, {
    nullable: true,
    description: '所涉审查标准，符合标准的可为空 · standard it runs against; what meets them all names none',
  })
  concern?: ReviewStandard | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '例外规定实施期限届满日 · last day of an exception (公平竞争审查条例 12)',
  })
  exceptionUntil?: Day | null;

  @Field(() => String, { description: '审查意见 · opinion' })
  opinion!: string;
}

export const reviewConclude = action({
  name: 'investmentReviewConclude',
  description:
    '作出公平竞争审查结论；例外规定须有合理期限 · conclude a fair competition review; an exception has a term (公平竞争审查条例 8–12)',
  input: ReviewConcludeInput,
  record: InvestmentReview,
  constraints: { review_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ drafter, reviewer, ...input }, work) {
    for (const field of ['number', 'draft', 'preliminary', 'opinion'] as const) checkText(work, input[field], field);
    checkPast(work, input.reviewedOn, 'reviewedOn');
    checkConclusion(work, input);
    const body = await checkKnown(work, 'GovernmentBody', drafter, 'drafter');
    const judge = await checkKnown(work, 'GovernmentBody', reviewer, 'reviewer');
    if (!body || !judge) return;
    const [same] = await work.findAll(InvestmentReview, { reviewerId: judge.id, number: input.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.draft}`);
    if (work.refused) return;

    work.effectiveOn = input.reviewedOn;
    return work.create(InvestmentReview, {
      ...input,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      drafterId: body.id,
      reviewerId: judge.id,
    });
  },
});

/** 公平竞争审查条例 12: an exception names the standard it is excepted from and ends one day. */
function checkConclusion(
  work: Work,
  { conclusion, concern, exceptionUntil, reviewedOn }: Omit<ReviewConcludeInput, 'drafter' | 'reviewer'>,
): void {
  const isException = conclusion === 'EXCEPTION';
  if (conclusion !== 'COMPLIANT' && !concern) refuse(work, 'CONCERN_MISSING', 'concern', conclusion);
  if (isException && !exceptionUntil) refuse(work, 'EXCEPTION_WITHOUT_END', 'exceptionUntil', conclusion);
  if (!isException && exceptionUntil) refuse(work, 'END_WITHOUT_EXCEPTION', 'exceptionUntil', exceptionUntil);
  checkAfter(work, reviewedOn, exceptionUntil, 'exceptionUntil', 'EXCEPTION_ENDS_FIRST');
}
