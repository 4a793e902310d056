import {
  byDay,
  countOf,
  type Day,
  daysBetween,
  flagRule,
  NotApplicable,
  type TargetId,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { StatisticsReport, StatisticsReportCorrection, StatisticsReportItem } from '../report/report.js';
import { idsOf, numberOf } from './figures.js';

/* Rules about single reports. Their flags are as confidential as the reports: L3 (统计法 28). */

const ofReports = {
  version: 1,
  record: () => StatisticsReport,
  dayOf: ({ record }: { record: StatisticsReport }) => record.dueOn,
  between: byDay(() => StatisticsReport, 'due_on'),
};

const NOT_SUBMITTED = new NotApplicable('尚未报送 · not submitted yet');

export const REPORT_LATE = flagRule<StatisticsReport, { dueOn: Day; submittedOn: Day | null; today: Day }, 'threshold'>(
  {
    ...ofReports,
    code: 'REPORT_LATE',
    title: '迟报或未报统计资料 · a report is late, or was (统计法 44、45)',
    basis: { title: '统计法', article: '44、45' },
    values: { threshold: 'report_days_tolerated' },
    inputs: {
      dueOn: '报送截止日 · last day',
      submittedOn: '报送日期 · day it was submitted',
      today: '查看之日 · day it was looked at',
    },
    moment: 'today',
    gather: async (targets, { today }) =>
      targets.map(({ record: { dueOn, submittedOn } }) => ({ dueOn, submittedOn: submittedOn ?? null, today })),
    judge({ dueOn, submittedOn, today }, { threshold }) {
      const until = submittedOn ?? today;
      const days = Math.max(0, daysBetween(dueOn, until));
      return {
        result: String(days),
        unit: 'DAY',
        exceeds: days > countOf(threshold),
        calculation: `${dueOn} → ${until} = ${days} DAY > ${countOf(threshold)} DAY`,
      };
    },
    statement: ({ dueOn }, { result }) =>
      `${dueOn} 到期后 ${result} 日仍未报送或方才报送 · not there, or only then, ${result} days after ${dueOn}`,
    bodyOf: ({ bodyId }) => bodyId ?? null,
    daily: ({ rows, today }) =>
      rows<TargetId>(`select id from ${tableOf(StatisticsReport)} where state = 'ASKED' and due_on < ?::date`, [today]),
  },
);

/** What is wrong in a report is for the respondent to correct: nobody else may change it. */
export const CORRECTED_BY_OTHERS = flagRule<
  StatisticsReport,
  { corrections: number; indicators: readonly string[] },
  'threshold'
>({
  ...ofReports,
  code: 'CORRECTED_BY_OTHERS',
  title: '报表非由调查对象本人改动 · a report was changed by another than its respondent (统计法实施条例 19、43)',
  values: { threshold: 'corrections_by_others' },
  inputs: {
    corrections: '非本人改动次数 · changes that were not his own',
    indicators: '所涉指标 · indicators changed',
  },
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; indicator: string }>(
      `select report_id as id, indicator from ${tableOf(StatisticsReportCorrection)}
       where corrector = 'OTHER' and report_id = any(?::uuid[]) order by ordinal`,
      [idsOf(targets.map(({ record }) => record))],
    );
    const byReport = Map.groupBy(found, ({ id }) => id);
    return targets.map(({ record }) => {
      const own = byReport.get(record.id) ?? [];
      return { corrections: own.length, indicators: own.map(({ indicator }) => indicator) };
    });
  },
  judge: ({ corrections }, { threshold }) => ({
    result: String(corrections),
    unit: '',
    exceeds: corrections > countOf(threshold),
    calculation: `${corrections} > ${countOf(threshold)}`,
  }),
  statement: ({ indicators }, { result }) =>
    `${result} 处非调查对象本人改动：${indicators.join('、')} · ${result} changes not made by the respondent: ${indicators.join(', ')}`,
  bodyOf: ({ organiserId }) => organiserId,
  watches: [watch(StatisticsReportCorrection, 'report_id')],
});

/** Zeros are often alike; what counts is how many other values are. */
export const REPORTS_IDENTICAL = flagRule<
  StatisticsReport,
  { indicators: number; alike: readonly string[] },
  'threshold' | 'minimum'
>({
  ...ofReports,
  code: 'REPORTS_IDENTICAL',
  title: '两份报表数据完全相同 · two reports are alike in every value (统计法 8)',
  basis: { title: '统计法', article: '8' },
  values: { threshold: 'identical_tolerated', minimum: 'identical_minimum' },
  minimum: 'minimum',
  inputs: { indicators: '非零指标数 · indicators other than 0', alike: '相同的报表 · reports alike' },
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; roundId: string; indicators: number; said: string }>(
      `select report.id, report.round_id as "roundId", count(*) filter (where item.value <> 0)::integer as indicators,
         string_agg(item.indicator || '=' || trim_scale(item.value), ';' order by item.indicator) as said
       from ${tableOf(StatisticsReport)} report join ${tableOf(StatisticsReportItem)} item on item.report_id = report.id
       where report.round_id in (select round_id from ${tableOf(StatisticsReport)} where id = any(?::uuid[]))
       group by report.id, report.round_id order by report.id`,
      [idsOf(targets.map(({ record }) => record))],
    );
    return targets.map(({ record }) => {
      const own = found.find(({ id }) => id === record.id);
      if (!own) return NOT_SUBMITTED;
      const alike = found.filter(
        ({ id, roundId, said }) => id !== own.id && roundId === own.roundId && said === own.said,
      );
      return { indicators: own.indicators, alike: alike.map(({ id }) => id) };
    });
  },
  judge: ({ indicators, alike }, { threshold }) => ({
    result: String(alike.length),
    unit: '',
    exceeds: alike.length > countOf(threshold),
    calculation: `${alike.length} > ${countOf(threshold)}`,
    sampleSize: indicators,
  }),
  statement: ({ indicators }, { result }) =>
    `与另外 ${result} 份报表的 ${indicators} 个非零指标完全相同 · alike with ${result} other reports in all of ${indicators} indicators`,
  bodyOf: ({ organiserId }) => organiserId,
  evidence: ({ alike }) => alike.map((id) => ({ type: StatisticsReport, id })),
  evidenceTypes: () => [StatisticsReport],
  watches: [
    {
      type: StatisticsReportItem,
      // Those that have a value in common with a report that changed, and those that did when a flag was raised.
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `with touched as (
             select item.report_id, item.indicator, item.value, report.round_id from ${tableOf(StatisticsReportItem)} item
             join ${tableOf(StatisticsReport)} report on report.id = item.report_id where item.id = any(?::uuid[])
           )
           select distinct other.report_id as id from touched
           join ${tableOf(StatisticsReport)} report on report.round_id = touched.round_id
           join ${tableOf(StatisticsReportItem)} other on other.report_id = report.id
             and other.indicator = touched.indicator and other.value = touched.value
           union select report_id from touched
           union select flag.record_id from flag join ${tableOf(StatisticsReport)} report on report.id = flag.record_id
             where flag.rule = 'REPORTS_IDENTICAL' and report.round_id in (select round_id from touched)`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});

/** Several respondents from one device or address within minutes: somebody may have reported for them. */
export const REPORTS_IN_BATCH = flagRule<
  StatisticsReport,
  { reports: number; together: readonly string[] },
  'threshold' | 'minutes'
>({
  ...ofReports,
  code: 'REPORTS_IN_BATCH',
  title: '多家单位自同一设备集中报送 · several respondents reported from one device at once (统计法 7、40)',
  version: 2,
  values: { threshold: 'batch_respondents', minutes: 'batch_minutes' },
  inputs: {
    reports: '同一设备或地址报送的单位数，含本单位 · respondents from that device or address, this one too',
    together: '其他报表 · the other reports',
  },
  async gather(targets, { rows }) {
    const widest = Math.max(...targets.map(({ values }) => numberOf(values.minutes)));
    const found = await rows<{ id: string; other: string; minutes: number }>(
      `select own.id, other.id as other, abs(extract(epoch from other.submitted_at - own.submitted_at) / 60)::float8 as minutes
       from ${tableOf(StatisticsReport)} own join ${tableOf(StatisticsReport)} other
         on other.id <> own.id and (other.device = own.device or other.address = own.address)
       where own.id = any(?::uuid[]) and abs(extract(epoch from other.submitted_at - own.submitted_at)) <= ?::float8 * 60
         and other.respondent_id <> own.respondent_id
       order by other.id`,
      [idsOf(targets.map(({ record }) => record)), widest],
    );
    return targets.map(({ record, values }) => {
      if (!record.submittedOn) return NOT_SUBMITTED;
      if (!record.device && !record.address)
        return new NotApplicable('未登记设备和地址 · no device or address is recorded');
      const minutes = numberOf(values.minutes);
      const together = found.filter((one) => one.id === record.id && one.minutes <= minutes).map(({ other }) => other);
      return { reports: together.length + 1, together };
    });
  },
  judge: ({ reports }, { threshold }) => ({
    result: String(reports),
    unit: '',
    exceeds: reports >= numberOf(threshold),
    calculation: `${reports} ≥ ${numberOf(threshold)}`,
  }),
  statement: (_, { result }, { minutes }) =>
    `${result} 家单位在 ${numberOf(minutes)} 分钟内自同一设备或地址报送 · ${result} respondents reported from one device or address within ${numberOf(minutes)} minutes`,
  bodyOf: ({ organiserId }) => organiserId,
  evidence: ({ together }) => together.map((id) => ({ type: StatisticsReport, id })),
  evidenceTypes: () => [StatisticsReport],
  watches: [
    {
      type: StatisticsReport,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select distinct other.id from ${tableOf(StatisticsReport)} own join ${tableOf(StatisticsReport)} other
             on other.device = own.device or other.address = own.address where own.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});
