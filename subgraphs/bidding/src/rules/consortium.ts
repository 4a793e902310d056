/*
 * What makes the bid of a consortium (联合体) invalid by itself, as far as records tell. Pure functions of who bids with
 * whom; a single firm is a consortium of one.
 */

export interface JointBid {
  id: string;
  /** Who leads it, and is named as the bidder. */
  lead: string;
  /** All members, the lead among them. */
  firms: readonly string[];
  hasAgreement: boolean;
}

/** Who bids with whom in a tender, and what its notices say of it. */
export interface JointTender {
  bids: readonly JointBid[];
  /** Members of each application that was qualified; undefined where there was no prequalification. */
  qualified?: readonly (readonly string[])[];
  /** What the notice says; undefined where it says nothing. */
  accepts?: boolean;
}

export type Invalidity = 'MEMBER_BIDS_AGAIN' | 'MEMBERS_CHANGED' | 'NO_AGREEMENT' | 'NOT_ACCEPTED';

/** Firms that stand in more than one bid, alone or with others (条例 37). */
export function bidAgain(bids: readonly JointBid[]): string[] {
  const counts = new Map<string, number>();
  for (const firm of bids.flatMap(({ firms }) => [...new Set(firms)])) counts.set(firm, (counts.get(firm) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([firm]) => firm);
}

/** Bids whose members are not those that were qualified; of who did not apply at all nothing is said here (条例 37). */
export function membersChanged({ bids, qualified }: JointTender): JointBid[] {
  return bids.filter(({ lead, firms }) => {
    const own =
      qualified?.find((application) => application.includes(lead)) ??
      qualified?.find((application) => application.some((firm) => firms.includes(firm)));
    return own !== undefined && !isSame(own, firms);
  });
}

/** Every reason for which a bid is invalid, by bid; those that are in order are left out (条例 37、51). */
export function invalidBids(tender: JointTender): Map<string, Invalidity[]> {
  const again = new Set(bidAgain(tender.bids));
  const changed = new Set(membersChanged(tender));
  const reasons = tender.bids.map((bid): [string, Invalidity[]] => {
    const isJoint = bid.firms.length > 1;
    const found: [boolean, Invalidity][] = [
      [bid.firms.some((firm) => again.has(firm)), 'MEMBER_BIDS_AGAIN'],
      [changed.has(bid), 'MEMBERS_CHANGED'],
      [isJoint && !bid.hasAgreement, 'NO_AGREEMENT'],
      [isJoint && tender.accepts === false, 'NOT_ACCEPTED'],
    ];
    return [bid.id, found.flatMap(([holds, reason]) => (holds ? reason : []))];
  });
  return new Map(reasons.filter(([, found]) => found.length > 0));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((firm) => other.includes(firm));
