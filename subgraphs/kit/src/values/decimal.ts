import { Decimal as DecimalJs } from 'decimal.js';

/**
 * An exact decimal as text: digits and an optional point, no exponent, no needless zeros: `-12.5`, never `-12.50`.
 * One number has one text, so that texts can be compared, hashed and signed.
 */
export type Decimal = string;

/** An exact sum of money. `currency` is an ISO 4217 code. */
export interface Money {
  amount: Decimal;
  currency: string;
}

/** What one stored value may hold: 18 digits before the point and 12 after it, as in SQL `numeric(30, 12)`. */
const INTEGER_DIGITS = 18;
const FRACTION_DIGITS = 12;

/** What a calculation may hold on its way: products are longer than their factors. */
const WORKING_DIGITS = 60;

const PLAIN = /^[+-]?\d+(\.\d+)?$/;

// Twice the working digits and a carry: no sum or product of allowed values is ever rounded silently.
const Exact = DecimalJs.clone({ precision: 2 * WORKING_DIGITS + 2, rounding: DecimalJs.ROUND_HALF_UP, defaults: true });

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/**
 * Reads a decimal that may be stored: at most 18 digits before the point and 12 after it.
 * @throws RangeError for anything else: NaN, infinity, exponents, separators, too many digits.
 */
export function parseDecimal(text: string): Decimal {
  const value = write(read(text));
  const [integer = '', fraction = ''] = value.replace('-', '').split('.');
  if (integer.length > INTEGER_DIGITS || fraction.length > FRACTION_DIGITS) {
    throw new RangeError(
      `Too many digits: ${text}; at most ${INTEGER_DIGITS} before the point and ${FRACTION_DIGITS} after it, round it first.`,
    );
  }
  return value;
}

/** The exact sum; of no values, 0. */
export function addDecimals(...values: Decimal[]): Decimal {
  return values.reduce((sum, value) => write(read(sum).plus(read(value))), '0');
}

/** The exact difference. */
export function subtractDecimals(from: Decimal, value: Decimal): Decimal {
  return write(read(from).minus(read(value)));
}

/** The exact product. Round it before storing: it has as many decimal places as both factors together. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return write(read(a).times(read(b)));
}

/** The quotient, rounded half up to decimal places. @throws RangeError when the divisor is 0. */
export function divide(value: Decimal, by: Decimal, places: number): Decimal {
  const divisor = read(by);
  if (divisor.isZero()) throw new RangeError('Cannot divide by 0.');
  return write(read(value).dividedBy(divisor).toDecimalPlaces(places));
}

/** Order of two values: −1, 0 or 1. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return read(a).comparedTo(read(b)) as -1 | 0 | 1;
}

/** 四舍五入: rounds to decimal places, halves away from zero. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return write(read(value).toDecimalPlaces(places));
}

/**
 * A sum of money, checked.
 * @throws RangeError when the amount is not a decimal or the currency not an ISO 4217 code.
 */
export function parseMoney(money: Money): Money {
  if (!CURRENCIES.has(money.currency)) {
    throw new RangeError(`Not a currency: "${money.currency}"; use an ISO 4217 code in capitals, for example CNY.`);
  }
  return { amount: parseDecimal(money.amount), currency: money.currency };
}

/** @throws RangeError when the currencies differ: no rate is assumed. */
export function addMoney(first: Money, ...others: Money[]): Money {
  const { currency } = parseMoney(first);
  const amounts = [first, ...others].map((money) => amountIn(currency, money));
  return parseMoney({ amount: addDecimals(...amounts), currency });
}

/** Order of two sums: −1, 0 or 1. @throws RangeError when the currencies differ. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  const { amount, currency } = parseMoney(a);
  return compareDecimals(amount, amountIn(currency, b));
}

function amountIn(currency: string, money: Money): Decimal {
  if (money.currency === currency) return parseMoney(money).amount;
  throw new RangeError(`Cannot reckon ${currency} with ${money.currency}; convert one of them first.`);
}

function read(text: string): DecimalJs {
  if (!PLAIN.test(text)) {
    throw new RangeError(`Not a decimal: "${text}"; write digits and a point, for example 1250.50.`);
  }
  return withinReach(new Exact(text));
}

function write(value: DecimalJs): Decimal {
  return withinReach(value).isZero() ? '0' : value.toFixed();
}

function withinReach(value: DecimalJs): DecimalJs {
  if (value.decimalPlaces() <= WORKING_DIGITS && value.precision(true) <= WORKING_DIGITS) return value;
  throw new RangeError(`A number of more than ${WORKING_DIGITS} digits; round it before reckoning on.`);
}
