/*
 * What the screens of a series count. Pure functions of hourly values; null is a missing hour. Each only finds where to
 * look: what counts as much, and from how many values on, is for the dated rules to say.
 */

export type Series = readonly (number | null)[];

/** Hours in a row with one property. */
export interface Run {
  /** Index of its first hour. */
  first: number;
  hours: number;
}

/** The runs of hours of which `holds` is true, of at least so many. */
export function runs(length: number, least: number, holds: (index: number) => boolean): Run[] {
  const found: Run[] = [];
  let first = 0;
  for (let index = 0; index <= length; index += 1) {
    if (index < length && holds(index)) continue;
    if (index - first >= least) found.push({ first, hours: index - first });
    first = index + 1;
  }
  return found;
}

/** Runs in which the value stays exactly the same, of at least so many hours. */
export function flatRuns(series: Series, least: number): Run[] {
  const same = runs(series.length - 1, Math.max(1, least - 1), (index) => {
    const value = series[index];
    return value !== null && value === series[index + 1];
  });
  return same.map(({ first, hours }) => ({ first, hours: hours + 1 }));
}

/** Hours in runs in which the fine particles exceed those that contain them by more than the error of both. */
export function invertedHours(
  pm25: Series,
  pm10: Series,
  { micrograms, share, least }: { micrograms: number; share: number; least: number },
): number {
  const isInverted = (index: number) => {
    const [fine, all] = [pm25[index] ?? null, pm10[index] ?? null];
    return fine !== null && all !== null && fine - all > Math.max(micrograms, share * all);
  };
  return runs(pm25.length, least, isInverted).reduce((sum, { hours }) => sum + hours, 0);
}

const present = (series: Series) => series.filter((value) => value !== null);

/** The mean of the neighbours at each hour; null where none measured. */
export const meanOf = (neighbours: readonly Series[], length: number): Series =>
  Array.from({ length }, (_, index) => {
    const values = present(neighbours.map((series) => series[index] ?? null));
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  });

/** How often a station is silent, and how often just when the air around it is at its worst tenth. */
export function missingAtPeak(series: Series, around: Series) {
  const known = around.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const peaks = known.toSorted((a, b) => b.value - a.value).slice(0, Math.floor(known.length / 10));
  const missing = (hours: readonly { index: number }[]) => hours.filter(({ index }) => series[index] === null).length;
  return { hours: known.length, missing: missing(known), peakHours: peaks.length, missingAtPeak: missing(peaks) };
}

/**
 * The largest change from one hour to the next in which no neighbour changed the same way by half as much, among the
 * hours in which at least so many neighbours measured.
 */
export function lonelyJump(
  series: Series,
  neighbours: readonly Series[],
  least: number,
): { index: number; change: number } | null {
  let largest: { index: number; change: number } | null = null;
  const changeAt = (of: Series, index: number) => {
    const [before, after] = [of[index - 1] ?? null, of[index] ?? null];
    return before === null || after === null ? null : after - before;
  };
  for (let index = 1; index < series.length; index += 1) {
    const change = changeAt(series, index);
    if (change === null || Math.abs(change) <= Math.abs(largest?.change ?? 0)) continue;
    const others = neighbours.flatMap((one) => changeAt(one, index) ?? []);
    const isShared = others.some(
      (other) => Math.sign(other) === Math.sign(change) && Math.abs(other) >= Math.abs(change) / 2,
    );
    if (others.length >= least && !isShared) largest = { index, change };
  }
  return largest;
}

/** How far a value lies from the middle of others: the distance, in their spread, is the z-score. */
export interface Gap {
  value: number;
  median: number;
  /** Standard deviation of the others, but never less than the error of measuring. */
  spread: number;
}

export const zScore = ({ value, median, spread }: Gap): number => (value - median) / spread;

/** The gap to the neighbours at each hour; null where the series or too many of them did not measure. */
export function gaps(
  series: Series,
  neighbours: readonly Series[],
  { least, error }: { least: number; error: number },
): (Gap | null)[] {
  return series.map((value, index) => {
    const others = present(neighbours.map((one) => one[index] ?? null));
    if (value === null || others.length < least) return null;
    return { value, median: medianOf(others), spread: Math.max(deviationOf(others), error) };
  });
}

/** The most series that have a value at one hour, the own among them. */
export const mostAtOnce = (series: Series, neighbours: readonly Series[]): number =>
  series.reduce<number>((most, value, index) => {
    if (value === null) return most;
    return Math.max(most, 1 + present(neighbours.map((one) => one[index] ?? null)).length);
  }, 0);

/** The middle value; of an even number of them the mean of both. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** The standard deviation of a sample; 0 of a single value. */
function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}

/**
 * How often each digit is the last one. Values count in the number of decimals that is usual in the series, and with two
 * digits or more: the last digit of a number of one digit is its first, and those are never uniform.
 */
export function lastDigits(series: Series): number[] {
  const numbers = present(series);
  const decimals = numbers.map((value) => (String(value).split('.')[1] ?? '').length);
  const usual = decimals.toSorted((a, b) => a - b)[Math.floor(decimals.length / 2)] ?? 0;
  const counts = new Array<number>(10).fill(0);
  for (const [index, value] of numbers.entries()) {
    const units = Math.round(value * 10 ** usual);
    if (decimals[index]! <= usual && units >= 10) counts[units % 10]! += 1;
  }
  return counts;
}

/** Pearson's chi-square of counts against equal ones; 0 of none. */
export function chiSquareUniform(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return expected === 0 ? 0 : counts.reduce((sum, count) => sum + (count - expected) ** 2, 0) / expected;
}

/** The median of the absolute changes from hour to hour; null without any. */
export function medianChange(series: Series): number | null {
  const changes = series.flatMap((value, index) => {
    const before = series[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  return changes.length === 0 ? null : medianOf(changes);
}
