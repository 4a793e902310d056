import {
  Code,
  Count,
  codelist,
  Day,
  DomainRecord,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { PppProject } from '../project/project.js';

/** What a government answers for in a year of a project. */
export const ExpenditureType = {
  EQUITY: 'EQUITY',
  SUBSIDY: 'SUBSIDY',
  RISK: 'RISK',
  SUPPORT: 'SUPPORT',
} as const;
export type ExpenditureType = keyof typeof ExpenditureType;

codelist(ExpenditureType, 'PppExpenditureType', '支出责任类型 · kind of expenditure responsibility', {
  EQUITY: '股权投资 · equity',
  SUBSIDY: '运营补贴 · subsidy of operation',
  RISK: '风险承担 · risks borne',
  SUPPORT: '配套投入 · facilities beside the project',
});

/** It lies where the government lies, so that whoever sees one row of a government sees them all: a part would mislead. */
@RecordType({
  table: 'expenditure',
  zh: '年度财政支出责任',
  en: 'Expenditure responsibility of a year',
  bodies: ['government_id'],
})
export class PppExpenditure extends DomainRecord {
  @Reference(() => PppProject, '项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '承担支出责任的人民政府 · government that bears it', { filter: true })
  governmentId!: string;

  @Count('年度 · year', { filter: true, order: true })
  year!: number;

  @Code(ExpenditureType, '类型 · kind', { filter: true })
  type!: ExpenditureType;

  @Money('一般公共预算支出责任 · responsibility to be borne by the general public budget')
  amount!: Money;

  @Text('论证文件 · document it rests on')
  document!: string;

  @Day('批准日期 · day it was approved', { order: true })
  approvedOn!: string;

  @Day('被新测算取代之日 · day a newer reckoning took its place', { nullable: true })
  supersededOn?: string | null;
}
