import { Count, Day, DomainRecord, GovernmentBody, Post, RecordType, Reference, Text } from '@integrity-graph/kit';

/** 安全生产目标责任书: what a body promised its principal for a year. */
@RecordType({
  table: 'target_agreement',
  zh: '安全生产目标责任书',
  en: 'Agreement on targets of work safety',
  document: 'number',
  bodies: ['principal_id', 'promisor_id'],
})
export class SafetyTargetAgreement extends DomainRecord {
  @Text('责任书编号，同一签约上级不得重复 · number, unique for the principal', { filter: true, order: true })
  number!: string;

  @Count('责任年度 · year', { filter: true })
  year!: number;

  @Reference(() => GovernmentBody, '签约上级 · principal', { filter: true })
  principalId!: string;

  @Reference(() => GovernmentBody, '责任单位 · body that promised', { filter: true })
  promisorId!: string;

  @Reference(() => Post, '责任岗位 · post that answers', { filter: true })
  responsiblePostId!: string;

  @Day('签订日期 · day it was signed', { filter: true, order: true })
  signedOn!: string;

  @Text('目标内容 · targets')
  targets!: string;

  @Count('死亡人数控制目标 · deaths not to be exceeded', { nullable: true })
  deathsAtMost?: number | null;

  @Day('考核时限 · day by which it is to be appraised', { nullable: true })
  appraisalDueOn?: string | null;
}
