import { codelist } from '@integrity-graph/kit';

/** The two kinds of debt, each with a limit of its own. */
export const DebtKind = { GENERAL: 'GENERAL', SPECIAL: 'SPECIAL' } as const;
export type DebtKind = keyof typeof DebtKind;

codelist(DebtKind, 'DebtKind', '债务类别 · kind of debt (预算法 35)', {
  GENERAL: '一般债务 · general debt, repaid out of the general budget',
  SPECIAL: '专项债务 · special debt, repaid out of the fund budget or the revenue of the project',
});

/** Of whom a figure tells. */
export const DebtScope = { REGION: 'REGION', OWN_LEVEL: 'OWN_LEVEL' } as const;
export type DebtScope = keyof typeof DebtScope;

codelist(DebtScope, 'DebtScope', '统计范围 · of whom a figure tells', {
  REGION: '全地区 · the government with all below it',
  OWN_LEVEL: '本级 · the government itself',
});
