import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';

/** How far a hidden danger is from being removed. */
export const DangerStatus = {
  REGISTERED: 'REGISTERED',
  SUPERVISED: 'SUPERVISED',
  RECTIFIED: 'RECTIFIED',
  CLEARED: 'CLEARED',
} as const;
export type DangerStatus = keyof typeof DangerStatus;

codelist(DangerStatus, 'SafetyDangerStatus', '隐患状态 · status of a hidden danger (安全生产法 41)', {
  REGISTERED: '已登记 · registered',
  SUPERVISED: '挂牌督办中 · under a listed supervision (安全生产法 41)',
  RECTIFIED: '已报整改，待验收 · reported as removed, to be checked',
  CLEARED: '验收销号 · checked and cleared',
});

@RecordType({
  table: 'hidden_danger',
  zh: '重大事故隐患',
  en: 'Major hidden danger',
  bodies: ['supervisor_id', 'enterprise_id'],
})
export class SafetyHiddenDanger extends DomainRecord {
  @Text('隐患编号，同一部门不得重复 · number, unique for the department', { filter: true, order: true })
  number!: string;

  @Reference(() => GovernmentBody, '监管部门 · department that supervises (安全生产法 41)', { filter: true })
  supervisorId!: string;

  @Reference(() => Enterprise, '隐患所在单位 · firm where it is', { filter: true })
  enterpriseId!: string;

  @Text('隐患部位 · where it is')
  place!: string;

  @Text('隐患内容 · what it is')
  description!: string;

  @Text('判定依据 · by which standard it is a major one (安全生产法 118)')
  standard!: string;

  @Day('发现日期 · day it was found', { filter: true, order: true })
  foundOn!: string;

  @Code(DangerStatus, '隐患状态 · status', { filter: true })
  status!: DangerStatus;
}
