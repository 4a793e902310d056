import {
  addDays,
  type Context,
  type Day,
  type Observation,
  type ObservedValues,
  observed,
  type Span,
  shortest,
  startOfDay,
} from '@integrity-graph/kit';
import { columnOf, HOURS, WEATHER } from './batch.js';
import type { HourInput, WeatherInput } from './input.js';
import { flagsOf, type HourFlags, POLLUTANTS, textOfFlags } from './pollutant.js';

export const HOUR = 3600;

/** Seconds since 1970 at which an hour begins. */
export const beginOf = ({ beginsAt }: Pick<HourInput, 'beginsAt'>): number => beginsAt.getTime() / 1000;

/** The hours of some days, the last included. */
export const daySpan = (from: Day, to: Day): Span => ({
  from: startOfDay(from).getTime() / 1000,
  to: startOfDay(addDays(to, 1)).getTime() / 1000,
});

/** From the first hour up to the end of the last. */
export const spanOf = (hours: readonly number[]): Span => ({
  from: hours.reduce((a, b) => Math.min(a, b)),
  to: hours.reduce((a, b) => Math.max(a, b)) + HOUR,
});

/** The columns of the weather, by field of the input. */
const WEATHER_FIELDS: readonly [column: string, field: keyof WeatherInput][] = WEATHER.map((column) => [
  column,
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as keyof WeatherInput,
]);

const POLLUTANT_COLUMNS = POLLUTANTS.map((pollutant) => [pollutant, columnOf(pollutant) as keyof HourInput] as const);

/**
 * The rows that would be new or change what is recorded, in their next version. A value that changes loses its mark and
 * the hour its review; an hour given without weather keeps it. `replaced` are the places of the hours that change.
 */
export async function newRows(
  context: Pick<Context, 'rows'>,
  stationId: string,
  hours: readonly HourInput[],
): Promise<{ rows: Observation[]; replaced: number[] }> {
  const recorded = await observed(context, HOURS, stationId, spanOf(hours.map(beginOf)));
  const rows: Observation[] = [];
  const replaced: number[] = [];
  for (const [index, hour] of hours.entries()) {
    const at = beginOf(hour);
    const before = recorded.get(at);
    const values = merge(hour, before?.values);
    if (!values) continue;
    if (before) replaced.push(index);
    rows.push({ at, version: (before?.version ?? 0) + 1, values });
  }
  return { rows, replaced };
}

/** An hour's values as they would be recorded; none when they are recorded so already. */
function merge(hour: HourInput, before: ObservedValues | undefined): ObservedValues | undefined {
  const values: ObservedValues = { is_reviewed: false };
  const flags: HourFlags = {};
  const kept = flagsOf(before?.flags as string | null);
  let differs = !before;
  for (const [pollutant, column] of POLLUTANT_COLUMNS) {
    const value = number(hour[column] as string | null | undefined);
    values[column] = value;
    if (before && before[column] === value) {
      if (kept[pollutant]) flags[pollutant] = kept[pollutant];
    } else {
      differs = true;
    }
  }
  for (const { pollutant, flag } of hour.flags ?? []) {
    if (flags[pollutant] !== flag) differs = true;
    flags[pollutant] = flag;
  }
  for (const [column, field] of WEATHER_FIELDS) {
    const given = hour.weather?.[field];
    values[column] = hour.weather ? (field === 'wind' ? (given ?? null) : number(given)) : (before?.[column] ?? null);
    if (before && before[column] !== values[column]) differs = true;
  }
  values.flags = textOfFlags(flags);
  return differs ? values : undefined;
}

const number = (text: string | null | undefined): string | null => (text == null ? null : shortest(text));
