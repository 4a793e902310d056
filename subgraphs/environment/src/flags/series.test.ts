import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
import { done, flagsOn, hoursOf, officer, openEnvironment, station } from '../testing/world.js';

const error = { micrograms: 10, share: 0.1, least: 3 };

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
        outcome calculation periodFrom periodTo sampleSize legalBasis { title documentNumber } threshold { basis { title } } } }`,
      { id },
    );
    expect(data.environmentRuleExplanation).toEqual({
      outcome: 'NOT_RAISED',
      calculation: '0 ≥ 8',
      periodFrom: '2026-03-01',
      periodTo: '2026-03-31',
      sampleSize: 24,
      legalBasis: { title: '环境监测数据弄虚作假行为判定及处理办法', documentNumber: '环发〔2015〕175号' },
      threshold: { basis: { title: '本图谱试行' } },
    });
  });

  it('do not take for a flat line what is marked as below the detection limit', async () => {
    const id = await station(world);
    const marked = [{ pollutant: 'PM25', flag: 'BELOW_DETECTION' }];
    const hours = hoursOf('2026-03-09', new Array(24).fill(5)).map((hour) => ({ ...hour, flags: marked }));
    await done(world, 'environmentHoursRecord', { station: id, hours });
    expect(await flagsOn(world, id)).toEqual([]);
  });

  it('do not take for one either what PM10 tells in the cleanest air, but what it tells above', async () => {
    const id = await station(world);
    const record = (day: string, pm10: string) => {
      const hours = hoursOf(day, new Array(24).fill(null)).map((hour) => ({ ...hour, pm10 }));
      return done(world, 'environmentHoursRecord', { station: id, hours });
    };
    await record('2026-05-09', '6');
    expect(await flagsOn(world, id)).toEqual([]);
    await record('2026-06-09', '7');
    expect((await flagsOn(world, id)).map(({ rule }) => rule)).toEqual(['HOURS_FLAT_LINE']);
  });

  it('raise a station that stays far below the three around it, whose hours come later', async () => {
    const low = await station(world);
    await done(world, 'environmentHoursRecord', {
      station: low,
      hours: hoursOf('2026-04-09', [91, 20, 22, 21, 24, 23, 25, 91]),
    });
    const around = await Promise.all([station(world), station(world), station(world)]);
    for (const [n, id] of around.entries()) {
      const hours = hoursOf(
        '2026-04-09',
        Array.from({ length: 8 }, (_, hour) => 90 + 3 * n + hour),
      );
      await done(world, 'environmentHoursRecord', { station: id, hours });
    }
    expect((await flagsOn(world, low)).map(({ rule }) => rule)).toEqual(['HOURS_BELOW_NEIGHBOURS']);
  });
});
