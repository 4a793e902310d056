import { addDays, type Context, type Day, latestRows } from '@integrity-graph/kit';
import { columnOf, HOURS } from '../hour/batch.js';
import { daySpan } from '../hour/merge.js';
import { flagsOf, isFit, POLLUTANTS, type Pollutant } from '../hour/pollutant.js';
import { type AirValue, dayValue, evaluationRules, type HoursOfDay, isDayAttained } from '../rules/evaluation.js';
import { rules } from '../rules/rules.js';

/** A station's day as its hourly values make it. */
export interface AirDayValues {
  day: Day;
  values: AirValue[];
  isAttained: boolean | null;
  /** Whether every hour that was recorded has been reviewed. */
  isReviewed: boolean;
}

/** The hours of one day, by pollutant. */
export interface DayHours {
  day: Day;
  hours: Record<Pollutant, HoursOfDay>;
  /** Hours of the day marked as below the detection limit. */
  belowDetection: Partial<Record<Pollutant, Set<number>>>;
  isReviewed: boolean;
}

export const daysFrom = (from: Day, to: Day): Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/**
 * The fit hourly values of some stations over some days, one statement for all; of days without any there is nothing.
 * A row for each day comes back rather than one for each hour.
 */
export async function hoursByDay(
  context: Pick<Context, 'rows'>,
  stationIds: readonly string[],
  from: Day,
  to: Day,
  knownAt?: Date | null,
): Promise<Map<string, Map<Day, DayHours>>> {
  const latest = latestRows(HOURS, knownAt);
  const span = daySpan(from, to);
  const local = `hour at time zone 'Asia/Shanghai'`;
  const cells = POLLUTANTS.map((pollutant) => `coalesce(${columnOf(pollutant)}::text, '')`).join(`, ',', `);
  const rows = await context.rows<{ station: string; day: Day; reviewed: boolean; hours: string }>(
    `select station_id as station, to_char(${local}, 'YYYY-MM-DD') as day, bool_and(is_reviewed) as reviewed,
       string_agg(concat(extract(hour from ${local}), ',', ${cells}, ',', flags), '|') as hours
     from (${latest.sql}) latest group by 1, 2`,
    [`{${stationIds.join(',')}}`, span.from, span.to, ...latest.params],
  );
  const found = new Map<string, Map<Day, DayHours>>(stationIds.map((id) => [id, new Map()]));
  for (const { station, day, reviewed, hours } of rows) {
    found.get(station)!.set(day, { day, ...byPollutant(hours), isReviewed: reviewed });
  }
  return found;
}

function byPollutant(text: string): Pick<DayHours, 'hours' | 'belowDetection'> {
  const hours = Object.fromEntries(
    POLLUTANTS.map((pollutant) => [pollutant, new Array<number | null>(24).fill(null)]),
  ) as Record<Pollutant, (number | null)[]>;
  const belowDetection: DayHours['belowDetection'] = {};
  for (const row of text.split('|')) {
    const [hour, ...cells] = row.split(',');
    const flags = flagsOf(cells[POLLUTANTS.length]);
    for (const [index, pollutant] of POLLUTANTS.entries()) {
      if (cells[index] !== '' && isFit(flags[pollutant])) hours[pollutant][Number(hour)] = Number(cells[index]);
      if (flags[pollutant] !== 'BELOW_DETECTION') continue;
      belowDetection[pollutant] ??= new Set();
      belowDetection[pollutant].add(Number(hour));
    }
  }
  return { hours, belowDetection };
}

const NO_HOURS: HoursOfDay = new Array(24).fill(null);

/** What a day's hours make of it; of a day without hours, that nothing is known. */
export function evaluateDay(day: Day, found: DayHours | undefined): AirDayValues {
  const inForce = evaluationRules(rules, day);
  const values = POLLUTANTS.map((pollutant) => dayValue(pollutant, found?.hours[pollutant] ?? NO_HOURS, inForce));
  return { day, values, isAttained: isDayAttained(values), isReviewed: found?.isReviewed ?? false };
}

/** A station's days, those without hours too. */
export async function evaluateDays(
  context: Pick<Context, 'rows'>,
  stationId: string,
  from: Day,
  to: Day,
  knownAt?: Date | null,
): Promise<AirDayValues[]> {
  const found = (await hoursByDay(context, [stationId], from, to, knownAt)).get(stationId)!;
  return daysFrom(from, to).map((day) => evaluateDay(day, found.get(day)));
}
