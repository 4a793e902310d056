import {
  addDecimals,
  compareDecimals,
  type Day,
  type DirectoryEntry,
  type Money,
  parseMoney,
  roundHalfUp,
  type Work,
} from '@integrity-graph/kit';
import { type RefusalCode, refuse } from './refusals.js';

/* What several actions check of their input; each refuses through `work` and names the field. Absent is no fault. */

type Maybe<T> = T | null | undefined;

/** Text that must say something. */
export function checkText(work: Work, text: Maybe<string>, field: string): void {
  if (text != null && text.trim() === '') refuse(work, 'BLANK', field, `"${text}"`);
}

/** A day on which something was done cannot lie in the future. */
export function checkPast(work: Work, day: Maybe<Day>, field: string): void {
  if (day && day > work.today) refuse(work, 'FUTURE_DATE', field, `${day}, today is ${work.today}`);
}

/** A day cannot come before an earlier one. */
export function checkAfter(work: Work, earlier: Maybe<Day>, day: Maybe<Day>, field: string, code: RefusalCode): void {
  if (earlier && day && day < earlier) refuse(work, code, field, `${day} is before ${earlier}`);
}

/** A positive amount in whole cents, in a known currency. */
export function checkMoney(work: Work, money: Money, field: string): boolean {
  try {
    const { amount } = parseMoney(money);
    const isPositive = compareDecimals(amount, '0') > 0;
    const isWholeCents = roundHalfUp(amount, 2) === amount;
    if (!isPositive) refuse(work, 'AMOUNT_NOT_POSITIVE', `${field}.amount`, amount);
    if (!isWholeCents) refuse(work, 'AMOUNT_TOO_FINE', `${field}.amount`, amount);
    return isPositive && isWholeCents;
  } catch (error) {
    refuse(work, 'AMOUNT_INVALID', field, (error as Error).message);
    return false;
  }
}

/** Amounts that together stay within a limit, all in its currency. */
export function checkTotal(work: Work, amounts: Money[], limit: Money, field: string, code: RefusalCode): void {
  const foreign = amounts.find(({ currency }) => currency !== limit.currency);
  const total = addDecimals(...amounts.map(({ amount }) => amount));
  if (foreign) {
    refuse(work, 'CURRENCY_MISMATCH', `${field}.currency`, `${foreign.currency} and ${limit.currency}`);
  } else if (compareDecimals(total, limit.amount) > 0) {
    refuse(work, code, `${field}.amount`, `${total} is above ${limit.amount} ${limit.currency}`);
  }
}

const UNKNOWN = {
  GovernmentBody: 'UNKNOWN_BODY',
  Enterprise: 'UNKNOWN_ENTERPRISE',
  Post: 'UNKNOWN_POST',
  Person: 'UNKNOWN_PERSON',
} as const;

/** A registered body, firm, post or person. */
export async function checkKnown(
  work: Work,
  type: keyof typeof UNKNOWN,
  id: Maybe<string>,
  field: string,
): Promise<DirectoryEntry | undefined> {
  if (id == null) return undefined;
  const entry = await work.directory.find(id);
  if (entry?.type === type) return entry;
  refuse(work, UNKNOWN[type], field, id);
  return undefined;
}

/** A registered post of the buyer; only a registered one while the buyer is not known. */
export async function checkPost(work: Work, buyerId: Maybe<string>, id: Maybe<string>, field: string): Promise<void> {
  const post = await checkKnown(work, 'Post', id, field);
  if (post && buyerId && post.facts.bodyId !== buyerId) refuse(work, 'POST_OF_OTHER_BODY', field, post.name);
}
