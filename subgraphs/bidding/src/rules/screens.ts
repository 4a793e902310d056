/*
 * Screens of bids. Pure functions of prices and counts; each only finds where to look: what is far out, and from how many
 * observations on, is for the dated rules to say.
 */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Sample standard deviation, by n − 1; not a number for fewer than two. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}

// --- Quartiles and fences ---------------------------------------------------------------------------------------------

/** A quantile of Hyndman and Fan's type 8: h = (n + 1/3) p + 1/3, median-unbiased whatever the distribution. */
export function quantile(values: readonly number[], p: number): number {
  const ordered = sorted(values);
  const h = (ordered.length + 1 / 3) * p + 1 / 3;
  const at = (rank: number) => ordered[Math.min(Math.max(rank, 1), ordered.length) - 1]!;
  const below = Math.floor(h);
  return at(below) + (h - below) * (at(below + 1) - at(below));
}

export interface Fences {
  q1: number;
  q3: number;
  lower: number;
  upper: number;
}

/** Quartiles, and how far from them a value is far out. */
export function fences(values: readonly number[], factor = 1.5): Fences {
  const q1 = quantile(values, 0.25);
  const q3 = quantile(values, 0.75);
  const reach = factor * (q3 - q1);
  return { q1, q3, lower: q1 - reach, upper: q3 + reach };
}

// --- Spread of the prices of one tender ------------------------------------------------------------------------------

/** What a screen gives where the prices do not let it say anything: all alike, or too few. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** CV: sample standard deviation over mean. */
export const variation = (prices: readonly number[]): number | null => finite(deviation(prices) / mean(prices));

/** SPD: (max − min) / min. */
export const spread = (prices: readonly number[]): number | null =>
  finite((Math.max(...prices) - Math.min(...prices)) / Math.min(...prices));

/** DIFFP: the two lowest prices, (b2 − b1) / b1. */
export function gap(prices: readonly number[]): number | null {
  const [lowest, second] = sorted(prices);
  return second === undefined ? null : finite((second - lowest!) / lowest!);
}

/** RD: the gap of the two lowest over the sample standard deviation of the losing prices, all but the lowest. */
export function relativeGap(prices: readonly number[]): number | null {
  const [lowest, ...losing] = sorted(prices);
  return losing.length < 2 ? null : finite((losing[0]! - lowest!) / deviation(losing));
}

/** The k-th central moment, by n. */
function moment(values: readonly number[], k: number): number {
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** k)) / values.length;
}

/** SKEW: the adjusted Fisher–Pearson coefficient G1, of three prices or more. */
export function skewness(prices: readonly number[]): number | null {
  const n = prices.length;
  if (n < 3) return null;
  return finite((Math.sqrt(n * (n - 1)) / (n - 2)) * (moment(prices, 3) / moment(prices, 2) ** 1.5));
}

/** KURT: the unbiased excess G2, of four prices or more. */
export function kurtosis(prices: readonly number[]): number | null {
  const n = prices.length;
  if (n < 4) return null;
  const excess = moment(prices, 4) / moment(prices, 2) ** 2 - 3;
  return finite(((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6));
}

/** KS: the largest distance between the prices' distribution and the even one from the lowest to the highest. */
export function unevenness(prices: readonly number[]): number | null {
  const n = prices.length;
  const ordered = sorted(prices);
  const [lowest, range] = [ordered[0]!, ordered[n - 1]! - ordered[0]!];
  if (n < 3 || range === 0) return null;
  const distances = ordered.map((price, index) => {
    const even = (price - lowest) / range;
    return Math.max(Math.abs((index + 1) / n - even), Math.abs(even - index / n));
  });
  return Math.max(...distances);
}

/** 条例 40(四): prices in regular steps. By how much of the mean step the steps differ at most; null when no two prices do. */
export function stepDeviation(prices: readonly number[]): number | null {
  const ordered = sorted(prices);
  const steps = ordered.slice(1).map((price, index) => price - ordered[index]!);
  if (steps.length < 2 || steps.every((step) => step === 0)) return null;
  const middle = mean(steps);
  return Math.max(...steps.map((step) => Math.abs(step - middle))) / middle;
}

/** How many bids share the commonest value, of those that tell one. */
export function mostAlike(values: readonly (string | null | undefined)[]): number {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
