import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { StatisticsCase } from '../case/case.js';

/** How an enterprise stands with its statistics. */
export const CreditGrade = {
  FAITHFUL: 'FAITHFUL',
  ABNORMAL: 'ABNORMAL',
  UNFAITHFUL: 'UNFAITHFUL',
  GRAVELY_UNFAITHFUL: 'GRAVELY_UNFAITHFUL',
} as const;
export type CreditGrade = keyof typeof CreditGrade;

codelist(CreditGrade, 'StatisticsCreditGrade', '企业统计信用状况 · standing of an enterprise (国统字〔2019〕33号)', {
  FAITHFUL: '统计守信 · faithful',
  ABNORMAL: '统计信用异常 · abnormal',
  UNFAITHFUL: '统计一般失信 · unfaithful',
  GRAVELY_UNFAITHFUL: '统计严重失信 · gravely unfaithful',
});

@RecordType({
  table: 'credit_standing',
  zh: '企业统计信用',
  en: 'Standing of an enterprise in statistics',
  document: 'number',
  bodies: ['enterprise_id'],
})
export class StatisticsCreditStanding extends DomainRecord {
  @Reference(() => Enterprise, '企业 · enterprise', { filter: true })
  enterpriseId!: string;

  @Reference(() => GovernmentBody, '认定机关 · body that decided', { filter: true })
  deciderId!: string;

  @Code(CreditGrade, '信用状况 · grade', { filter: true })
  grade!: CreditGrade;

  @Reference(() => StatisticsCase, '所据案件，失信的必有 · case it rests on', { nullable: true })
  caseId?: string | null;

  @Text('认定文号 · document of the decision', { filter: true, order: true })
  number!: string;

  @Day('认定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;

  @Day('移出日期 · day it was lifted', { nullable: true, filter: true })
  liftedOn?: string | null;

  @Text('移出理由 · reason it was lifted', { nullable: true })
  liftReason?: string | null;
}
