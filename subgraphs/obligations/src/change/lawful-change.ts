import { BaseRecord, Code, codelist, Day, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { Obligation } from '../obligation/obligation.js';

export const ChangeKind = { MODIFICATION: 'MODIFICATION', DISCHARGE: 'DISCHARGE' } as const;
export type ChangeKind = keyof typeof ChangeKind;

/**
 * The lawful reasons. A change of term or of the person responsible, a new division of administrative areas or a
 * restructuring is not among them (优化营商环境条例 31; 发改财金〔2023〕1103号).
 */
export const LawfulReason = {
  NATIONAL_INTEREST: 'NATIONAL_INTEREST',
  PUBLIC_INTEREST: 'PUBLIC_INTEREST',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  AGREED_BY_PARTIES: 'AGREED_BY_PARTIES',
  EFFECTIVE_JUDGMENT: 'EFFECTIVE_JUDGMENT',
} as const;
export type LawfulReason = keyof typeof LawfulReason;

export const ChangeState = { PREPARED: 'PREPARED', APPROVED: 'APPROVED', REJECTED: 'REJECTED' } as const;
export type ChangeState = keyof typeof ChangeState;

codelist(ChangeKind, 'LawfulChangeKind', '变更种类 · kind of lawful change', {
  MODIFICATION: '变更 · modified, still owed as modified',
  DISCHARGE: '解除 · discharged, no longer owed',
});
codelist(
  LawfulReason,
  'LawfulReason',
  '法定事由；换届、责任人更替、机构调整不在其列 · lawful reasons; a change of leader is none (优化营商环境条例 31)',
  {
    NATIONAL_INTEREST: '国家利益 · national interest (优化营商环境条例 31)',
    PUBLIC_INTEREST: '社会公共利益 · public interest (优化营商环境条例 31)',
    FORCE_MAJEURE: '不可抗力 · force majeure (民法典 180, 590)',
    AGREED_BY_PARTIES: '双方协商一致 · agreed by the parties (民法典 543)',
    EFFECTIVE_JUDGMENT: '生效裁判文书 · effective judgment or award',
  },
);
codelist(ChangeState, 'LawfulChangeState', '办理状态 · where the change stands', {
  PREPARED: '已经办，待复核 · prepared, awaiting approval by another person',
  APPROVED: '已复核生效 · approved and in force',
  REJECTED: '复核未通过 · rejected',
});

@RecordType({
  table: 'lawful_change',
  zh: '义务依法变更或解除',
  en: 'Lawful modification or discharge of an obligation',
  scope: 'scope',
})
export class LawfulChange extends BaseRecord {
  @Text('权限范围', { hidden: true }) scope!: string;
  @Reference(() => Obligation, '义务 · obligation', { filter: true }) obligationId!: string;
  @Code(ChangeKind, '种类 · kind', { filter: true }) kind!: ChangeKind;
  @Code(LawfulReason, '法定事由 · lawful reason') reason!: LawfulReason;
  @Text('事由说明 · explanation') explanation!: string;
  @Text('决定机关及权限依据 · deciding authority and what empowers it') authority!: string;
  @Text('程序文件文号 · procedure document') procedureDocument!: string;
  @Text('补偿决定 · compensation decision, or why none is due') compensationDecision!: string;
  @Day('生效日期 · day it takes effect') effectiveOn!: string;
  @Day('变更后的届满日期 · new last day', { nullable: true }) newDueOn?: string | null;
  @Money('变更后的数额 · new amount', { nullable: true }) newAmount?: Money | null;
  @Code(ChangeState, '办理状态 · where it stands', { filter: true }) state!: ChangeState;
  @Text('经办人 · prepared by') preparedBy!: string;
  @Text('复核人 · approved or rejected by', { nullable: true }) reviewedBy?: string | null;
  @Text('复核意见 · reviewer’s remark', { nullable: true }) reviewRemark?: string | null;
}
