import { compareDecimals, type Decimal, subtractDecimals } from '@integrity-graph/kit';

/** A payment, or what of it goes to one sum. Amounts in one currency. */
export interface Paid {
  paidOn: string;
  amount: Decimal;
}

/** What of some payments, in the order of their days, goes to each of some sums: the first is paid first. */
export function allot(sums: readonly Decimal[], payments: readonly Paid[]): { paid: Paid[][]; left: Paid[] } {
  let left = [...payments];
  const paid = sums.map((sum) => {
    const [taken, rest] = take(sum, left);
    left = rest;
    return taken;
  });
  return { paid, left };
}

/** Payments up to a sum, and what is left of them. */
function take(sum: Decimal, payments: readonly Paid[]): [Paid[], Paid[]] {
  const taken: Paid[] = [];
  let open = sum;
  for (const [index, { paidOn, amount }] of payments.entries()) {
    if (compareDecimals(open, '0') <= 0) return [taken, payments.slice(index)];
    if (compareDecimals(amount, open) > 0) {
      const rest = { paidOn, amount: subtractDecimals(amount, open) };
      return [
        [...taken, { paidOn, amount: open }],
        [rest, ...payments.slice(index + 1)],
      ];
    }
    taken.push({ paidOn, amount });
    open = subtractDecimals(open, amount);
  }
  return [taken, []];
}
