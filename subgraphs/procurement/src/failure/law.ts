import type { Day, LegalReference, Owed } from '@integrity-graph/kit';
import { isTendered, type ProcurementMethod, type ProcurementProject } from '../project/project.js';
import { dutyBasis, dutyPeriod } from '../rules/period.js';
import type { FailureReason } from './failure.js';

/*
 * Goods and services are tendered under 政府采购法, works under 招标投标法, and the other methods have an order of their
 * own. A tender is given up (终止招标) when its task is cancelled, which has rules of its own; most of what follows from a
 * failure is to be done without delay, in no number of days.
 */

type What = Pick<ProcurementProject, 'method' | 'category'>;
type Reason = FailureReason | null | undefined;

const isOfWorks = (project: What) => isTendered(project) && project.category === 'WORKS';

/** Where all who bid are to be told the reason. */
export const basisOfTelling = (project: What, on: Day): LegalReference | undefined =>
  isTendered(project) && !isOfWorks(project) ? dutyBasis('failure_telling', on) : undefined;

const NOTICES: Partial<Record<ProcurementMethod, string>> = {
  COMPETITIVE_NEGOTIATION: 'failure_notice_negotiation',
  INQUIRY: 'failure_notice_inquiry',
  COMPETITIVE_CONSULTATION: 'failure_notice_consultation',
};

/** Where a notice is to be published: of a tender that is given up, and of what is ended by another method. */
export function basisOfNotice(project: What, reason: Reason, on: Day): LegalReference | undefined {
  const otherwise = NOTICES[project.method];
  if (otherwise) return dutyBasis(otherwise, on);
  if (reason !== 'TASK_CANCELLED' || !isTendered(project)) return undefined;
  return dutyBasis(isOfWorks(project) ? 'failure_notice_works' : 'failure_notice', on);
}

/** By when guarantees go back: in a number of days where a tender of goods or services is given up, else without delay. */
export function periodOfReturn(project: What, reason: Reason, on: Day): Pick<Owed, 'due' | 'legalBasis'> | undefined {
  return periodOfGivenUp(project, reason, on) ?? withoutDelay('bid_guarantee_return_unawarded', on);
}

function periodOfGivenUp(project: What, reason: Reason, on: Day) {
  if (reason !== 'TASK_CANCELLED' || !isTendered(project)) return undefined;
  return isOfWorks(project)
    ? withoutDelay('bid_guarantee_return_failed_works', on)
    : dutyPeriod('bid_guarantee_return_failed', on);
}

function withoutDelay(name: string, on: Day): Pick<Owed, 'due' | 'legalBasis'> | undefined {
  const legalBasis = dutyBasis(name, on);
  return legalBasis && { legalBasis };
}
