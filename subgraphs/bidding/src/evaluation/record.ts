import { action, dayOf } from '@integrity-graph/kit';
import { BiddingBid } from '../bid/bid.js';
import { checkAfter, checkPast } from '../checks.js';
import { checkConsortiaValid } from '../consortium/validity.js';
import { placeOf } from '../notice.js';
import { settleEvaluation } from '../obligations.js';
import { partOf } from '../part.js';
import { refuse, taken } from '../refusals.js';
import { checkRunning } from '../tender/end.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingEvaluation } from './evaluation.js';
import { checkEvaluated, checkMembers, checkResults, EvaluationRecordInput } from './input.js';
import { BiddingCommitteeMember } from './member.js';

export const evaluationRecord = action({
  name: 'biddingEvaluationRecord',
  description:
    '登记评标：委员会、每份投标的结果与排名 · record an evaluation: the committee, each bid’s result and rank (招标投标法 37—40；实施条例 53)',
  input: EvaluationRecordInput,
  record: BiddingEvaluation,
  constraints: { evaluation_tender: taken('BIDS_EVALUATED', 'tender') },
  async run(input, work) {
    const { tender: tenderId, evaluatedOn, reportReceivedOn, members, bids: results } = input;
    checkPast(work, reportReceivedOn, 'reportReceivedOn');
    checkAfter(work, evaluatedOn, reportReceivedOn, 'reportReceivedOn', 'REPORTED_BEFORE_EVALUATION');
    await checkMembers(work, input);
    checkResults(work, results);
    const tender = await work.find(BiddingTender, tenderId, 'tender');
    if (!tender) return;
    checkRunning(work, tender);
    if (!tender.openedAt) refuse(work, 'NOT_OPENED', 'tender', tender.bidsDueAt.toISOString());
    else checkAfter(work, dayOf(tender.openedAt), evaluatedOn, 'evaluatedOn', 'EVALUATED_BEFORE_OPENING');
    const [earlier] = await work.findAll(BiddingEvaluation, { tenderId: tender.id });
    if (earlier) refuse(work, 'BIDS_EVALUATED', 'tender', earlier.evaluatedOn);
    const bids = await work.findAll(BiddingBid, { tenderId: tender.id });
    checkEvaluated(work, results, bids);
    await checkConsortiaValid(work, input, bids, tender);
    if (work.refused) return;

    work.effectiveOn = evaluatedOn;
    for (const { bid: id, mixedWith, disqualificationReason, ...result } of results) {
      const status = disqualificationReason ? 'DISQUALIFIED' : 'VALID';
      const found = { ...result, status, disqualificationReason, mixedWithId: mixedWith } as const;
      work.change(bids.find((one) => one.id === id)!, found);
    }
    const evaluation = work.create(BiddingEvaluation, {
      ...partOf(tender),
      evaluatedOn,
      reportReceivedOn,
      memberCount: members.length,
      expertCount: members.filter(({ role }) => role === 'EXPERT').length,
    });
    for (const { person, role, relatedEnterprise } of members) {
      const of = { ...placeOf(tender), evaluationId: evaluation.id };
      work.create(BiddingCommitteeMember, { ...of, personId: person, role, relatedEnterpriseId: relatedEnterprise });
    }
    await settleEvaluation(work, evaluation);
    return evaluation;
  },
});
