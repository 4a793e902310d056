import { addDecimals, addMonths, compareDecimals, subtractDecimals } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrearsInterest, stretchesOf } from './arrears.js';
import { type Payment, scheduleOf, type Terms, totalOf } from './schedule.js';

const terms = (some: Partial<Terms> = {}): Terms => ({
  amount: '100000000',
  couponRate: '0.0287',
  frequency: 'YEARLY',
  dayCount: 'PER_PERIOD',
  principal: 'AT_MATURITY',
  interestFrom: '2024-03-15',
  maturesOn: '2027-03-15',
  ...some,
});
const lines = (payments: Payment[]) => payments.map(({ on, principal, interest }) => `${on} ${principal} ${interest}`);

const anyTerms = fc
  .record({
    cents: fc.integer({ min: 100, max: 10 ** 13 }),
    rate: fc.integer({ min: 0, max: 999 }),
    frequency: fc.constantFrom('YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'AT_MATURITY'),
    dayCount: fc.constantFrom('PER_PERIOD', 'ACT_365', 'THIRTY_360'),
    principal: fc.constantFrom('AT_MATURITY', 'EQUAL'),
    day: fc.integer({ min: 1, max: 31 }),
    years: fc.integer({ min: 1, max: 30 }),
  } as const)
  .map(({ cents, rate, day, years, ...rest }): Terms => {
    const interestFrom = `2024-01-${String(day).padStart(2, '0')}`;
    const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    return {
      ...rest,
      amount,
      couponRate: `0.${String(rate).padStart(4, '0')}`,
      interestFrom,
      maturesOn: addMonths(interestFrom, 12 * years),
    };
  });

describe('REQ-41 the schedule of a bond', () => {
  it('pays interest on each day of the term and the principal at its end', () => {
    expect(lines(scheduleOf(terms()))).toEqual([
      '2025-03-15 0 2870000',
      '2026-03-15 0 2870000',
      '2027-03-15 100000000 2870000',
    ]);
  });

  it('counts days as the terms say', () => {
    const half = { frequency: 'HALF_YEARLY', maturesOn: '2025-03-15' } as const;
    expect(lines(scheduleOf(terms(half)))).toEqual(['2024-09-15 0 1435000', '2025-03-15 100000000 1435000']);
    // 184 and 181 days.
    expect(lines(scheduleOf(terms({ ...half, dayCount: 'ACT_365' })))).toEqual([
      '2024-09-15 0 1446794.52',
      '2025-03-15 100000000 1423205.48',
    ]);
    expect(lines(scheduleOf(terms({ ...half, dayCount: 'THIRTY_360' })))).toEqual([
      '2024-09-15 0 1435000',
      '2025-03-15 100000000 1435000',
    ]);
  });

  it('repays in equal parts, and interest falls with what is owed', () => {
    expect(lines(scheduleOf(terms({ principal: 'EQUAL', amount: '100' })))).toEqual([
      '2025-03-15 33.33 2.87',
      '2026-03-15 33.33 1.91',
      '2027-03-15 33.34 0.96',
    ]);
  });

  it('keeps the 31st where a month has one', () => {
    const days = scheduleOf(terms({ frequency: 'HALF_YEARLY', interestFrom: '2024-08-31', maturesOn: '2025-08-31' }));
    expect(days.map(({ on }) => on)).toEqual(['2025-02-28', '2025-08-31']);
  });

  it('is empty for a term that is not a whole number of periods', () => {
    expect(scheduleOf(terms({ maturesOn: '2027-06-15' }))).toEqual([]);
    expect(scheduleOf(terms({ maturesOn: '2027-03-16' }))).toEqual([]);
    expect(scheduleOf(terms({ maturesOn: '2024-03-15' }))).toEqual([]);
  });

  it('asks of who takes over a part only what falls due afterwards', () => {
    expect(lines(scheduleOf(terms(), '2025-03-15'))).toEqual(['2026-03-15 0 2870000', '2027-03-15 100000000 2870000']);
    expect(scheduleOf(terms(), '2027-03-15')).toEqual([]);
  });

  it('repays exactly what was borrowed, in order, until nothing is owed', () => {
    fc.assert(
      fc.property(anyTerms, (some) => {
        const payments = scheduleOf(some);
        expect(addDecimals(...payments.map(({ principal }) => principal))).toBe(addDecimals(some.amount));
        expect(payments.at(-1)).toMatchObject({ on: some.maturesOn, outstanding: '0' });
        const days = payments.map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].toSorted());
        let owed = some.amount;
        for (const { principal, interest, outstanding } of payments) {
          expect(compareDecimals(principal, '0')).toBeGreaterThanOrEqual(0);
          expect(compareDecimals(interest, '0')).toBeGreaterThanOrEqual(0);
          expect(outstanding).toBe(subtractDecimals(owed, principal));
          owed = outstanding;
        }
      }),
    );
  });

  it('costs the less the sooner the principal is repaid', () => {
    fc.assert(
      fc.property(anyTerms, (some) => {
        const [soon, late] = (['EQUAL', 'AT_MATURITY'] as const).map((principal) =>
          totalOf(scheduleOf({ ...some, principal })),
        );
        expect(compareDecimals(soon!, late!)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('REQ-41 interest on arrears', () => {
  it('runs by the day on what is unpaid', () => {
    const payments = [
      { on: '2026-04-24', amount: '400000' },
      { on: '2026-03-10', amount: '100000' },
    ];
    const stretches = stretchesOf('1000000', '2026-03-15', payments, '2026-05-04');
    expect(stretches).toEqual([
      { from: '2026-03-15', to: '2026-04-24', days: 40, unpaid: '900000' },
      { from: '2026-04-24', to: '2026-05-04', days: 10, unpaid: '500000' },
    ]);
    // (900000 × 40 + 500000 × 10) × 0.0365 / 365
    expect(arrearsInterest(stretches, '0.0365')).toBe('4100');
  });

  it('is none in time, and stops with the last payment', () => {
    expect(stretchesOf('100', '2026-03-15', [], '2026-03-15')).toEqual([]);
    expect(stretchesOf('100', '2026-03-15', [{ on: '2026-03-15', amount: '100' }], '2027-01-01')).toEqual([]);
    expect(stretchesOf('100', '2026-03-15', [{ on: '2026-03-20', amount: '100' }], '2027-01-01')).toMatchObject([
      { days: 5, unpaid: '100' },
    ]);
    expect(arrearsInterest([], '0.05')).toBe('0');
  });
});
