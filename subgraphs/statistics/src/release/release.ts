import {
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  Flag,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { StatisticsRound } from '../round/round.js';
import { StatisticsSeries } from '../series/series.js';

/** What kind of figures a release has. */
export const ReleaseKind = {
  PRELIMINARY: 'PRELIMINARY',
  FINAL: 'FINAL',
  REVISED: 'REVISED',
  CENSUS: 'CENSUS',
} as const;
export type ReleaseKind = keyof typeof ReleaseKind;

codelist(ReleaseKind, 'StatisticsReleaseKind', '发布种类 · kind of release', {
  PRELIMINARY: '初步核算 · preliminary',
  FINAL: '最终核实 · final',
  REVISED: '修订 · revised (统计法实施条例 26)',
  CENSUS: '普查修订 · revised after a census (统计法实施条例 26)',
});

/** Where a release comes from. What was imported owes nothing here: it was released by others, or long ago. */
export const ReleaseOrigin = { RECORDED: 'RECORDED', IMPORTED: 'IMPORTED' } as const;
export type ReleaseOrigin = keyof typeof ReleaseOrigin;

codelist(ReleaseOrigin, 'StatisticsReleaseOrigin', '来源 · where a release comes from', {
  RECORDED: '本部门登记 · recorded here',
  IMPORTED: '自文件导入 · imported from a file',
});

/** A vintage: figures as they were released on one day. */
@RecordType({
  table: 'release',
  zh: '数据发布',
  en: 'Release of statistics',
  document: 'number',
  bodies: ['compiler_id'],
})
export class StatisticsRelease extends DomainRecord {
  @Reference(() => GovernmentBody, '发布机关 · body that releases it (统计法 26、27)', { filter: true })
  compilerId!: string;

  @Text('发布编号 · number of the release', { filter: true, order: true })
  number!: string;

  @Text('名称 · title')
  title!: string;

  @Code(ReleaseKind, '种类 · kind', { filter: true })
  kind!: ReleaseKind;

  @Reference(() => StatisticsRound, '所依据的调查期 · round it gives the results of', { nullable: true, filter: true })
  roundId?: string | null;

  @Day('发布日期，即数据版次 · day of the release: the vintage (SDMX vintage)', { filter: true, order: true })
  releasedOn!: string;

  @Code(ReleaseOrigin, '来源 · where it comes from', { filter: true })
  origin!: ReleaseOrigin;

  @Count('数据个数 · number of values')
  valueCount!: number;

  @Flag('是否修订已发布的数据 · whether it changes values released before (统计法实施条例 26)', { filter: true })
  isRevision!: boolean;
}

/** Status of a value, as SDMX has it. */
export const ObservationStatus = { A: 'A', E: 'E', P: 'P', R: 'R', M: 'M' } as const;
export type ObservationStatus = keyof typeof ObservationStatus;

codelist(ObservationStatus, 'StatisticsObservationStatus', '数据状态 · status of a value (SDMX OBS_STATUS)', {
  A: '正常 · normal',
  E: '估计 · estimated',
  P: '初步 · provisional',
  R: '修订 · revised',
  M: '缺失 · missing',
});

/** One value of a series as one release told it. What was released is never changed: a revision is another release’s. */
@RecordType({ table: 'value', zh: '统计数据', en: 'Statistical value', bodies: ['compiler_id'] })
export class StatisticsValue extends DomainRecord {
  @Reference(() => StatisticsSeries, '数列 · series', { filter: true })
  seriesId!: string;

  @Reference(() => StatisticsRelease, '发布 · release', { filter: true })
  releaseId!: string;

  @Reference(() => GovernmentBody, '发布机关 · body that releases it', { hidden: true })
  compilerId!: string;

  @Text('时期，如 2025、2025-Q3、2025-06 · period (SDMX TIME_PERIOD)', { filter: true, order: true })
  period!: string;

  @Day('时期起始日 · first day of the period', { order: true, filter: true })
  periodStart!: string;

  @DecimalNumber('数值，缺失的为空 · value; null where it is missing', { nullable: true })
  value?: string | null;

  @Code(ObservationStatus, '状态 · status')
  status!: ObservationStatus;

  @Day('发布日期 · day of the release', { order: true, filter: true })
  releasedOn!: string;
}
