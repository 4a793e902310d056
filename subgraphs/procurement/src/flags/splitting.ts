import {
  addDecimals,
  byDay,
  compareDecimals,
  type Decimal,
  flagRule,
  NotApplicable,
  tableOf,
  valueText,
} from '@integrity-graph/kit';
import { ProcurementApproval } from '../approval/approval.js';
import { ProcurementAward } from '../award/award.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementFailure } from '../failure/failure.js';
import { ProcurementProject } from '../project/project.js';
import { ProcurementTender } from '../tender/tender.js';
import { isAllFailed } from './all-failed.js';

/** The projects of one buyer, year, item of the budget and item of the catalogue: what 实施条例 28 adds up. */
const SAME = `p.buyer_id = t.buyer_id and p.fiscal_year = t.fiscal_year and p.budget_item = t.budget_item
  and p.item_code = t.item_code and p.origin = 'REGISTERED' and p.budget_currency = 'CNY' and p.method <> 'OPEN_TENDER'`;

const PROJECTS = tableOf(ProcurementProject);
const APPROVALS = tableOf(ProcurementApproval);

/** Neither approved, nor come to nothing: what failed and is procured anew elsewhere is bought once. */
const counts = (project: string) => `not exists (select 1 from ${APPROVALS} a where a.project_id = ${project}.id)
  and (not ${isAllFailed(project)}
    or exists (select 1 from ${tableOf(ProcurementContract)} c where c.project_id = ${project}.id))`;

/** What decides whether a project counts. */
const CHANGES = [ProcurementApproval, ProcurementTender, ProcurementFailure, ProcurementAward, ProcurementContract];

/** A purchase that counts: its project and its budget in CNY. */
type Purchase = { readonly project: string; readonly budget: Decimal };

/**
 * 化整为零 as the law defines it: in one year, under one item of the budget, one item of the catalogue is bought more
 * than once by other methods than open tender, together above its threshold. What was approved, or follows from an
 * adjusted budget, does not count, nor what came to nothing; how a tender divides a project changes nothing of its budget.
 * Raised on the purchase with which the sum passes the threshold, and on later ones.
 */
export const SPLITTING = flagRule<ProcurementProject, { purchases: readonly Purchase[] }, 'threshold' | 'minimum'>({
  code: 'SPLITTING',
  title: '化整为零规避公开招标 · purchases split to stay below the open tender (实施条例 28)',
  basis: { title: '政府采购法实施条例', article: '28' },
  version: 5,
  record: () => ProcurementProject,
  values: { threshold: 'open_tender_threshold', minimum: 'splitting_purchases' },
  minimum: 'minimum',
  inputs: { purchases: '至该项目止各次采购及其预算（元） · the purchases up to this one, with their budgets in CNY' },
  dayOf: ({ record: { fiscalYear } }) => (fiscalYear ? `${fiscalYear}-01-01` : null),
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; purchases: Purchase[] }>(
      `select t.id, jsonb_agg(jsonb_build_object('project', p.id, 'budget', p.budget_amount::text)
         order by p.recorded_at, p.id) as purchases
       from ${PROJECTS} t join ${PROJECTS} p on ${SAME} and (p.recorded_at, p.id) <= (t.recorded_at, t.id)
         and ${counts('p')}
       where t.id = any(?::uuid[]) and t.origin = 'REGISTERED' and t.method <> 'OPEN_TENDER' and t.category <> 'WORKS'
         and ${counts('t')}
       group by t.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const found = new Map(rows.map(({ id, purchases }) => [id, purchases]));
    return targets.map(({ record: { id } }) => {
      const purchases = found.get(id);
      const reason = '公开招标、经批准、工程，或未登记预算项目与品目 · open, approved, works, or without its items';
      return purchases ? { purchases } : new NotApplicable(reason);
    });
  },
  judge({ purchases }, { threshold }) {
    const budgets = purchases.map(({ budget }) => budget);
    const sum = addDecimals(...budgets);
    return {
      result: sum,
      unit: 'CNY',
      exceeds: compareDecimals(sum, valueText(threshold)) > 0,
      calculation: `${budgets.join(' + ')} = ${sum}; ≤ ${valueText(threshold)}`,
      sampleSize: budgets.length,
    };
  },
  statement: ({ purchases: { length } }, { result }) =>
    `同一预算项目、品目 ${length} 次非公开招标采购，合计 ${result} 元 · ${length} purchases of one item by other methods, ${result} CNY together`,
  bodyOf: ({ buyerId }) => buyerId,
  evidence: ({ purchases }) => purchases.map(({ project }) => ({ type: ProcurementProject, id: project })),
  watches: CHANGES.map((type) => ({
    type,
    targets: (ids, context) =>
      context.rows(
        `select distinct p.id from ${tableOf(type)} changed join ${PROJECTS} t on t.id = changed.project_id
           join ${PROJECTS} p on ${SAME} where changed.id = any(?::uuid[])`,
        [`{${ids.join(',')}}`],
      ),
  })),
  between: byDay(() => ProcurementProject, `(recorded_at at time zone 'Asia/Shanghai')::date`),
});
