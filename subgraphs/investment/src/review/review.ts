import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
  type Work,
} from '@integrity-graph/kit';

/** What a review comes to. */
export const ReviewConclusion = {
  COMPLIANT: 'COMPLIANT',
  EXCEPTION: 'EXCEPTION',
  NONCOMPLIANT: 'NONCOMPLIANT',
} as const;
export type ReviewConclusion = keyof typeof ReviewConclusion;

codelist(ReviewConclusion, 'InvestmentReviewConclusion', '公平竞争审查结论 · conclusion of a fair competition review', {
  COMPLIANT: '符合审查标准 · meets the standards (公平竞争审查条例 8–11)',
  EXCEPTION: '适用例外规定 · falls under an exception, for a reasonable term (公平竞争审查条例 12)',
  NONCOMPLIANT: '不符合审查标准 · runs against a standard (公平竞争审查条例 8–11)',
});

/** The standards a draft is held against. */
export const ReviewStandard = { ENTRY: 'ENTRY', MOVEMENT: 'MOVEMENT', COST: 'COST', CONDUCT: 'CONDUCT' } as const;
export type ReviewStandard = keyof typeof ReviewStandard;

codelist(ReviewStandard, 'InvestmentReviewStandard', '公平竞争审查标准 · standards of the review', {
  ENTRY: '市场准入和退出 · market entry and exit (公平竞争审查条例 8)',
  MOVEMENT: '商品、要素自由流动 · free movement of goods and factors (公平竞争审查条例 9)',
  COST: '影响生产经营成本 · what firms pay: tax, rewards, factors, fees (公平竞争审查条例 10)',
  CONDUCT: '影响生产经营行为 · how firms act (公平竞争审查条例 11)',
});

@RecordType({ table: 'review', zh: '公平竞争审查', en: 'Fair competition review', bodies: ['drafter_id'] })
export class InvestmentReview extends DomainRecord {
  @Text('审查意见文号，同一审查机关不得重复 · number, unique for the reviewer', { filter: true, order: true })
  number!: string;

  @Text('送审稿名称 · title of the draft')
  draft!: string;

  @Reference(() => GovernmentBody, '起草单位 · body that drafted it', { filter: true })
  drafterId!: string;

  @Reference(() => GovernmentBody, '审查机关 · body that reviewed it', { filter: true })
  reviewerId!: string;

  @Text(
    '起草单位的初审意见，未送的为空 · opinion of the drafter’s own first step; null where none was sent (公平竞争审查条例 14)',
    { nullable: true },
  )
  preliminary?: string | null;

  @Day('审查日期 · day of the conclusion', { filter: true, order: true })
  reviewedOn!: string;

  @Code(ReviewConclusion, '审查结论 · conclusion', { filter: true })
  conclusion!: ReviewConclusion;

  @Code(ReviewStandard, '所涉审查标准 · standard it runs against, or is excepted from', {
    nullable: true,
    filter: true,
  })
  concern?: ReviewStandard | null;

  @Day('例外规定实施期限届满日 · last day of an exception (公平竞争审查条例 12)', { nullable: true, order: true })
  exceptionUntil?: string | null;

  @Text('审查意见 · opinion')
  opinion!: string;
}

/** Whether a review lets its draft be issued on a day; none does not. */
export const allows = (review: InvestmentReview | undefined, day: string): boolean =>
  review !== undefined && review.reviewedOn <= day && review.conclusion !== 'NONCOMPLIANT';

/** The review a policy or agreement names; refuses one that is not there. Absent is no fault. */
export const reviewOf = async (work: Work, id: string | null | undefined): Promise<InvestmentReview | undefined> =>
  id ? work.see(InvestmentReview, id, 'review') : undefined;
