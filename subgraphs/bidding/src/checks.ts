import {
  addDecimals,
  checkKnown,
  compareDecimals,
  type Day,
  type DirectoryEntry,
  type Money,
  type Work,
} from '@integrity-graph/kit';
import { BiddingArchive } from './archive/archive.js';
import { refuse } from './refusals.js';
import { lastDayOf } from './rules/within.js';

type RefusalCode = Parameters<typeof refuse>[1];

/* What several actions check of their input; each refuses through `work` and names the field. Absent is no fault. */

export { checkKnown, checkMoney, checkPast, checkPost, checkText } from '@integrity-graph/kit';
export { checkAfter } from './refusals.js';

/** What is done today can still be done right, so it is refused; what was done before is recorded as it was, and flagged. */
export const isOfToday = (work: Work, day: Day): boolean => day === work.today;

/** Amounts that together stay within a limit, all in its currency. */
export function checkTotal(work: Work, amounts: Money[], limit: Money, field: string, code: RefusalCode): void {
  if (!checkCurrency(work, amounts, limit, field)) return;
  const total = addDecimals(...amounts.map(({ amount }) => amount));
  if (compareDecimals(total, limit.amount) > 0) {
    refuse(work, code, `${field}.amount`, `${total} is above ${limit.amount} ${limit.currency}`);
  }
}

/** Amounts in the currency of another, so that they can be compared with it. */
export function checkCurrency(work: Work, amounts: Money[], { currency }: Money, field: string): boolean {
  const foreign = amounts.find((amount) => amount.currency !== currency);
  if (foreign) refuse(work, 'CURRENCY_MISMATCH', `${field}.currency`, `${foreign.currency} and ${currency}`);
  return !foreign;
}

/** A period of at least what the law asks for. A day still to come can be moved, so it is refused; of others leads tell. */
export function checkAtLeast(work: Work, rule: string, from: Day, day: Day, field: string, code: RefusalCode): void {
  if (day < work.today) return;
  const earliest = lastDayOf(rule, from);
  if (earliest && day < earliest) refuse(work, code, field, `${day}, at the earliest ${earliest}`);
}

/** An instant at which something was done cannot lie in the future. */
export function checkPastInstant(work: Work, instant: Date, field: string): void {
  if (instant > work.recordedAt) refuse(work, 'FUTURE_DATE', field, instant.toISOString());
}

/** A registered firm whose archive is open: whoever takes part in bidding has one (诚信档案). */
export async function checkArchived(
  work: Work,
  id: string | null | undefined,
  field: string,
): Promise<DirectoryEntry | undefined> {
  const firm = await checkKnown(work, 'Enterprise', id, field);
  if (!firm) return undefined;
  const [archive] = await work.findAll(BiddingArchive, { enterpriseId: firm.id });
  if (!archive) refuse(work, 'NO_ARCHIVE', field, firm.name);
  return firm;
}
