import type { MoneyInput, Work } from '@integrity-graph/kit';
import { checkCurrency, checkKnown, checkMoney, checkPastInstant, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { BiddingSection } from '../section/section.js';
import { checkRunning } from '../tender/end.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingBid } from './bid.js';

/* What is checked where a bid does not go its way to the opening. */

export interface Found {
  bid: BiddingBid;
  tender: BiddingTender;
}

/** A bid to change, held with its tender: first the tender, as by all who open, evaluate or decide. */
export async function findBid(work: Work, id: string): Promise<Found | undefined> {
  const seen = await work.see(BiddingBid, id, 'bid');
  const tender = seen && (await work.find(BiddingTender, seen.tenderId, 'bid'));
  const bid = tender && (await work.find(BiddingBid, id, 'bid'));
  return bid && { bid, tender };
}

/** The same, of a tender that still runs. */
export async function tenderOf(work: Work, id: string): Promise<Found | undefined> {
  const found = await findBid(work, id);
  if (found) checkRunning(work, found.tender, 'bid');
  return found;
}

/** A written notice, received by now. */
export function checkNotified(work: Work, { notifiedAt, notice }: { notifiedAt: Date; notice: string }): void {
  checkPastInstant(work, notifiedAt, 'notifiedAt');
  checkText(work, notice, 'notice');
}

/** Who gave a bond, and how much: both or neither, in the currency of the estimate, and nobody who bids already. */
export async function checkGiver(
  work: Work,
  { bidder, bond }: { bidder?: string | null; bond?: MoneyInput | null },
  found: Found | undefined,
): Promise<void> {
  await checkKnown(work, 'Enterprise', bidder, 'bidder');
  const isSum = bond && checkMoney(work, bond, 'bond');
  if (Boolean(bidder) !== Boolean(bond)) refuse(work, 'BOND_INCOMPLETE', bond ? 'bidder' : 'bond', '—');
  if (!found || !bidder) return;
  const { tender, bid } = found;
  const [section] = await work.findAll(BiddingSection, { id: tender.sectionId });
  if (isSum && section) checkCurrency(work, [bond], section.estimate, 'bond');
  const others = await work.findAll(BiddingBid, { tenderId: tender.id, bidderId: bidder });
  const other = others.find(({ id, status }) => id !== bid.id && status !== 'WITHDRAWN');
  if (other) refuse(work, 'DUPLICATE_BIDDER', 'bidder', other.receiptNumber);
}
