import {
  byDay,
  compareDecimals,
  type Decimal,
  divide,
  flagRule,
  multiply,
  NotApplicable,
  type RuleInForce,
  tableOf,
  valueText,
  type Watch,
} from '@integrity-graph/kit';
import { type BiddingCategory, BiddingProject } from '../project/project.js';

/** What makes works those of public money: control by the state, or how much of the investment comes from budgets. */
type Funds = { controlled: true } | { controlled: false; budget: Decimal; investment: Decimal };

interface Facts {
  combined: Decimal;
  projects: number;
  category: BiddingCategory;
  funds: Funds;
}

type Limit = 'threshold' | 'goods' | 'services' | 'budget' | 'share';

/** Purchases of the same works, told by their approval: they are added up, also when one is registered later. */
const ofSameWorks = `other.approval_number = own.approval_number and other.approved_by_id = own.approved_by_id
  and other.tenderer_id = own.tenderer_id and other.category = own.category and other.estimate_currency = 'CNY'`;

const sameWorks: Watch = {
  type: BiddingProject,
  targets: (ids, context) =>
    context.rows(
      `select other.id from ${tableOf(BiddingProject)} own join ${tableOf(BiddingProject)} other on ${ofSameWorks}
         and other.id <> own.id where own.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    ),
};

/** Large enough by the order, all purchases of the works together, though it is recorded as one that need not be tendered. */
export const MUST_TENDER_DENIED = flagRule<BiddingProject, Facts, Limit>({
  code: 'MUST_TENDER_DENIED',
  title:
    '达到必须招标规模而登记为非必须 · large enough to be tendered by law, and recorded as not (国家发展改革委令第16号)',
  version: 2,
  record: () => BiddingProject,
  values: {
    threshold: 'must_tender_works',
    goods: 'must_tender_goods',
    services: 'must_tender_services',
    budget: 'must_tender_budget',
    share: 'must_tender_budget_share',
  },
  inputs: {
    combined:
      '同一核准下同类采购的估算价合计（元） · estimates of all purchases of its kind under one approval, in CNY',
    projects: '合计的采购数 · purchases that are added up',
    category: '招标对象 · what is tendered for',
    funds:
      '国有资金是否占控股或主导，否则为预算资金与投资额（元） · whether state funds prevail; else budget money and investment, in CNY',
  },
  dayOf: ({ record }) => record.approvedOn,
  async gather(targets, { rows }) {
    const sums = await rows<{ id: string; combined: Decimal; projects: number }>(
      `select own.id, sum(other.estimate_amount)::text as combined, count(*)::integer as projects
       from ${tableOf(BiddingProject)} own join ${tableOf(BiddingProject)} other on ${ofSameWorks}
       where own.id = any(?::uuid[]) group by own.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byProject = new Map(sums.map((sum) => [sum.id, sum]));
    return targets.map(({ record }) => {
      if (record.isMustTender) return new NotApplicable('已登记为必须招标 · recorded as one the law has tendered');
      const sum = byProject.get(record.id);
      if (!sum || record.estimate.currency !== 'CNY') return new NotApplicable('非人民币 · not in CNY');
      const { combined, projects } = sum;
      return { combined, projects, category: record.category, funds: fundsOf(record) };
    });
  },
  judge({ combined, projects, category, funds }, limits) {
    const limit = limitOf(category, limits);
    const isPublic = funds.controlled || isOfBudgets(funds, limits);
    return {
      result: combined,
      unit: 'CNY',
      exceeds: isPublic && compareDecimals(combined, limit) >= 0,
      calculation: `${combined} (${projects}) < ${limit}${fundsSaid(funds, limits)}`,
    };
  },
  statement: ({ projects }, { result }) =>
    projects > 1
      ? `同一核准下 ${projects} 项同类采购估算价合计 ${result} 元，登记为非必须招标 · ${projects} purchases under one approval come to ${result}, recorded as not to be tendered`
      : `估算价 ${result} 元，登记为非必须招标 · an estimate of ${result}, recorded as not to be tendered`,
  bodyOf: ({ tendererId }) => tendererId,
  watches: [sameWorks],
  between: byDay(() => BiddingProject, 'approved_on'),
});

type Limits = Readonly<Record<Limit, RuleInForce>>;

const limitOf = (category: BiddingCategory, { threshold, goods, services }: Limits): Decimal =>
  valueText(category === 'GOODS' ? goods : category === 'SERVICES' ? services : threshold);

/** Undefined where it is not known: then nothing is said. */
function fundsOf({ isStateControlled, budgetMoney, investment }: BiddingProject): Funds | undefined {
  if (isStateControlled) return { controlled: true };
  if (budgetMoney?.currency !== 'CNY' || investment?.currency !== 'CNY') return undefined;
  return { controlled: false, budget: budgetMoney.amount, investment: investment.amount };
}

type OfBudgets = Extract<Funds, { controlled: false }>;

/** Both are asked for: an amount, and a share of the investment. */
const isOfBudgets = ({ budget, investment }: OfBudgets, { budget: least, share }: Limits): boolean =>
  compareDecimals(budget, valueText(least)) >= 0 &&
  compareDecimals(budget, multiply(investment, valueText(share))) >= 0;

function fundsSaid(funds: Funds, { budget, share }: Limits): string {
  if (funds.controlled) return '';
  const part = divide(funds.budget, funds.investment, 4);
  return `; ${funds.budget} ≥ ${valueText(budget)}, ${funds.budget} / ${funds.investment} = ${part} ≥ ${valueText(share)}`;
}
