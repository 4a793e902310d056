import { type Day, explain, type FlagRule, type RuleOutcome } from '@integrity-graph/kit';
import { proveRules } from '@integrity-graph/kit/testing';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/rules.js';
import { RULES } from './flags.js';
import { MISSING_AT_PEAK, NEIGHBOUR_GAP, SPIKE } from './neighbours.js';
import {
  DAYS_UNDER_LIMIT,
  FLAT_LINE,
  FLAT_LINE_WARNING,
  GAS_FLAT_LINE,
  LAST_DIGITS,
  PM_INVERSION,
} from './own-series.js';
import { CLOSED_IN_HASTE, RECTIFIED_FALSELY, RECTIFIED_LATE } from './problem.js';
import { CHANGE_WITHOUT_APPROVAL } from './station.js';
import { TARGET_MET_ON_FALSIFIED_DAYS, TARGET_PUBLISHED_LATE } from './target.js';

const promisedOn = '2026-01-15';
const dueOn = '2026-06-30';
const today = '2026-07-20';
const none: string[] = [];

const met = (days: number) => ({ year: 2026, value: '34.2', determinedOn: '2026-06-20', days, decisions: none });

const march = '2026-03-01';
const run = (hours: number, value = 40, fit = 24, pollutant = 'PM25') => [
  { pollutant, begins: '2026-03-09 00:00', hours, value, fit },
];
/** Digits of 100 values: ten of each, but so many that end in 0 instead of in 1 or 2. */
const digits = (more: number) => [10 + more, 10 - more / 2, 10 - more / 2, 10, 10, 10, 10, 10, 10, 10];
const lowest = { value: 12, median: 85, spread: 10 };
const low = (hours: number, stations = 4) => ({ stations, hours, begins: null, lowest });
const worked = { begins: '2026-03-01 00:00', ends: '2026-03-31 23:00' };

const CASES: readonly [what: string, FlagRule, Day, inputs: object, RuleOutcome, calculation?: string][] = [
  [
    'on the credit site on the last day',
    TARGET_PUBLISHED_LATE,
    promisedOn,
    { promisedOn, portalOn: '2026-01-16', creditSiteOn: '2026-02-12' },
    'NOT_RAISED',
    '2026-02-12 > 2026-02-12',
  ],
  [
    'on the credit site a day late',
    TARGET_PUBLISHED_LATE,
    promisedOn,
    { promisedOn, portalOn: '2026-01-16', creditSiteOn: '2026-02-13' },
    'RAISED',
    '2026-02-13 > 2026-02-12',
  ],
  ['met, no day falsified', TARGET_MET_ON_FALSIFIED_DAYS, promisedOn, met(0), 'NOT_RAISED', '0 DAY > 0 DAY'],
  ['met, a day falsified', TARGET_MET_ON_FALSIFIED_DAYS, promisedOn, met(1), 'RAISED', '1 DAY > 0 DAY'],
  [
    'no result determined yet',
    TARGET_MET_ON_FALSIFIED_DAYS,
    promisedOn,
    { ...met(1), value: undefined, determinedOn: undefined },
    'BELOW_MINIMUM',
  ],
  [
    'rectified on its last day',
    RECTIFIED_LATE,
    '2026-03-20',
    { dueOn, closedOn: '2026-06-30', today },
    'NOT_RAISED',
    '2026-06-30 → 2026-06-30 = 0 DAY > 0 DAY',
  ],
  [
    'rectified a day late',
    RECTIFIED_LATE,
    '2026-03-20',
    { dueOn, closedOn: '2026-07-01', today },
    'RAISED',
    '2026-06-30 → 2026-07-01 = 1 DAY > 0 DAY',
  ],
  [
    'not rectified, its last day is today',
    RECTIFIED_LATE,
    '2026-03-20',
    { dueOn, closedOn: null, today: dueOn },
    'NOT_RAISED',
    '2026-06-30 → 2026-06-30 = 0 DAY > 0 DAY',
  ],
  [
    'closed the day after it was applied for',
    CLOSED_IN_HASTE,
    '2026-06-05',
    { appliedOn: '2026-06-05', decidedOn: '2026-06-06' },
    'NOT_RAISED',
    '2026-06-05 → 2026-06-06 = 1 DAY < 1 DAY',
  ],
  [
    'closed on the day it was applied for',
    CLOSED_IN_HASTE,
    '2026-06-05',
    { appliedOn: '2026-06-05', decidedOn: '2026-06-05' },
    'RAISED',
    '2026-06-05 → 2026-06-05 = 0 DAY < 1 DAY',
  ],
  ['no closing revoked', RECTIFIED_FALSELY, '2026-03-20', { revoked: 0, closings: none }, 'NOT_RAISED', '0 > 0'],
  ['a closing revoked', RECTIFIED_FALSELY, '2026-03-20', { revoked: 1, closings: none }, 'RAISED', '1 > 0'],
  ['8 hours without change', FLAT_LINE, march, { hours: 24, runs: run(8) }, 'RAISED'],
  ['7 hours without change', FLAT_LINE, march, { hours: 24, runs: run(7) }, 'NOT_RAISED'],
  ['20 hours at the detection limit', FLAT_LINE, march, { hours: 24, runs: run(20, 3) }, 'NOT_RAISED'],
  ['8 of 23 hours', FLAT_LINE, march, { hours: 23, runs: run(8) }, 'BELOW_MINIMUM'],
  ['8 hours where that pollutant has 23', FLAT_LINE, march, { hours: 24, runs: run(8, 40, 23) }, 'NOT_RAISED'],
  ['4 hours without change', FLAT_LINE_WARNING, march, { hours: 24, runs: run(4) }, 'RAISED'],
  ['3 hours without change', FLAT_LINE_WARNING, march, { hours: 24, runs: run(3) }, 'NOT_RAISED'],
  ['8 hours, which are an alarm', FLAT_LINE_WARNING, march, { hours: 24, runs: run(8) }, 'NOT_RAISED'],
  ['5 hours beside 8', FLAT_LINE_WARNING, march, { hours: 24, runs: [...run(8), ...run(5)] }, 'RAISED'],
  ['4 of 23 hours', FLAT_LINE_WARNING, march, { hours: 23, runs: run(4) }, 'BELOW_MINIMUM'],
  ['a gas without change for 24 hours', GAS_FLAT_LINE, march, { hours: 24, runs: run(24, 40, 24, 'O3') }, 'RAISED'],
  ['a gas without change for 23 hours', GAS_FLAT_LINE, march, { hours: 24, runs: run(23, 40, 24, 'O3') }, 'NOT_RAISED'],
  [
    'a gas without change for 23 of 23 hours',
    GAS_FLAT_LINE,
    march,
    { hours: 23, runs: run(23, 40, 24, 'O3') },
    'BELOW_MINIMUM',
  ],
  ['last digits of χ² = 21.6', LAST_DIGITS, march, { values: 100, digits: digits(12) }, 'RAISED'],
  ['last digits of χ² = 15', LAST_DIGITS, march, { values: 100, digits: digits(10) }, 'NOT_RAISED'],
  [
    'all of 99 values end in 0',
    LAST_DIGITS,
    march,
    { values: 99, digits: [99, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    'BELOW_MINIMUM',
  ],
  ['6 hours far below 3 others', NEIGHBOUR_GAP, march, low(6), 'RAISED'],
  ['5 hours far below 3 others', NEIGHBOUR_GAP, march, low(5), 'NOT_RAISED'],
  ['90 hours far below 2 others', NEIGHBOUR_GAP, march, low(90, 3), 'BELOW_MINIMUM'],
  ['11 of 200 hours inverted', PM_INVERSION, march, { hours: 200, inverted: 11 }, 'RAISED'],
  ['10 of 200 hours inverted', PM_INVERSION, march, { hours: 200, inverted: 10 }, 'NOT_RAISED'],
  ['all of 199 hours inverted', PM_INVERSION, march, { hours: 199, inverted: 199 }, 'BELOW_MINIMUM'],
  ['a jump of 201', SPIKE, march, { stations: 3, median: 5, change: 201, at: null }, 'RAISED'],
  ['a jump of 200', SPIKE, march, { stations: 3, median: 5, change: -200, at: null }, 'NOT_RAISED'],
  ['a jump of 240 where 50 is common', SPIKE, march, { stations: 3, median: 50, change: 240, at: null }, 'NOT_RAISED'],
  [
    'a jump of 900 with one neighbour',
    SPIKE,
    march,
    { stations: 2, median: 5, change: 900, at: null },
    'BELOW_MINIMUM',
  ],
  [
    'missing 4 times as often at the peaks',
    MISSING_AT_PEAK,
    march,
    { ...worked, hours: 500, missing: 50, peakHours: 50, missingAtPeak: 20 },
    'RAISED',
  ],
  [
    'missing 3 times as often at the peaks',
    MISSING_AT_PEAK,
    march,
    { ...worked, hours: 500, missing: 50, peakHours: 50, missingAtPeak: 15 },
    'NOT_RAISED',
  ],
  [
    'missing at the peaks of 499 hours',
    MISSING_AT_PEAK,
    march,
    { ...worked, hours: 499, missing: 49, peakHours: 49, missingAtPeak: 49 },
    'BELOW_MINIMUM',
  ],
  ['16 days below, 10 above', DAYS_UNDER_LIMIT, march, { days: 200, below: 16, above: 10 }, 'RAISED'],
  ['15 days below, 10 above', DAYS_UNDER_LIMIT, march, { days: 200, below: 15, above: 10 }, 'NOT_RAISED'],
  ['99 of 199 days below', DAYS_UNDER_LIMIT, march, { days: 199, below: 99, above: 0 }, 'BELOW_MINIMUM'],
  ['stopped without approval', CHANGE_WITHOUT_APPROVAL, march, { kind: 'STOP', approvalDocument: null }, 'RAISED'],
  ['stopped with approval', CHANGE_WITHOUT_APPROVAL, march, { kind: 'STOP', approvalDocument: '批' }, 'NOT_RAISED'],
];

describe('REQ-44 a rule', () => {
  const cases = CASES.map(([what, rule, day, inputs, outcome, calculation]) => {
    return { what, rule, day, inputs, outcome, told: calculation === undefined ? {} : { calculation } };
  });
  proveRules(RULES, rules, cases);

  it.each<[FlagRule, object, string]>([
    [FLAT_LINE, { hours: 24, runs: run(9) }, '9 ≥ 8'],
    [FLAT_LINE_WARNING, { hours: 24, runs: run(5) }, '8 > 5 ≥ 4'],
    [NEIGHBOUR_GAP, low(7), '(12 − 85) / 10 = -7.3 < -3; 7 ≥ 6'],
    [
      LAST_DIGITS,
      { values: 100, digits: digits(12) },
      '((22 − 10)² + (4 − 10)² + (4 − 10)² + (10 − 10)² + (10 − 10)² + (10 − 10)² + (10 − 10)² + (10 − 10)² + (10 − 10)² + (10 − 10)²) / 10 = 21.6 > 16.92',
    ],
  ])('writes its sum out: %#', (rule, inputs, calculation) => {
    const explanation = explain(rule, '2026-03-01', inputs as never, rules);
    expect(explanation.calculation).toBe(calculation);
    expect(explanation.values.every(({ verified }) => !verified)).toBe(true);
  });
});
