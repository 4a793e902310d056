import { addDecimals, byDay, compareDecimals, flagRule, NotApplicable, tableOf, valueText } from '@integrity-graph/kit';
import { ProcurementApproval } from '../approval/approval.js';
import { ProcurementProject } from '../project/project.js';

/** The projects of one buyer, year, item of the budget and item of the catalogue: what 实施条例 28 adds up. */
const SAME = `p.buyer_id = t.buyer_id and p.fiscal_year = t.fiscal_year and p.budget_item = t.budget_item
  and p.item_code = t.item_code and p.origin = 'REGISTERED' and p.budget_currency = 'CNY' and p.method <> 'OPEN_TENDER'`;

const PROJECTS = tableOf(ProcurementProject);
const APPROVALS = tableOf(ProcurementApproval);

/**
 * 化整为零 as the law defines it: in one year, under one item of the budget, one item of the catalogue is bought more
 * than once by other methods than open tender, together above its threshold. What was approved, or follows from an
 * adjusted budget, does not count. Raised on the purchase with which the sum passes the threshold, and on later ones.
 */
export const SPLITTING = flagRule<ProcurementProject, { budgets: string[] }, 'threshold' | 'minimum'>({
  code: 'SPLITTING',
  title: '化整为零规避公开招标 · purchases split to stay below the open tender (实施条例 28)',
  version: 1,
  record: () => ProcurementProject,
  values: { threshold: 'open_tender_threshold', minimum: 'splitting_purchases' },
  minimum: 'minimum',
  inputs: { budgets: '至该项目止各次采购预算（元） · budgets of the purchases up to this one, in CNY' },
  dayOf: ({ record: { fiscalYear } }) => (fiscalYear ? `${fiscalYear}-01-01` : null),
  async gather(targets, context) {
    const rows = await context.rows<{ id: string; budgets: string[] }>(
      `select t.id, array_agg(p.budget_amount::text order by p.recorded_at, p.id) as budgets
       from ${PROJECTS} t join ${PROJECTS} p on ${SAME} and (p.recorded_at, p.id) <= (t.recorded_at, t.id)
         and not exists (select 1 from ${APPROVALS} a where a.project_id = p.id)
       where t.id = any(?::uuid[]) and t.origin = 'REGISTERED' and t.method <> 'OPEN_TENDER' and t.category <> 'WORKS'
         and not exists (select 1 from ${APPROVALS} a where a.project_id = t.id)
       group by t.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const found = new Map(rows.map(({ id, budgets }) => [id, budgets]));
    return targets.map(({ record: { id } }) => {
      const budgets = found.get(id);
      const reason = '公开招标、经批准、工程，或未登记预算项目与品目 · open, approved, works, or without its items';
      return budgets ? { budgets } : new NotApplicable(reason);
    });
  },
  judge({ budgets }, { threshold }) {
    const sum = addDecimals(...budgets);
    return {
      result: sum,
      unit: 'CNY',
      exceeds: compareDecimals(sum, valueText(threshold)) > 0,
      calculation: `${budgets.join(' + ')} = ${sum}; ≤ ${valueText(threshold)}`,
      sampleSize: budgets.length,
    };
  },
  statement: ({ budgets }, { result }) =>
    `同一预算项目、品目 ${budgets.length} 次非公开招标采购，合计 ${result} 元 · ${budgets.length} purchases of one item by other methods, ${result} CNY together`,
  bodyOf: ({ buyerId }) => buyerId,
  watches: [
    {
      type: ProcurementApproval,
      targets: (ids, context) =>
        context.rows(
          `select distinct p.id from ${APPROVALS} a join ${PROJECTS} t on t.id = a.project_id join ${PROJECTS} p on ${SAME}
           where a.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: byDay(() => ProcurementProject, `(recorded_at at time zone 'Asia/Shanghai')::date`),
});
