import type { Day, LegalReference, Owed } from '@integrity-graph/kit';
import type { Part } from '../award/outcome.js';
import { periodOfReturn } from '../failure/law.js';
import type { ProcurementProject } from '../project/project.js';
import { dutyPeriod } from '../rules/period.js';
import type { ProcurementBid } from './bid.js';

/**
 * 实施条例 33: the guarantee goes back to the winner from the signing on, to who did not win from the notice on; where
 * nobody is chosen, from that decision on. Of several packages the last one counts that he bid for: until then his bid is
 * held, and what becomes of the others is no matter of his. Who had not won and is chosen later signs first: his return,
 * owed since the notice to another, falls due on no day until then.
 */
export function returnGuarantee(bid: ProcurementBid, parts: readonly Part[], project: ProcurementProject): Owed[] {
  const { buyerId, supplierId, guarantee, guaranteeReturnedOn, packageNumbers } = bid;
  const concerned = packageNumbers ? parts.filter(({ number }) => packageNumbers.includes(number!)) : parts;
  const ends = concerned.map((part) => endFor(bid, part, project));
  if (!guarantee || !supplierId || !ends.every((end) => end !== undefined)) return [];
  const last = ends.reduce((latest, end) => (rankOf(end) > rankOf(latest) ? end : latest));
  const { due, legalBasis } = last.period;
  const performed = guaranteeReturnedOn && { on: guaranteeReturnedOn, amount: guarantee, inFull: true };
  return [
    {
      kind: 'RETURN_BID_GUARANTEE',
      title: `退还投标保证金 ${bid.receiptNumber} · return the bid guarantee`,
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      amount: guarantee,
      incurredOn: last.from,
      due: ends.some(({ isPending }) => isPending) ? undefined : due,
      legalBasis,
      performed: performed || undefined,
    },
  ];
}

/** When a part came to its end for a bidder, and the period from then on. */
interface End {
  from: Day;
  period: { due?: Owed['due']; legalBasis: LegalReference };
  /** Whether he was chosen later, and is to sign yet. */
  isPending?: boolean;
}

/** Ends in the order of their days; of those on one day the one that sets a due day is last. */
const rankOf = ({ from, period: { due, legalBasis } }: End): string =>
  [from, due ? 1 : 0, legalBasis.title, legalBasis.article].join(' ');

/** Nothing while it has not. */
function endFor(bid: ProcurementBid, part: Part, project: ProcurementProject): End | undefined {
  const { awards, failedOn, reason } = part;
  if (failedOn) return endOf(failedOn, periodOfReturn(project, reason, failedOn));
  const won = awards.find(({ bidId }) => bidId === bid.id);
  if (won?.signedOn) return endOf(won.signedOn, dutyPeriod('bid_guarantee_return', won.signedOn));
  const lostOn = awards[0]?.bidId === bid.id ? undefined : awards[0]?.noticeIssuedOn;
  if (!lostOn) return undefined;
  const end = endOf(lostOn, dutyPeriod('bid_guarantee_return_losers', lostOn));
  return end && { ...end, isPending: won !== undefined };
}

const endOf = (from: Day, period: End['period'] | undefined): End | undefined => period && { from, period };
