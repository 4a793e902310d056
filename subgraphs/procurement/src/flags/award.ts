import {
  byDay,
  compareDecimals,
  computeDue,
  countOf,
  type Day,
  type DeadlineRule,
  daysBetween,
  flagRule,
  NotApplicable,
  subtractDecimals,
  tableOf,
  valueText,
} from '@integrity-graph/kit';
import { ProcurementAward } from '../award/award.js';
import type { ProcurementContract } from '../contract/contract.js';
import { ProcurementSingleSourceNotice } from '../notice/single-source.js';
import { ProcurementPackage } from '../package/package.js';
import { type ProcurementCategory, ProcurementProject } from '../project/project.js';
import { ofContract } from './of-contract.js';

const ofAward = {
  record: () => ProcurementAward,
  dayOf: ({ record }: { record: ProcurementAward }) => record.decidedOn,
  bodyOf: ({ buyerId }: ProcurementAward) => buyerId,
  between: byDay(() => ProcurementAward, 'decided_on'),
};

export const WINNER_NOT_FIRST = flagRule<ProcurementAward, { rank: number }, 'threshold'>({
  ...ofAward,
  code: 'WINNER_NOT_FIRST',
  title: '未按候选顺序确定供应商 · the winner is not the first candidate (实施条例 43)',
  version: 1,
  values: { threshold: 'winning_rank' },
  inputs: { rank: '中标者候选排名 · rank of the winner' },
  // Bids are ranked for the whole tender: an award of a package, or one without an evaluation, has no rank.
  gather: async (targets) =>
    targets.map(({ record: { rank, evaluationId, packageId } }) =>
      packageId || !evaluationId ? new NotApplicable('没有排名 · there was no ranking') : { rank: rank ?? undefined },
    ),
  judge: ({ rank }, { threshold }) => ({
    result: String(rank),
    unit: '',
    exceeds: rank > countOf(threshold),
    calculation: `${rank}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) => `确定的是第 ${result} 候选人 · candidate number ${result} was chosen`,
});

export const SINGLE_SOURCE_UNPUBLISHED = flagRule<
  ProcurementAward,
  { category: ProcurementCategory; budget: string; publishedOn: Day | null; endsOn: Day | null },
  'threshold' | 'goodsAndServices' | 'works'
>({
  ...ofAward,
  code: 'SINGLE_SOURCE_UNPUBLISHED',
  title:
    '达到公开招标数额的单一来源采购未足期公示 · single source above the tender threshold, not published for long enough (实施条例 38)',
  version: 1,
  values: {
    threshold: 'single_source_publicity',
    goodsAndServices: 'open_tender_threshold',
    works: 'open_tender_threshold_works',
  },
  inputs: {
    category: '采购对象 · what is procured',
    budget: '预算金额（元） · budget in CNY',
    publishedOn: '公示日期 · day of publicity',
    endsOn: '公示截止日期，确定供应商在先的为该日 · last day of publicity, or of the choice if that came first',
  },
  async gather(targets, context) {
    const notices = await context.rows<{ award: string; publishedOn: Day; endsOn: Day }>(
      `select distinct on (a.id) a.id as award, n.published_on as "publishedOn", least(n.ends_on, a.decided_on) as "endsOn"
       from ${tableOf(ProcurementAward)} a join ${tableOf(ProcurementSingleSourceNotice)} n
         on n.project_id = a.project_id and n.supplier_id = a.supplier_id and n.published_on <= a.decided_on
       where a.id = any(?::uuid[]) order by a.id, least(n.ends_on, a.decided_on) - n.published_on desc, n.published_on`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const published = new Map(notices.map((notice) => [notice.award, notice]));
    return Promise.all(
      targets.map(async ({ record: { id, projectId } }) => {
        const project = await context.load(ProcurementProject, projectId);
        if (project?.method !== 'SINGLE_SOURCE' || project.budget.currency !== 'CNY')
          return new NotApplicable('非单一来源采购 · not a single source');
        const { publishedOn = null, endsOn = null } = published.get(id) ?? {};
        return { category: project.category ?? undefined, budget: project.budget.amount, publishedOn, endsOn };
      }),
    );
  },
  judge({ category, budget, publishedOn, endsOn }, { threshold, goodsAndServices, works }) {
    const limit = valueText(category === 'WORKS' ? works : goodsAndServices);
    const rule = threshold.value as DeadlineRule;
    const isLong = publishedOn !== null && endsOn !== null && endsOn >= computeDue(rule, publishedOn).on!;
    const days = publishedOn && endsOn ? daysBetween(publishedOn, endsOn) : 0;
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: compareDecimals(budget, limit) >= 0 && !isLong,
      calculation: `${budget} ≥ ${limit}; ${publishedOn ?? '—'} → ${endsOn ?? '—'}; ≥ ${rule.n} ${rule.unit}`,
    };
  },
  statement: (_, { result }) => `确定供应商前公示 ${result} 日 · published for ${result} days before the choice`,
  watches: [
    {
      type: ProcurementSingleSourceNotice,
      targets: (ids, context) =>
        context.rows(
          `select distinct a.id from ${tableOf(ProcurementAward)} a join ${tableOf(ProcurementSingleSourceNotice)} n
             on n.project_id = a.project_id where n.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});

export const PRICE_ABOVE = flagRule<
  ProcurementContract,
  { value: string; budget: string; award: string | null },
  'threshold'
>({
  ...ofContract,
  code: 'PRICE_ABOVE',
  title: '合同金额高于预算或中标金额 · contract above the budget or the award (政府采购法 46; 实施条例 30)',
  version: 1,
  values: { threshold: 'price_excess' },
  inputs: {
    value: '合同金额 · contract value',
    budget: '预算金额，分包的为该包预算 · budget, of the package where it is one',
    award: '中标、成交金额；未登记的为空 · value of the award; null where none is recorded',
  },
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record: { projectId, packageId, awardId, value, origin } }) => {
        const project = await context.load(ProcurementProject, projectId);
        const bought = packageId ? await context.load(ProcurementPackage, packageId) : null;
        const budget = bought?.budget ?? project?.budget;
        const award = awardId ? await context.load(ProcurementAward, awardId) : null;
        if (!budget || origin === 'IMPORTED') return new NotApplicable('导入的记录 · an imported record');
        const currencies = new Set([budget, award?.value ?? value, value].map(({ currency }) => currency));
        if (currencies.size > 1) return new NotApplicable('币种不一致 · in different currencies');
        return { value: value.amount, budget: budget.amount, award: award?.value.amount ?? null };
      }),
    ),
  judge({ value, budget, award }, { threshold }) {
    const limit = award !== null && compareDecimals(award, budget) < 0 ? award : budget;
    const excess = subtractDecimals(value, limit);
    return {
      result: excess,
      unit: 'CNY',
      exceeds: compareDecimals(excess, valueText(threshold)) > 0,
      calculation: `${value} - ${limit} = ${excess}`,
    };
  },
  statement: (_, { result }) => `高出 ${result} 元 · above by ${result}`,
});
