import { codelist } from '@integrity-graph/kit';

export const ChangeKind = { MODIFICATION: 'MODIFICATION', WITHDRAWAL: 'WITHDRAWAL' } as const;
export type ChangeKind = keyof typeof ChangeKind;

codelist(ChangeKind, 'InvestmentChangeKind', '变更种类 · kind of change', {
  MODIFICATION: '变更，仍须按变更后的内容兑现 · modified: still owed, as modified',
  WITHDRAWAL: '撤回 · withdrawn',
});

/**
 * The reasons of the law, the same as in the register of obligations. A change of term or of the person responsible, of
 * organisation or of areas is not among them.
 */
export const ChangeReason = {
  NATIONAL_INTEREST: 'NATIONAL_INTEREST',
  PUBLIC_INTEREST: 'PUBLIC_INTEREST',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  AGREED_BY_PARTIES: 'AGREED_BY_PARTIES',
  EFFECTIVE_JUDGMENT: 'EFFECTIVE_JUDGMENT',
} as const;
export type ChangeReason = keyof typeof ChangeReason;

codelist(
  ChangeReason,
  'InvestmentChangeReason',
  '法定事由；换届、责任人更替、机构调整不在其列 · lawful reasons; a change of leader is none (优化营商环境条例 31)',
  {
    NATIONAL_INTEREST: '国家利益 · national interest (优化营商环境条例 31)',
    PUBLIC_INTEREST: '社会公共利益 · public interest (优化营商环境条例 31)',
    FORCE_MAJEURE: '不可抗力 · force majeure (民法典 180, 590)',
    AGREED_BY_PARTIES: '双方协商一致 · agreed by the parties (民法典 543)',
    EFFECTIVE_JUDGMENT: '生效裁判文书 · effective judgment or award',
  },
);

/** Reasons on which a body changes a promise by itself: the investor is compensated. */
export const OWN_REASONS: readonly ChangeReason[] = ['NATIONAL_INTEREST', 'PUBLIC_INTEREST'];

export const ChangeState = {
  REASON_UNDER_REVIEW: 'REASON_UNDER_REVIEW',
  PREPARED: 'PREPARED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
} as const;
export type ChangeState = keyof typeof ChangeState;

codelist(ChangeState, 'InvestmentChangeState', '办理状态 · where the change stands', {
  REASON_UNDER_REVIEW: '理由待人工复核 · its reason awaits the review by a person',
  PREPARED: '已经办，待决定 · prepared, awaiting the decision of another person',
  APPROVED: '已批准 · approved',
  REJECTED: '未获批准 · rejected',
});

/** States in which nothing is decided yet. */
export const PENDING: readonly ChangeState[] = ['REASON_UNDER_REVIEW', 'PREPARED'];
