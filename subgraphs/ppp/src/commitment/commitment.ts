import {
  Code,
  codelist,
  Day,
  Enterprise,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { ProjectStage } from '../project/codes.js';
import { ProjectPart } from '../project/part.js';

/** What the government’s side undertakes in a project agreement. */
export const CommitmentKind = {
  SITE: 'SITE',
  PERMIT: 'PERMIT',
  CAPITAL: 'CAPITAL',
  SUPPORT: 'SUPPORT',
  PAYMENT: 'PAYMENT',
  REVIEW: 'REVIEW',
  ACCEPTANCE: 'ACCEPTANCE',
  HANDOVER: 'HANDOVER',
} as const;
export type CommitmentKind = keyof typeof CommitmentKind;

codelist(CommitmentKind, 'PppCommitmentKind', '政府方承诺种类 · kind of what the government’s side undertook', {
  SITE: '交付场地 · hand over the site',
  PERMIT: '办理批准文件 · obtain approvals',
  CAPITAL: '缴付政府方资本金 · pay in the government’s share of capital',
  SUPPORT: '落实配套投入 · provide the facilities beside it',
  PAYMENT: '付费或补贴 · pay or subsidise',
  REVIEW: '绩效考核 · review the performance',
  ACCEPTANCE: '组织验收 · accept the works',
  HANDOVER: '期满接收 · take over at the end of the term',
});

/** Kinds that are performed by payments. */
export const MONETARY: readonly CommitmentKind[] = ['CAPITAL', 'PAYMENT'];

/** The stage in which a kind is to be performed, unless the agreement says otherwise. */
export const STAGE_OF: Record<CommitmentKind, ProjectStage> = {
  SITE: 'PREPARATION',
  PERMIT: 'PREPARATION',
  CAPITAL: 'FINANCING',
  SUPPORT: 'IMPLEMENTATION',
  PAYMENT: 'IMPLEMENTATION',
  REVIEW: 'IMPLEMENTATION',
  ACCEPTANCE: 'IMPLEMENTATION',
  HANDOVER: 'IMPLEMENTATION',
};

@RecordType({
  table: 'commitment',
  zh: '政府方承诺事项',
  en: 'What the government’s side undertook in a project agreement',
  bodies: ['implementing_body_id', 'obligor_id', 'obligee_id'],
})
export class PppCommitment extends ProjectPart {
  @Code(CommitmentKind, '种类 · kind', { filter: true })
  kind!: CommitmentKind;

  @Code(ProjectStage, '所属阶段 · stage in which it is to be performed', { filter: true })
  stage!: ProjectStage;

  @Text('事项 · what is undertaken')
  title!: string;

  @Text('协议条款 · clause of the agreement or supplement')
  clause!: string;

  @Reference(() => GovernmentBody, '义务机关 · body that owes it', { filter: true })
  obligorId!: string;

  @Reference(() => Enterprise, '相对方 · project company or private partner to whom it is owed', { filter: true })
  obligeeId!: string;

  @Day('约定日期 · day it was agreed', { order: true })
  agreedOn!: string;

  @Day('约定期限 · last day agreed', { filter: true, order: true })
  dueOn!: string;

  @Money('约定金额 · amount agreed', { nullable: true })
  amount?: Money | null;

  @Money('绩效考核后应付金额 · amount payable after the review of performance', { nullable: true })
  payableAmount?: Money | null;

  @Day('履行日期 · day it was performed in full', { nullable: true, filter: true })
  performedOn?: string | null;

  @Text('履行凭据 · evidence of performance', { nullable: true })
  evidence?: string | null;
}
