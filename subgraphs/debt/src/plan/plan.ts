import { Day, Post, RecordType, Reference, Text, TextList } from '@integrity-graph/kit';
import { DebtOfGovernment, OF_GOVERNMENT } from '../ledger/government.js';

@RecordType({
  table: 'restructuring_plan',
  zh: '财政重整计划',
  en: 'Fiscal restructuring plan',
  document: 'number',
  bodies: OF_GOVERNMENT,
})
export class DebtRestructuringPlan extends DebtOfGovernment {
  @Text('文号 · document number', { filter: true, order: true })
  number!: string;

  @Text('启动原因 · why it was adopted')
  reason!: string;

  @TextList('重整措施 · measures')
  measures!: string[];

  @Reference(() => Post, '责任岗位 · post responsible', { nullable: true })
  responsiblePostId?: string | null;

  @Day('制定日期 · day of adoption', { filter: true, order: true })
  adoptedOn!: string;

  @Text('批准机关 · who approved')
  approvedBy!: string;

  @Day('重整期限 · day by which it is to be carried out', { filter: true, order: true })
  completeBy!: string;

  @Day('完成日期 · day it was carried out', { nullable: true, filter: true })
  completedOn?: string | null;

  @Text('完成依据 · evidence that it was', { nullable: true })
  evidence?: string | null;
}
