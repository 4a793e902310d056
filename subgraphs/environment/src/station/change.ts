import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { MonitoringStation } from './station.js';

/** What happens to a station after it was opened (点位变更). */
export const StationChangeKind = { STOP: 'STOP', RESUME: 'RESUME', MOVE: 'MOVE', CLOSE: 'CLOSE' } as const;
export type StationChangeKind = keyof typeof StationChangeKind;

codelist(StationChangeKind, 'StationChangeKind', '点位变更 · change of a station (环发〔2015〕175号)', {
  STOP: '停运 · stopped for a time',
  RESUME: '恢复运行 · running again',
  MOVE: '移动 · moved to another place',
  CLOSE: '撤销 · closed for good',
});

/** Recorded as it happened, approved or not: a change without approval is a lead, not an entry to be turned away. */
@RecordType({
  table: 'station_change',
  zh: '监测站点变更',
  en: 'Change of a monitoring station',
  bodies: ['body_id'],
})
export class MonitoringStationChange extends DomainRecord {
  @Reference(() => MonitoringStation, '监测站点 · station', { filter: true })
  stationId!: string;

  @Reference(() => GovernmentBody, '监测机构 · body answerable for the data', { hidden: true })
  bodyId!: string;

  @Code(StationChangeKind, '变更种类 · kind of change', { filter: true })
  kind!: StationChangeKind;

  @Day('变更日期 · day of the change', { order: true })
  changedOn!: string;

  @Text('变更原因 · reason')
  reason!: string;

  @DecimalNumber('新经度 · new longitude', { nullable: true })
  longitude?: string | null;

  @DecimalNumber('新纬度 · new latitude', { nullable: true })
  latitude?: string | null;

  @Text('批准文件，未经批准的为空 · document that approved it; null when nobody did (环发〔2015〕175号)', {
    nullable: true,
  })
  approvalDocument?: string | null;

  @Reference(() => GovernmentBody, '批准机构 · body that approved it', { nullable: true })
  approvedById?: string | null;
}
