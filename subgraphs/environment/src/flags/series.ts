import {
  addDays,
  addMonths,
  type Context,
  type DatedTarget,
  type Day,
  type FlagRule,
  NotApplicable,
  type Period,
  type RuleInForce,
  type TargetId,
  type Target as TargetOf,
  tableOf,
  type ValuesOf,
  valueText,
  type Watch,
} from '@integrity-graph/kit';
import { type DayHours, daysFrom, hoursByDay } from '../evaluation/load.js';
import { MonitoringBatch } from '../hour/batch.js';
import type { Pollutant } from '../hour/pollutant.js';
import type { Series } from '../rules/screens.js';
import { MonitoringStation } from '../station/station.js';
import { FRAUD } from './basis.js';

/*
 * What rules about a station's month or year share. They look at what is fit for evaluation, after every batch of hours,
 * and say where to look: instruments fail, and the air itself is strange at times.
 */

export type Target = TargetOf<MonitoringStation>;

export const month = (day: Day): Period => {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
};
export const year = (day: Day): Period => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });

/** Whose hours a rule reads: the station's own, or also those of the other stations of its body. */
type Reading = 'OWN' | 'AROUND';

/** The stations and periods whose arithmetic a batch changed. */
const touchedBy = (periodOf: (day: Day) => Period, reading: Reading): Watch => ({
  type: MonitoringBatch,
  async targets(ids, { rows }) {
    const stations = tableOf(MonitoringStation);
    const touched =
      reading === 'OWN'
        ? 'batch.station_id = touched.id'
        : `touched.body_id = (select body_id from ${stations} own where own.id = batch.station_id)`;
    const found = await rows<{ id: string; day: Day }>(
      `select distinct touched.id, months::date::text as day
       from ${tableOf(MonitoringBatch)} batch join ${stations} touched on ${touched},
         generate_series(date_trunc('month', first_at at time zone 'Asia/Shanghai'), last_at at time zone 'Asia/Shanghai', interval '1 month') months
       where batch.id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    );
    return distinct(found.map(({ id, day }) => ({ id, period: periodOf(day) })));
  },
});

/** Every station at work in a span, with the periods that begin in it. */
const ofEachStation =
  (periodOf: (day: Day) => Period): FlagRule['between'] =>
  async ({ from, to }, { rows }) => {
    const stations = await rows<{ id: string }>(
      `select id from ${tableOf(MonitoringStation)} where opened_on <= ?::date and coalesce(closed_on, 'infinity') >= ?::date order by number`,
      [to, from],
    );
    const begins = daysFrom(from, to).filter((day) => periodOf(day).from === day);
    return stations.flatMap(({ id }) => begins.map((day) => ({ id, period: periodOf(day) })));
  };

const distinct = (targets: TargetId[]) => [
  ...new Map(targets.map((target) => [`${target.id} ${target.period?.from}`, target])).values(),
];

export const ofStations = (periodOf: (day: Day) => Period, reading: Reading = 'OWN') => ({
  basis: FRAUD,
  version: 1,
  record: () => MonitoringStation,
  dayOf: ({ period }: Target) => period!.from,
  bodyOf: ({ bodyId }: MonitoringStation) => bodyId,
  watches: [touchedBy(periodOf, reading)],
  between: ofEachStation(periodOf),
  periodOf,
});

/** The days of stations in a period, read once for all rules that look at them. */
export async function daysOf(
  context: Context,
  { from, to }: Period,
  ids: readonly string[],
): Promise<Map<Day, DayHours>[]> {
  const loader = context.loader<string, Map<Day, DayHours>>(`days ${from} ${to}`, async (wanted) => {
    const found = await hoursByDay(context, wanted, from, to);
    return wanted.map((id) => found.get(id)!);
  });
  return Promise.all(ids.map((id) => loader.load(id)));
}

/** Reads what a rule wants to know out of a station's own days; of a period without hours there is nothing to say. */
export const ofOwnDays =
  <I, V extends string>(read: (days: ReadonlyMap<Day, DayHours>, period: Period, values: ValuesOf<V>) => I) =>
  (targets: readonly DatedTarget<MonitoringStation, V>[], context: Context): Promise<(I | NotApplicable)[]> =>
    Promise.all(
      targets.map(async ({ record, period, values }) => {
        const [days] = await daysOf(context, period!, [record.id]);
        return days!.size === 0 ? NO_HOURS : read(days!, period!, values);
      }),
    );

/** The values of a period hour by hour; `DETECTED` leaves out those marked as below the detection limit. */
export const seriesOf = (
  days: ReadonlyMap<Day, DayHours>,
  { from, to }: Period,
  pollutant: Pollutant,
  which: 'FIT' | 'DETECTED' = 'FIT',
): Series =>
  daysFrom(from, to).flatMap((day) => {
    const of = days.get(day);
    if (!of) return NO_DAY;
    const below = which === 'DETECTED' ? of.belowDetection[pollutant] : undefined;
    return below ? of.hours[pollutant].map((value, hour) => (below.has(hour) ? null : value)) : of.hours[pollutant];
  });

const NO_DAY: Series = new Array(24).fill(null);

/** The hours of each target's month, and those of the other stations of its body. */
export async function seriesAround(targets: readonly Target[], context: Context, pollutant: Pollutant) {
  const bodies = [...new Set(targets.map(({ record }) => record.bodyId))];
  const stations = await context.rows<{ id: string; bodyId: string }>(
    `select id, body_id as "bodyId" from ${tableOf(MonitoringStation)} where body_id = any(?::uuid[]) order by id`,
    [`{${bodies.join(',')}}`],
  );
  return Promise.all(
    targets.map(async ({ record, period }) => {
      const others = stations.filter(({ id, bodyId }) => bodyId === record.bodyId && id !== record.id);
      const [own, ...around] = await daysOf(context, period!, [record.id, ...others.map(({ id }) => id)]);
      const series = (days: ReadonlyMap<Day, DayHours>) => seriesOf(days, period!, pollutant);
      // A station that measured nothing is no neighbour.
      return { own: series(own!), around: around.filter(({ size }) => size > 0).map(series) };
    }),
  );
}

export const count = (series: Series) => series.filter((value) => value !== null).length;
export const hourAt = ({ from }: Period, index: number) =>
  `${addDays(from, Math.floor(index / 24))} ${String(index % 24).padStart(2, '0')}:00`;
export const text = (value: number) => String(Math.round(value * 10_000) / 10_000);
export const NO_HOURS = new NotApplicable('该时段没有小时值 · no hour is recorded for this period');

/** A dated value as a number. */
export const numberOf = (value: RuleInForce) => Number(valueText(value));
