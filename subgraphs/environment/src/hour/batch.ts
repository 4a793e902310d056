import {
  Code,
  codelist,
  GovernmentBody,
  ObservationBatch,
  type ObservationSeries,
  Post,
  RecordType,
  Reference,
} from '@integrity-graph/kit';
import { MonitoringStation } from '../station/station.js';
import { POLLUTANTS } from './pollutant.js';

/** Why rows were written. */
export const BatchKind = { RECORD: 'RECORD', REVIEW: 'REVIEW' } as const;
export type BatchKind = keyof typeof BatchKind;

codelist(BatchKind, 'MonitoringBatchKind', '批次种类 · kind of a batch of hourly values', {
  RECORD: '登记或更正 · recorded or corrected',
  REVIEW: '审核 · reviewed',
});

@RecordType({
  table: 'monitoring_batch',
  zh: '小时值批次',
  en: 'Batch of hourly values',
  bodies: ['body_id'],
})
export class MonitoringBatch extends ObservationBatch {
  @Reference(() => MonitoringStation, '监测站点 · station', { filter: true })
  stationId!: string;

  @Reference(() => GovernmentBody, '监测机构 · body answerable for the data', { hidden: true })
  bodyId!: string;

  @Code(BatchKind, '批次种类 · kind of batch', { filter: true })
  kind!: BatchKind;

  @Reference(() => Post, '审核岗位 · post that reviewed', { nullable: true })
  reviewerPostId?: string | null;
}

/** Column of a pollutant. */
export const columnOf = (pollutant: string): string => pollutant.toLowerCase();

/** Measured beside the pollutants: °C, hPa, °C, mm, one of 16 winds, m/s. */
export const WEATHER = ['temperature', 'pressure', 'dew_point', 'rain', 'wind', 'wind_speed'] as const;

/** Hourly values of the stations: one row is a station's hour, in µg/m³ of all pollutants. */
export const HOURS: ObservationSeries = {
  table: 'hourly_value',
  batch: MonitoringBatch,
  subject: 'station_id',
  at: 'hour',
  columns: {
    ...Object.fromEntries(POLLUTANTS.map((pollutant) => [columnOf(pollutant), 'numeric' as const])),
    ...Object.fromEntries(WEATHER.map((name) => [name, name === 'wind' ? ('text' as const) : ('numeric' as const)])),
    flags: 'text',
    is_reviewed: 'boolean',
  },
};
