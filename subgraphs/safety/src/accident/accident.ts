import {
  Code,
  Count,
  codelist,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Instant,
  Money,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyGrade } from './grade.js';

/** What kind of accident it was. The list is this graph's own; only road traffic and fires have a window of their own. */
export const AccidentCategory = {
  MINE: 'MINE',
  CONSTRUCTION: 'CONSTRUCTION',
  HAZARDOUS_CHEMICALS: 'HAZARDOUS_CHEMICALS',
  INDUSTRY_AND_TRADE: 'INDUSTRY_AND_TRADE',
  ROAD_TRAFFIC: 'ROAD_TRAFFIC',
  FIRE: 'FIRE',
  OTHER: 'OTHER',
} as const;
export type AccidentCategory = keyof typeof AccidentCategory;

codelist(
  AccidentCategory,
  'SafetyAccidentCategory',
  '事故类别（本图谱自定） · kind of accident; a list of this graph’s own',
  {
    MINE: '矿山 · mine',
    CONSTRUCTION: '建筑施工 · construction',
    HAZARDOUS_CHEMICALS: '危险化学品 · hazardous chemicals',
    INDUSTRY_AND_TRADE: '工贸 · industry and trade',
    ROAD_TRAFFIC: '道路交通 · road traffic (国令第493号 13)',
    FIRE: '火灾 · fire (国令第493号 13)',
    OTHER: '其他 · other',
  },
);

@RecordType({
  table: 'accident',
  zh: '生产安全事故',
  en: 'Work accident',
  document: 'number',
  bodies: ['department_id', 'unit_body_id', 'enterprise_id'],
})
export class SafetyAccident extends DomainRecord {
  @Text('事故编号，同一部门不得重复 · number, unique for the department', { filter: true, order: true })
  number!: string;

  @Text('事故名称 · name of the accident', { order: true })
  name!: string;

  @Code(AccidentCategory, '事故类别 · kind', { filter: true })
  category!: AccidentCategory;

  @Text('行业代码，GB/T 4754 · industry, by GB/T 4754', { nullable: true, filter: true })
  industry?: string | null;

  @Text('事故地点 · place')
  place!: string;

  @Instant('发生时刻 · instant it happened (国令第493号 12)', { order: true })
  occurredAt!: Date;

  @Reference(() => Enterprise, '事故发生单位，企业 · firm in which it happened', { nullable: true, filter: true })
  enterpriseId?: string | null;

  @Reference(() => GovernmentBody, '事故发生单位，机关或事业单位 · body in which it happened (国令第493号 44)', {
    nullable: true,
    filter: true,
  })
  unitBodyId?: string | null;

  @Instant('单位负责人接到报告的时刻 · instant the head of the unit was told (国令第493号 9)', {
    nullable: true,
    level: 'L2',
  })
  unitKnewAt?: Date | null;

  @Reference(() => GovernmentBody, '负有安全生产监督管理职责的部门 · department that supervises (国令第493号 9)', {
    filter: true,
  })
  departmentId!: string;

  @Reference(() => Post, '监管责任岗位 · post answerable for the supervision', { filter: true })
  responsiblePostId!: string;

  @Code(SafetyGrade, '认定的事故等级，未认定则为空 · grade as determined; null while none is (国令第493号 3)', {
    nullable: true,
    filter: true,
  })
  grade?: SafetyGrade | null;

  @Count('死亡人数，最近一次 · deaths, by the last count')
  deaths!: number;

  @Count('重伤人数，含急性工业中毒，最近一次 · serious injuries with acute poisoning, by the last count')
  seriousInjuries!: number;

  @Money('直接经济损失，最近一次 · direct loss, by the last count that has one', { nullable: true })
  directLoss?: Money | null;
}
