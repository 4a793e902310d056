import {
  Code,
  Count,
  Day,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { Mechanism, OperationMode, ProjectStatus, ReturnMechanism } from './codes.js';
import { ProjectOrigin } from './origin.js';

@RecordType({
  table: 'project',
  zh: '政府和社会资本合作项目',
  en: 'Project of public-private partnership',
  bodies: ['implementing_body_id', 'government_id', 'shareholder_id'],
})
export class PppProject extends DomainRecord {
  @Code(ProjectOrigin, '来源；导入的项目可能缺少部分字段 · where it comes from; what was imported may lack fields', {
    filter: true,
  })
  origin!: ProjectOrigin;

  @Text('外来标识 · identifier it was imported under (OC4IDS id, OCDS ocid)', { nullable: true, filter: true })
  publishedAs?: string | null;

  @Text('库编号 · number in the project library', { filter: true, order: true })
  number!: string;

  @Text('项目名称 · name', { filter: true, order: true })
  name!: string;

  @Text('行业 · industry, as the library names it', { filter: true, nullable: true })
  industry?: string | null;

  @Code(
    Mechanism,
    '合作机制，依发起之日有效的规则；导入的为空 · generation, by the rule in force when it was initiated; null when imported',
    { filter: true, nullable: true },
  )
  mechanism?: Mechanism | null;

  @Code(OperationMode, '运作方式 · how it is built, run and handed over', { filter: true, nullable: true })
  operationMode?: OperationMode | null;

  @Code(ReturnMechanism, '回报机制 · who pays', { filter: true, nullable: true })
  returnMechanism?: ReturnMechanism | null;

  @Money('总投资 · total investment')
  totalInvestment!: Money;

  @Count('建设期（月） · months of construction', { nullable: true })
  constructionMonths?: number | null;

  @Count('运营期（月） · months of operation', { nullable: true })
  operationMonths?: number | null;

  @Reference(() => GovernmentBody, '政府方实施机构 · body that carries it out for the government', { filter: true })
  implementingBodyId!: string;

  @Reference(
    () => GovernmentBody,
    '承担支出责任的本级人民政府；导入的为空 · government whose budget bears it; null when imported',
    { filter: true, nullable: true },
  )
  governmentId?: string | null;

  @Reference(() => GovernmentBody, '政府出资代表 · body that holds the government’s share', { nullable: true })
  shareholderId?: string | null;

  @Day('发起日期 · day it was initiated', { filter: true, order: true })
  initiatedOn!: string;

  @Code(ProjectStatus, '项目状态 · status', { filter: true })
  status!: ProjectStatus;
}

/** One that was registered here says of itself what an imported one may lack. */
export type RegisteredProject = PppProject & {
  mechanism: Mechanism;
  returnMechanism: ReturnMechanism;
  governmentId: string;
};
