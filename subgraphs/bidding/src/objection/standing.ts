import type { Day, Work } from '@integrity-graph/kit';
import { isOfToday } from '../checks.js';
import { refuse } from '../refusals.js';
import { BiddingObjection } from './objection.js';

/**
 * Bidding stops until an objection that came in time is answered (条例 22, 54). A step of today is refused; one of the
 * past is recorded as it was, and a lead tells of it.
 */
export async function checkAnswered(
  work: Work,
  of: { tenderId: string } | { prequalificationId: string },
  stepOn: Day,
  field: string,
): Promise<void> {
  if (!isOfToday(work, stepOn)) return;
  const open = (await work.findAll(BiddingObjection, of)).find(({ isInTime, repliedOn }) => isInTime && !repliedOn);
  if (open) refuse(work, 'OBJECTION_OPEN', field, `${open.against}, ${open.lodgedOn}`);
}
