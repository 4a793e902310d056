import type { Work } from '@integrity-graph/kit';
import type { BiddingBid } from '../bid/bid.js';
import { isOfToday } from '../checks.js';
import type { EvaluationRecordInput } from '../evaluation/input.js';
import { BiddingApplicant } from '../prequalification/applicant.js';
import { refuse } from '../refusals.js';
import { invalidBids } from '../rules/consortium.js';
import type { BiddingTender } from '../tender/tender.js';
import { BiddingConsortiumMember } from './member.js';

/**
 * What the law holds invalid is disqualified: an evaluation of today is refused that keeps it, of an earlier one leads
 * tell (条例 37、51).
 */
export async function checkConsortiaValid(
  work: Work,
  { evaluatedOn, bids: results }: EvaluationRecordInput,
  bids: readonly BiddingBid[],
  tender: BiddingTender,
): Promise<void> {
  if (!isOfToday(work, evaluatedOn)) return;
  const opened = bids.filter(({ status }) => status === 'OPENED');
  const firms = await membersOf(work, 'bidId', opened);
  const { prequalificationId } = tender;
  const applicants = prequalificationId
    ? await work.findAll(BiddingApplicant, { prequalificationId, isQualified: true })
    : undefined;
  const invalid = invalidBids({
    bids: opened.map(({ id, bidderId, jointAgreement }) => ({
      id,
      lead: bidderId!,
      firms: firms.get(id) ?? [bidderId!],
      hasAgreement: Boolean(jointAgreement),
    })),
    qualified: applicants && (await qualifiedOf(work, applicants)),
    accepts: tender.isOpenToConsortia ?? undefined,
  });
  for (const [index, { bid, disqualificationReason }] of results.entries()) {
    const reasons = invalid.get(bid);
    if (reasons && disqualificationReason == null) {
      refuse(work, 'CONSORTIUM_INVALID', `bids.${index}.disqualificationReason`, reasons.join(', '));
    }
  }
}

async function qualifiedOf(work: Work, applicants: readonly BiddingApplicant[]): Promise<string[][]> {
  const firms = await membersOf(work, 'applicantId', applicants);
  return applicants.map(({ id, enterpriseId }) => firms.get(id) ?? [enterpriseId]);
}

/** Firms of each that is a consortium, by its id. */
async function membersOf(
  work: Work,
  by: 'bidId' | 'applicantId',
  of: readonly { id: string }[],
): Promise<Map<string, string[]>> {
  const members = await work.findAll(BiddingConsortiumMember, { [by]: of.map(({ id }) => id) });
  const byParent = Map.groupBy(members, (member) => member[by]!);
  return new Map([...byParent].map(([id, all]) => [id, all.map(({ enterpriseId }) => enterpriseId)]));
}
