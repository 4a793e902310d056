import type { Day, Work } from '@integrity-graph/kit';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { type FailureReason, ProcurementFailure } from '../failure/failure.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementAward } from './award.js';

/** What came of a tender, or of one of its packages: what is awarded by itself. */
export interface Part {
  /** Number of the package; none where the tender is not divided. */
  number?: string;
  /** Earliest first: who is chosen when a winner withdraws does not make the choice late. */
  awards: (Pick<ProcurementAward, 'bidId' | 'decidedOn' | 'noticeIssuedOn'> & { signedOn?: Day })[];
  /** The day it was declared to have failed. */
  failedOn?: Day;
  /** Why it failed. */
  reason?: FailureReason | null;
}

/**
 * The parts of a tender, decided or not. It is held until the action ends, so that of two who decide parts of it at the
 * same time the second sees what the first did. A contract, an award or a failure is held before its tender, a bid after.
 */
export async function partsOf(work: Work, tenderId: string): Promise<Part[]> {
  await work.find(ProcurementTender, tenderId, 'tender');
  const [evaluation] = await work.findAll(ProcurementEvaluation, { tenderId });
  const awards = evaluation ? await work.findAll(ProcurementAward, { evaluationId: evaluation.id }) : [];
  const contracts = new Map<string, ProcurementContract | undefined>();
  for (const { id } of awards) contracts.set(id, (await work.findAll(ProcurementContract, { awardId: id }))[0]);
  const failures = await work.findAll(ProcurementFailure, { tenderId });
  const packages = await work.findAll(ProcurementPackage, { tenderId });
  const partOf = (one?: ProcurementPackage): Part => ({
    number: one?.number,
    ...failureAmong(failures, one),
    awards: awards
      .filter(({ packageId }) => !one || packageId === one.id)
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .map(({ id, bidId, decidedOn, noticeIssuedOn }) => {
        return { bidId, decidedOn, noticeIssuedOn, signedOn: contracts.get(id)?.dateSigned };
      }),
  });
  return packages.length > 0 ? packages.map(partOf) : [partOf()];
}

function failureAmong(failures: readonly ProcurementFailure[], one: ProcurementPackage | undefined) {
  const failure = failures.find(({ packageId }) => !packageId || packageId === one?.id);
  return failure?.decidedOn ? { failedOn: failure.decidedOn, reason: failure.reason } : {};
}

const orderOf = ({ decidedOn, recordedAt, id }: ProcurementAward) => `${decidedOn} ${recordedAt.toISOString()} ${id}`;

/** The day on which all of a tender had failed; none while a part of it goes on, or is awarded. */
export const failedOn = (parts: readonly Part[]): Day | undefined => lastOf(parts.map((part) => part.failedOn));

/** The day that left nothing to decide; none while a part is neither awarded nor failed. */
export const decidedOn = (parts: readonly Part[]): Day | undefined =>
  lastOf(parts.map(({ awards, failedOn }) => awards[0]?.decidedOn ?? failedOn));

/** The last of some days, once all of them are known. */
export const lastOf = (days: readonly (Day | null | undefined)[]): Day | undefined =>
  days.every((day) => day != null) ? days.toSorted().at(-1) : undefined;
