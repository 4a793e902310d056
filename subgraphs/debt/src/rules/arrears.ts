import {
  addDecimals,
  compareDecimals,
  type Day,
  type Decimal,
  daysBetween,
  divide,
  multiply,
  subtractDecimals,
} from '@integrity-graph/kit';

/** What was paid towards something owed, and when. */
export interface Paid {
  on: Day;
  amount: Decimal;
}

/** What a reader needs to follow interest on arrears: each stretch of days on which the same was unpaid. */
export interface Stretch {
  from: Day;
  to: Day;
  days: number;
  unpaid: Decimal;
}

const DAYS_A_YEAR = '365';

/** The stretches of days after a due day on which something was unpaid, up to a day. */
export function stretchesOf(owed: Decimal, dueOn: Day, payments: readonly Paid[], until: Day): Stretch[] {
  const inOrder = payments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const stretches: Stretch[] = [];
  let unpaid = owed;
  let from = dueOn;
  const close = (to: Day) => {
    if (to > from && compareDecimals(unpaid, '0') > 0) {
      stretches.push({ from, to, days: daysBetween(from, to), unpaid });
    }
    if (to > from) from = to;
  };
  for (const { on, amount } of inOrder) {
    if (on > until) break;
    close(on);
    unpaid = subtractDecimals(unpaid, amount);
  }
  close(until);
  return stretches;
}

/** Interest on what was paid late, or is unpaid still: by the day, at a yearly rate. */
export const arrearsInterest = (stretches: readonly Stretch[], yearlyRate: Decimal): Decimal =>
  divide(
    multiply(addDecimals(...stretches.map(({ unpaid, days }) => multiply(unpaid, String(days)))), yearlyRate),
    DAYS_A_YEAR,
    2,
  );
