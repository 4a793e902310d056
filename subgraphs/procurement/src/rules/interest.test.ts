import { addDays, addDecimals, compareDecimals, multiply, roundHalfUp, subtractDecimals } from '@integrity-graph/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedRateFault, lateInterest, type OwedSum } from './interest.js';
import { rules } from './rules.js';

const OWED: OwedSum = { dateSigned: '2026-03-02', amount: '1280000', dueOn: '2026-05-06', payments: [] };
const PART_PAID = { ...OWED, payments: [{ paidOn: '2026-05-16', amount: '280000' }] };

describe('REQ-35 interest on late payment to a small or medium firm', () => {
  it.each<[string, OwedSum, string, string]>([
    ['on the last day: none', OWED, '2026-05-06', '0'],
    ['one day late', OWED, '2026-05-07', '640'],
    ['30 days late', OWED, '2026-06-05', '19200'],
    ['a part paid after 10 days, the rest owed for 30', PART_PAID, '2026-06-05', '16400'],
    ['as it stood before the part was paid', PART_PAID, '2026-05-10', '2560'],
    [
      'paid in time in part',
      { ...OWED, payments: [{ paidOn: '2026-04-20', amount: '280000' }] },
      '2026-06-05',
      '15000',
    ],
    [
      'paid late in full: interest stops',
      { ...OWED, payments: [{ paidOn: '2026-06-05', amount: '1280000' }] },
      '2026-12-31',
      '19200',
    ],
    ['an agreed rate of 3.45 % a year', { ...PART_PAID, agreedInterestRate: '0.0345' }, '2026-06-05', '3100.27'],
    ['half a cent is rounded up', { ...OWED, amount: '10' }, '2026-05-07', '0.01'],
    ['over the year’s end', { ...OWED, amount: '10000', dueOn: '2025-12-31' }, '2026-01-02', '10'],
  ])('%s', (_, owed, on, expected) => {
    expect(lateInterest(owed, on, rules)).toBe(expected);
  });

  const payment = fc.record({ after: fc.integer({ min: -30, max: 120 }), cents: fc.integer({ min: 1, max: 99_999 }) });
  const history = fc.record({ payments: fc.array(payment, { maxLength: 6 }), upTo: fc.integer({ min: 0, max: 150 }) });
  const owedBy = (payments: { after: number; cents: number }[]): OwedSum => ({
    ...OWED,
    amount: '10000',
    payments: payments.map(({ after, cents }) => ({
      paidOn: addDays(OWED.dueOn, after),
      amount: roundHalfUp(multiply(String(cents), '0.01'), 2),
    })),
  });

  it('is what each day’s unpaid balance bears, summed day by day', () => {
    fc.assert(
      fc.property(history, ({ payments, upTo }) => {
        const owed = owedBy(payments);
        let sum = '0';
        for (let day = 1; day <= upTo; day += 1) {
          // A payment ends the interest with its own day, so the balance of a day is that of the day's beginning.
          const paid = owed.payments.filter(({ paidOn }) => paidOn < addDays(OWED.dueOn, day));
          const balance = subtractDecimals(owed.amount, addDecimals(...paid.map(({ amount }) => amount)));
          sum = addDecimals(sum, multiply(balance, '0.0005'));
        }
        expect(lateInterest(owed, addDays(OWED.dueOn, upTo), rules)).toBe(roundHalfUp(sum, 2));
      }),
    );
  });

  it('never falls as time goes on', () => {
    fc.assert(
      fc.property(history, ({ payments, upTo }) => {
        const at = (day: number) => lateInterest(owedBy(payments), addDays(OWED.dueOn, day), rules);
        expect(compareDecimals(at(upTo + 1), at(upTo))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('an agreed rate of interest', () => {
  it.each([
    ['0.05', null, 'LPR_MISSING'],
    ['0.05', '0.051', 'RATE_BELOW_LPR'],
    ['0.05', '0.0500', null],
    ['0.06', '0.05', null],
  ])('%s with an LPR of %s: %s', (agreed, loanPrimeRate, fault) => {
    expect(agreedRateFault(agreed, loanPrimeRate)).toBe(fault);
  });
});
