import {
  byDay,
  type Context,
  countOf,
  type Day,
  type DomainRecord,
  daysBetween,
  flagRule,
  NotApplicable,
  type RecordClass,
  tableOf,
} from '@integrity-graph/kit';
import { InvestmentAgreement } from '../agreement/agreement.js';
import { InvestmentPolicy } from '../policy/policy.js';
import { InvestmentReview, type ReviewConclusion } from '../review/review.js';
import { counted } from './count.js';

type Review = Pick<InvestmentReview, 'id' | 'reviewedOn' | 'conclusion' | 'exceptionUntil'>;

/** The reviews of policies or agreements, by their ids. */
async function reviewsOf(records: readonly { reviewId?: string | null }[], { rows }: Context) {
  const reviews = await rows<Review>(
    `select id, reviewed_on::text as "reviewedOn", conclusion, exception_until::text as "exceptionUntil"
     from ${tableOf(InvestmentReview)} where id = any(?::uuid[])`,
    [`{${records.flatMap(({ reviewId }) => reviewId ?? []).join(',')}}`],
  );
  return new Map(reviews.map((review) => [review.id, review]));
}

interface Reviewed {
  madeOn: Day;
  reviewedOn: Day | null;
  conclusion: ReviewConclusion | null;
}

/** What is issued or signed without a review that allows it, by the day on which it was. */
const withoutReview = <T extends DomainRecord & { reviewId?: string | null }>(rule: {
  code: string;
  title: string;
  record: () => RecordClass<T>;
  threshold: string;
  what: string;
  dayOf(record: T): Day;
  bodyOf(record: T): string;
  column: string;
}) =>
  flagRule<T, Reviewed, 'threshold'>({
    code: rule.code,
    title: rule.title,
    version: 1,
    record: rule.record,
    values: { threshold: rule.threshold },
    inputs: {
      madeOn: '发布或签订日期 · day it was issued or signed',
      reviewedOn: '审查日期，未审查的为空 · day of the review; none',
      conclusion: '审查结论 · conclusion',
    },
    dayOf: ({ record }) => rule.dayOf(record),
    async gather(targets, context) {
      const reviews = await reviewsOf(
        targets.map(({ record }) => record),
        context,
      );
      return targets.map(({ record }) => {
        const review = reviews.get(record.reviewId ?? '');
        return {
          madeOn: rule.dayOf(record),
          reviewedOn: review?.reviewedOn ?? null,
          conclusion: review?.conclusion ?? null,
        };
      });
    },
    judge: ({ madeOn, reviewedOn, conclusion }, { threshold }) =>
      counted(reviewedOn === null || reviewedOn > madeOn || conclusion === 'NONCOMPLIANT', threshold),
    statement: ({ madeOn, reviewedOn, conclusion }) =>
      reviewedOn === null
        ? `${madeOn} ${rule.what}，未见公平竞争审查 · on ${madeOn} no review is recorded`
        : `${madeOn} ${rule.what}，${reviewedOn} 审查结论 ${conclusion} · reviewed on ${reviewedOn}: ${conclusion}`,
    bodyOf: rule.bodyOf,
    between: byDay(rule.record, rule.column),
  });

export const POLICY_UNREVIEWED = withoutReview<InvestmentPolicy>({
  code: 'POLICY_UNREVIEWED',
  title: '未经公平竞争审查发布政策 · a policy was issued without a review that allows it (公平竞争审查条例 18)',
  record: () => InvestmentPolicy,
  threshold: 'unreviewed_policies_tolerated',
  what: '发布',
  dayOf: ({ issuedOn }) => issuedOn,
  bodyOf: ({ issuerId }) => issuerId,
  column: 'issued_on',
});

export const AGREEMENT_UNREVIEWED = withoutReview<InvestmentAgreement>({
  code: 'AGREEMENT_UNREVIEWED',
  title: '未经公平竞争审查签订协议 · an agreement was signed without a review that allows it (市场监管总局令第99号)',
  record: () => InvestmentAgreement,
  threshold: 'unreviewed_agreements_tolerated',
  what: '签订',
  dayOf: ({ dateSigned }) => dateSigned,
  bodyOf: ({ partyId }) => partyId,
  column: 'date_signed',
});

/** 公平竞争审查条例 12: an exception ends; a policy that rests on it does not outlive it. */
export const EXCEPTION_OUTLIVED = flagRule<
  InvestmentPolicy,
  { exceptionUntil: Day; endedOn: Day | null; today: Day },
  'threshold'
>({
  code: 'EXCEPTION_OUTLIVED',
  title: '例外期限届满后仍在施行 · a policy is in force after its exception has ended (公平竞争审查条例 12)',
  version: 1,
  record: () => InvestmentPolicy,
  values: { threshold: 'exception_days_tolerated' },
  inputs: {
    exceptionUntil: '例外期限届满日 · last day of the exception',
    endedOn: '失效或废止日期 · day it lapsed or was repealed',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  dayOf: ({ record }) => record.issuedOn,
  async gather(targets, context) {
    const reviews = await reviewsOf(
      targets.map(({ record }) => record),
      context,
    );
    return targets.map(({ record: { reviewId, validUntil, repealedOn } }) => {
      const exceptionUntil = reviews.get(reviewId ?? '')?.exceptionUntil;
      if (!exceptionUntil) return new NotApplicable('未适用例外规定 · no exception applies');
      const ends = [validUntil, repealedOn].flatMap((day) => day ?? []);
      return { exceptionUntil, endedOn: ends.toSorted()[0] ?? null, today: context.today };
    });
  },
  judge({ exceptionUntil, endedOn, today }, { threshold }) {
    const until = endedOn !== null && endedOn < today ? endedOn : today;
    const days = Math.max(0, daysBetween(exceptionUntil, until));
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${exceptionUntil} → ${until} = ${days} DAY > ${countOf(threshold)} DAY`,
    };
  },
  statement: ({ exceptionUntil }, { result }) =>
    `例外期限 ${exceptionUntil} 届满后仍施行 ${result} 日 · in force for ${result} days after the exception ended on ${exceptionUntil}`,
  bodyOf: ({ issuerId }) => issuerId,
  watches: [
    {
      type: InvestmentReview,
      targets: (ids, { rows }) =>
        rows(`select id from ${tableOf(InvestmentPolicy)} where review_id = any(?::uuid[])`, [`{${ids.join(',')}}`]),
    },
  ],
  daily: ({ rows, today }) =>
    rows(
      `select p.id from ${tableOf(InvestmentPolicy)} p join ${tableOf(InvestmentReview)} r on r.id = p.review_id
       where r.exception_until < ?::date and p.repealed_on is null`,
      [today],
    ),
  between: byDay(() => InvestmentPolicy, 'issued_on'),
});
