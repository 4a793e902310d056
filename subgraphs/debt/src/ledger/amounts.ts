import {
  addDecimals,
  checkMoney,
  compareDecimals,
  type Money,
  parseMoney,
  refuseCommon,
  roundHalfUp,
  type Work,
} from '@integrity-graph/kit';
import { refuse } from '../refusals.js';

/* Debt of local governments is borrowed, limited and repaid in yuan, so that its sums can be added up without a rate. */

export const YUAN = 'CNY';
export const yuan = (amount: string): Money => ({ amount, currency: YUAN });

/** A positive sum of yuan. */
export function checkYuan(work: Work, money: Money | null | undefined, field: string): void {
  if (money && checkMoney(work, money, field)) checkCurrency(work, money, field);
}

/** A sum of yuan that may be 0: of a balance, or of what was repaid in a year. */
export function checkYuanOrNone(work: Work, money: Money, field: string): void {
  if (/^0(\.0+)?$/.test(money.amount)) checkCurrency(work, money, field);
  else checkYuan(work, money, field);
}

/** A yearly rate or a share: from 0 up to and without 1. */
export function checkRate(work: Work, rate: string | null | undefined, field: string): void {
  if (rate == null) return;
  if (compareDecimals(rate, '0') < 0 || compareDecimals(rate, '1') >= 0) refuse(work, 'RATE_OUT_OF_RANGE', field, rate);
}

function checkCurrency(work: Work, money: Money, field: string): void {
  try {
    if (parseMoney(money).currency !== YUAN) refuse(work, 'NOT_YUAN', `${field}.currency`, money.currency);
  } catch (error) {
    refuseCommon(work, 'AMOUNT_INVALID', field, (error as Error).message);
  }
}

/** The exact sum of amounts in yuan. */
export const sumOf = (amounts: readonly Money[]): string => addDecimals(...amounts.map(({ amount }) => amount));

/** With two decimals, as amounts are shown in a sum that is written out. */
export const cents = (amount: string): string => {
  const [whole, fraction = ''] = roundHalfUp(amount, 2).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
};
