import { addDecimals, compareDecimals, type Decimal, divide, multiply, roundHalfUp } from '@integrity-graph/kit';

/*
 * The test of fiscal capacity: in every year of every term, what a level answers for against its general public budget
 * expenditure of that year. Pure functions; years to come rest on an assumption that stands beside the result.
 */

/** What is answered for in a year by one project. */
export interface Responsibility {
  projectId: string;
  year: number;
  amount: Decimal;
}

/** A year's budget expenditure, on record or reckoned forward from the last year on record. */
export interface Base {
  amount: Decimal;
  isProjected: boolean;
  /** The year on record that it is or rests on. */
  recordedYear: number;
}

export interface YearTest {
  year: number;
  responsibility: Decimal;
  /** Null where no budget of that year or before is on record, or nothing says how it grows. */
  base: Base | null;
  /** Share of the base, to six places; null without one. */
  ratio: Decimal | null;
  /** Null without a ratio or without a limit in force. */
  isWithinCeiling: boolean | null;
}

const PLACES = 6;
/** Digits kept while a figure grows year by year; money has two in the end. */
const GROWING = 8;

/** The budget expenditure of a year: as recorded, else the last one on record grown by the rate for each year since. */
export function baseOf(year: number, recorded: ReadonlyMap<number, Decimal>, rate: Decimal | null): Base | null {
  const own = recorded.get(year);
  if (own !== undefined) return { amount: own, isProjected: false, recordedYear: year };
  const earlier = [...recorded.keys()].filter((one) => one < year);
  if (earlier.length === 0 || rate === null) return null;
  const recordedYear = Math.max(...earlier);
  const factor = addDecimals('1', rate);
  let amount = recorded.get(recordedYear)!;
  for (let at = recordedYear; at < year; at += 1) amount = roundHalfUp(multiply(amount, factor), GROWING);
  return { amount: roundHalfUp(amount, 2), isProjected: true, recordedYear };
}

/** The test of every year from the first to the last that anything is answered for. */
export function testYears(
  rows: readonly Responsibility[],
  recorded: ReadonlyMap<number, Decimal>,
  rate: Decimal | null,
  ceiling: Decimal | null,
): YearTest[] {
  const years = rows.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => {
    const year = first + n;
    const responsibility = addDecimals(...rows.filter((row) => row.year === year).map(({ amount }) => amount));
    const base = baseOf(year, recorded, rate);
    const ratio = base && compareDecimals(base.amount, '0') > 0 ? divide(responsibility, base.amount, PLACES) : null;
    const isWithinCeiling = base === null || ceiling === null ? null : isWithin(responsibility, base.amount, ceiling);
    return { year, responsibility, base, ratio, isWithinCeiling };
  });
}

/** Whether a sum is no more than a share of another, exactly: the ratio shown is rounded. */
export const isWithin = (sum: Decimal, of: Decimal, share: Decimal): boolean =>
  compareDecimals(sum, multiply(of, share)) <= 0;

/** The year with the highest share; of several the first. Undefined where no year has one. */
export const worstOf = (years: readonly YearTest[]): YearTest | undefined =>
  years
    .filter(({ ratio }) => ratio !== null)
    .reduce<YearTest | undefined>(
      (worst, one) => (worst === undefined || compareDecimals(one.ratio!, worst.ratio!) > 0 ? one : worst),
      undefined,
    );
