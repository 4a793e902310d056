import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fences,
  gap,
  kurtosis,
  mostAlike,
  quantile,
  relativeGap,
  skewness,
  spread,
  stepDeviation,
  unevenness,
  variation,
} from './screens.js';

const prices = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 4, maxLength: 30 });
const scale = fc.integer({ min: 2, max: 1000 });

describe('REQ-38 quartiles of type 8', () => {
  it('give Q1 66.6667, Q3 100 and a fence of 16.6667 for one zero among four hundreds', () => {
    const { q1, q3, lower } = fences([0, 100, 100, 100, 100]);
    expect(q1).toBeCloseTo(66.6667, 4);
    expect(q3).toBe(100);
    expect(lower).toBeCloseTo(16.6667, 4);
  });

  it('lie between the lowest and the highest, in order, whatever the order of the values', () => {
    fc.assert(
      fc.property(prices, (values) => {
        const { q1, q3 } = fences(values);
        expect(q1).toBeLessThanOrEqual(q3);
        expect(q1).toBeGreaterThanOrEqual(Math.min(...values));
        expect(q3).toBeLessThanOrEqual(Math.max(...values));
        expect(fences(values.toReversed())).toEqual(fences(values));
      }),
    );
  });

  it('mirror each other', () => {
    fc.assert(
      fc.property(prices, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const mirrored = quantile(
          values.map((value) => -value),
          1 - p,
        );
        expect(mirrored).toBeCloseTo(-quantile(values, p), 4);
      }),
    );
  });
});

describe('REQ-38 the spread of prices', () => {
  // Checked by hand, and against the formulas as spreadsheets have them: STDEV.S, SKEW, KURT.
  it.each([
    ['variation', variation, [10, 12, 14], 2 / 12],
    ['spread', spread, [10, 12, 14], 0.4],
    ['gap', gap, [14, 10, 12], 0.2],
    ['relative gap', relativeGap, [10, 13, 15, 17], 3 / 2],
    ['skewness', skewness, [1, 2, 9], 1.630059],
    ['skewness', skewness, [3, 4, 5, 2, 3, 4, 5, 6, 4, 7], 0.359543],
    ['kurtosis', kurtosis, [3, 4, 5, 2, 3, 4, 5, 6, 4, 7], -0.1518],
    ['unevenness', unevenness, [0, 5, 10].map((value) => value + 1), 1 / 3],
    ['unevenness', unevenness, [1, 2, 11], 0.566667],
  ] as const)('%s of known prices', (_, screen, values, expected) => {
    expect(screen([...values])).toBeCloseTo(expected, 4);
  });

  it('does not depend on the currency the prices are told in, nor on their order', () => {
    fc.assert(
      fc.property(prices, scale, (values, factor) => {
        for (const screen of [variation, spread, gap, relativeGap, skewness, kurtosis, unevenness]) {
          const own = screen(values);
          const other = screen(values.map((value) => value * factor).toReversed());
          if (own === null) expect(other).toBeNull();
          else expect(other! / (own || 1)).toBeCloseTo(own === 0 ? 0 : 1, 6);
        }
      }),
    );
  });

  it('shape and evenness do not change when all prices rise by one sum; a mirrored tender is skewed the other way', () => {
    fc.assert(
      fc.property(prices, scale, (values, more) => {
        const risen = values.map((value) => value + more);
        const mirrored = values.map((value) => 1_000_001 - value);
        const own = skewness(values);
        if (own === null) return;
        expect(skewness(risen)).toBeCloseTo(own, 5);
        expect(skewness(mirrored)).toBeCloseTo(-own, 5);
        expect(unevenness(risen)).toBeCloseTo(unevenness(values)!, 6);
      }),
    );
  });

  it('says nothing of prices that are all alike, or too few', () => {
    expect([relativeGap, skewness, kurtosis, unevenness].map((screen) => screen([5, 5, 5, 5]))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([gap([5]), variation([5]), relativeGap([5, 6]), skewness([5, 6]), kurtosis([5, 6, 7])]).toEqual(
      new Array(5).fill(null),
    );
  });
});

describe('REQ-38 prices in steps, and what bids share', () => {
  it('steps are regular when they are alike', () => {
    expect(stepDeviation([100, 103, 106, 109])).toBe(0);
    expect(stepDeviation([100, 103, 106, 110])).toBeCloseTo(0.2, 6);
    expect(stepDeviation([100, 100, 100])).toBeNull();
  });

  it('a series of equal steps is always found, in any order', () => {
    const series = fc.tuple(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 3, max: 12 }),
    );
    fc.assert(
      fc.property(series, ([first, step, length]) => {
        const values = Array.from({ length }, (_, index) => first + step * index);
        expect(stepDeviation(values.toReversed())).toBeCloseTo(0, 9);
      }),
    );
  });

  it('only what is told can be alike', () => {
    expect(mostAlike(['a', null, undefined, 'b', 'a', null])).toBe(2);
    expect(mostAlike([null, undefined])).toBe(0);
  });
});
