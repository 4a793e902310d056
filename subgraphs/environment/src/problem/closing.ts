import { Code, codelist, Day, GovernmentBody, Post, RecordType, Reference, Text, TextList } from '@integrity-graph/kit';
import { ProblemPart, RESPONSIBLE } from './part.js';

/** How far a closing is: applied for by one (经办), checked on the spot, decided by another (复核). */
export const ClosingState = {
  APPLIED: 'APPLIED',
  CHECKED: 'CHECKED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  REVOKED: 'REVOKED',
} as const;
export type ClosingState = keyof typeof ClosingState;

codelist(ClosingState, 'EnvironmentClosingState', '销号状态 · state of a closing', {
  APPLIED: '已申请 · applied for',
  CHECKED: '核查通过 · checked and found rectified',
  APPROVED: '已销号 · approved: the problem is closed',
  REJECTED: '未通过核查或审核 · not passed by the check or the decision',
  REVOKED: '虚假整改，销号撤销 · revoked: the rectification was found false',
});

@RecordType({
  table: 'problem_closing',
  zh: '督察问题销号',
  en: 'Closing of a problem',
  bodies: RESPONSIBLE,
})
export class EnvironmentProblemClosing extends ProblemPart {
  @Code(ClosingState, '销号状态 · state', { filter: true })
  state!: ClosingState;

  @Day('完成整改日期 · day the rectification was complete')
  rectifiedOn!: string;

  @Day('申请日期 · day it was applied for', { order: true })
  appliedOn!: string;

  @Reference(() => Post, '经办岗位 · post that applied', { level: 'L2' })
  handlerPostId!: string;

  /** Who recorded the application: somebody else must record its approval. */
  @Text('申请登记人 · who recorded the application', { hidden: true })
  appliedBy!: string;

  @TextList('佐证材料 · evidence')
  evidence!: string[];

  @Day('核查日期 · day of the check', { nullable: true })
  checkedOn?: string | null;

  @Reference(() => GovernmentBody, '核查单位 · body that checked', { nullable: true })
  checkedById?: string | null;

  @Text('核查情况 · what the check found', { nullable: true })
  finding?: string | null;

  @Day('审核日期 · day of the decision', { nullable: true })
  decidedOn?: string | null;

  @Reference(() => Post, '复核岗位 · post that decided', { nullable: true, level: 'L2' })
  approverPostId?: string | null;

  @Text('审核意见文件 · document of the decision', { nullable: true })
  document?: string | null;

  @Day('撤销日期 · day it was revoked', { nullable: true })
  revokedOn?: string | null;

  @Text('撤销理由 · why it was revoked', { nullable: true })
  revocationReason?: string | null;

  @Text('撤销文件 · document of the revocation', { nullable: true })
  revocationDocument?: string | null;
}
