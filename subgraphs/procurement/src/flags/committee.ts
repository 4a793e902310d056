import {
  byDay,
  compareDecimals,
  countOf,
  divide,
  flagRule,
  NotApplicable,
  tableOf,
  valueText,
} from '@integrity-graph/kit';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { ProcurementEvaluator } from '../evaluation/evaluator.js';
import { isTendered, ProcurementProject } from '../project/project.js';

const ofEvaluation = {
  record: () => ProcurementEvaluation,
  dayOf: ({ record }: { record: ProcurementEvaluation }) => record.evaluatedOn,
  bodyOf: ({ buyerId }: ProcurementEvaluation) => buyerId,
  between: byDay(() => ProcurementEvaluation, 'evaluated_on'),
};
const idsOf = (targets: readonly { record: ProcurementEvaluation }[]) =>
  `{${targets.map(({ record }) => record.id).join(',')}}`;

export const COMMITTEE_IRREGULAR = flagRule<
  ProcurementEvaluation,
  { members: number; experts: number; budget: string },
  'threshold' | 'large' | 'largeBudget' | 'expertShare'
>({
  ...ofEvaluation,
  code: 'COMMITTEE_IRREGULAR',
  title: '评标委员会组成不合规 · a committee of the wrong size or make-up (财政部令第87号 47)',
  version: 1,
  values: {
    threshold: 'committee_size',
    large: 'committee_size_large',
    largeBudget: 'committee_large_budget',
    expertShare: 'committee_expert_share',
  },
  inputs: {
    members: '委员会人数 · members',
    experts: '评审专家人数 · experts',
    budget: '预算金额（元） · budget in CNY',
  },
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record: { projectId, memberCount, expertCount } }) => {
        const project = await context.load(ProcurementProject, projectId);
        return project && isTendered(project) && project.budget.currency === 'CNY'
          ? { members: memberCount, experts: expertCount, budget: project.budget.amount }
          : new NotApplicable('非招标方式 · not by tender');
      }),
    ),
  judge({ members, experts, budget }, { threshold, large, largeBudget, expertShare }) {
    const isLarge = compareDecimals(budget, valueText(largeBudget)) >= 0;
    const least = countOf(isLarge ? large : threshold);
    const share = divide(String(experts), String(members), 4);
    const isTooFewExperts = compareDecimals(share, valueText(expertShare)) < 0;
    return {
      result: String(members),
      unit: '',
      exceeds: members < least || members % 2 === 0 || isTooFewExperts,
      calculation: `${members} ≥ ${least}, 2 ∤ ${members}; ${experts} / ${members} = ${share} ≥ ${valueText(expertShare)}`,
    };
  },
  statement: ({ members, experts }) =>
    `委员会 ${members} 人，专家 ${experts} 人 · ${members} members, ${experts} of them experts`,
});

/** Nothing but a count leaves the rows about persons. */
export const EVALUATOR_TIED = flagRule<ProcurementEvaluation, { tied: number }, 'threshold'>({
  ...ofEvaluation,
  code: 'EVALUATOR_TIED',
  title: '评审成员与投标人有利害关系 · a member of the committee is tied to a bidder (实施条例 9)',
  version: 1,
  values: { threshold: 'evaluators_tied' },
  inputs: { tied: '与投标人有已登记利害关系的成员数 · members with a recorded tie to a bidder' },
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; tied: string }>(
      `select e.id, count(distinct m.person_id) as tied from ${tableOf(ProcurementEvaluation)} e
       join ${tableOf(ProcurementEvaluator)} m on m.evaluation_id = e.id
       join ${tableOf(ProcurementBid)} b on b.tender_id = e.tender_id and b.supplier_id = m.related_enterprise_id
       where e.id = any(?::uuid[]) group by e.id`,
      [idsOf(targets)],
    );
    const tied = new Map(rows.map((row) => [row.id, Number(row.tied)]));
    return targets.map(({ record }) => ({ tied: tied.get(record.id) ?? 0 }));
  },
  judge: ({ tied }, { threshold }) => ({
    result: String(tied),
    unit: '',
    exceeds: tied > countOf(threshold),
    calculation: `${tied}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) => `${result} 名成员与投标人有利害关系 · ${result} members are tied to a bidder`,
});

/** The evaluations of one buyer in the year that ends with one of them. */
const YEAR = `e.buyer_id = t.buyer_id and e.evaluated_on > t.evaluated_on - interval '1 year' and e.evaluated_on <= t.evaluated_on`;

/** The same expert too often for one buyer, over the year that ends with the evaluation. */
export const EVALUATOR_FAMILIAR = flagRule<
  ProcurementEvaluation,
  { most: number; evaluations: number },
  'threshold' | 'minimum'
>({
  ...ofEvaluation,
  code: 'EVALUATOR_FAMILIAR',
  title: '同一专家与同一采购人搭配过于频繁 · the same expert for the same buyer too often',
  basis: { title: '政府采购法实施条例', article: '9' },
  version: 1,
  values: { threshold: 'expert_share_of_buyer', minimum: 'expert_evaluations' },
  minimum: 'minimum',
  inputs: {
    most: '出席最多的专家一年内为该采购人评审次数 · evaluations for the buyer in a year, of the expert with most',
    evaluations: '该采购人一年内评审次数 · evaluations of the buyer in that year',
  },
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; most: string; evaluations: string }>(
      `with year as (
         select t.id, e.id as evaluation from ${tableOf(ProcurementEvaluation)} t join ${tableOf(ProcurementEvaluation)} e
           on ${YEAR}
         where t.id = any(?::uuid[])),
       counted as (
         select y.id, m.person_id, count(*) as n from year y join ${tableOf(ProcurementEvaluator)} m on m.evaluation_id = y.evaluation
         where m.role = 'EXPERT' and m.person_id in (select person_id from ${tableOf(ProcurementEvaluator)} own where own.evaluation_id = y.id)
         group by y.id, m.person_id)
       select id, (select coalesce(max(n), 0) from counted c where c.id = y.id) as most, count(*) as evaluations from year y group by id`,
      [idsOf(targets)],
    );
    const counts = new Map(rows.map((row) => [row.id, row]));
    return targets.map(({ record }) => {
      const { most = '0', evaluations = '0' } = counts.get(record.id) ?? {};
      return { most: Number(most), evaluations: Number(evaluations) };
    });
  },
  judge({ most, evaluations }, { threshold }) {
    const share = divide(String(most), String(Math.max(1, evaluations)), 4);
    return {
      result: share,
      unit: '',
      exceeds: compareDecimals(share, valueText(threshold)) > 0,
      calculation: `${most} / ${evaluations} = ${share}; ≤ ${valueText(threshold)}`,
      sampleSize: evaluations,
    };
  },
  statement: ({ most, evaluations }) =>
    `一名专家在 ${evaluations} 次评审中出席 ${most} 次 · one expert sat in ${most} of ${evaluations} evaluations`,
  watches: [
    {
      // One that is recorded late is among those of the year of each that came after it.
      type: ProcurementEvaluation,
      targets: (ids, context) =>
        context.rows(
          `select distinct t.id from ${tableOf(ProcurementEvaluation)} t join ${tableOf(ProcurementEvaluation)} e on ${YEAR}
           where e.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});
