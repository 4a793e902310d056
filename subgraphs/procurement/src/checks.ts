import { compareDecimals, compareMoney, type Day, type DirectoryEntry, type DirectoryType, type Money, parseMoney, roundHalfUp, type Work } from '@integrity-graph/kit';

/* What several actions check of their input. Each refuses through `work` and names the field. */

/** A day on which something was done cannot lie in the future. */
export function checkPast(work: Work, day: Day | null | undefined, field: string): void {
  if (day && day > work.today) {
    work.refuse('FUTURE_DATE', field, `${day} 尚未到来 · has not come yet (today is ${work.today}): record it when it has happened`);
  }
}

/** The second of two days cannot come before the first. */
export function checkOrder(work: Work, code: string, first: Day | null | undefined, second: Day | null | undefined, field: string, why: string): void {
  if (first && second && second < first) work.refuse(code, field, `${second} is before ${first}: ${why}`);
}

/** Text that must say something. */
export function checkText(work: Work, text: string | null | undefined, field: string): void {
  if (text != null && text.trim() === '') work.refuse('BLANK', field, '不得为空 · say what it is; it was left empty');
}

/** A positive amount in whole cents, in a known currency; `false` when it is none. */
export function checkMoney(work: Work, money: Money, field: string): boolean {
  try {
    const { amount } = parseMoney(money);
    const isPositive = compareDecimals(amount, '0') > 0;
    if (!isPositive) work.refuse('AMOUNT_NOT_POSITIVE', `${field}.amount`, `${amount}: give an amount above 0`);
    const isFine = roundHalfUp(amount, 2) !== amount;
    if (isFine) work.refuse('AMOUNT_TOO_FINE', `${field}.amount`, `${amount}: give at most two decimals`);
    return isPositive && !isFine;
  } catch (error) {
    work.refuse('AMOUNT_INVALID', field, (error as Error).message);
    return false;
  }
}

/** An amount in the currency of another one. */
export function checkCurrency(work: Work, money: Money, { currency }: Money, field: string): boolean {
  if (money.currency === currency) return true;
  work.refuse('CURRENCY_MISMATCH', `${field}.currency`, `${money.currency}: the contract is in ${currency}, give the amount in ${currency}`);
  return false;
}

/** An amount that may not exceed another of the same currency. */
export function checkAtMost(work: Work, code: string, money: Money, limit: Money, field: string, why: string): void {
  if (compareMoney(money, limit) > 0) {
    work.refuse(code, `${field}.amount`, `${money.amount} ${money.currency} is above ${limit.amount} ${limit.currency}: ${why}`);
  }
}

const UNKNOWN: Record<DirectoryType, { code: string; mend: string }> = {
  GovernmentBody: { code: 'UNKNOWN_BODY', mend: '机构未登记 · no such government body is registered: take its id from governmentBodies' },
  Enterprise: { code: 'UNKNOWN_ENTERPRISE', mend: '企业未登记 · no such enterprise is registered: register it first, or take its id from enterprises' },
  Post: { code: 'UNKNOWN_POST', mend: '职务未登记 · no such post is registered: take its id from the body’s posts' },
  Person: { code: 'UNKNOWN_PERSON', mend: '人员未登记 · no such person is registered: leave it out rather than guess' },
  Division: { code: 'UNKNOWN_DIVISION', mend: '区划未登记 · no such division is registered' },
};

/** A registered body, firm, post or person; refuses when the id is none. No id is no fault. */
export async function checkKnown(work: Work, type: DirectoryType, id: string | null | undefined, field: string): Promise<DirectoryEntry | undefined> {
  if (id == null) return undefined;
  const entry = await work.directory.find(id);
  if (entry?.type === type) return entry;
  work.refuse(UNKNOWN[type].code, field, `${id}: ${UNKNOWN[type].mend}`);
  return undefined;
}

/** A registered post of a body. */
export async function checkPostOf(work: Work, bodyId: string, postId: string | null | undefined, field: string): Promise<void> {
  const post = await checkKnown(work, 'Post', postId, field);
  if (post && post.facts.bodyId !== bodyId) {
    work.refuse('POST_OF_OTHER_BODY', field, `${post.name} is not a post of the buyer: name one of the buyer’s own posts`);
  }
}
