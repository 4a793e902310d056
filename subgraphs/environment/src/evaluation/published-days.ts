import {
  type AsOf,
  type Context,
  type Day,
  isStillPublic,
  tableOf,
  wasPublished,
  withOwnRights,
} from '@integrity-graph/kit';
import { POLLUTANTS, type Pollutant } from '../hour/pollutant.js';
import { EnvironmentPublication } from '../publication/publication.js';
import { AirEvaluation } from './air-evaluation.js';
import { daysFrom } from './load.js';

/*
 * Of a day that was published again the newest publication says what the public knows. That it is no longer public does
 * not make an older one true again, so which is the newest is read with the subgraph's own rights: the public sees none
 * that has ended, and would be shown what it superseded.
 */

/** Every evaluation that was ever published. One placeholder, today; `NEWEST` orders them. */
const PUBLISHED = `select evaluation.*, publication.published_at, publication.published_on
  from ${tableOf(AirEvaluation)} evaluation,
    lateral (select max(recorded_at) as published_at, min(published_on) as published_on
      from ${tableOf(EnvironmentPublication)} where subject_id = evaluation.id) publication
  where ${wasPublished('evaluation')}`;

/**
 * The valid public values of one pollutant, by station and day. One row a station: of many stations and a whole year
 * there are a hundred thousand days.
 */
export async function publishedDays(
  context: Context,
  pollutant: Pollutant,
  from: Day | null,
  to: Day | null,
  stationIds: readonly string[] | null = null,
): Promise<Map<string, Map<Day, number>>> {
  const place = POLLUTANTS.indexOf(pollutant);
  const rows = await withOwnRights(context).rows<{ station: string; values: Record<Day, number> }>(
    `select station_id as station, jsonb_object_agg(day, value::numeric) as values from (
       select distinct on (station_id, day ->> 'day') station_id, day ->> 'day' as day, visible_until,
         day -> 'values' -> ?::int ->> 'value' as value, (day -> 'values' -> ?::int ->> 'isValid')::boolean as valid
       from (${PUBLISHED}) published, jsonb_array_elements(days) day
       where first_day <= coalesce(?::date, 'infinity') and last_day >= coalesce(?::date, '-infinity')
         and station_id = any(coalesce(?::uuid[], array[station_id]))
         and day ->> 'day' between coalesce(?, '0') and coalesce(?, '9')
       order by 1, 2, published_at desc, recorded_at desc, id desc) newest
     where valid and value is not null and ${isStillPublic('newest')} group by station_id`,
    [place, place, context.today, to, from, stationIds && `{${stationIds.join(',')}}`, from, to, context.today],
  );
  return new Map(rows.map(({ station, values }) => [station, new Map(Object.entries(values))]));
}

/** The days of evaluations that were published anew after them, by evaluation; of one told as of a day, by then. */
export async function supersededDays(
  context: Context,
  ids: readonly string[],
  { asOf, knownAt }: AsOf = {},
): Promise<Map<string, Day[]>> {
  const rows = await withOwnRights(context).rows<{ id: string; first: Day; last: Day }>(
    `with published as (${PUBLISHED})
     select older.id, greatest(older.first_day, newer.first_day)::text as first,
       least(older.last_day, newer.last_day)::text as last
     from published older join published newer on newer.station_id = older.station_id
       and newer.first_day <= older.last_day and newer.last_day >= older.first_day
       and (newer.published_at, newer.recorded_at, newer.id) > (older.published_at, older.recorded_at, older.id)
     where older.id = any(?::uuid[]) and newer.published_on <= coalesce(?::date, 'infinity')
       and newer.published_at <= coalesce(?::timestamptz, 'infinity')`,
    [context.today, `{${ids.join(',')}}`, asOf, knownAt?.toISOString()],
  );
  const found = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...found].map(([id, spans]) => [
      id,
      [...new Set(spans.flatMap(({ first, last }) => daysFrom(first, last)))].sort(),
    ]),
  );
}
