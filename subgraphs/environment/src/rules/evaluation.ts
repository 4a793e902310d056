import type { Day, Rules } from '@integrity-graph/kit';
import { columnOf } from '../hour/batch.js';
import { POLLUTANTS, type Pollutant } from '../hour/pollutant.js';

/*
 * What hourly values make of a day, a month and a year (GB 3095-2012 table 4, HJ 663-2013). Concentrations in µg/m³,
 * rounded to a tenth. Pure: nothing but the values and the rules decides.
 */

/** The fit values of a day's 24 hours; null where there is none. */
export type HoursOfDay = readonly (number | null)[];

/** One pollutant's value for a day, a month or a year. */
export interface AirValue {
  pollutant: Pollutant;
  /** Null without any observation. */
  value: number | null;
  /** Hours of a day, 8-hour means of ozone, days of a month or year that it rests on. */
  sampleSize: number;
  /** Whether those are enough. */
  isValid: boolean;
  limit: number | null;
  /** Null where nothing can be said. */
  isAttained: boolean | null;
}

/** The rules of evaluation in force on a day. */
export interface EvaluationRules {
  hoursForDay: number;
  hoursForWindow: number;
  windowsForDay: number;
  daysForMonth: number;
  daysForFebruary: number;
  daysForYear: number;
  dayLimit: Record<Pollutant, number>;
  yearLimit: Partial<Record<Pollutant, number>>;
  percentile: Record<Pollutant, number>;
}

/** @throws Error when a rule has no value for that day */
export function evaluationRules(rules: Rules, day: Day): EvaluationRules {
  const optional = (name: string) => {
    const value = rules.names.includes(name) ? rules.number(name, day) : undefined;
    return value === undefined ? undefined : Number(value);
  };
  const number = (name: string) => {
    const value = optional(name);
    if (value === undefined) throw new Error(`The rule "${name}" has no value on ${day}.`);
    return value;
  };
  const each = <V>(of: (column: string) => V) =>
    Object.fromEntries(POLLUTANTS.map((pollutant) => [pollutant, of(columnOf(pollutant))])) as Record<Pollutant, V>;
  return {
    hoursForDay: number('hours_for_day'),
    hoursForWindow: number('hours_for_window'),
    windowsForDay: number('windows_for_day'),
    daysForMonth: number('days_for_month'),
    daysForFebruary: number('days_for_february'),
    daysForYear: number('days_for_year'),
    dayLimit: each((column) => number(`${column}_day_limit`)),
    yearLimit: each((column) => optional(`${column}_year_limit`)) as Partial<Record<Pollutant, number>>,
    percentile: each((column) => number(`${column}_percentile`)),
  };
}

const WINDOW = 8;

const tenth = (value: number) => Math.round(value * 10 + 1e-9) / 10;

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : tenth(values.reduce((sum, value) => sum + value, 0) / values.length);
}

const present = (values: readonly (number | null)[]) => values.filter((value): value is number => value !== null);

function judged(
  pollutant: Pollutant,
  value: number | null,
  sampleSize: number,
  isValid: boolean,
  limit: number | undefined,
): AirValue {
  const isAttained = value === null || !isValid || limit === undefined ? null : value <= limit;
  return { pollutant, value, sampleSize, isValid, limit: limit ?? null, isAttained };
}

/** The mean of a day's hours, and of how many. */
export function dayMean(hours: HoursOfDay): { value: number | null; sampleSize: number } {
  const values = present(hours);
  return { value: mean(values), sampleSize: values.length };
}

/** A pollutant's value for a day: the mean of its hours, of ozone the highest mean of 8 hours that end from 8:00 on. */
export function dayValue(pollutant: Pollutant, hours: HoursOfDay, rules: EvaluationRules): AirValue {
  const limit = rules.dayLimit[pollutant];
  if (pollutant !== 'O3') {
    const { value, sampleSize } = dayMean(hours);
    return judged(pollutant, value, sampleSize, sampleSize >= rules.hoursForDay, limit);
  }
  const windows = Array.from({ length: 24 - WINDOW + 1 }, (_, first) => present(hours.slice(first, first + WINDOW)));
  const means = windows.filter(({ length }) => length >= rules.hoursForWindow).map((window) => mean(window)!);
  const highest = means.length === 0 ? null : Math.max(...means);
  // A highest mean above the limit stands, however few there are.
  const isValid = means.length >= rules.windowsForDay || (highest !== null && highest > limit);
  return judged(pollutant, highest, means.length, isValid, limit);
}

/** Whether a day attained its limits: not once one was exceeded, and only when every pollutant was measured. */
export function isDayAttained(values: readonly AirValue[]): boolean | null {
  if (values.some(({ isAttained }) => isAttained === false)) return false;
  return values.every(({ isAttained }) => isAttained) ? true : null;
}

/** The mean of a month's valid days. */
export function monthValue(pollutant: Pollutant, month: number, days: readonly AirValue[], rules: EvaluationRules) {
  const values = present(days.filter(({ isValid }) => isValid).map(({ value }) => value));
  const needed = month === 2 ? rules.daysForFebruary : rules.daysForMonth;
  return judged(pollutant, mean(values), values.length, values.length >= needed, undefined);
}

/** The mean of a year's valid days, and the percentile of them that is held against the limit of a day. */
export function yearValues(pollutant: Pollutant, days: readonly AirValue[], rules: EvaluationRules) {
  const values = present(days.filter(({ isValid }) => isValid).map(({ value }) => value));
  const isValid = values.length >= rules.daysForYear;
  const high = percentile(values, rules.percentile[pollutant]);
  return {
    mean: judged(pollutant, mean(values), values.length, isValid, rules.yearLimit[pollutant]),
    percentile: judged(pollutant, high, values.length, isValid, rules.dayLimit[pollutant]),
  };
}

/** A percentile by linear interpolation between the ranks 1 + (n − 1)·p (HJ 663-2013 annex A). */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)]!;
  const above = sorted[Math.ceil(rank)]!;
  return tenth(below + (above - below) * (rank - Math.floor(rank)));
}
