import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BENFORD,
  BENFORD_TWO,
  chiSquare,
  firstDigits,
  firstTwoDigits,
  lastDigits,
  logGrowth,
  longestRun,
  meanDeviation,
  medianOf,
  residuals,
  sum,
  uniform,
  zAmong,
} from './screens.js';

const decimals = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([units, places]) => String(units / 10 ** places));

describe('REQ-45 the digits of figures', () => {
  it('are those of the number as it was told', () => {
    expect(firstDigits(['36102.6', '-0.045', '0', '9'])).toEqual([0, 0, 1, 1, 0, 0, 0, 0, 1]);
    // Of values told to one decimal, 120 ends in 0; 7 has too few digits only where no decimal is usual.
    expect(lastDigits(['12.5', '13.1', '120', '44.7'])).toEqual([1, 1, 0, 0, 0, 1, 0, 1, 0, 0]);
    expect(lastDigits(['7', '15', '20'])).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('count every value once at most, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 50 }), (values) => {
        expect(sum(firstDigits(values))).toBe(values.length);
        expect(sum(lastDigits(values))).toBeLessThanOrEqual(values.length);
        expect(lastDigits(values.toReversed())).toEqual(lastDigits(values));
      }),
    );
  });

  it('begin as Benford has them when they grow at a constant rate', () => {
    expect(sum(BENFORD)).toBeCloseTo(1, 12);
    const growing = Array.from({ length: 1000 }, (_, year) => (1.07 ** year).toFixed(6));
    expect(chiSquare(firstDigits(growing), BENFORD)).toBeLessThan(15.51);
    const alike = Array.from({ length: 900 }, (_, n) => String(100 + n));
    expect(chiSquare(firstDigits(alike), BENFORD)).toBeGreaterThan(15.51);
  });

  it('are two where they are looked at in pairs', () => {
    expect(sum(BENFORD_TWO)).toBeCloseTo(1, 12);
    const counts = firstTwoDigits(['36102.6', '-0.045', '0', '90', '99.5']);
    expect(counts.flatMap((count, index) => (count > 0 ? [[index + 10, count]] : []))).toEqual([
      [36, 1],
      [45, 1],
      [90, 1],
      [99, 1],
    ]);
    const growing = Array.from({ length: 2000 }, (_, year) => (1.013 ** year).toFixed(6));
    expect(chiSquare(firstTwoDigits(growing), BENFORD_TWO)).toBeLessThan(112.02);
    expect(meanDeviation(firstDigits(growing), BENFORD)).toBeLessThan(0.006);
    expect(meanDeviation([], BENFORD)).toBe(0);
    // |0.5 − 0.25| twice, |0 − 0.25| twice
    expect(meanDeviation([5, 5, 0, 0], uniform(4))).toBe(0.25);
  });

  it('are two only where two are told: honest counts from 1 to 9 are no sample, and hide in none', () => {
    const small = Array.from({ length: 1000 }, (_, index) => String((index % 9) + 1));
    expect(sum(firstTwoDigits([...small, '-5', '0.5', '0.007', '0']))).toBe(0);
    const growing = Array.from({ length: 2000 }, (_, year) => (1.013 ** year).toFixed(6));
    expect(firstTwoDigits([...growing, ...small])).toEqual(firstTwoDigits(growing));
  });

  it('have a chi-square of 0 when they are as they should, and more the farther they are', () => {
    expect(chiSquare([10, 10, 10, 10], uniform(4))).toBe(0);
    expect(chiSquare([], uniform(0))).toBe(0);
    // (22−10)²/10 + 2 × (4−10)²/10 = 21.6
    expect(chiSquare([22, 4, 4, 10, 10, 10, 10, 10, 10, 10], uniform(10))).toBeCloseTo(21.6, 9);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 2, maxLength: 10 }), (counts) => {
        expect(chiSquare(counts, uniform(counts.length))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('REQ-45 how far a value lies from the others', () => {
  it('is told by the others alone: no value hides in its own spread', () => {
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(zAmong(5, others)).toMatchObject({ z: 0, median: 5 });
    expect(zAmong(50, others).z).toBeGreaterThan(3);
    expect(zAmong(50, [2, 2, 2]).z).toBe(0);
  });

  it('changes neither with a common shift nor with the order', () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        numbers,
        fc.integer({ min: -500, max: 500 }),
        (value, others, by) => {
          const shifted = zAmong(
            value + by,
            others.map((other) => other + by),
          );
          expect(shifted.z).toBeCloseTo(zAmong(value, others).z, 6);
          expect(zAmong(value, others.toReversed()).z).toBeCloseTo(zAmong(value, others).z, 9);
          expect(medianOf(others)).toBe(medianOf(others.toReversed()));
        },
      ),
    );
  });
});

describe('REQ-45 growth beside its yardstick', () => {
  const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];
  /** A region of which every year grows by these rates. */
  const grown = (rates: readonly number[]) => {
    const levels = [100];
    for (const rate of rates) levels.push(levels.at(-1)! * (1 + rate));
    return new Map(years.map((year, index) => [year, levels[index]!]));
  };
  const common = [0.06, 0.02, 0.08, 0.03, 0.05, 0.05];
  const region = (n: number, extra: readonly number[] = []) => {
    const yardstick = common.map((rate, year) => rate + ((n * 7 + year * 3) % 5) * 0.004);
    // What a region does for itself is small, and up as often as down.
    const own = yardstick.map((rate, year) => rate + ((n + year) % 2 === 0 ? 0.001 : -0.001) + (extra[year] ?? 0));
    return { own: logGrowth(grown(own), years), yardstick: logGrowth(grown(yardstick), years) };
  };

  it('stands out where one region alone claims more, year after year', () => {
    const panel = Array.from({ length: 11 }, (_, n) => region(n, n === 4 ? [0, 0, 0, 0.05, 0.05, 0.05] : []));
    const found = residuals(panel, years).map((own) => longestRun([...own.values()], (z) => z > 2));
    expect(found).toEqual([0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0]);
  });

  it('does not stand out in a year that was good for all', () => {
    const panel = Array.from({ length: 11 }, (_, n) => region(n, [0, 0, 0.08, 0.08, 0.08, 0]));
    const found = residuals(panel, years).map((own) => longestRun([...own.values()], (z) => z > 2));
    expect(Math.max(...found)).toBeLessThan(3);
  });

  it('is of neighbouring periods with positive values only', () => {
    expect([
      ...logGrowth(
        new Map([
          ['2019', 100],
          ['2021', 121],
          ['2022', 0],
          ['2023', 5],
        ]),
        years,
      ),
    ]).toEqual([]);
  });

  it('counts the longest run', () => {
    expect(longestRun([3, 3, 1, 3, 3, 3, 0], (z) => z > 2)).toBe(3);
    expect(longestRun([], () => true)).toBe(0);
  });
});
