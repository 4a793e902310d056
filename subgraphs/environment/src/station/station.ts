import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** Who keeps control of a station's data (点位级别). */
export const StationControl = { NATIONAL: 'NATIONAL', PROVINCIAL: 'PROVINCIAL', MUNICIPAL: 'MUNICIPAL' } as const;
export type StationControl = keyof typeof StationControl;

codelist(StationControl, 'StationControl', '点位级别 · control class of a station (环境保护法 17)', {
  NATIONAL: '国控 · national control point',
  PROVINCIAL: '省控 · provincial control point',
  MUNICIPAL: '市控 · municipal control point',
});

@RecordType({
  table: 'station',
  zh: '空气质量监测站点',
  en: 'Air monitoring station',
  bodies: ['body_id', 'operator_id'],
})
export class MonitoringStation extends DomainRecord {
  @Text('站点编号 · station number', { filter: true, order: true, unique: true })
  number!: string;

  @Text('站点名称 · name', { order: true })
  name!: string;

  @Code(StationControl, '点位级别 · control class', { filter: true })
  control!: StationControl;

  @Reference(() => GovernmentBody, '监测机构，对数据的真实性负责 · body answerable for the data (环境保护法 17)', {
    filter: true,
  })
  bodyId!: string;

  @Reference(() => Enterprise, '运维单位，机构自行运维的为空 · enterprise that runs it; null when the body does', {
    nullable: true,
    filter: true,
  })
  operatorId?: string | null;

  @Reference(() => Post, '责任岗位 · post answerable for the station (环境保护法 17)')
  responsiblePostId!: string;

  @DecimalNumber('经度 · longitude in degrees')
  longitude!: string;

  @DecimalNumber('纬度 · latitude in degrees')
  latitude!: string;

  @Day('启用日期 · day it was opened', { order: true })
  openedOn!: string;

  @Day('撤销日期，运行中的为空 · day it was closed; null while it runs', { nullable: true, filter: true })
  closedOn?: string | null;
}
