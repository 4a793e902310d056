import { explain, type FlagRule } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../rules/rules.js';
import { flatRuns, invertedHours, lonelyJump, missingAtPeak, runs } from '../rules/screens.js';
import { flagsOn } from '../testing/flags.js';
import { done, hoursOf, officer, openEnvironment, station } from '../testing/world.js';
import { DAYS_UNDER_LIMIT, FLAT_LINE, MISSING_AT_PEAK, PM_INVERSION, SPIKE } from './series.js';
import { CHANGE_WITHOUT_APPROVAL } from './station.js';

const run = (hours: number, value = 40) => [{ pollutant: 'PM25', begins: '2026-03-09 00:00', hours, value }];
const error = { micrograms: 10, share: 0.1, least: 3 };
const around = { limit: 75, width: 0.1 };

describe('REQ-44 a rule about a station', () => {
  it.each<[string, FlagRule, object, string]>([
    ['8 hours without change', FLAT_LINE, { hours: 24, runs: run(8) }, 'RAISED'],
    ['7 hours without change', FLAT_LINE, { hours: 24, runs: run(7) }, 'NOT_RAISED'],
    ['20 hours at the detection limit', FLAT_LINE, { hours: 24, runs: run(20, 3) }, 'NOT_RAISED'],
    ['8 of 23 hours', FLAT_LINE, { hours: 23, runs: run(8) }, 'BELOW_MINIMUM'],
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
      ),
    ).toBeNull();
    expect(lonelyJump([10, 310, 20], [[10, 12, 15]])).toEqual({ index: 1, change: 300 });
    expect(lonelyJump([10, 310], [])).toBeNull();
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
});
