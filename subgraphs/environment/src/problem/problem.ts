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
import { EnvironmentInspection } from '../inspection/inspection.js';

/** How far a problem is from being closed. */
export const ProblemStatus = {
  RECTIFYING: 'RECTIFYING',
  CLOSING: 'CLOSING',
  CLOSED: 'CLOSED',
  REOPENED: 'REOPENED',
} as const;
export type ProblemStatus = keyof typeof ProblemStatus;

codelist(ProblemStatus, 'EnvironmentProblemStatus', '问题状态 · status of a problem (生态环境保护督察工作条例)', {
  RECTIFYING: '整改中 · being rectified',
  CLOSING: '已申请销号 · closing applied for',
  CLOSED: '已销号 · closed',
  REOPENED: '销号撤销，重新整改 · closing revoked, to be rectified again',
});

@RecordType({
  table: 'problem',
  zh: '督察问题',
  en: 'Problem found by an inspection',
  document: 'number',
  bodies: ['responsible_body_id'],
})
export class EnvironmentProblem extends DomainRecord {
  @Reference(() => EnvironmentInspection, '督察 · inspection', { filter: true })
  inspectionId!: string;

  @Text('清单序号 · number in the list of the inspection', { filter: true, order: true })
  number!: string;

  @Text('问题内容 · the problem')
  text!: string;

  @Text('整改措施 · measures to be taken')
  measures!: string;

  @Reference(() => GovernmentBody, '责任单位 · responsible body', { filter: true })
  responsibleBodyId!: string;

  @Reference(() => Post, '责任岗位 · responsible post', { filter: true })
  responsiblePostId!: string;

  @Reference(() => Person, '清单载明的责任人 · person the list names; null when it names none', {
    nullable: true,
    level: 'L2',
  })
  responsiblePersonId?: string | null;

  @Day('列入清单日期 · day it was put on the list', { order: true })
  listedOn!: string;

  @Day('整改时限，延期以批准文件为准 · time limit; extensions stand beside it', { filter: true, order: true })
  timeLimit!: string;

  @Code(ProblemStatus, '问题状态 · status', { filter: true })
  status!: ProblemStatus;

  @Day('销号日期 · day it was closed; null while it is open', { nullable: true, filter: true })
  closedOn?: string | null;
}
