import {
  addDecimals,
  compareDecimals,
  type Day,
  type Decimal,
  daysBetween,
  divide,
  multiply,
  type Rules,
  roundHalfUp,
  subtractDecimals,
} from '@integrity-graph/kit';

/** A sum that was due, and what was paid of it. Amounts in one currency. */
export interface OwedSum {
  dateSigned: Day;
  amount: Decimal;
  dueOn: Day;
  payments: { paidOn: Day; amount: Decimal }[];
  /** Day it was lawfully discharged: nothing is owed after it that could be late. */
  closedOn?: Day | null;
  /** Agreed rate a year; 0.05 is 5 %. */
  agreedInterestRate?: Decimal | null;
}

/**
 * Interest on late payment to a small or medium firm, up to and including a day, rounded to the cent
 * (保障中小企业款项支付条例 17, 2020: 15): the agreed yearly rate, else the daily rate of the law. Each part of the sum
 * bears interest from the day after it was due to the day it was paid, or discharged.
 */
export function lateInterest(owed: OwedSum, on: Day, rules: Pick<Rules, 'number'>): Decimal {
  const { dateSigned, agreedInterestRate, closedOn } = owed;
  const daily = rules.number('late_interest_daily', dateSigned);
  const daysAYear = rules.number('interest_year', dateSigned);
  // Signed before the regulation.
  if (!daily || !daysAYear) return '0';
  const amountDays = lateAmountDays(owed, closedOn && closedOn < on ? closedOn : on);
  return agreedInterestRate == null
    ? roundHalfUp(multiply(amountDays, daily), 2)
    : divide(multiply(amountDays, agreedInterestRate), daysAYear, 2);
}

/** Each late amount times the days it was late. */
function lateAmountDays({ amount, dueOn, payments }: OwedSum, on: Day): Decimal {
  const known = payments.filter(({ paidOn }) => paidOn <= on);
  const unpaid = subtractDecimals(amount, addDecimals(...known.map((payment) => payment.amount)));
  const parts = [...known, { paidOn: on, amount: unpaid }];
  return addDecimals(
    ...parts.map((part) => multiply(part.amount, String(Math.max(0, daysBetween(dueOn, part.paidOn))))),
  );
}

/**
 * What is wrong with an agreed rate: it may not be below the one-year loan prime rate (LPR) at signing, which must
 * therefore be stated with it.
 */
export function agreedRateFault(
  agreed: Decimal,
  loanPrimeRate?: Decimal | null,
): 'LPR_MISSING' | 'RATE_BELOW_LPR' | null {
  if (loanPrimeRate == null) return 'LPR_MISSING';
  return compareDecimals(agreed, loanPrimeRate) < 0 ? 'RATE_BELOW_LPR' : null;
}
