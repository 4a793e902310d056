import { flagRule, NotApplicable, tableOf } from '@integrity-graph/kit';
import { logGrowth, longestRun, residuals } from '../rules/screens.js';
import { StatisticsSeries } from '../series/series.js';
import { ELSEWHERE, type Figure, figuresOf, numberOf, seriesBetween, text, whenReleased } from './figures.js';

interface Growth {
  /** Regions of the panel with enough periods. */
  regions: number;
  /** The longest run of periods above. */
  run: number;
  /** Residual of its growth beside the yardstick’s, in standard deviations, by period. */
  residuals: readonly { period: string; z: number }[];
}

const byPeriod = (figures: readonly Figure[] | undefined) =>
  new Map((figures ?? []).map(({ periodStart, latest }) => [periodStart, Number(latest)]));

/** Growth year after year above what the yardstick, such as electricity, and the other regions let expect. */
export const GROWTH_AGAINST_YARDSTICK = flagRule<StatisticsSeries, Growth, 'threshold' | 'minimum' | 'z' | 'periods'>({
  code: 'GROWTH_AGAINST_YARDSTICK',
  title: '增速连年高于对照指标所示 · growth beyond what its yardstick shows, year after year (统计法实施条例 20)',
  basis: { title: '统计法实施条例', article: '20' },
  version: 2,
  record: () => StatisticsSeries,
  values: { threshold: 'growth_years', minimum: 'growth_regions', z: 'growth_z', periods: 'growth_periods' },
  minimum: 'minimum',
  inputs: {
    regions: '有足够时期的地区数，含本地区 · regions with enough periods, this one too',
    run: '最长连续时期数 · most such periods in a row',
    residuals: '各时期标准化残差 · residuals in standard deviations, by period',
  },
  dayOf: ({ record }) => record.recordedAt.toISOString().slice(0, 10),
  async gather(targets, context) {
    const wholes = [...new Set(targets.flatMap(({ record }) => record.wholeAreaId ?? []))];
    const regions = await context.rows<{ id: string; whole: string; yardstick: string }>(
      `select id, whole_area_id as whole, yardstick_id as yardstick from ${tableOf(StatisticsSeries)}
       where whole_area_id = any(?::uuid[]) and yardstick_id is not null and area_id is not null order by area_code, id`,
      [`{${wholes.join(',')}}`],
    );
    const figures = await figuresOf(
      context,
      regions.flatMap(({ id, yardstick }) => [id, yardstick]),
    );
    return targets.map(({ record, values }) => {
      if (!record.areaId) return ELSEWHERE;
      if (!record.yardstickId || !record.wholeAreaId) {
        return new NotApplicable('没有对照数列或可比地区 · it has no yardstick, or is not part of a whole');
      }
      const [z, least] = [numberOf(values.z), numberOf(values.periods)];
      const around = regions.filter(({ whole }) => whole === record.wholeAreaId);
      const periods = [
        ...new Set(around.flatMap(({ id }) => (figures.get(id) ?? []).map(({ periodStart }) => periodStart))),
      ].toSorted();
      const panel = around
        .map(({ id, yardstick }) => ({
          id,
          own: logGrowth(byPeriod(figures.get(id)), periods),
          yardstick: logGrowth(byPeriod(figures.get(yardstick)), periods),
        }))
        .filter(({ own, yardstick }) => [...own.keys()].filter((period) => yardstick.has(period)).length >= least);
      const at = panel.findIndex(({ id }) => id === record.id);
      const own = at < 0 ? new Map<string, number>() : residuals(panel, periods)[at]!;
      const shown = [...own].map(([period, value]) => ({ period, z: Number(value.toFixed(4)) }));
      return {
        regions: at < 0 ? 0 : panel.length,
        run: longestRun(shown, (one) => one.z > z),
        residuals: shown,
      };
    });
  },
  judge({ regions, run }, { threshold, z }) {
    return {
      result: String(run),
      unit: '',
      exceeds: run >= numberOf(threshold),
      calculation: `z > ${text(numberOf(z))}: ${run} ≥ ${numberOf(threshold)}`,
      sampleSize: regions,
    };
  },
  statement: ({ run }) =>
    `连续 ${run} 个时期增速高于对照指标所示 · growth beyond its yardstick for ${run} periods in a row`,
  bodyOf: ({ compilerId }) => compilerId,
  watches: [
    whenReleased(
      (values) =>
        `select part.id from ${tableOf(StatisticsSeries)} own join ${tableOf(StatisticsSeries)} part
           on part.id = own.id or part.whole_area_id = own.whole_area_id or part.yardstick_id = own.id
         where own.id in (${values})`,
    ),
  ],
  between: seriesBetween,
});
