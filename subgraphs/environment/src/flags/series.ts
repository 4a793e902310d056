import {
  addDays,
  addMonths,
  type Context,
  type Day,
  type FlagRule,
  flagRule,
  NotApplicable,
  type Period,
  type TargetId,
  tableOf,
  valueText,
  type Watch,
} from '@integrity-graph/kit';
import { type DayHours, daysFrom, hoursByDay } from '../evaluation/load.js';
import { MonitoringBatch } from '../hour/batch.js';
import type { Pollutant } from '../hour/pollutant.js';
import { dayValue, evaluationRules } from '../rules/evaluation.js';
import { rules } from '../rules/rules.js';
import {
  flatRuns,
  invertedHours,
  lonelyJump,
  meanOf,
  medianChange,
  missingAtPeak,
  type Series,
} from '../rules/screens.js';
import { MonitoringStation } from '../station/station.js';

/*
 * Rules about a station's month or year. They look at what is fit for evaluation, after every batch of hours, and say
 * where to look: instruments fail, and the air itself is strange at times.
 */

type Target = Parameters<FlagRule<MonitoringStation>['gather']>[0][number];

const month = (day: Day): Period => {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
};
const year = (day: Day): Period => ({ from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` });

/** The stations and periods whose hours a batch changed. */
const touchedBy = (periodOf: (day: Day) => Period): Watch => ({
  type: MonitoringBatch,
  async targets(ids, { rows }) {
    const found = await rows<{ id: string; day: Day }>(
      `select distinct station_id as id, months::date::text as day from ${tableOf(MonitoringBatch)},
         generate_series(date_trunc('month', first_at at time zone 'Asia/Shanghai'), last_at at time zone 'Asia/Shanghai', interval '1 month') months
       where id = any(?::uuid[])`,
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

const ofStations = (periodOf: (day: Day) => Period) => ({
  version: 1,
  record: () => MonitoringStation,
  dayOf: ({ period }: Target) => period!.from,
  bodyOf: ({ bodyId }: MonitoringStation) => bodyId,
  watches: [touchedBy(periodOf)],
  between: ofEachStation(periodOf),
  periodOf,
});

/** The days of stations in a period, read once for all rules that look at them. */
async function daysOf(context: Context, { from, to }: Period, ids: readonly string[]): Promise<Map<Day, DayHours>[]> {
  const loader = context.loader<string, Map<Day, DayHours>>(`days ${from} ${to}`, async (wanted) => {
    const found = await hoursByDay(context, wanted, from, to);
    return wanted.map((id) => found.get(id)!);
  });
  return Promise.all(ids.map((id) => loader.load(id)));
}

const seriesOf = (days: ReadonlyMap<Day, DayHours>, { from, to }: Period, pollutant: Pollutant): Series =>
  daysFrom(from, to).flatMap((day) => days.get(day)?.hours[pollutant] ?? new Array<null>(24).fill(null));

/** The hours of each target's month, and those of the other stations of its body. */
async function seriesAround(targets: readonly Target[], context: Context, pollutant: Pollutant) {
  const bodies = [...new Set(targets.map(({ record }) => record.bodyId))];
  const stations = await context.rows<{ id: string; bodyId: string }>(
    `select id, body_id as "bodyId" from ${tableOf(MonitoringStation)} where body_id = any(?::uuid[])`,
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

const count = (series: Series) => series.filter((value) => value !== null).length;
const hourAt = ({ from }: Period, index: number) =>
  `${addDays(from, Math.floor(index / 24))} ${String(index % 24).padStart(2, '0')}:00`;
const numberOn = (name: string, { from }: Period) => Number(rules.number(name, from));
const text = (value: number) => String(Math.round(value * 10_000) / 10_000);
const NO_HOURS = new NotApplicable('该时段没有小时值 · no hour is recorded for this period');

interface FlatRun {
  pollutant: string;
  begins: string;
  hours: number;
  value: number;
}

/** The same reading hour after hour; what lies at the detection limit is often the same. */
export const FLAT_LINE = flagRule<
  MonitoringStation,
  { hours: number; runs: readonly FlatRun[] },
  'threshold' | 'minimum' | 'detection'
>({
  ...ofStations(month),
  code: 'HOURS_FLAT_LINE',
  title: '颗粒物连续多小时数值不变 · particles stay the same for hours (环发〔2015〕175号)',
  values: { threshold: 'flat_line_hours', minimum: 'flat_line_minimum', detection: 'flat_line_detection' },
  minimum: 'minimum',
  inputs: { hours: '有效小时数 · fit hours', runs: '数值不变的时段 · spans without change' },
  async gather(targets, context) {
    return Promise.all(
      targets.map(async ({ record, period }) => {
        const [days] = await daysOf(context, period!, [record.id]);
        if (days!.size === 0) return NO_HOURS;
        const runs = (['PM25', 'PM10'] as const).flatMap((pollutant) => {
          const series = seriesOf(days!, period!, pollutant);
          return flatRuns(series, 3).map(({ first, hours }) => ({
            pollutant,
            begins: hourAt(period!, first),
            hours,
            value: series[first]!,
          }));
        });
        return { hours: count(seriesOf(days!, period!, 'PM25')), runs } as never;
      }),
    );
  },
  judge({ hours, runs }, { threshold, detection }) {
    const counted = runs.filter(({ value }) => value > Number(valueText(detection)));
    const longest = Math.max(0, ...counted.map((run) => run.hours));
    const limit = Number(valueText(threshold));
    return {
      result: String(longest),
      unit: 'HOUR',
      exceeds: longest >= limit,
      calculation: `${longest} ≥ ${limit}`,
      sampleSize: hours,
    };
  },
  statement: (_, { result }) => `颗粒物连续 ${result} 小时数值不变 · particles stayed the same for ${result} hours`,
});

/** Fine particles above those that contain them: common for an hour, not for a twentieth of a month. */
export const PM_INVERSION = flagRule<
  MonitoringStation,
  { hours: number; inverted: number; micrograms: number; share: number; least: number },
  'threshold' | 'minimum'
>({
  ...ofStations(month),
  code: 'HOURS_PM_INVERTED',
  title: 'PM₂.₅ 高于 PM₁₀ 的小时占比 · share of hours with PM2.5 above PM10 (环发〔2015〕175号)',
  values: { threshold: 'inversion_share', minimum: 'inversion_minimum' },
  minimum: 'minimum',
  inputs: {
    hours: '两项均有效的小时数 · hours with both',
    inverted: '倒挂小时数 · hours inverted',
    micrograms: '误差，µg/m³ · error, µg/m³',
    share: '误差，占比 · error, as a share',
    least: '连续小时数 · hours in a row that count',
  },
  async gather(targets, context) {
    return Promise.all(
      targets.map(async ({ record, period }) => {
        const [days] = await daysOf(context, period!, [record.id]);
        if (days!.size === 0) return NO_HOURS;
        const [pm25, pm10] = [seriesOf(days!, period!, 'PM25'), seriesOf(days!, period!, 'PM10')];
        const error = {
          micrograms: numberOn('inversion_error', period!),
          share: numberOn('inversion_error_share', period!),
          least: numberOn('inversion_hours', period!),
        };
        const hours = pm25.filter((value, index) => value !== null && pm10[index] !== null).length;
        return { hours, inverted: invertedHours(pm25, pm10, error), ...error };
      }),
    );
  },
  judge({ hours, inverted }, { threshold }) {
    const share = hours === 0 ? 0 : inverted / hours;
    const limit = Number(valueText(threshold));
    return {
      result: text(share),
      unit: '',
      exceeds: share > limit,
      calculation: `${inverted} / ${hours} = ${text(share)} > ${limit}`,
      sampleSize: hours,
    };
  },
  statement: ({ inverted, hours }) =>
    `${hours} 小时中 ${inverted} 小时 PM₂.₅ 高于 PM₁₀ · PM2.5 above PM10 in ${inverted} of ${hours} hours`,
});

/** A jump that no station around saw. */
export const SPIKE = flagRule<
  MonitoringStation,
  { stations: number; median: number; change: number; at: string | null },
  'threshold' | 'factor' | 'minimum'
>({
  ...ofStations(month),
  code: 'HOURS_LONELY_SPIKE',
  title: 'PM₂.₅ 陡变而邻近站点未同向变化 · PM2.5 jumps while no neighbour does (环发〔2015〕175号)',
  values: { threshold: 'spike_change', factor: 'spike_factor', minimum: 'spike_stations' },
  minimum: 'minimum',
  inputs: {
    stations: '有数据的站点数，含本站 · stations with values, this one too',
    median: '小时变化绝对值的中位数 · median of absolute hourly changes',
    change: '最大的独有变化 · largest change of its own',
    at: '发生的小时 · hour',
  },
  async gather(targets, context) {
    const found = await seriesAround(targets, context, 'PM25');
    return found.map(({ own, around }, index) => {
      const median = medianChange(own);
      if (median === null) return NO_HOURS;
      const jump = lonelyJump(own, around);
      const at = jump && hourAt(targets[index]!.period!, jump.index);
      return { stations: around.length + 1, median, change: jump?.change ?? 0, at };
    });
  },
  judge({ stations, median, change }, { threshold, factor }) {
    const limit = Math.max(Number(valueText(threshold)), Number(valueText(factor)) * median);
    return {
      result: text(Math.abs(change)),
      unit: 'µg/m³',
      exceeds: Math.abs(change) > limit,
      calculation: `|${text(change)}| > max(${valueText(threshold)}, ${valueText(factor)} × ${text(median)}) = ${text(limit)}`,
      sampleSize: stations,
    };
  },
  statement: ({ at, change }) =>
    `${at} PM₂.₅ 变化 ${text(change)} µg/m³ 而邻近站点没有 · at ${at} PM2.5 changed by ${text(change)} µg/m³, no neighbour did`,
});

/** Silence just when the air around is at its worst. */
export const MISSING_AT_PEAK = flagRule<
  MonitoringStation,
  { hours: number; missing: number; peakHours: number; missingAtPeak: number },
  'threshold' | 'minimum'
>({
  ...ofStations(month),
  code: 'HOURS_MISSING_AT_PEAK',
  title: '污染高值时段缺测偏多 · hours are missing just at the peaks (环发〔2015〕175号)',
  values: { threshold: 'missing_ratio', minimum: 'missing_minimum' },
  minimum: 'minimum',
  inputs: {
    hours: '邻近站点有数据的小时数 · hours measured around',
    missing: '其中本站缺测 · of which missing here',
    peakHours: '邻近站点最高十分之一 · worst tenth around',
    missingAtPeak: '其中本站缺测 · of which missing here',
  },
  async gather(targets, context) {
    const found = await seriesAround(targets, context, 'PM25');
    return found.map(({ own, around }) => {
      if (around.length === 0) return new NotApplicable('没有邻近站点 · there is no station around');
      return missingAtPeak(own, meanOf(around, own.length));
    });
  },
  judge({ hours, missing, peakHours, missingAtPeak }, { threshold }) {
    const ratio = missing === 0 || peakHours === 0 ? 0 : missingAtPeak / peakHours / (missing / hours);
    const limit = Number(valueText(threshold));
    return {
      result: text(ratio),
      unit: '',
      exceeds: ratio > limit,
      calculation: `(${missingAtPeak} / ${peakHours}) / (${missing} / ${hours}) = ${text(ratio)} > ${limit}`,
      sampleSize: hours,
    };
  },
  statement: ({ missingAtPeak, peakHours }, { result }) =>
    `高值时段 ${peakHours} 小时缺测 ${missingAtPeak} 小时，为平时的 ${result} 倍 · ${missingAtPeak} of ${peakHours} peak hours are missing, ${result} times as many as else`,
});

/** Days that end just below the limit, where as many should end just above. */
export const DAYS_UNDER_LIMIT = flagRule<
  MonitoringStation,
  { days: number; below: number; above: number; limit: number; width: number },
  'threshold' | 'minimum'
>({
  ...ofStations(year),
  code: 'DAYS_JUST_UNDER_LIMIT',
  title: 'PM₂.₅ 日均值密集于限值之下 · days of PM2.5 gather just below the limit (环发〔2015〕175号)',
  values: { threshold: 'bunching_ratio', minimum: 'bunching_minimum' },
  minimum: 'minimum',
  inputs: {
    days: '有效日数 · valid days',
    below: '限值以下邻近日数 · days just below',
    above: '限值以上邻近日数 · days just above',
    limit: '日均限值 · limit of a day',
    width: '邻近范围，占限值之比 · how near, as a share of the limit',
  },
  async gather(targets, context) {
    return Promise.all(
      targets.map(async ({ record, period }) => {
        const [days] = await daysOf(context, period!, [record.id]);
        const inForce = evaluationRules(rules, period!.from);
        const limit = inForce.dayLimit.PM25;
        const width = numberOn('bunching_width', period!);
        const values = [...days!.values()].flatMap(({ hours }) => {
          const { value, isValid } = dayValue('PM25', hours.PM25, inForce);
          return isValid && value !== null ? [value] : [];
        });
        const within = (from: number, to: number) => values.filter((value) => value > from && value <= to).length;
        return {
          days: values.length,
          below: within(limit * (1 - width), limit),
          above: within(limit, limit * (1 + width)),
          limit,
          width,
        };
      }),
    );
  },
  judge({ days, below, above }, { threshold }) {
    const ratio = below / Math.max(1, above);
    const limit = Number(valueText(threshold));
    return {
      result: text(ratio),
      unit: '',
      exceeds: ratio > limit,
      calculation: `${below} / max(1, ${above}) = ${text(ratio)} > ${limit}`,
      sampleSize: days,
    };
  },
  statement: ({ below, above, limit }) =>
    `${below} 日刚低于 ${limit} µg/m³，${above} 日刚高于 · ${below} days just below ${limit} µg/m³, ${above} just above`,
});
