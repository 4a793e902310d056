import { Day, DomainRecord, GovernmentBody, Json, Post, RecordType, Reference } from '@integrity-graph/kit';
import { MonitoringStation } from '../station/station.js';
import type { AirDay } from './types.js';

/**
 * A station's days as they were approved, once all their hours were reviewed. They stay as they are: what is published
 * is not changed by a later correction of an hour, which is approved and published anew. Nothing else of the hours
 * becomes public.
 */
@RecordType({
  table: 'air_evaluation',
  zh: '空气质量审定结果',
  en: 'Approved evaluation of a station’s air',
  bodies: ['body_id'],
})
export class AirEvaluation extends DomainRecord {
  @Reference(() => MonitoringStation, '监测站点 · station', { filter: true })
  stationId!: string;

  @Reference(() => GovernmentBody, '监测机构 · body answerable for the data', { hidden: true })
  bodyId!: string;

  @Day('首日 · first day', { filter: true, order: true })
  firstDay!: string;

  @Day('末日 · last day')
  lastDay!: string;

  @Day('审定日期 · day of the approval')
  approvedOn!: string;

  @Reference(() => Post, '审定岗位 · post that approved')
  approverPostId!: string;

  @Json<AirDay[]>('日评价 · evaluation day by day')
  days!: AirDay[];
}
