import { Code, codelist, Day, DomainRecord, RecordType, Reference, Text } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';
import { Person } from '../person/person.js';

/** 参与身份 · in what role a person serves a body without holding a post of it. */
export const EngagementRole = {
  EXPERT: 'EXPERT',
  BUYER_REPRESENTATIVE: 'BUYER_REPRESENTATIVE',
  EVALUATOR: 'EVALUATOR',
  LEGAL_REPRESENTATIVE: 'LEGAL_REPRESENTATIVE',
  OTHER: 'OTHER',
} as const;
export type EngagementRole = keyof typeof EngagementRole;

codelist(EngagementRole, 'EngagementRole', '参与身份 · role of an engagement', {
  EXPERT: '专家 · expert (重大行政决策程序暂行条例 19–21)',
  BUYER_REPRESENTATIVE: '采购人代表 · buyer’s representative (政府采购法实施条例 39)',
  EVALUATOR: '评审专家 · evaluator (政府采购法实施条例 39, 40)',
  LEGAL_REPRESENTATIVE: '法定代表人 · legal representative (民法典 61)',
  OTHER: '其他 · other',
});

/** A person serves a body in a role for a time: those who answer for something without a post. */
@RecordType({
  table: 'engagement',
  zh: '参与',
  en: 'Engagement',
  persons: ['person_id'],
  bodies: ['body_id'],
  managedBy: 'managed_by_id',
})
export class Engagement extends DomainRecord {
  @Reference(() => Person, '参与人 · person', { filter: true }) personId!: string;
  @Reference(() => GovernmentBody, '所服务机构 · body', { filter: true }) bodyId!: string;
  @Code(EngagementRole, '参与身份 · role', { filter: true }) role!: EngagementRole;
  @Day('起始日期 · first day', { order: true }) startDate!: string;
  @Day('截止日期 · last day', { nullable: true }) endDate?: string | null;
  @Text('依据文号 · document', { nullable: true }) documentNumber?: string | null;
  @Reference(() => GovernmentBody, '管理机关 · who manages the person', { nullable: true, hidden: true }) managedById?:
    | string
    | null;
}
