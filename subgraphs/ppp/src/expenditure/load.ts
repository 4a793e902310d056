import { addDecimals, type Context, type Day, type Decimal, tableOf, toRecord } from '@integrity-graph/kit';
import type { Responsibility } from '../rules/expenditure.js';
import { PppBudget, PppGrowthAssumption } from './budget.js';
import { PppExpenditure } from './expenditure.js';

/** What the test of a government rests on, as of a day. */
export interface Facts {
  rows: Responsibility[];
  budgets: PppBudget[];
  /** By year; final accounts before the budget. */
  recorded: Map<number, Decimal>;
  growth: PppGrowthAssumption | null;
}

/** Reckonings, budgets and the assumption that stood on a day. */
export async function factsOf(context: Context, governmentId: string, on: Day): Promise<Facts> {
  const rows = await context.rows<{ projectId: string; year: number; amount: Decimal }>(
    `select project_id as "projectId", year, amount_amount::text as amount from ${tableOf(PppExpenditure)}
     where government_id = ?::uuid and approved_on <= ?::date and coalesce(superseded_on, 'infinity') > ?::date
     order by year, project_id, type`,
    [governmentId, on, on],
  );
  const budgets = (
    await context.rows(
      `select * from ${tableOf(PppBudget)} where government_id = ?::uuid and adopted_on <= ?::date order by year, kind`,
      [governmentId, on],
    )
  ).map((row) => toRecord(PppBudget, row));
  const [growth] = await context.rows(
    `select * from ${tableOf(PppGrowthAssumption)} where government_id = ?::uuid and adopted_on <= ?::date
     order by adopted_on desc limit 1`,
    [governmentId, on],
  );
  // BUDGET comes before FINAL, which so takes its place.
  const recorded = new Map(budgets.map(({ year, amount }) => [year, addDecimals(amount.amount)]));
  return { rows, budgets, recorded, growth: growth ? toRecord(PppGrowthAssumption, growth) : null };
}
