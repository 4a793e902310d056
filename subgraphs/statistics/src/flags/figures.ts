import {
  type Context,
  type Day,
  type FlagRule,
  NotApplicable,
  type RuleInForce,
  type Target,
  type TargetId,
  tableOf,
  valueText,
  type Watch,
} from '@integrity-graph/kit';
import { StatisticsValue } from '../release/release.js';
import { StatisticsSeries } from '../series/series.js';

/* What rules about series share. They look at figures of this graph’s areas: where no policy is in force, no rule is. */

export type SeriesTarget = Target<StatisticsSeries>;

export const ELSEWHERE = new NotApplicable(
  '地区不属本图谱 · an area that is none of this graph’s: no rule is in force there',
);

export const numberOf = (inForce: RuleInForce): number => Number(valueText(inForce));

/** To six places, as results are shown: so that what is equal on paper is not told apart by noise of the arithmetic. */
export const rounded = (value: number): number => Number(value.toFixed(6));

/** A result as it is shown. */
export const text = (value: number): string => String(rounded(value));

export const idsOf = (records: readonly { id: string }[]): string => `{${records.map(({ id }) => id).join(',')}}`;

/** First and latest value of each period of each series, of all that was ever released. */
export interface Figure {
  seriesId: string;
  period: string;
  periodStart: Day;
  /** As PostgreSQL tells it in its shortest form. */
  first: string;
  latest: string;
  vintages: number;
}

/** The figures of some series in order of their periods; missing values are none. */
export async function figuresOf(context: Context, ids: readonly string[]): Promise<Map<string, Figure[]>> {
  const rows = await context.rows<Figure>(
    `select series_id as "seriesId", period_start::text as "periodStart", min(period) as period,
       (array_agg(trim_scale(value)::text order by released_on, recorded_at))[1] as first,
       (array_agg(trim_scale(value)::text order by released_on desc, recorded_at desc))[1] as latest,
       count(distinct released_on)::integer as vintages
     from ${tableOf(StatisticsValue)} where series_id = any(?::uuid[]) and value is not null
     group by series_id, period_start order by period_start`,
    [`{${ids.join(',')}}`],
  );
  return Map.groupBy(rows, ({ seriesId }) => seriesId);
}

/** The parts of some series by area or by item, in a fixed order. */
export async function partsOf(
  context: Context,
  targets: readonly SeriesTarget[],
  by: 'whole_area_id' | 'whole_item_id',
): Promise<Map<string, string[]>> {
  const rows = await context.rows<{ id: string; whole: string }>(
    `select id, ${by} as whole from ${tableOf(StatisticsSeries)} where ${by} = any(?::uuid[]) order by area_code, indicator, id`,
    [idsOf(targets.map(({ record }) => record))],
  );
  return new Map([...Map.groupBy(rows, ({ whole }) => whole)].map(([whole, own]) => [whole, own.map(({ id }) => id)]));
}

/** The series whose values changed, and those that `sql` names beside them: `select id from … where $values`. */
export const whenReleased = (sql: (values: string) => string): Watch => ({
  type: StatisticsValue,
  targets: (ids, { rows }) =>
    rows<TargetId>(
      `select distinct id from (${sql(`select series_id from ${tableOf(StatisticsValue)} where id = any(?::uuid[])`)}) touched where id is not null`,
      [`{${ids.join(',')}}`],
    ),
});

/** Every series compiled in a span: the day of record stands for it, as a series has no other. */
export const seriesBetween: FlagRule['between'] = ({ to }, { rows }) =>
  rows<TargetId>(
    `select id from ${tableOf(StatisticsSeries)} where (recorded_at at time zone 'Asia/Shanghai')::date <= ?::date order by id`,
    [to],
  );
