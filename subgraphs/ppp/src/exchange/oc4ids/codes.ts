import type { CommitmentKind } from '../../commitment/commitment.js';
import type { OperationMode, ProjectStatus } from '../../project/codes.js';

/* Codelists of OC4IDS 0.9 and ours, side by side. */

/** Codelist `projectStatus`; a partnership is in its term until its asset is handed over. */
export const STATUSES: Record<string, ProjectStatus> = {
  identification: 'PREPARING',
  preparation: 'PREPARING',
  implementation: 'SIGNED',
  maintenance: 'SIGNED',
  completion: 'HANDED_OVER',
  decommissioning: 'HANDED_OVER',
  decommissioned: 'HANDED_OVER',
  cancelled: 'TERMINATED',
};

/** Codelist `projectType`, of the ways that begin with works. */
export const TYPES: Partial<Record<OperationMode, string>> = {
  BOT: 'construction',
  BOO: 'construction',
  DBFOT: 'construction',
  ROT: 'rehabilitation',
};

/** Codelist `contractNature`. */
export const NATURES: Partial<Record<OperationMode, string[]>> = {
  BOT: ['construction'],
  BOO: ['construction'],
  DBFOT: ['design', 'construction'],
  ROT: ['construction'],
};

/** Codelist `projectSector`, by how the project library names industries; the list is open, so others keep their name. */
export const SECTORS: Record<string, string> = {
  交通运输: 'transport',
  能源: 'energy',
  教育: 'education',
  医疗卫生: 'health',
  水利建设: 'waterAndWaste',
  生态建设和环境保护: 'waterAndWaste',
  保障性安居工程: 'socialHousing',
  文化: 'cultureSportsAndRecreation',
  体育: 'cultureSportsAndRecreation',
  旅游: 'cultureSportsAndRecreation',
};

/** Schemes of classifications that tell in OC4IDS what it has no field for: our own, declared here. */
export const SCHEMES = {
  industry: 'CN-PPP-INDUSTRY',
  operationMode: 'CN-PPP-OPERATION-MODE',
  returnMechanism: 'CN-PPP-RETURN-MECHANISM',
  /** Of numbers in the library of projects. */
  number: 'CN-PPP-LIBRARY',
} as const;

/** Codelist `milestoneCode`: the point at which the commercial documentation has been executed. */
export const SIGNING = 'commercialClose';

/** Codelist `milestoneType`, for what the government's side undertook. */
export const MILESTONES: Record<CommitmentKind, string> = {
  CAPITAL: 'financing',
  PAYMENT: 'payment',
  SITE: 'delivery',
  PERMIT: 'approval',
  SUPPORT: 'delivery',
  REVIEW: 'assessment',
  ACCEPTANCE: 'assessment',
  HANDOVER: 'delivery',
};
