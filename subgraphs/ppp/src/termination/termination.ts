import {
  Code,
  codelist,
  Day,
  Enterprise,
  GovernmentBody,
  Money,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { ProjectPart } from '../project/part.js';

/** Why a project may end before its term. A change of term of office or of the person responsible is no ground. */
export const TerminationGround = {
  NATIONAL_INTEREST: 'NATIONAL_INTEREST',
  PUBLIC_INTEREST: 'PUBLIC_INTEREST',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  AGREED_BY_PARTIES: 'AGREED_BY_PARTIES',
  PARTNER_DEFAULT: 'PARTNER_DEFAULT',
  EFFECTIVE_JUDGMENT: 'EFFECTIVE_JUDGMENT',
} as const;
export type TerminationGround = keyof typeof TerminationGround;

codelist(
  TerminationGround,
  'PppTerminationGround',
  '提前终止事由；换届、责任人更替不在其列 · grounds to end a project early; a change of leader is none (优化营商环境条例 31)',
  {
    NATIONAL_INTEREST: '国家利益 · national interest (优化营商环境条例 31)',
    PUBLIC_INTEREST: '社会公共利益 · public interest (优化营商环境条例 31)',
    FORCE_MAJEURE: '不可抗力 · force majeure (民法典 180, 590)',
    AGREED_BY_PARTIES: '双方协商一致 · agreed by the parties (民法典 543)',
    PARTNER_DEFAULT: '社会资本方违约 · default of the private partner (民法典 563)',
    EFFECTIVE_JUDGMENT: '生效裁判文书 · effective judgment or award',
  },
);

/** One prepares it (经办), another approves it (复核). */
export const TerminationState = { PREPARED: 'PREPARED', APPROVED: 'APPROVED', REJECTED: 'REJECTED' } as const;
export type TerminationState = keyof typeof TerminationState;

codelist(TerminationState, 'PppTerminationState', '提前终止办理状态 · where the termination stands', {
  PREPARED: '已经办，待复核 · prepared, awaiting approval by another',
  APPROVED: '已复核生效 · approved and in force',
  REJECTED: '复核未通过 · rejected',
});

@RecordType({
  table: 'termination',
  zh: '项目提前终止',
  en: 'Early termination of a project',
  document: 'procedureDocument',
  bodies: ['implementing_body_id', 'obligee_id'],
})
export class PppTermination extends ProjectPart {
  @Code(TerminationGround, '事由 · ground', { filter: true })
  ground!: TerminationGround;

  @Text('事由说明 · explanation', { level: 'L2' })
  explanation!: string;

  @Reference(() => GovernmentBody, '决定机关 · body with the power to decide it')
  decidedById!: string;

  @Text('权限与程序文件 · document of power and procedure (优化营商环境条例 31)')
  procedureDocument!: string;

  @Text('补偿决定 · decision on compensation (优化营商环境条例 31)')
  compensationDecision!: string;

  @Money('补偿金额，无须补偿的为空 · compensation; null when none is due', { nullable: true })
  compensation?: Money | null;

  @Day('补偿期限 · day by which it is to be paid', { nullable: true })
  compensationDueOn?: string | null;

  @Reference(() => Enterprise, '相对方 · to whom compensation is owed')
  obligeeId!: string;

  @Reference(() => Post, '经办岗位 · post that prepared it', { level: 'L2' })
  handlerPostId!: string;

  /** Who recorded the preparation: somebody else must record the approval. */
  @Text('经办登记人 · who recorded the preparation', { hidden: true })
  preparedBy!: string;

  @Day('经办日期 · day it was prepared', { order: true })
  preparedOn!: string;

  @Code(TerminationState, '办理状态 · where it stands', { filter: true })
  state!: TerminationState;

  @Reference(() => Post, '复核岗位 · post that decided', { nullable: true, level: 'L2' })
  approverPostId?: string | null;

  @Day('复核日期 · day of the decision', { nullable: true, order: true })
  decidedOn?: string | null;

  @Text('复核意见 · remark of the decision', { nullable: true, level: 'L2' })
  remark?: string | null;

  @Day('补偿支付日期 · day the compensation was paid', { nullable: true })
  compensatedOn?: string | null;

  @Text('补偿支付凭证 · document of that payment', { nullable: true })
  compensationDocument?: string | null;
}
