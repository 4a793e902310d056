import type { ContractStatus } from '../contract/contract.js';
import type { FailureReason } from '../failure/failure.js';
import type { ProcurementCategory, ProcurementMethod } from '../project/project.js';

/* Codelists of OCDS 1.1 and ours, side by side. */

/**
 * Our methods, the OCDS code each falls under (codelist `method`), and the words of the law that OCDS carries in
 * `procurementMethodDetails`: several of ours fall under one code.
 */
export const METHODS: Record<ProcurementMethod, { code: string; details: string }> = {
  OPEN_TENDER: { code: 'open', details: '公开招标' },
  INVITED_TENDER: { code: 'selective', details: '邀请招标' },
  COMPETITIVE_NEGOTIATION: { code: 'limited', details: '竞争性谈判' },
  COMPETITIVE_CONSULTATION: { code: 'limited', details: '竞争性磋商' },
  INQUIRY: { code: 'limited', details: '询价' },
  SINGLE_SOURCE: { code: 'direct', details: '单一来源采购' },
  FRAMEWORK_AGREEMENT: { code: 'selective', details: '框架协议采购' },
  COOPERATIVE_INNOVATION: { code: 'selective', details: '合作创新采购' },
  OTHER: { code: 'limited', details: '其他采购方式' },
};

/** What a foreign code alone says; `limited` names none of our methods, nor does no code. */
const METHOD_OF_CODE: Record<string, ProcurementMethod> = {
  open: 'OPEN_TENDER',
  selective: 'INVITED_TENDER',
  direct: 'SINGLE_SOURCE',
};

export function methodOf(code: string | undefined, details: string | undefined): ProcurementMethod {
  const named = Object.entries(METHODS).find(([, method]) => method.details === details)?.[0];
  return (named as ProcurementMethod | undefined) ?? METHOD_OF_CODE[code ?? ''] ?? 'OTHER';
}

/** Codelist `procurementCategory`. */
export const CATEGORIES: Record<string, ProcurementCategory> = { goods: 'GOODS', works: 'WORKS', services: 'SERVICES' };

/** Codelist `contractStatus`. */
export const CONTRACT_STATUSES: Record<string, ContractStatus> = {
  pending: 'PENDING',
  active: 'ACTIVE',
  cancelled: 'CANCELLED',
  terminated: 'TERMINATED',
};

/** Of the codelist `tenderStatus`, what a tender or lot has that failed; beside the reason it stands for, if any. */
export const FAILED: Record<string, FailureReason | null> = { unsuccessful: null, cancelled: 'TASK_CANCELLED' };

/** The code of some failures: cancelled where the task was in every one of them. */
export const failedCode = (reasons: readonly (FailureReason | null | undefined)[]): string =>
  reasons.every((reason) => reason === FAILED.cancelled) ? 'cancelled' : 'unsuccessful';

/** Codelist `milestoneStatus`, for what an acceptance finds. */
export const ACCEPTED: Record<string, boolean> = { met: true, notMet: false };

/** Codelist `milestoneType`: an acceptance is the delivery judged. */
export const ACCEPTANCE_MILESTONE = 'delivery';

/** The code that one of our values stands under. */
export const codeOf = <V extends string>(table: Record<string, V>, value: V): string =>
  Object.keys(table).find((code) => table[code] === value)!;
