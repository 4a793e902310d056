/*
 * What the screens of figures count. Pure functions; each only finds where to look: what counts as much, and from how
 * many values on, is for the dated rules to say.
 */

/** The digits of a number as it was told: without sign, point and zeros in front. */
const digitsOf = (text: string) => text.replace(/[-.]/g, '').replace(/^0+/, '');

const decimalsOf = (text: string) => (text.split('.')[1] ?? '').length;

/** How often each of 1 to 9 is the first digit; a zero has none. */
export function firstDigits(values: readonly string[]): number[] {
  const counts = new Array<number>(9).fill(0);
  for (const digits of values.map(digitsOf)) if (digits !== '') counts[Number(digits[0]) - 1]! += 1;
  return counts;
}

/**
 * How often each digit is the last one. Values count in the number of decimals that most of them have, and with two
 * digits or more: the last digit of a number of one digit is its first, and those are never uniform.
 */
export function lastDigits(values: readonly string[]): number[] {
  const lengths = values.map(decimalsOf).toSorted((a, b) => a - b);
  // Zeros at the end are not written, so the usual number of decimals is nearly the largest.
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const counts = new Array<number>(10).fill(0);
  for (const text of values) {
    const decimals = decimalsOf(text);
    const digits = `${digitsOf(text)}${'0'.repeat(Math.max(0, usual - decimals))}`;
    if (decimals <= usual && digits.length >= 2) counts[Number(digits.at(-1))]! += 1;
  }
  return counts;
}

/** The shares of first digits by Benford: log10(1 + 1/d). */
export const BENFORD: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => Math.log10(1 + 1 / digit));

/**
 * How often each of 10 to 99 are the first two digits. Values count with two significant digits or more: one digit says
 * nothing of a second, and a zero put behind it would heap values up at 10, 20, and so on to 90.
 */
export function firstTwoDigits(values: readonly string[]): number[] {
  const counts = new Array<number>(90).fill(0);
  for (const digits of values.map(digitsOf)) if (digits.length >= 2) counts[Number(digits.slice(0, 2)) - 10]! += 1;
  return counts;
}

/** The shares of first two digits by Benford. */
export const BENFORD_TWO: readonly number[] = Array.from({ length: 90 }, (_, index) =>
  Math.log10(1 + 1 / (10 + index)),
);

/** The mean of how far shares are from those they should have; 0 of none. */
export function meanDeviation(counts: readonly number[], shares: readonly number[]): number {
  const total = sum(counts);
  return total === 0 ? 0 : meanOf(counts.map((count, index) => Math.abs(count / total - shares[index]!)));
}

/** All alike. */
export const uniform = (length: number): readonly number[] => new Array<number>(length).fill(1 / length);

/** Pearson’s chi-square of counts against the shares they should have; 0 of none. */
export function chiSquare(counts: readonly number[], shares: readonly number[]): number {
  const total = sum(counts);
  if (total === 0) return 0;
  return sum(counts.map((count, index) => (count - total * shares[index]!) ** 2 / (total * shares[index]!)));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

/** The standard deviation of a sample; 0 of fewer than two values. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / Math.max(1, values.length - 1));
}

/** The middle value; of an even number of them the mean of both; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return values.length === 0 ? 0 : (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/**
 * How far one value lies from the middle of the others, in their standard deviation. It is held against the others
 * alone: among ten values together with itself none can lie 3 deviations away. 0 where the others do not differ.
 */
export function zAmong(value: number, others: readonly number[]): { z: number; median: number; spread: number } {
  const median = medianOf(others);
  const spread = deviationOf(others);
  return { z: spread === 0 ? 0 : (value - median) / spread, median, spread };
}

/** Values by period, such as those of one region. */
export type ByPeriod = ReadonlyMap<string, number>;

/** Growth from one period to the next in logarithms, of the periods in order; only of positive values. */
export function logGrowth(values: ByPeriod, periods: readonly string[]): Map<string, number> {
  const growth = new Map<string, number>();
  for (const [index, period] of periods.entries()) {
    const [before, now] = [values.get(periods[index - 1] ?? ''), values.get(period)];
    if (before !== undefined && now !== undefined && before > 0 && now > 0) growth.set(period, Math.log(now / before));
  }
  return growth;
}

/**
 * What the growth of regions has beside that of their yardsticks: residuals of a regression over the panel, in which
 * each period’s mean is taken out so that common years do not count; in standard deviations, by region and period.
 */
export function residuals(
  panel: readonly { own: ByPeriod; yardstick: ByPeriod }[],
  periods: readonly string[],
): Map<string, number>[] {
  const cells = periods.flatMap((period) => {
    const present = panel.flatMap(({ own, yardstick }, region) => {
      const [y, x] = [own.get(period), yardstick.get(period)];
      return y === undefined || x === undefined ? [] : [{ region, period, y, x }];
    });
    const [y0, x0] = [meanOf(present.map(({ y }) => y)), meanOf(present.map(({ x }) => x))];
    return present.map((cell) => ({ ...cell, y: cell.y - y0, x: cell.x - x0 }));
  });
  const squares = sum(cells.map(({ x }) => x * x));
  const slope = squares === 0 ? 0 : sum(cells.map(({ x, y }) => x * y)) / squares;
  const rest = cells.map((cell) => ({ ...cell, error: cell.y - slope * cell.x }));
  const spread = deviationOf(rest.map(({ error }) => error));
  return panel.map(
    (_, region) =>
      new Map(
        rest
          .filter((cell) => cell.region === region)
          .map(({ period, error }) => [period, spread === 0 ? 0 : error / spread]),
      ),
  );
}

/** The longest run of values in a row that hold. */
export function longestRun<T>(values: readonly T[], holds: (value: T) => boolean): number {
  let [longest, run] = [0, 0];
  for (const value of values) {
    run = holds(value) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
