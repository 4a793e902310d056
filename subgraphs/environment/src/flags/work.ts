import {
  type Context,
  type Day,
  daysBetween,
  NotApplicable,
  type Period,
  type TargetId,
  tableOf,
  type Watch,
} from '@integrity-graph/kit';
import { HOURS, MonitoringBatch } from '../hour/batch.js';
import { MonitoringStation } from '../station/station.js';
import { month, type Target } from './series.js';

/*
 * When a station worked: an hour is missing only from then. One that was closed worked to its last day, whatever it
 * uploaded; of one that runs the hours after its last upload are still to come, until it uploads a later one.
 */

export const NOT_AT_WORK = new NotApplicable(
  '该时段站点未运行或尚未上传 · the station did not work in this period, or has uploaded nothing up to it',
);

/** A civil day and the hour of it. */
export interface DayHour {
  day: Day;
  hour: number;
}

/** The hours of a period in which a station worked: from the first, up to and without the last. */
export function hoursAtWork(
  { from, to }: Period,
  { openedOn, closedOn }: Pick<MonitoringStation, 'openedOn' | 'closedOn'>,
  uploaded: DayHour | undefined,
): [first: number, end: number] {
  const hoursUpTo = (day: Day) => daysBetween(from, day) * 24;
  const endOf = (day: Day) => hoursUpTo(day) + 24;
  const open = uploaded ? hoursUpTo(uploaded.day) + uploaded.hour + 1 : 0;
  return [Math.max(0, hoursUpTo(openedOn)), Math.min(endOf(to), closedOn ? endOf(closedOn) : open)];
}

const LOCAL = `at time zone 'Asia/Shanghai'`;

/** The last hour that each station has uploaded, with a value or without. */
export async function lastUploads(targets: readonly Target[], { rows }: Context): Promise<Map<string, DayHour>> {
  const found = await rows<{ id: string; day: Day; hour: number }>(
    `select id, to_char(last ${LOCAL}, 'YYYY-MM-DD') as day, extract(hour from last ${LOCAL})::integer as hour
     from unnest(?::uuid[]) id, lateral (select max(hour) as last from ${HOURS.table} where station_id = id) uploaded
     where last is not null`,
    [`{${[...new Set(targets.map(({ record }) => record.id))].join(',')}}`],
  );
  return new Map(found.map(({ id, day, hour }) => [id, { day, hour }]));
}

const months = (rows: readonly { id: string; day: Day }[]): TargetId[] =>
  rows.map(({ id, day }) => ({ id, period: month(day) }));

/** From the hour before a batch on: what was still to come is missing once something later is there. */
export const afterSilence: Watch = {
  type: MonitoringBatch,
  targets: async (ids, { rows }) =>
    months(
      await rows<{ id: string; day: Day }>(
        `select distinct station_id as id, months::date::text as day
         from ${tableOf(MonitoringBatch)} batch,
           lateral (select max(hour) as last from ${HOURS.table} hours
             where hours.station_id = batch.station_id and hour < first_at) before,
           generate_series(date_trunc('month', coalesce(last, first_at) ${LOCAL}), first_at ${LOCAL}, interval '1 month') months
         where batch.id = any(?::uuid[])`,
        [`{${ids.join(',')}}`],
      ),
    ),
};

/** The months between a station's last upload and its closing: there it begins, or ends, to be missing. */
export const untilClosing: Watch = {
  type: MonitoringStation,
  targets: async (ids, { rows }) =>
    months(
      await rows<{ id: string; day: Day }>(
        `select id, months::date::text as day
         from ${tableOf(MonitoringStation)} station,
           lateral (select (max(hour) ${LOCAL})::date as last from ${HOURS.table} where station_id = id) uploaded,
           generate_series(date_trunc('month', least(last, closed_on)::timestamp), greatest(last, closed_on)::timestamp, interval '1 month') months
         where id = any(?::uuid[]) and closed_on is not null`,
        [`{${ids.join(',')}}`],
      ),
    ),
};
