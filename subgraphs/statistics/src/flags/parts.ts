import { addDecimals, flagRule, NotApplicable, subtractDecimals, tableOf } from '@integrity-graph/kit';
import { deviationOf, meanOf } from '../rules/screens.js';
import { StatisticsSeries } from '../series/series.js';
import {
  ELSEWHERE,
  figuresOf,
  numberOf,
  partsOf,
  rounded,
  type SeriesTarget,
  seriesBetween,
  text,
  whenReleased,
} from './figures.js';

/* Parts against their whole: regions against the province, industries against the total. */

const ofSeries = {
  version: 1,
  record: () => StatisticsSeries,
  bodyOf: ({ compilerId }: StatisticsSeries) => compilerId,
  between: seriesBetween,
};

const NO_PARTS = new NotApplicable('没有登记分项数列 · no series is registered as a part of it');

/** The whole and the sum of its parts in each period in which every part has a value. */
interface Compared {
  period: string;
  periodStart: string;
  whole: string;
  parts: string;
  count: number;
  /** Decimals of the coarsest term: what rounding can explain follows from it. */
  decimals: number;
}

async function compared(
  context: Parameters<typeof figuresOf>[0],
  targets: readonly SeriesTarget[],
  by: Parameters<typeof partsOf>[2],
): Promise<(Compared[] | NotApplicable)[]> {
  const parts = await partsOf(context, targets, by);
  const ids = targets.map(({ record }) => record.id);
  const figures = await figuresOf(context, [...ids, ...[...parts.values()].flat()]);
  return targets.map(({ record: { id, areaId } }) => {
    const own = parts.get(id);
    if (!areaId) return ELSEWHERE;
    if (!own || own.length < 2) return NO_PARTS;
    return (figures.get(id) ?? []).flatMap(({ period, periodStart, latest }) => {
      const terms = own.map((part) => figures.get(part)?.find((figure) => figure.periodStart === periodStart)?.latest);
      if (terms.some((term) => term === undefined)) return [];
      const known = terms as string[];
      const decimals = Math.max(...[latest, ...known].map((term) => (term.split('.')[1] ?? '').length));
      return { period, periodStart, whole: latest, parts: addDecimals(...known), count: own.length, decimals };
    });
  });
}

const withWhole = (by: string) =>
  whenReleased(
    (values) => `select unnest(array[id, ${by}]) as id from ${tableOf(StatisticsSeries)} where id in (${values})`,
  );

const ratioOf = ({ whole, parts }: Compared) => Number(parts) / Number(whole);

interface Ratios {
  parts: number;
  years: number;
  /** Sum of the parts over the whole, by period. */
  ratios: readonly { period: string; ratio: number }[];
}

async function ratiosOf(
  targets: readonly SeriesTarget[],
  context: Parameters<typeof figuresOf>[0],
): Promise<(Ratios | NotApplicable)[]> {
  const found = await compared(context, targets, 'whole_area_id');
  return found.map((periods) => {
    if (periods instanceof NotApplicable) return periods;
    const usable = periods.filter(({ whole }) => Number(whole) !== 0);
    return {
      parts: usable[0]?.count ?? 0,
      years: usable.length,
      ratios: usable.map((one) => ({ period: one.period, ratio: Number(ratioOf(one).toFixed(6)) })),
    };
  });
}

const RATIO_INPUTS = {
  parts: '分地区数列数 · series of parts',
  years: '各地区均有数据的时期数 · periods in which every part has a value',
  ratios: '各时期分地区合计与总量之比 · sum of the parts over the whole, by period',
};

/** The day whose values count: that of the first record, since a series has no day of its own. */
const recordedOn = ({ record }: SeriesTarget) => record.recordedAt.toISOString().slice(0, 10);

/** The sum of the regions lies away from the whole by more than accounting explains. */
export const PARTS_AGAINST_WHOLE = flagRule<StatisticsSeries, Ratios, 'threshold' | 'minimum'>({
  ...ofSeries,
  code: 'PARTS_AGAINST_WHOLE',
  title: '分地区合计与总量不符 · the regions do not add up to the whole (统计法实施条例 20)',
  basis: { title: '统计法实施条例', article: '20' },
  values: { threshold: 'parts_deviation', minimum: 'parts_years' },
  minimum: 'minimum',
  inputs: RATIO_INPUTS,
  dayOf: recordedOn,
  gather: ratiosOf,
  judge({ years, ratios }, { threshold }) {
    const worst = ratios.toSorted((a, b) => Math.abs(b.ratio - 1) - Math.abs(a.ratio - 1))[0];
    const deviation = worst ? rounded(Math.abs(worst.ratio - 1)) : 0;
    return {
      result: text(deviation),
      unit: '',
      exceeds: deviation > numberOf(threshold),
      calculation: `|${worst?.ratio ?? 1} − 1| = ${text(deviation)} > ${numberOf(threshold)}`,
      sampleSize: years,
    };
  },
  statement({ ratios }) {
    const worst = ratios.toSorted((a, b) => Math.abs(b.ratio - 1) - Math.abs(a.ratio - 1))[0]!;
    return `${worst.period} 分地区合计为总量的 ${worst.ratio} 倍 · in ${worst.period} the regions add up to ${worst.ratio} of the whole`;
  },
  watches: [withWhole('whole_area_id')],
});

/** The regions add up to nearly the same share year after year, and that share is not one: nothing measured does. */
export const RATIO_CONSTANT = flagRule<StatisticsSeries, Ratios, 'threshold' | 'exact' | 'minimum'>({
  ...ofSeries,
  code: 'PARTS_RATIO_CONSTANT',
  title: '分地区合计与总量之比多年不变 · the regions add up to the same share for years (统计法实施条例 20)',
  basis: { title: '统计法实施条例', article: '20' },
  values: { threshold: 'parts_ratio_spread', exact: 'parts_ratio_exact', minimum: 'parts_years' },
  minimum: 'minimum',
  inputs: RATIO_INPUTS,
  dayOf: recordedOn,
  gather: ratiosOf,
  judge({ years, ratios }, { threshold, exact }) {
    const values = ratios.map(({ ratio }) => ratio);
    const [mean, spread] = [meanOf(values), deviationOf(values)];
    const isOne = Math.abs(mean - 1) <= numberOf(exact);
    return {
      result: text(spread),
      unit: '',
      exceeds: spread < numberOf(threshold) && !isOne,
      calculation: `${text(spread)} < ${numberOf(threshold)}; |${text(mean)} − 1| > ${numberOf(exact)}`,
      sampleSize: years,
    };
  },
  statement: ({ years, ratios }, { result }) =>
    `${years} 个时期之比均约为 ${ratios[0]!.ratio}，标准差 ${result} · the same share of about ${ratios[0]!.ratio} in ${years} periods, deviation ${result}`,
  watches: [withWhole('whole_area_id')],
});

interface Items {
  items: number;
  periods: number;
  /** The period in which total and items lie farthest apart, measured by what rounding explains. */
  worst: { period: string; total: string; sum: string; tolerance: number } | null;
}

/** Items that do not sum to their total by more than rounding. */
export const ITEMS_UNEQUAL = flagRule<StatisticsSeries, Items, 'threshold'>({
  ...ofSeries,
  code: 'ITEMS_UNEQUAL_TOTAL',
  title: '分项之和不等于合计 · items do not sum to their total (统计法 8)',
  values: { threshold: 'items_rounding' },
  inputs: {
    items: '分项数 · items',
    periods: '各分项均有数据的时期数 · periods in which every item has a value',
    worst:
      '相差最大的时期：合计、分项之和、末位单位 × 项数 · the period farthest apart: total, sum, unit of the last place × terms',
  },
  dayOf: recordedOn,
  async gather(targets, context) {
    const found = await compared(context, targets, 'whole_item_id');
    return found.map((periods) => {
      if (periods instanceof NotApplicable) return periods;
      const measured = periods.map(({ period, whole, parts, count, decimals }) => ({
        period,
        total: whole,
        sum: parts,
        tolerance: Number(((count + 1) * 10 ** -decimals).toFixed(decimals + 1)),
      }));
      const apart = (one: { total: string; sum: string; tolerance: number }) =>
        Math.abs(Number(subtractDecimals(one.total, one.sum))) / one.tolerance;
      const worst = measured.toSorted((a, b) => apart(b) - apart(a))[0] ?? null;
      return { items: periods[0]?.count ?? 0, periods: periods.length, worst };
    });
  },
  judge({ worst }, { threshold }) {
    const difference = worst ? Math.abs(Number(subtractDecimals(worst.total, worst.sum))) : 0;
    const limit = rounded(numberOf(threshold) * (worst?.tolerance ?? 1));
    return {
      result: text(difference),
      unit: '',
      exceeds: difference > limit,
      calculation: `|${worst?.total ?? 0} − ${worst?.sum ?? 0}| = ${text(difference)} > ${numberOf(threshold)} × ${worst?.tolerance ?? 1} = ${text(limit)}`,
    };
  },
  statement: ({ worst }) =>
    `${worst!.period} 合计 ${worst!.total}，分项之和 ${worst!.sum} · in ${worst!.period} the total is ${worst!.total}, its items sum to ${worst!.sum}`,
  watches: [withWhole('whole_item_id')],
});
