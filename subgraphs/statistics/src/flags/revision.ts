import { byDay, type Day, flagRule, NotApplicable, type TargetId, tableOf, watch } from '@integrity-graph/kit';
import { StatisticsPublication } from '../publication/publication.js';
import { StatisticsRelease, StatisticsValue } from '../release/release.js';
import { StatisticsRevision } from '../revision/revision.js';
import { zAmong } from '../rules/screens.js';
import { StatisticsSeries } from '../series/series.js';
import { ELSEWHERE, figuresOf, idsOf, numberOf, rounded, seriesBetween, text, whenReleased } from './figures.js';

/* Revisions: how far figures moved between their first release and the last, and whether anybody said why. */

interface Outlier {
  regions: number;
  /** The period in which it was revised most unlike the others. */
  period: string | null;
  first: string | null;
  latest: string | null;
  revision: number;
  median: number;
  spread: number;
}

/** A region whose figures were revised quite unlike those of the others. */
export const REVISION_OUTLIER = flagRule<StatisticsSeries, Outlier, 'threshold' | 'minimum'>({
  code: 'REVISION_OUTLIER',
  title: '修订幅度显著异于其他地区 · revised quite unlike the other regions (统计法实施条例 26)',
  basis: { title: '统计法实施条例', article: '26' },
  version: 1,
  record: () => StatisticsSeries,
  values: { threshold: 'revision_z', minimum: 'revision_regions' },
  minimum: 'minimum',
  inputs: {
    regions: '该时期有两次以上发布的地区数，含本地区 · regions with more than one release of that period, this one too',
    period: '偏离最大的时期 · the period that lies farthest',
    first: '首次发布 · first released',
    latest: '最近发布 · last released',
    revision: '修订幅度 · revision, as a share',
    median: '其他地区的中位数 · median of the others',
    spread: '其他地区的标准差 · standard deviation of the others',
  },
  dayOf: ({ record }) => record.recordedAt.toISOString().slice(0, 10),
  async gather(targets, context) {
    const wholes = [...new Set(targets.flatMap(({ record }) => record.wholeAreaId ?? []))];
    const siblings = await context.rows<{ id: string; whole: string }>(
      `select id, whole_area_id as whole from ${tableOf(StatisticsSeries)} where whole_area_id = any(?::uuid[]) order by area_code, id`,
      [`{${wholes.join(',')}}`],
    );
    const figures = await figuresOf(
      context,
      siblings.map(({ id }) => id),
    );
    const revisionsOf = (id: string) =>
      (figures.get(id) ?? []).filter(({ vintages, first }) => vintages > 1 && Number(first) !== 0);
    const shareOf = ({ first, latest }: { first: string; latest: string }) => Number(latest) / Number(first) - 1;
    return targets.map(({ record, values }) => {
      if (!record.areaId) return ELSEWHERE;
      if (!record.wholeAreaId)
        return new NotApplicable('没有可比地区 · it is not part of a whole, so nothing is like it');
      const least = numberOf(values.minimum);
      const around = siblings.filter(({ id, whole }) => whole === record.wholeAreaId && id !== record.id);
      const judged = revisionsOf(record.id).map((own) => {
        const others = around.flatMap(({ id }) => {
          const same = revisionsOf(id).find(({ periodStart }) => periodStart === own.periodStart);
          return same ? [shareOf(same)] : [];
        });
        return { ...own, others, regions: others.length + 1, revision: shareOf(own), ...zAmong(shareOf(own), others) };
      });
      // Periods that few regions have revised say little, and do not stand before those that many have.
      const fit = judged.filter(({ regions }) => regions >= least);
      const worst = (fit.length > 0 ? fit : judged).toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))[0];
      return {
        regions: worst?.regions ?? 0,
        period: worst?.period ?? null,
        first: worst?.first ?? null,
        latest: worst?.latest ?? null,
        revision: rounded(worst?.revision ?? 0),
        median: rounded(worst?.median ?? 0),
        spread: rounded(worst?.spread ?? 0),
      };
    });
  },
  judge({ regions, revision, median, spread }, { threshold }) {
    const z = spread === 0 ? 0 : rounded((revision - median) / spread);
    return {
      result: text(z),
      unit: '',
      exceeds: Math.abs(z) > numberOf(threshold),
      calculation: `|(${text(revision)} − ${text(median)}) / ${text(spread)}| = ${text(Math.abs(z))} > ${numberOf(threshold)}`,
      sampleSize: regions,
    };
  },
  statement: ({ period, first, latest }) =>
    `${period} 由 ${first} 修订为 ${latest}，与其他地区迥异 · ${period} went from ${first} to ${latest}, unlike the other regions`,
  bodyOf: ({ compilerId }) => compilerId,
  watches: [
    whenReleased(
      (values) =>
        `select part.id from ${tableOf(StatisticsSeries)} own join ${tableOf(StatisticsSeries)} part
           on part.id = own.id or part.whole_area_id = own.whole_area_id where own.id in (${values})`,
    ),
  ],
  between: seriesBetween,
});

interface Unexplained {
  revised: number;
  largest: { area: string; indicator: string; period: string; before: string; after: string } | null;
  explainedOn: Day | null;
}

/** A release that moves figures far while nobody has said publicly on what basis. */
export const REVISION_UNEXPLAINED = flagRule<StatisticsRelease, Unexplained, 'threshold'>({
  code: 'REVISION_UNEXPLAINED',
  title: '大幅修订而未公布依据 · a large revision without a published basis (统计法实施条例 26)',
  basis: { title: '统计法实施条例', article: '26' },
  version: 1,
  record: () => StatisticsRelease,
  values: { threshold: 'revision_share' },
  inputs: {
    revised: '被修订的数据个数 · values revised',
    largest: '幅度最大的修订 · the largest revision',
    explainedOn: '公布依据的日期 · day its basis was published',
  },
  dayOf: ({ record }) => record.releasedOn,
  async gather(targets, context) {
    const revisions = await context.rows<NonNullable<Unexplained['largest']> & { id: string; count: number }>(
      `select distinct on (id) id, count(*) over (partition by id)::integer as count, area, indicator, period, before, after
       from (
         select now.release_id as id, series.area_name as area, series.indicator, now.period,
           trim_scale(earlier.value)::text as before, trim_scale(now.value)::text as after,
           abs(now.value / nullif(earlier.value, 0) - 1) as share
         from ${tableOf(StatisticsValue)} now
         join ${tableOf(StatisticsSeries)} series on series.id = now.series_id and series.area_id is not null,
         lateral (
           select value from ${tableOf(StatisticsValue)} other
           where other.series_id = now.series_id and other.period_start = now.period_start and other.released_on < now.released_on
           order by released_on desc, recorded_at desc limit 1
         ) earlier
         where now.release_id = any(?::uuid[]) and now.value <> earlier.value
       ) revised order by id, share desc nulls last, area, indicator, period`,
      [idsOf(targets.map(({ record }) => record))],
    );
    const published = await context.rows<{ id: string; on: Day }>(
      `select revision.release_id as id, min(published_on)::text as "on" from ${tableOf(StatisticsRevision)} revision
       join ${tableOf(StatisticsPublication)} publication on publication.subject_id = revision.id
       where revision.release_id = any(?::uuid[]) group by revision.release_id`,
      [idsOf(targets.map(({ record }) => record))],
    );
    return targets.map(({ record: { id, origin } }) => {
      if (origin === 'IMPORTED') return new NotApplicable('导入的发布 · an imported release');
      const found = revisions.find((one) => one.id === id);
      if (!found) return new NotApplicable('没有修订已发布的数据 · it changes nothing released before');
      const { id: _, count, ...largest } = found;
      return { revised: count, largest, explainedOn: published.find((one) => one.id === id)?.on ?? null };
    });
  },
  judge({ largest, explainedOn }, { threshold }) {
    const share =
      largest && Number(largest.before) !== 0 ? rounded(Number(largest.after) / Number(largest.before) - 1) : 0;
    return {
      result: text(Math.abs(share)),
      unit: '',
      exceeds: explainedOn === null && Math.abs(share) > numberOf(threshold),
      calculation: `|${largest?.after ?? 0} / ${largest?.before ?? 0} − 1| = ${text(Math.abs(share))} > ${numberOf(threshold)}${explainedOn ? `; ${explainedOn}` : ''}`,
    };
  },
  statement: ({ largest }) =>
    `${largest!.area} ${largest!.period} 由 ${largest!.before} 修订为 ${largest!.after}，未见依据 · ${largest!.area} ${largest!.period} went from ${largest!.before} to ${largest!.after}, and no basis is published`,
  bodyOf: ({ compilerId }) => compilerId,
  watches: [
    watch(StatisticsValue, 'release_id'),
    {
      type: StatisticsPublication,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select distinct release_id as id from ${tableOf(StatisticsRevision)}
           where id in (select subject_id from ${tableOf(StatisticsPublication)} where id = any(?::uuid[]))`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: byDay(() => StatisticsRelease, 'released_on'),
});
