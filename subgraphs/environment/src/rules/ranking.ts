import type { Day } from '@integrity-graph/kit';

export interface RankedMean {
  value: number;
  /** Days counted, falsified ones too. */
  days: number;
  falsifiedDays: number;
}

/**
 * A station's mean as it counts in a ranking: a falsified day with the highest value the station ever had, whatever was
 * recorded for it (环发〔2015〕175号). A station without any other value has nothing to be ranked by.
 */
export function rankedMean(
  valid: ReadonlyMap<Day, number>,
  falsified: readonly Day[],
  highest: number | null,
): RankedMean | null {
  if (highest === null) return null;
  const counted = new Map(valid);
  for (const day of falsified) counted.set(day, highest);
  const values = [...counted.values()];
  if (values.length === 0) return null;
  return { value: meanOf(values), days: values.length, falsifiedDays: falsified.length };
}

/** The mean of a division: of its stations, each as it counts. */
export const meanOfStations = (stations: readonly RankedMean[]): RankedMean => ({
  value: meanOf(stations.map(({ value }) => value)),
  days: sum(stations.map(({ days }) => days)),
  falsifiedDays: sum(stations.map(({ falsifiedDays }) => falsifiedDays)),
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]) => Math.round((sum(values) / values.length) * 10 + 1e-9) / 10;

/** Places by value, the lowest first; equal values share a place. */
export function places<T extends { value: number }>(ranked: readonly T[]): (T & { rank: number })[] {
  const ordered = ranked.toSorted((a, b) => a.value - b.value);
  return ordered.map((one) => ({ ...one, rank: 1 + ordered.findIndex(({ value }) => value === one.value) }));
}
