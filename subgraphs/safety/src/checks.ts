import { checkMoney, type Money, refuseCommon, type Work } from '@integrity-graph/kit';
import { refuse } from './refusals.js';

/* What the actions of this sector check beside what the kit does. Absent is no fault. */

type Maybe<T> = T | null | undefined;

/** An instant at which something was done cannot lie in the future. */
export function checkPassed(work: Work, at: Maybe<Date>, field: string): void {
  if (at && at > work.recordedAt) {
    refuseCommon(work, 'FUTURE_DATE', field, `${at.toISOString()}, it is ${work.recordedAt.toISOString()}`);
  }
}

/** An instant cannot come before an earlier one. */
export function checkLater(
  work: Work,
  earlier: Maybe<Date>,
  at: Maybe<Date>,
  field: string,
  code: Parameters<typeof refuse>[1],
): void {
  if (earlier && at && at < earlier) {
    refuse(work, code, field, `${at.toISOString()} is before ${earlier.toISOString()}`);
  }
}

/** Persons are counted in whole numbers, none below 0. */
export function checkCount(work: Work, count: Maybe<number>, field: string): void {
  if (count != null && count < 0) refuse(work, 'COUNT_NEGATIVE', field, String(count));
}

/** The grades are laid down in yuan. */
export function checkLoss(work: Work, loss: Maybe<Money>, field: string): void {
  if (loss && checkMoney(work, loss, field) && loss.currency !== 'CNY') {
    refuseCommon(work, 'CURRENCY_MISMATCH', `${field}.currency`, loss.currency);
  }
}
