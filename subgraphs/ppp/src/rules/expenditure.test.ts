import { addDecimals, compareDecimals } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, testYears, worstOf } from './expenditure.js';

const recorded = new Map([
  [2024, '100000000'],
  [2025, '110000000'],
]);
const row = (year: number, amount: string, projectId = 'bridge') => ({ projectId, year, amount });

describe('REQ-37 the budget that a year’s responsibility is held against', () => {
  it('is the recorded one, whatever growth is assumed', () => {
    expect(baseOf(2024, recorded, '0.5')).toEqual({ amount: '100000000', isProjected: false, recordedYear: 2024 });
  });

  it('is reckoned from the last year on record, and says so', () => {
    expect(baseOf(2027, recorded, '0.05')).toEqual({ amount: '121275000', isProjected: true, recordedYear: 2025 });
  });

  it('is not known before the first year on record, nor without an assumption', () => {
    expect(baseOf(2023, recorded, '0.05')).toBeNull();
    expect(baseOf(2027, recorded, null)).toBeNull();
  });

  it('grows by the same factor every year', () => {
    const rates = fc.integer({ min: -5000, max: 5000 }).map((rate) => String(rate / 10_000));
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 30 }), (rate, years) => {
        const [now, next] = [baseOf(2025 + years - 1, recorded, rate)!, baseOf(2025 + years, recorded, rate)!];
        const expected = Number(now.amount) * (1 + Number(rate));
        expect(Math.abs(Number(next.amount) - expected)).toBeLessThan(0.03);
      }),
    );
  });
});

describe('REQ-37 the test of every year', () => {
  it('adds up the projects of a level, and goes on over years in which nothing is due; a cent too much is too much', () => {
    const rows = [row(2025, '6000000'), row(2025, '5000000', 'road'), row(2027, '12127500.01')];
    expect(testYears(rows, recorded, '0.05', '0.1')).toMatchObject([
      { year: 2025, responsibility: '11000000', ratio: '0.1', isWithinCeiling: true },
      { year: 2026, responsibility: '0', ratio: '0', isWithinCeiling: true },
      { year: 2027, responsibility: '12127500.01', ratio: '0.1', isWithinCeiling: false },
    ]);
  });

  it('judges nothing where no budget is known, and nothing before there was a ceiling', () => {
    expect(testYears([row(2023, '1')], recorded, '0.05', '0.1')).toMatchObject([
      { ratio: null, isWithinCeiling: null },
    ]);
    expect(testYears([row(2024, '1')], recorded, '0.05', null)).toMatchObject([{ isWithinCeiling: null }]);
  });

  it('adds up to what was scheduled, in whatever order, and names the highest year', () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000_000 }).map(String);
    const rows = fc.array(fc.tuple(fc.integer({ min: 2024, max: 2050 }), amounts), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, (given) => {
        const scheduled = given.map(([year, amount]) => row(year, amount));
        const years = testYears(scheduled, recorded, '0.05', '0.1');
        const total = addDecimals(...scheduled.map(({ amount }) => amount));
        expect(addDecimals(...years.map(({ responsibility }) => responsibility))).toBe(total);
        expect(testYears(scheduled.toReversed(), recorded, '0.05', '0.1')).toEqual(years);
        const worst = worstOf(years)!;
        expect(years.every(({ ratio }) => compareDecimals(ratio!, worst.ratio!) <= 0)).toBe(true);
      }),
    );
  });
});
