import type { Sample } from '@integrity-graph/kit';
import { growthAssume } from './expenditure/assume-growth.js';
import { budgetRecord } from './expenditure/record-budget.js';
import { yuan } from './sample.acts.js';
import { parking, tram } from './sample.others.js';
import { sewage } from './sample.sewage.js';

/*
 * Three partnerships of the fictional city. Ids by name: `project:<name>`, `agreement:<name>`, `commitment:<name>.<what>`,
 * `breach:sewage`, `termination:tram`.
 *
 *   sewage   under the old mechanism, begun and signed under the environment bureau's former head; the subsidy that fell due
 *            in his last months is not paid, though his successor pays what falls due now: a breach, hers to remedy
 *   parking  a concession that users do not pay for alone, signed before its plan was approved: leads
 *   tram     ended early by agreement; the compensation was paid late
 */

/** Loads the partnerships through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:finance');
  await sewage(sample);
  await parking(sample);
  await tram(sample);
  await budgets(sample);
}

async function budgets({ act, id }: Sample): Promise<void> {
  const government = id('body:city');
  for (const [year, kind, amount, document, adoptedOn] of [
    [2023, 'FINAL', '1380000000.00', '2023年决算', '2024-07-26'],
    [2024, 'FINAL', '1440000000.00', '2024年决算', '2025-07-25'],
    [2025, 'FINAL', '1490000000.00', '2025年决算', '2026-07-24'],
    [2026, 'BUDGET', '1540000000.00', '2026年预算', '2026-01-22'],
  ] as const) {
    await act(budgetRecord, { government, year, kind, amount: yuan(amount), document, adoptedOn });
  }
  await act(growthAssume, {
    government,
    rate: '0.04',
    source: '2023至2026年平均增速',
    document: '青财金〔2026〕3号',
    adoptedOn: '2026-02-10',
  });
}
