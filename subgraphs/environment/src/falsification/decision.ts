import {
  Code,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Person,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { MonitoringStation } from '../station/station.js';

/** How the data were falsified. */
export const FalsificationKind = { TAMPERING: 'TAMPERING', FORGING: 'FORGING', INSTIGATING: 'INSTIGATING' } as const;
export type FalsificationKind = keyof typeof FalsificationKind;

codelist(FalsificationKind, 'FalsificationKind', '弄虚作假方式 · how data were falsified (环发〔2015〕175号)', {
  TAMPERING: '篡改监测数据 · tampered with',
  FORGING: '伪造监测数据 · forged',
  INSTIGATING: '指使篡改、伪造 · instigated',
});

/**
 * Who falsified which days of a station, as decided by the authority; culpability comes from nothing else. In rankings
 * each of these days counts with the highest value the station ever had, unless the decision was revoked.
 */
@RecordType({
  table: 'falsification_decision',
  zh: '环境监测数据弄虚作假认定',
  en: 'Decision that monitoring data were falsified',
  bodies: ['answerable_body_id'],
  persons: ['person_id'],
})
export class DataFalsificationDecision extends DomainRecord {
  @Text('认定文号 · document number of the decision', { filter: true, order: true })
  number!: string;

  @Reference(() => MonitoringStation, '监测站点 · station', { filter: true })
  stationId!: string;

  @Code(FalsificationKind, '弄虚作假方式 · how (环发〔2015〕175号)', { filter: true })
  kind!: FalsificationKind;

  @Day('数据失真起始日 · first day falsified')
  firstDay!: string;

  @Day('数据失真截止日 · last day falsified')
  lastDay!: string;

  @Text('认定的事实 · facts found', { level: 'L2' })
  facts!: string;

  @Reference(() => GovernmentBody, '认定机关 · body that decided')
  decidedById!: string;

  @Day('认定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Reference(() => GovernmentBody, '对数据真实性负责的监测机构 · body answerable for the data (环境保护法 17)')
  answerableBodyId!: string;

  @Reference(() => Post, '对数据真实性负责的岗位 · post answerable for the data (环境保护法 17)')
  answerablePostId!: string;

  @Reference(() => Person, '认定的责任人；未认定则为空 · person the decision names; null when it names none', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  personId?: string | null;

  @Day('撤销日期，有效的为空 · day it was revoked; null while it stands', { nullable: true, filter: true })
  revokedOn?: string | null;

  @Text('撤销文件 · document of the revocation', { nullable: true })
  revocationDocument?: string | null;
}
