import { Day, DomainRecord, GovernmentBody, Post, RecordType, Reference, Text } from '@integrity-graph/kit';

@RecordType({
  table: 'attainment_plan',
  zh: '限期达标规划',
  en: 'Plan to attain an environmental standard by a day',
  document: 'number',
  bodies: ['government_id'],
})
export class EnvironmentAttainmentPlan extends DomainRecord {
  @Text('规划文号 · document number', { filter: true, order: true })
  number!: string;

  @Text('规划名称 · title')
  title!: string;

  @Reference(() => GovernmentBody, '制定规划的人民政府 · government that made it (环境保护法 28)', { filter: true })
  governmentId!: string;

  @Reference(() => Post, '责任岗位 · post responsible', { nullable: true })
  responsiblePostId?: string | null;

  @Text('应达到的标准 · standard to attain, such as GB 3095 二级')
  standard!: string;

  @Day('制定日期 · day it was adopted', { order: true })
  adoptedOn!: string;

  @Day('达标期限 · day by which the standard is to be attained', { filter: true, order: true })
  attainBy!: string;

  @Day('达标日期，未达标为空 · day attained; null while it is not', { nullable: true })
  attainedOn?: string | null;

  @Text('达标依据材料 · evidence of attainment', { nullable: true })
  evidence?: string | null;
}
