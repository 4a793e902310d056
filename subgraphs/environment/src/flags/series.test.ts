import { explain, type FlagRule } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../rules/rules.js';
import {
  chiSquareUniform,
  flatRuns,
  gaps,
  invertedHours,
  lastDigits,
  lonelyJump,
  medianOf,
  missingAtPeak,
  runs,
  type Series,
  zScore,
} from '../rules/screens.js';
import { flagsOn } from '../testing/flags.js';
import { done, hoursOf, officer, openEnvironment, station } from '../testing/world.js';
import { MISSING_AT_PEAK, NEIGHBOUR_GAP, SPIKE } from './neighbours.js';
import {
  DAYS_UNDER_LIMIT,
  FLAT_LINE,
  FLAT_LINE_WARNING,
  GAS_FLAT_LINE,
  LAST_DIGITS,
  PM_INVERSION,
} from './own-series.js';
import { CHANGE_WITHOUT_APPROVAL } from './station.js';

const run = (hours: number, value = 40, fit = 24) => [
  { pollutant: 'PM25', begins: '2026-03-09 00:00', hours, value, detection: 3, fit },
];
/** Digits of 100 values: ten of each, but so many that end in 0 instead of in 1 or 2. */
const digits = (more: number) => [10 + more, 10 - more / 2, 10 - more / 2, 10, 10, 10, 10, 10, 10, 10];
const lowest = { value: 12, median: 85, spread: 10 };
const low = (hours: number, stations = 4) => ({ stations, z: -3, error: 5, hours, begins: null, lowest });
const error = { micrograms: 10, share: 0.1, least: 3 };
const around = { limit: 75, width: 0.1 };

describe('REQ-44 a rule about a station', () => {
  it.each<[string, FlagRule, object, string]>([
    ['8 hours without change', FLAT_LINE, { hours: 24, runs: run(8) }, 'RAISED'],
    ['7 hours without change', FLAT_LINE, { hours: 24, runs: run(7) }, 'NOT_RAISED'],
    ['20 hours at the detection limit', FLAT_LINE, { hours: 24, runs: run(20, 3) }, 'NOT_RAISED'],
    ['8 of 23 hours', FLAT_LINE, { hours: 23, runs: run(8) }, 'BELOW_MINIMUM'],
    ['8 hours where that pollutant has 23', FLAT_LINE, { hours: 24, runs: run(8, 40, 23) }, 'NOT_RAISED'],
    ['4 hours without change', FLAT_LINE_WARNING, { hours: 24, runs: run(4) }, 'RAISED'],
    ['3 hours without change', FLAT_LINE_WARNING, { hours: 24, runs: run(3) }, 'NOT_RAISED'],
    ['8 hours, which are an alarm', FLAT_LINE_WARNING, { hours: 24, runs: run(8) }, 'NOT_RAISED'],
    ['5 hours beside 8', FLAT_LINE_WARNING, { hours: 24, runs: [...run(8), ...run(5)] }, 'RAISED'],
    ['4 of 23 hours', FLAT_LINE_WARNING, { hours: 23, runs: run(4) }, 'BELOW_MINIMUM'],
    ['a gas without change for 24 hours', GAS_FLAT_LINE, { hours: 24, runs: run(24) }, 'RAISED'],
    ['a gas without change for 23 hours', GAS_FLAT_LINE, { hours: 24, runs: run(23) }, 'NOT_RAISED'],
    ['a gas without change for 23 of 23 hours', GAS_FLAT_LINE, { hours: 23, runs: run(23) }, 'BELOW_MINIMUM'],
    ['last digits of χ² = 21.6', LAST_DIGITS, { values: 100, digits: digits(12) }, 'RAISED'],
    ['last digits of χ² = 15', LAST_DIGITS, { values: 100, digits: digits(10) }, 'NOT_RAISED'],
    [
      'all of 99 values end in 0',
      LAST_DIGITS,
      { values: 99, digits: [99, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      'BELOW_MINIMUM',
    ],
    ['6 hours far below 3 others', NEIGHBOUR_GAP, low(6), 'RAISED'],
    ['5 hours far below 3 others', NEIGHBOUR_GAP, low(5), 'NOT_RAISED'],
    ['90 hours far below 2 others', NEIGHBOUR_GAP, low(90, 3), 'BELOW_MINIMUM'],
    ['11 of 200 hours inverted', PM_INVERSION, { hours: 200, inverted: 11, ...error }, 'RAISED'],
    ['10 of 200 hours inverted', PM_INVERSION, { hours: 200, inverted: 10, ...error }, 'NOT_RAISED'],
    ['all of 199 hours inverted', PM_INVERSION, { hours: 199, inverted: 199, ...error }, 'BELOW_MINIMUM'],
    ['a jump of 201', SPIKE, { stations: 3, median: 5, change: 201, at: null }, 'RAISED'],
    ['a jump of 200', SPIKE, { stations: 3, median: 5, change: -200, at: null }, 'NOT_RAISED'],
    ['a jump of 240 where 50 is common', SPIKE, { stations: 3, median: 50, change: 240, at: null }, 'NOT_RAISED'],
    ['a jump of 900 with one neighbour', SPIKE, { stations: 2, median: 5, change: 900, at: null }, 'BELOW_MINIMUM'],
    [
      'missing 4 times as often at the peaks',
      MISSING_AT_PEAK,
      { hours: 500, missing: 50, peakHours: 50, missingAtPeak: 20 },
      'RAISED',
    ],
    [
      'missing 3 times as often at the peaks',
      MISSING_AT_PEAK,
      { hours: 500, missing: 50, peakHours: 50, missingAtPeak: 15 },
      'NOT_RAISED',
    ],
    [
      'missing at the peaks of 499 hours',
      MISSING_AT_PEAK,
      { hours: 499, missing: 49, peakHours: 49, missingAtPeak: 49 },
      'BELOW_MINIMUM',
    ],
    ['16 days below, 10 above', DAYS_UNDER_LIMIT, { days: 200, below: 16, above: 10, ...around }, 'RAISED'],
    ['15 days below, 10 above', DAYS_UNDER_LIMIT, { days: 200, below: 15, above: 10, ...around }, 'NOT_RAISED'],
    ['99 of 199 days below', DAYS_UNDER_LIMIT, { days: 199, below: 99, above: 0, ...around }, 'BELOW_MINIMUM'],
    ['stopped without approval', CHANGE_WITHOUT_APPROVAL, { kind: 'STOP', approvalDocument: null }, 'RAISED'],
    ['stopped with approval', CHANGE_WITHOUT_APPROVAL, { kind: 'STOP', approvalDocument: '批' }, 'NOT_RAISED'],
  ])('%s', (_, rule, inputs, outcome) => {
    expect(explain(rule, '2026-03-01', inputs as never, rules)).toMatchObject({ outcome });
  });

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

describe('the screens of a series', () => {
  it('find a flat line between changes and gaps, of its whole length', () => {
    expect(flatRuns([5, 5, 5, null, 7, 7, 8, 8, 8, 8], 3)).toEqual([
      { first: 0, hours: 3 },
      { first: 6, hours: 4 },
    ]);
    const values = fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (series) => {
        for (const { first, hours } of flatRuns(series, 2)) {
          expect(new Set(series.slice(first, first + hours)).size).toBe(1);
          expect(series[first - 1]).not.toBe(series[first]);
          expect(series[first + hours]).not.toBe(series[first]);
        }
      }),
    );
  });

  it('never count an inversion of less than three hours, nor one within the error', () => {
    const pm10 = Array.from({ length: 6 }, () => 50);
    expect(invertedHours([70, 70, 50, 70, 70, 50], pm10, error)).toBe(0);
    expect(invertedHours([70, 70, 70, 60, 60, 60], pm10, error)).toBe(3);
  });

  it('take a jump for one of the air when a neighbour makes it too', () => {
    expect(
      lonelyJump(
        [10, 310, 20],
        [
          [10, 250, 20],
          [10, 12, 15],
        ],
        2,
      ),
    ).toBeNull();
    expect(lonelyJump([10, 310, 20], [[10, 12, 15]], 1)).toEqual({ index: 1, change: 300 });
  });

  it('say nothing of a jump at an hour in which too few neighbours measured', () => {
    const around: Series[] = [
      [10, 12, 13, 15],
      [null, null, 11, 12],
    ];
    expect(lonelyJump([10, 310, 20, 120], around, 2)).toEqual({ index: 3, change: 100 });
  });

  it('hold an hour against the middle of the others, in their spread or in the error of measuring', () => {
    const others: Series[] = [[80], [85], [100]];
    const [gap] = gaps([12], others, { least: 3, error: 5 });
    expect(gap).toMatchObject({ value: 12, median: 85 });
    expect(zScore(gap!)).toBeCloseTo(-73 / Math.sqrt(325 / 3), 10);
    expect(gaps([80], [[85], [85], [85]], { least: 3, error: 5 }).map((one) => zScore(one!))).toEqual([-1]);
    expect(
      gaps(
        [12, null],
        [
          [85, 85],
          [85, 85],
          [null, 85],
        ],
        { least: 3, error: 5 },
      ),
    ).toEqual([null, null]);
  });

  it('give a z-score that moving all stations alike does not change', () => {
    const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(500), values, fc.integer({ min: -100, max: 100 }), (own, others, shift) => {
        const z = (by: number) =>
          zScore(
            gaps(
              [own + by],
              others.map((value) => [value + by]),
              { least: 3, error: 5 },
            )[0]!,
          );
        expect(z(shift)).toBeCloseTo(z(0), 8);
        expect(others.filter((value) => value <= medianOf(others)).length * 2).toBeGreaterThanOrEqual(others.length);
      }),
    );
  });

  it('count last digits in the decimals usual in the series, of two digits or more', () => {
    expect(lastDigits([7, null, 12, 25, 115, 30.5])).toEqual([0, 0, 1, 0, 0, 2, 0, 0, 0, 0]);
    expect(lastDigits([12.5, 13.5, 14, 0.5])).toEqual([1, 0, 0, 0, 0, 2, 0, 0, 0, 0]);
    expect(lastDigits([])).toEqual(new Array(10).fill(0));
  });

  it('give a chi-square of 0 for equal counts, and of nine times the number when all are alike', () => {
    expect(chiSquareUniform(new Array(10).fill(0))).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(9), (number, digit) => {
        expect(chiSquareUniform(new Array(10).fill(number))).toBe(0);
        const alike = new Array(10).fill(0).with(digit, number);
        expect(chiSquareUniform(alike)).toBeCloseTo(9 * number, 8);
      }),
    );
  });

  it('count the hours missing in the worst tenth around', () => {
    const air = Array.from({ length: 20 }, (_, hour) => hour);
    const series = air.map((value) => (value >= 18 ? null : value));
    expect(missingAtPeak(series, air)).toEqual({ hours: 20, missing: 2, peakHours: 2, missingAtPeak: 2 });
  });

  it('divide a series into runs that do not touch', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 50 }), (holds) => {
        const found = runs(holds.length, 1, (index) => holds[index]!);
        expect(found.reduce((sum, { hours }) => sum + hours, 0)).toBe(holds.filter(Boolean).length);
      }),
    );
  });
});

describe('REQ-44 the rules look at a station’s month', () => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openEnvironment(database.adminUrl);
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  it('after its hours are recorded, and again when they are corrected; and say why of a month without a flag', async () => {
    const id = await station(world);
    const varied = Array.from({ length: 24 }, (_, hour) => 30 + hour);
    const flat = varied.map((value, hour) => (hour < 8 ? 30 : value));
    const record = (values: number[], more: object = {}) =>
      done(world, 'environmentHoursRecord', { station: id, hours: hoursOf('2026-03-09', values), ...more });
    const raised = async () => (await flagsOn(world, id)).map(({ rule, state }) => `${rule} ${state}`);
    await record(flat);
    expect(await raised()).toEqual(['HOURS_FLAT_LINE RAISED']);
    await record(varied, { reason: '按原始记录更正' });
    expect(await raised()).toEqual(['HOURS_FLAT_LINE WITHDRAWN']);
    const { data } = await world.as('environment', officer)(
      `query ($id: ID!) { environmentRuleExplanation(rule: HOURS_FLAT_LINE, record: $id, on: "2026-03-09") {
        outcome calculation periodFrom periodTo sampleSize } }`,
      { id },
    );
    expect(data.environmentRuleExplanation).toEqual({
      outcome: 'NOT_RAISED',
      calculation: '0 ≥ 8',
      periodFrom: '2026-03-01',
      periodTo: '2026-03-31',
      sampleSize: 24,
    });
  });

  it('do not take for a flat line what is marked as below the detection limit', async () => {
    const id = await station(world);
    const marked = [{ pollutant: 'PM25', flag: 'BELOW_DETECTION' }];
    const hours = hoursOf('2026-03-09', new Array(24).fill(5)).map((hour) => ({ ...hour, flags: marked }));
    await done(world, 'environmentHoursRecord', { station: id, hours });
    expect(await flagsOn(world, id)).toEqual([]);
  });

  it('raise a station that stays far below the three around it', async () => {
    const around = await Promise.all([station(world), station(world), station(world)]);
    for (const [n, id] of around.entries()) {
      const hours = hoursOf(
        '2026-04-09',
        Array.from({ length: 8 }, (_, hour) => 90 + 3 * n + hour),
      );
      await done(world, 'environmentHoursRecord', { station: id, hours });
    }
    const low = await station(world);
    await done(world, 'environmentHoursRecord', {
      station: low,
      hours: hoursOf('2026-04-09', [91, 20, 22, 21, 24, 23, 25, 91]),
    });
    expect((await flagsOn(world, low)).map(({ rule }) => rule)).toEqual(['HOURS_BELOW_NEIGHBOURS']);
  });
});
