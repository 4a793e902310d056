import type { DirectoryEntry } from '../directory/directory.js';
import type { Day } from '../records/fields.js';
import { compareDecimals, type Money, parseMoney, roundHalfUp } from '../values/index.js';
import { refuseCommon } from './refusals.js';
import type { Work } from './work.js';

/* What actions of every sector check of their input; each refuses through `work` and names the field. Absent is no fault. */

type Maybe<T> = T | null | undefined;

/** Text that must say something. */
export function checkText(work: Work, text: Maybe<string>, field: string): void {
  if (text != null && text.trim() === '') refuseCommon(work, 'BLANK', field, `"${text}"`);
}

/** A day on which something was done cannot lie in the future. */
export function checkPast(work: Work, day: Maybe<Day>, field: string): void {
  if (day && day > work.today) refuseCommon(work, 'FUTURE_DATE', field, `${day}, today is ${work.today}`);
}

/** A positive amount in whole cents, in a known currency. */
export function checkMoney(work: Work, money: Money, field: string): boolean {
  try {
    const { amount } = parseMoney(money);
    const isPositive = compareDecimals(amount, '0') > 0;
    const isWholeCents = roundHalfUp(amount, 2) === amount;
    if (!isPositive) refuseCommon(work, 'AMOUNT_NOT_POSITIVE', `${field}.amount`, amount);
    if (!isWholeCents) refuseCommon(work, 'AMOUNT_TOO_FINE', `${field}.amount`, amount);
    return isPositive && isWholeCents;
  } catch (error) {
    refuseCommon(work, 'AMOUNT_INVALID', field, (error as Error).message);
    return false;
  }
}

const UNKNOWN = {
  GovernmentBody: 'UNKNOWN_BODY',
  Enterprise: 'UNKNOWN_ENTERPRISE',
  Post: 'UNKNOWN_POST',
  Person: 'UNKNOWN_PERSON',
  Decision: 'UNKNOWN_DECISION',
} as const;

/** A registered body, firm, post, person or decision. */
export async function checkKnown(
  work: Work,
  type: keyof typeof UNKNOWN,
  id: Maybe<string>,
  field: string,
): Promise<DirectoryEntry | undefined> {
  if (id == null) return undefined;
  const entry = await work.directory.find(id);
  if (entry?.type === type) return entry;
  refuseCommon(work, UNKNOWN[type], field, id);
  return undefined;
}

/** A registered post of a body; only a registered one while the body is not known. */
export async function checkPost(work: Work, bodyId: Maybe<string>, id: Maybe<string>, field: string): Promise<void> {
  const post = await checkKnown(work, 'Post', id, field);
  if (post && bodyId && post.facts.bodyId !== bodyId) refuseCommon(work, 'POST_OF_OTHER_BODY', field, post.name);
}
