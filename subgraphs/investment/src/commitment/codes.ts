import { codelist } from '@integrity-graph/kit';

/** What is promised. */
export const CommitmentKind = {
  LAND: 'LAND',
  INFRASTRUCTURE: 'INFRASTRUCTURE',
  SUBSIDY: 'SUBSIDY',
  TAX: 'TAX',
  FACTOR: 'FACTOR',
  APPROVAL: 'APPROVAL',
  OTHER: 'OTHER',
} as const;
export type CommitmentKind = keyof typeof CommitmentKind;

codelist(CommitmentKind, 'InvestmentCommitmentKind', '承诺种类 · what is promised to an investor', {
  LAND: '项目用地 · land',
  INFRASTRUCTURE: '配套设施 · infrastructure around the project',
  SUBSIDY: '财政奖励或补贴 · reward or subsidy (公平竞争审查条例 10)',
  TAX: '税收优惠 · tax relief (公平竞争审查条例 10)',
  FACTOR: '要素、收费优惠 · privileges of factors or fees (公平竞争审查条例 10)',
  APPROVAL: '审批服务 · approvals and services',
  OTHER: '其他 · other',
});

/** Kinds that bear on what firms pay, for which law or the State Council must give the authority. */
export const COST_KINDS: readonly CommitmentKind[] = ['SUBSIDY', 'TAX', 'FACTOR'];

/** The three kinds of promise that governments answer for. */
export const PromiseKind = { QUALITY: 'QUALITY', TIME: 'TIME', GUARANTEE: 'GUARANTEE' } as const;
export type PromiseKind = keyof typeof PromiseKind;

codelist(
  PromiseKind,
  'InvestmentPromiseKind',
  '承诺类型 · quality, time or guarantee: what a promise is of (国发〔2016〕76号)',
  {
    QUALITY: '质量承诺 · of quality',
    TIME: '期限承诺 · of time',
    GUARANTEE: '保障承诺 · of a guarantee',
  },
);

/** What the investor must do first. */
export const CommitmentCondition = {
  INVESTMENT: 'INVESTMENT',
  OUTPUT: 'OUTPUT',
  EMPLOYMENT: 'EMPLOYMENT',
  REGISTRATION: 'REGISTRATION',
  TAX_PAYMENT: 'TAX_PAYMENT',
  STATISTICS: 'STATISTICS',
  OTHER: 'OTHER',
} as const;
export type CommitmentCondition = keyof typeof CommitmentCondition;

codelist(CommitmentCondition, 'InvestmentCommitmentCondition', '条件种类 · what the investor must do first', {
  INVESTMENT: '投资到位 · the investment is made',
  OUTPUT: '产值或达产 · production or output',
  EMPLOYMENT: '吸纳就业 · jobs',
  REGISTRATION: '迁入登记 · registration is moved here (市场监管总局令第99号)',
  TAX_PAYMENT: '在本地纳税 · tax is paid here (市场监管总局令第99号)',
  STATISTICS: '纳入本地统计 · output is counted here (市场监管总局令第99号)',
  OTHER: '其他 · other',
});

/** Conditions that no reward may be tied to. */
export const BARRED_CONDITIONS: readonly CommitmentCondition[] = ['REGISTRATION', 'TAX_PAYMENT', 'STATISTICS'];

/** What became of the terms of a commitment. */
export const CommitmentStanding = {
  AS_PROMISED: 'AS_PROMISED',
  MODIFIED: 'MODIFIED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type CommitmentStanding = keyof typeof CommitmentStanding;

codelist(CommitmentStanding, 'InvestmentCommitmentStanding', '承诺现状 · what became of the terms of a commitment', {
  AS_PROMISED: '按原承诺 · as promised',
  MODIFIED: '已依法变更 · lawfully modified (优化营商环境条例 31)',
  WITHDRAWN: '已依法撤回 · lawfully withdrawn (优化营商环境条例 31)',
});

/** In what a commitment is unlawful (违规承诺). */
export const UnlawfulGround = {
  OVER_AUTHORITY: 'OVER_AUTHORITY',
  COMPETITION: 'COMPETITION',
  OTHER_LAW: 'OTHER_LAW',
} as const;
export type UnlawfulGround = keyof typeof UnlawfulGround;

codelist(UnlawfulGround, 'InvestmentUnlawfulGround', '违规承诺情形 · in what a commitment is unlawful', {
  OVER_AUTHORITY: '超越法定权限 · beyond statutory authority (外商投资法实施条例 27)',
  COMPETITION: '违反公平竞争审查标准 · against the standards of fair competition (公平竞争审查条例 10)',
  OTHER_LAW: '违反其他法律法规 · against another law',
});
