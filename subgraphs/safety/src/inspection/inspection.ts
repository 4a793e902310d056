import {
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** A visit to a firm, with its written record; the dangers it found lie under it. */
@RecordType({
  table: 'inspection',
  zh: '安全生产检查',
  en: 'Inspection of work safety',
  bodies: ['inspector_id', 'enterprise_id'],
})
export class SafetyInspection extends DomainRecord {
  @Text('检查文号，同一部门不得重复 · number, unique for the department', { filter: true, order: true })
  number!: string;

  @Reference(() => GovernmentBody, '检查部门 · department that inspected (安全生产法 65)', { filter: true })
  inspectorId!: string;

  @Reference(() => Post, '责任岗位 · post answerable for the inspection', { filter: true })
  responsiblePostId!: string;

  @Reference(() => Enterprise, '被检查单位 · firm inspected', { filter: true })
  enterpriseId!: string;

  @Text('检查内容 · what was looked at (安全生产法 68)')
  matter!: string;

  @Day('检查日期 · day of the inspection', { filter: true, order: true })
  inspectedOn!: string;

  @Flag('检查记录是否经被检查单位负责人签字 · whether the head of the firm signed its record (安全生产法 68)', {
    filter: true,
  })
  isSigned!: boolean;

  @Text('未签字的情况 · why it was not signed (安全生产法 68)', { nullable: true, level: 'L2' })
  unsignedReason?: string | null;
}
