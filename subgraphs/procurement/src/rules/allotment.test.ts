import { addDecimals, compareDecimals } from '@integrity-graph/kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allot } from './allotment.js';

const paid = (paidOn: string, amount: string) => ({ paidOn, amount });

it('a payment goes to the earliest sum that is open, and what it is more to the next', () => {
  expect(allot(['100', '50'], [paid('2026-04-01', '60'), paid('2026-05-01', '60'), paid('2026-06-01', '40')])).toEqual({
    paid: [
      [paid('2026-04-01', '60'), paid('2026-05-01', '40')],
      [paid('2026-05-01', '20'), paid('2026-06-01', '30')],
    ],
    left: [paid('2026-06-01', '10')],
  });
  expect(allot(['100', '50'], [])).toEqual({ paid: [[], []], left: [] });
});

it('all that was paid is allotted or left, and no sum takes more than it is', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 500 }).map(String), { maxLength: 6 });
  fc.assert(
    fc.property(amounts, amounts, (sums, payments) => {
      const told = allot(
        sums,
        payments.map((amount) => paid('2026-04-01', amount)),
      );
      const total = (list: { amount: string }[]) => addDecimals('0', ...list.map(({ amount }) => amount));
      expect(addDecimals('0', ...told.paid.map(total), total(told.left))).toBe(addDecimals('0', ...payments));
      for (const [index, sum] of sums.entries()) {
        expect(compareDecimals(total(told.paid[index]!), sum)).toBeLessThanOrEqual(0);
        if (told.left.length > 0) expect(total(told.paid[index]!)).toBe(sum);
      }
    }),
  );
});
