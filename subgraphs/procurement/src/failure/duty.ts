import { doneOn, type LegalReference, type Owed, type Work } from '@integrity-graph/kit';
import { settleTender } from '../award/obligations.js';
import { ProcurementBid } from '../bid/bid.js';
import { keepDuties } from '../obligations.js';
import { ProcurementProject } from '../project/project.js';
import type { ProcurementFailure } from './failure.js';
import { basisOfNotice, basisOfTelling } from './law.js';

/** Brings what is owed on account of a failure in line with its records, and what it decides of the tender. */
export async function settleFailure(work: Work, failure: ProcurementFailure): Promise<void> {
  const [project] = await work.findAll(ProcurementProject, { id: failure.projectId });
  if (!project) return;
  const { decidedOn, biddersToldOn, datePublished, reason } = failure;
  if (decidedOn) {
    const bids = await work.findAll(ProcurementBid, { tenderId: failure.tenderId });
    const hasBidders = bids.some(({ status }) => status !== 'REFUSED');
    const told = hasBidders ? basisOfTelling(project, decidedOn) : undefined;
    const published = basisOfNotice(project, reason, decidedOn);
    const owed = { obligorId: failure.buyerId, obligee: null, incurredOn: decidedOn };
    await keepDuties(work, failure, [
      ...of(told, {
        ...owed,
        kind: 'TELL_BIDDERS',
        title: '通知废标理由 · tell all bidders the reason',
        performed: doneOn(biddersToldOn),
      }),
      ...of(published, {
        ...owed,
        kind: 'PUBLISH_FAILURE',
        title: '发布终止公告 · publish the termination',
        performed: doneOn(datePublished),
      }),
    ]);
  }
  if (failure.tenderId) await settleTender(work, failure.tenderId);
}

/** A duty in no number of days, where the law has it. */
const of = (legalBasis: LegalReference | undefined, owed: Omit<Owed, 'legalBasis'>): Owed[] =>
  legalBasis ? [{ ...owed, legalBasis }] : [];
