import {
  addDecimals,
  addMonths,
  codelist,
  compareDecimals,
  type Day,
  type Decimal,
  daysBetween,
  divide,
  multiply,
  subtractDecimals,
} from '@integrity-graph/kit';

/* When a bond pays what, computed from its terms alone. */

/** How often interest is paid. */
export const InterestFrequency = {
  YEARLY: 'YEARLY',
  HALF_YEARLY: 'HALF_YEARLY',
  QUARTERLY: 'QUARTERLY',
  AT_MATURITY: 'AT_MATURITY',
} as const;
export type InterestFrequency = keyof typeof InterestFrequency;

codelist(InterestFrequency, 'DebtInterestFrequency', '付息频率 · how often interest is paid', {
  YEARLY: '每年付息 · once a year',
  HALF_YEARLY: '每半年付息 · every half year',
  QUARTERLY: '每季度付息 · every quarter',
  AT_MATURITY: '到期一次付息 · once, at maturity',
});

/** What part of a year a period of interest counts as. */
export const DayCount = { PER_PERIOD: 'PER_PERIOD', ACT_365: 'ACT_365', THIRTY_360: 'THIRTY_360' } as const;
export type DayCount = keyof typeof DayCount;

codelist(DayCount, 'DebtDayCount', '计息基础 · what part of a year a period of interest counts as', {
  PER_PERIOD: '按期等额 · every period alike: its months out of twelve',
  ACT_365: '实际天数/365 · the days that passed out of 365',
  THIRTY_360: '每月三十天，每年360天 · months of 30 days, out of 360',
});

/** How the principal is repaid. */
export const PrincipalRepayment = { AT_MATURITY: 'AT_MATURITY', EQUAL: 'EQUAL' } as const;
export type PrincipalRepayment = keyof typeof PrincipalRepayment;

codelist(PrincipalRepayment, 'DebtPrincipalRepayment', '还本方式 · how the principal is repaid', {
  AT_MATURITY: '到期一次还本 · once, at maturity',
  EQUAL: '每个付息日等额还本 · in equal parts on every day of interest',
});

export interface Terms {
  amount: Decimal;
  /** Of a year: 0.0287 is 2.87 %. */
  couponRate: Decimal;
  frequency: InterestFrequency;
  dayCount: DayCount;
  principal: PrincipalRepayment;
  /** The day interest begins to run. */
  interestFrom: Day;
  maturesOn: Day;
}

/** What falls due on one day. */
export interface Payment {
  on: Day;
  principal: Decimal;
  interest: Decimal;
  /** What is still owed of the principal afterwards. */
  outstanding: Decimal;
}

const MONTHS: Record<Exclude<InterestFrequency, 'AT_MATURITY'>, number> = { YEARLY: 12, HALF_YEARLY: 6, QUARTERLY: 3 };

/** The days that bound the periods of interest, and the months of one. */
interface Periods {
  bounds: Day[];
  months: number;
}

/** None when the term is not a whole number of periods. */
export function periodsOf({
  frequency,
  interestFrom,
  maturesOn,
}: Pick<Terms, 'frequency' | 'interestFrom' | 'maturesOn'>): Periods | undefined {
  const term = wholeMonths(interestFrom, maturesOn);
  if (term === undefined || term < 1) return undefined;
  const months = frequency === 'AT_MATURITY' ? term : MONTHS[frequency];
  if (term % months !== 0) return undefined;
  // From the first day each time: the 31st must not become the 28th for good.
  const bounds = Array.from({ length: term / months + 1 }, (_, n) => addMonths(interestFrom, n * months));
  return { bounds, months };
}

/**
 * All that falls due, in order. Interest is rounded to cents each time; of a principal in equal parts the last takes
 * what the rounding left.
 * @param after only what falls due later: for one who takes over a part of the bond on that day, and owes interest from
 * the last day on which it was paid
 */
export function scheduleOf(terms: Terms, after: Day = terms.interestFrom): Payment[] {
  const { bounds, months } = periodsOf(terms) ?? { bounds: [], months: 0 };
  const first = bounds.findIndex((day, index) => index > 0 && day > after);
  if (first === -1) return [];
  const part = divide(terms.amount, String(bounds.length - first), 2);
  const payments: Payment[] = [];
  let owed = terms.amount;
  for (let index = first; index < bounds.length; index += 1) {
    const isLast = index === bounds.length - 1;
    const principal = isLast ? owed : terms.principal === 'EQUAL' ? leastOf(part, owed) : '0';
    const interest = interestOf(owed, terms, { from: bounds[index - 1]!, to: bounds[index]!, months });
    owed = subtractDecimals(owed, principal);
    payments.push({ on: bounds[index]!, principal, interest, outstanding: owed });
  }
  return payments;
}

/** Parts that were rounded up must not come to more than the whole. */
const leastOf = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) < 0 ? a : b);

/** All that a schedule pays, principal and interest together. */
export const totalOf = (payments: readonly Payment[]): Decimal =>
  addDecimals(...payments.flatMap(({ principal, interest }) => [principal, interest]));

interface Period {
  from: Day;
  to: Day;
  months: number;
}

function interestOf(owed: Decimal, { couponRate, dayCount }: Terms, period: Period): Decimal {
  const [part, year] = partOfYear(dayCount, period);
  return divide(multiply(multiply(owed, couponRate), String(part)), String(year), 2);
}

function partOfYear(dayCount: DayCount, { from, to, months }: Period): [part: number, year: number] {
  switch (dayCount) {
    case 'ACT_365':
      return [daysBetween(from, to), 365];
    case 'THIRTY_360':
      return [thirtyDayMonths(from, to), 360];
    default:
      return [months, 12];
  }
}

/** Days between two days where every month has 30. */
function thirtyDayMonths(from: Day, to: Day): number {
  const [year, month, day] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  return (toYear - year) * 360 + (toMonth - month) * 30 + (Math.min(toDay, 30) - Math.min(day, 30));
}

/** The months between two days when they are whole: 31 January to 28 February is one (民法典 202). */
function wholeMonths(from: Day, to: Day): number | undefined {
  const [year, month] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - year) * 12 + toMonth - month;
  return addMonths(from, months) === to ? months : undefined;
}

const partsOf = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];
