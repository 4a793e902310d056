import { type Day, dayOf, type Owed } from '@integrity-graph/kit';
import { dutyBasis, dutyPeriod } from '../rules/within.js';
import type { BiddingTender } from '../tender/tender.js';
import type { BiddingBid } from './bid.js';

type Return = Pick<Owed, 'incurredOn' | 'due' | 'legalBasis'>;

/**
 * From when a bond is owed, and by when; nothing while it is held, or kept. What is withdrawn in time goes back after the
 * notice (条例 35), all others after the contract (57). Where nobody wins no number of days is laid down: without delay
 * when the tenderer gave it up (31), else because a bond is valid no longer than the bid (26).
 */
export function returnOf(
  { status, withdrawnAt, isBondKept }: BiddingBid,
  { endedOn, ending }: BiddingTender,
  signedOn: Day | undefined,
): Return | undefined {
  if (isBondKept) return undefined;
  if (status === 'WITHDRAWN') return within('bid_bond_return_withdrawn', dayOf(withdrawnAt!));
  if (signedOn) return within('bid_bond_return', signedOn);
  if (!endedOn) return undefined;
  const legalBasis = dutyBasis(
    ending === 'TERMINATED' ? 'bid_bond_return_terminated' : 'bid_bond_return_failed',
    endedOn,
  );
  return legalBasis && { incurredOn: endedOn, legalBasis };
}

function within(rule: string, from: Day): Return | undefined {
  const period = dutyPeriod(rule, from);
  return period && { incurredOn: from, ...period };
}
