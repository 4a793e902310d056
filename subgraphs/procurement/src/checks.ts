import { addDecimals, compareDecimals, type Day, type Money, type Work } from '@integrity-graph/kit';
import { refuse } from './refusals.js';

/* What several actions check of their input; each refuses through `work` and names the field. Absent is no fault. */

export { checkKnown, checkMoney, checkPast, checkPost, checkText } from '@integrity-graph/kit';
export { checkAfter } from './refusals.js';

/** What is done today can still be done right, so it is refused; what was done before is recorded as it was, and flagged. */
export const isOfToday = (work: Work, day: Day): boolean => day === work.today;

/** Amounts that together stay within a limit, all in its currency. */
export function checkTotal(
  work: Work,
  amounts: Money[],
  limit: Money,
  field: string,
  code: Parameters<typeof refuse>[1],
): void {
  const foreign = amounts.find(({ currency }) => currency !== limit.currency);
  const total = addDecimals(...amounts.map(({ amount }) => amount));
  if (foreign) {
    refuse(work, 'CURRENCY_MISMATCH', `${field}.currency`, `${foreign.currency} and ${limit.currency}`);
  } else if (compareDecimals(total, limit.amount) > 0) {
    refuse(work, code, `${field}.amount`, `${total} is above ${limit.amount} ${limit.currency}`);
  }
}
