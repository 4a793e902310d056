import { type Day, explain, type FlagRule, type RuleOutcome } from '@integrity-graph/kit';
import { proveRules } from '@integrity-graph/kit/testing';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/rules.js';
import { BENFORD_TWO, sum } from '../rules/screens.js';
import { DISPOSED_EARLY, LIFTED_EARLY, ORDERED_OFTEN } from './conduct.js';
import { FIRST_DIGITS, FIRST_TWO_DIGITS, LAST_DIGITS } from './digits.js';
import { RULES } from './flags.js';
import { GROWTH_AGAINST_YARDSTICK } from './growth.js';
import { ITEMS_UNEQUAL, PARTS_AGAINST_WHOLE, RATIO_CONSTANT } from './parts.js';
import { CORRECTED_BY_OTHERS, REPORT_LATE, REPORTS_IDENTICAL, REPORTS_IN_BATCH } from './report.js';
import { REVISION_OUTLIER, REVISION_UNEXPLAINED } from './revision.js';

const day = '2026-06-01';
const dueOn = '2026-06-10';
const none: string[] = [];

const ratios = (...values: number[]) => ({
  parts: 3,
  years: values.length,
  ratios: values.map((ratio, index) => ({ period: String(2021 + index), ratio })),
});
const items = (sum: string) => ({
  items: 3,
  periods: 1,
  // Four terms with one decimal: rounding explains half a tenth of each.
  worst: { period: '2025', total: '100', sum, tolerance: 0.4 },
});
const outlier = (revision: number, regions = 10) => ({
  regions,
  period: '2024',
  first: '100',
  latest: '80',
  revision,
  median: -0.02,
  spread: 0.01,
});
const largest = (after: string) => ({ area: '东岭区', indicator: 'GDP', period: '2024', before: '100', after });
/** Digits of 100 values: ten of each, but so many that end in 0 instead of in 1 or 2. */
const last = (more: number) => [10 + more, 10 - more / 2, 10 - more / 2, 10, 10, 10, 10, 10, 10, 10];
/** First digits of 300 values as Benford has them, but for 13 that begin with 9 and some with 2 instead of 1. */
const first = (more: number) => [77 - more, 53 + more, 37, 29, 24, 20, 18, 15, 27];
/** First two digits of 1,000 values as Benford has them, but for some that begin with 99 instead of 10. */
const firstTwo = (more: number) => {
  const [ten, ...others] = BENFORD_TWO.map((share) => Math.round(1000 * share));
  const rest = others.with(-1, others.at(-1)! + more);
  return [ten! + 1000 - ten! - sum(others) - more, ...rest];
};
const growth = (run: number, regions = 10) => ({ regions, run, residuals: [] });

const CASES: readonly [what: string, FlagRule, Day, inputs: object, RuleOutcome, calculation?: string][] = [
  ['on its last day', REPORT_LATE, day, { dueOn, submittedOn: dueOn, today: '2026-07-01' }, 'NOT_RAISED'],
  ['a day late', REPORT_LATE, day, { dueOn, submittedOn: '2026-06-11', today: '2026-07-01' }, 'RAISED'],
  ['not there, due today', REPORT_LATE, day, { dueOn, submittedOn: null, today: dueOn }, 'NOT_RAISED'],
  ['not there a day later', REPORT_LATE, day, { dueOn, submittedOn: null, today: '2026-06-11' }, 'RAISED'],
  ['corrected by the respondent', CORRECTED_BY_OTHERS, day, { corrections: 0, indicators: none }, 'NOT_RAISED'],
  ['changed by another', CORRECTED_BY_OTHERS, day, { corrections: 1, indicators: ['301'] }, 'RAISED', '1 > 0'],
  ['alike in 5 indicators', REPORTS_IDENTICAL, day, { indicators: 5, alike: ['other'] }, 'RAISED'],
  ['like no other', REPORTS_IDENTICAL, day, { indicators: 5, alike: none }, 'NOT_RAISED'],
  ['alike in 4 indicators', REPORTS_IDENTICAL, day, { indicators: 4, alike: ['other'] }, 'BELOW_MINIMUM'],
  ['three at once', REPORTS_IN_BATCH, day, { reports: 3, together: ['a', 'b'] }, 'RAISED', '3 ≥ 3'],
  ['two at once', REPORTS_IN_BATCH, day, { reports: 2, together: ['a'] }, 'NOT_RAISED'],
  ['1.1 % more', PARTS_AGAINST_WHOLE, day, ratios(1, 1.011, 1, 0.999, 1), 'RAISED', '|1.011 − 1| = 0.011 > 0.01'],
  ['1 % less', PARTS_AGAINST_WHOLE, day, ratios(1, 0.99, 1, 1, 1), 'NOT_RAISED'],
  ['twice as much in 4 years', PARTS_AGAINST_WHOLE, day, ratios(2, 2, 2, 2), 'BELOW_MINIMUM'],
  ['1.05 for 5 years', RATIO_CONSTANT, day, ratios(1.05, 1.05, 1.05, 1.05, 1.05), 'RAISED'],
  ['1 for 5 years, as accounts are', RATIO_CONSTANT, day, ratios(1, 1, 1, 1, 1), 'NOT_RAISED'],
  ['a share that moves', RATIO_CONSTANT, day, ratios(1.05, 1.03, 1.06, 1.01, 1.04), 'NOT_RAISED'],
  ['1.05 for 4 years', RATIO_CONSTANT, day, ratios(1.05, 1.05, 1.05, 1.05), 'BELOW_MINIMUM'],
  ['0.2 apart, which rounding explains', ITEMS_UNEQUAL, day, items('100.2'), 'NOT_RAISED'],
  ['0.3 apart', ITEMS_UNEQUAL, day, items('100.3'), 'RAISED', '|100 − 100.3| = 0.3 > 0.5 × 0.4 = 0.2'],
  ['no period with all items', ITEMS_UNEQUAL, day, { items: 3, periods: 0, worst: null }, 'NOT_RAISED'],
  ['cut by a fifth, others by 2 %', REVISION_OUTLIER, day, outlier(-0.2), 'RAISED'],
  ['3 deviations away', REVISION_OUTLIER, day, outlier(-0.05), 'NOT_RAISED'],
  ['cut by a fifth among 9 regions', REVISION_OUTLIER, day, outlier(-0.2, 9), 'BELOW_MINIMUM'],
  [
    '11 % less, not explained',
    REVISION_UNEXPLAINED,
    day,
    { revised: 1, largest: largest('89'), explainedOn: null },
    'RAISED',
  ],
  [
    '10 % less, not explained',
    REVISION_UNEXPLAINED,
    day,
    { revised: 1, largest: largest('90'), explainedOn: null },
    'NOT_RAISED',
  ],
  [
    '11 % less, explained',
    REVISION_UNEXPLAINED,
    day,
    { revised: 1, largest: largest('89'), explainedOn: day },
    'NOT_RAISED',
  ],
  ['last digits of χ² = 21.6', LAST_DIGITS, day, { values: 100, digits: last(12) }, 'RAISED'],
  ['last digits of χ² = 15', LAST_DIGITS, day, { values: 100, digits: last(10) }, 'NOT_RAISED'],
  [
    '99 values that end in 0',
    LAST_DIGITS,
    day,
    { values: 99, digits: [99, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    'BELOW_MINIMUM',
  ],
  ['first digits of χ² = 15.56', FIRST_DIGITS, day, { values: 300, digits: first(2) }, 'RAISED'],
  ['first digits of χ² = 15.16', FIRST_DIGITS, day, { values: 300, digits: first(1) }, 'NOT_RAISED'],
  ['first two digits of χ² = 119.3', FIRST_TWO_DIGITS, day, { values: 1000, digits: firstTwo(22) }, 'RAISED'],
  ['first two digits of χ² = 108.6', FIRST_TWO_DIGITS, day, { values: 1000, digits: firstTwo(21) }, 'NOT_RAISED'],
  [
    '999 values that begin with 99',
    FIRST_TWO_DIGITS,
    day,
    { values: 999, digits: [...new Array(89).fill(0), 999] },
    'BELOW_MINIMUM',
  ],
  [
    '299 values that begin with 9',
    FIRST_DIGITS,
    day,
    { values: 299, digits: [0, 0, 0, 0, 0, 0, 0, 0, 299] },
    'BELOW_MINIMUM',
  ],
  ['three years above', GROWTH_AGAINST_YARDSTICK, day, growth(3), 'RAISED'],
  ['two years above', GROWTH_AGAINST_YARDSTICK, day, growth(2), 'NOT_RAISED'],
  ['ten years above among 9 regions', GROWTH_AGAINST_YARDSTICK, day, growth(10, 9), 'BELOW_MINIMUM'],
  ['the third order in a year', ORDERED_OFTEN, day, { orders: 3, isSerious: false, since: '2025-06-01' }, 'RAISED'],
  [
    'the third order, held serious',
    ORDERED_OFTEN,
    day,
    { orders: 3, isSerious: true, since: '2025-06-01' },
    'NOT_RAISED',
  ],
  [
    'the second order in a year',
    ORDERED_OFTEN,
    day,
    { orders: 2, isSerious: false, since: '2025-06-01' },
    'NOT_RAISED',
  ],
  ['lifted after 6 months', LIFTED_EARLY, day, { decidedOn: '2026-01-10', liftedOn: '2026-07-10' }, 'NOT_RAISED'],
  ['lifted a day earlier', LIFTED_EARLY, day, { decidedOn: '2026-01-10', liftedOn: '2026-07-09' }, 'RAISED'],
  [
    'raw material kept 2 years',
    DISPOSED_EARLY,
    day,
    { kind: 'RAW', formedOn: '2024-06-01', disposedOn: '2026-06-01' },
    'NOT_RAISED',
  ],
  [
    'a ledger a day earlier',
    DISPOSED_EARLY,
    day,
    { kind: 'LEDGER', formedOn: '2024-06-01', disposedOn: '2026-05-31' },
    'RAISED',
  ],
  [
    'aggregates after 9 years',
    DISPOSED_EARLY,
    day,
    { kind: 'AGGREGATE', formedOn: '2017-06-01', disposedOn: '2026-06-01' },
    'RAISED',
  ],
];

describe('REQ-45 first digits', () => {
  it.each([
    [{ values: 3000, digits: [903, 528, 375, 291, 238, 201, 174, 153, 137] }, 'close'],
    [{ values: 300, digits: first(1) }, 'acceptable'],
    [{ values: 300, digits: [73, 53, 37, 29, 24, 20, 18, 15, 31] }, 'marginal'],
    [{ values: 300, digits: [60, 53, 37, 29, 24, 20, 18, 15, 44] }, 'not conforming'],
  ])('are told with how far they are off: %#', (digits, band) => {
    const { calculation } = explain(FIRST_DIGITS, day, digits, rules);
    expect(calculation).toMatch(new RegExp(`; MAD 0\\.\\d+ [<≤>] .* · ${band}$`));
  });
});

describe('REQ-45 an explanation', () => {
  it.each([
    [GROWTH_AGAINST_YARDSTICK, { regions: 10, run: 3, residuals: [] }],
    [REPORTS_IN_BATCH, { reports: 3, together: none }],
  ])('tells that its inputs are others than those of the first version: %#', (rule, inputs) => {
    expect(explain(rule, day, inputs, rules)).toMatchObject({ outcome: 'RAISED', ruleVersion: 2 });
  });
});

describe('REQ-45 a rule', () => {
  const cases = CASES.map(([what, rule, on, inputs, outcome, calculation]) => {
    return { what, rule, day: on, inputs, outcome, told: calculation === undefined ? {} : { calculation } };
  });
  proveRules(RULES, rules, cases);
});
