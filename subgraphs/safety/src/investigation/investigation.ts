import { Code, codelist, Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyLevel } from '../accident/level.js';

/** How far an investigation is. */
export const InvestigationStatus = { OPEN: 'OPEN', REPORTED: 'REPORTED', REPLIED: 'REPLIED' } as const;
export type InvestigationStatus = keyof typeof InvestigationStatus;

codelist(InvestigationStatus, 'SafetyInvestigationStatus', '调查进度 · how far an investigation is', {
  OPEN: '调查中 · under way (国令第493号 29)',
  REPORTED: '已提交报告 · report submitted (国令第493号 31)',
  REPLIED: '已批复 · replied to: accepted by the government (国令第493号 32)',
});

/** What an investigation found the accident to be. */
export const AccidentNature = { RESPONSIBILITY: 'RESPONSIBILITY', NO_RESPONSIBILITY: 'NO_RESPONSIBILITY' } as const;
export type AccidentNature = keyof typeof AccidentNature;

codelist(AccidentNature, 'SafetyAccidentNature', '事故性质 · nature of an accident (国令第493号 30；安全生产法 87)', {
  RESPONSIBILITY: '责任事故 · somebody is responsible (安全生产法 87)',
  NO_RESPONSIBILITY: '非责任事故 · nobody is responsible',
});

@RecordType({
  table: 'investigation',
  zh: '事故调查',
  en: 'Investigation of an accident',
  document: 'document',
  bodies: ['government_id', 'department_id'],
})
export class SafetyInvestigation extends DomainRecord {
  @Reference(() => SafetyAccident, '事故 · accident', { filter: true })
  accidentId!: string;

  @Reference(() => GovernmentBody, '监管部门 · department that supervises', { hidden: true })
  departmentId!: string;

  @Reference(() => GovernmentBody, '负责事故调查的人民政府 · government that investigates (国令第493号 19)', {
    filter: true,
  })
  governmentId!: string;

  @Code(SafetyLevel, '调查层级 · level of that government (国令第493号 19)', { filter: true })
  governmentLevel!: SafetyLevel;

  @Text('成立事故调查组的文件 · document that set up the group (国令第493号 22)')
  document!: string;

  @Day('成立日期 · day it was set up', { filter: true, order: true })
  openedOn!: string;

  @Code(InvestigationStatus, '调查进度 · how far it is', { filter: true })
  status!: InvestigationStatus;

  @Day('提交调查报告日期 · day the report was submitted (国令第493号 29)', {
    nullable: true,
    filter: true,
    order: true,
  })
  reportedOn?: string | null;

  @Text('调查报告文号 · document number of the report', { nullable: true })
  reportDocument?: string | null;

  @Code(AccidentNature, '事故性质 · nature of the accident (国令第493号 30)', { nullable: true, filter: true })
  nature?: AccidentNature | null;

  // In free text persons may be named: the public reads the report itself, as it was published.
  @Text('事故原因，不对公众 · causes as the report has them, not for the public (国令第493号 30)', {
    nullable: true,
    level: 'L2',
  })
  causes?: string | null;

  @Day('批复日期 · day of the reply (国令第493号 32)', { nullable: true, filter: true, order: true })
  repliedOn?: string | null;

  @Text('批复文号 · document number of the reply', { nullable: true })
  replyDocument?: string | null;
}
