import { DomainRecord, GovernmentBody, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingProject } from '../project/project.js';

@RecordType({ table: 'section', zh: '标段', en: 'Section of a project', bodies: ['tenderer_id'] })
export class BiddingSection extends DomainRecord {
  @Reference(() => BiddingProject, '招标项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Text('标段编号 · number of the section', { filter: true, order: true })
  number!: string;

  @Text('标段名称 · name of the section')
  name!: string;

  @Money('标段估算价 · estimate of the section (实施条例 26)', { order: true })
  estimate!: Money;

  @Text('分类编码，前两位为大类 · code of what is tendered for; its first two digits are the class', { filter: true })
  itemCode!: string;
}
