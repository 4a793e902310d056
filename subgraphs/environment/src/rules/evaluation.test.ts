import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AirValue,
  dayValue,
  evaluationRules,
  isDayAttained,
  monthValue,
  percentile,
  yearValues,
} from './evaluation.js';
import { places, rankedMean } from './ranking.js';
import { rules } from './rules.js';

const inForce = evaluationRules(rules, '2026-03-09');
const hours = (value: number | null, count = 24, rest: number | null = null) =>
  Array.from({ length: 24 }, (_, hour) => (hour < count ? value : rest));
const days = (value: number, count: number): AirValue[] =>
  Array.from({ length: count }, () => dayValue('PM25', hours(value), inForce));

describe('REQ-44 a day', () => {
  it.each([
    ['PM25', hours(75), { value: 75, sampleSize: 24, isValid: true, isAttained: true }],
    ['PM25', hours(75.1), { value: 75.1, isAttained: false }],
    ['PM25', hours(30, 20), { value: 30, sampleSize: 20, isValid: true }],
    ['PM25', hours(30, 19), { value: 30, sampleSize: 19, isValid: false, isAttained: null }],
    ['PM25', hours(null), { value: null, sampleSize: 0, isValid: false, isAttained: null }],
    ['O3', hours(100), { value: 100, sampleSize: 17, isValid: true, isAttained: true }],
    // 19 hours give the windows ending from 8:00 to 21:00, those ending later lack more than two of eight.
    ['O3', hours(100, 19), { value: 100, sampleSize: 14, isValid: true }],
    ['O3', hours(100, 18), { value: 100, sampleSize: 13, isValid: false, isAttained: null }],
    ['O3', hours(161, 18), { value: 161, sampleSize: 13, isValid: true, isAttained: false }],
    ['O3', hours(161, 5), { value: null, sampleSize: 0, isValid: false }],
  ] as const)('of %s %j is %j', (pollutant, given, expected) => {
    expect(dayValue(pollutant, given, inForce)).toMatchObject(expected);
  });

  it('is attained when all six are, not attained when one exceeds, undecided in between', () => {
    const all = (['PM25', 'PM10', 'SO2', 'NO2', 'CO', 'O3'] as const).map((p) => dayValue(p, hours(10), inForce));
    const missing = dayValue('PM25', hours(null), inForce);
    const high = dayValue('PM25', hours(400), inForce);
    expect(isDayAttained(all)).toBe(true);
    expect(isDayAttained([...all.slice(1), missing])).toBeNull();
    expect(isDayAttained([...all.slice(2), missing, high])).toBe(false);
  });
});

describe('REQ-44 months and years', () => {
  it.each([
    [3, 27, true],
    [3, 26, false],
    [2, 25, true],
    [2, 24, false],
  ])('month %i with %i valid days: %s', (month, count, isValid) => {
    expect(monthValue('PM25', month, days(40, count), inForce)).toMatchObject({
      value: 40,
      sampleSize: count,
      isValid,
    });
  });

  it('hold a year’s mean against its own limit, its percentile against that of a day', () => {
    const year = yearValues('PM25', [...days(30, 300), ...days(80, 24)], inForce);
    expect(year.mean).toMatchObject({ value: 33.7, isValid: true, limit: 35, isAttained: true });
    expect(year.percentile).toMatchObject({ value: 80, limit: 75, isAttained: false });
    expect(yearValues('PM25', days(30, 323), inForce).mean).toMatchObject({ isValid: false, isAttained: null });
  });

  it('interpolate a percentile between two days, never beyond them', () => {
    expect(percentile([10, 20, 30, 40, 50], 0.9)).toBe(46);
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const found = percentile(values, share)!;
          expect(found).toBeGreaterThanOrEqual(Math.min(...values) - 0.05);
          expect(found).toBeLessThanOrEqual(Math.max(...values) + 0.05);
        },
      ),
    );
  });
});

describe('a ranking', () => {
  const valid = new Map([
    ['2026-03-01', 20],
    ['2026-03-02', 40],
  ]);

  it('counts a falsified day with the highest value the station ever had, recorded or not', () => {
    expect(rankedMean(valid, [], 300)).toEqual({ value: 30, days: 2, falsifiedDays: 0 });
    expect(rankedMean(valid, ['2026-03-01', '2026-03-03'], 300)).toEqual({ value: 213.3, days: 3, falsifiedDays: 2 });
    expect(rankedMean(new Map(), [], null)).toBeNull();
  });

  it('never ranks a station higher for falsified days', () => {
    const values = fc.array(fc.nat(300), { minLength: 1, maxLength: 28 });
    fc.assert(
      fc.property(values, fc.nat(28), (list, falsified) => {
        const byDay = new Map(list.map((value, n) => [`2026-02-${String(n + 1).padStart(2, '0')}`, value]));
        const highest = Math.max(...list);
        const untrue = [...byDay.keys()].slice(0, falsified);
        expect(rankedMean(byDay, untrue, highest)!.value).toBeGreaterThanOrEqual(rankedMean(byDay, [], highest)!.value);
      }),
    );
  });

  it('gives equal values one place', () => {
    expect(places([{ value: 30 }, { value: 20 }, { value: 30 }, { value: 40 }]).map(({ rank }) => rank)).toEqual([
      1, 2, 2, 4,
    ]);
  });
});
