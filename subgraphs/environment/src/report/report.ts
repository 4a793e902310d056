import { Count, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';

@RecordType({
  table: 'congress_report',
  zh: '向人大报告环境状况',
  en: 'Yearly report on the environment to the people’s congress',
  document: 'document',
  bodies: ['government_id'],
})
export class EnvironmentReport extends DomainRecord {
  @Reference(() => GovernmentBody, '报告的人民政府 · government that reports (环境保护法 27)', { filter: true })
  governmentId!: string;

  @Count('报告年度 · year in which it reports', { filter: true, order: true })
  year!: number;

  @Day('报告日期，未报告为空 · day it reported; null while it has not', { nullable: true, filter: true, order: true })
  reportedOn?: string | null;

  @Text('听取报告的人民代表大会或其常务委员会 · congress or standing committee that heard it', { nullable: true })
  heardBy?: string | null;

  @Text('报告文件 · document of the report', { nullable: true })
  document?: string | null;
}
