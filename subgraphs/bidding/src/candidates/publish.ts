import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingBid } from '../bid/bid.js';
import { checkAfter, checkAtLeast, checkPost } from '../checks.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { checkCourtList } from '../court/check.js';
import { BiddingEvaluation } from '../evaluation/evaluation.js';
import { checkNotice, NoticeInput, noticeOf, placeOf, windowOf } from '../notice.js';
import { settleEvaluation } from '../obligations.js';
import { BiddingProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { checkRunning } from '../tender/end.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingCandidate } from './candidate.js';
import { BiddingCandidatePublicity } from './publicity.js';

@InputType('BiddingCandidatesPublishInput', {
  description: '公示中标候选人 · publish the candidates (招标投标法实施条例 54)',
})
export class CandidatesPublishInput extends NoticeInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => GraphQLDay, { description: '公示截止日期 · last day of the publicity' })
  until!: Day;
}

export const candidatesPublish = action({
  name: 'biddingCandidatesPublish',
  description:
    '公示中标候选人，不少于三日，并核查失信被执行人名单 · publish the candidates for three days at least; they are checked against the court list (招标投标法实施条例 54)',
  input: CandidatesPublishInput,
  record: BiddingCandidatePublicity,
  constraints: { candidate_publicity_tender: taken('CANDIDATES_PUBLISHED', 'tender') },
  async run({ tender: tenderId, until, ...notice }, work) {
    checkNotice(work, notice);
    const tender = await work.find(BiddingTender, tenderId, 'tender');
    await checkPost(work, tender?.tendererId, notice.approverPost, 'approverPost');
    if (!tender) return;
    checkRunning(work, tender);
    const [evaluation] = await work.findAll(BiddingEvaluation, { tenderId: tender.id });
    if (!evaluation) {
      refuse(work, 'NOT_EVALUATED', 'tender', tender.name);
      return;
    }
    checkAfter(work, evaluation.reportReceivedOn, notice.publishedOn, 'publishedOn', 'PUBLISHED_BEFORE_REPORT');
    checkAtLeast(work, 'candidates_publicity', notice.publishedOn, until, 'until', 'PUBLICITY_TOO_SHORT');
    const [earlier] = await work.findAll(BiddingCandidatePublicity, { tenderId: tender.id });
    if (earlier) refuse(work, 'CANDIDATES_PUBLISHED', 'tender', earlier.publishedOn);
    const bids = await work.findAll(BiddingBid, { tenderId: tender.id });
    const ranked = bids.filter(({ rank }) => rank != null).sort((a, b) => a.rank! - b.rank!);
    if (ranked.length === 0) refuse(work, 'NO_CANDIDATES', 'tender', tender.name);
    if (work.refused) return;

    work.effectiveOn = notice.publishedOn;
    const { sectionId, projectId, name } = tender;
    const publicity = work.create(BiddingCandidatePublicity, {
      ...placeOf(tender),
      ...noticeOf(notice),
      sectionId,
      projectId,
      name,
      tenderId: tender.id,
      until,
    });
    for (const { rank, bidderId, price, score } of ranked) {
      const of = { ...placeOf(tender), ...windowOf(notice), publicityId: publicity.id };
      work.create(BiddingCandidate, { ...of, rank: rank!, enterpriseId: bidderId!, price: price!, score });
    }
    const project = await work.see(BiddingProject, projectId, 'tender');
    if (project) await checkCourtList(work, project, 'CANDIDATES', await firmsOf(work, ranked), notice.publishedOn);
    await settleEvaluation(work, evaluation);
    return publicity;
  },
});

/** Every firm that stands for a bid: the bidder, and the members of a consortium. */
async function firmsOf(work: Work, bids: readonly BiddingBid[]): Promise<string[]> {
  const members = await work.findAll(BiddingConsortiumMember, { bidId: { $in: bids.map(({ id }) => id) } });
  return [
    ...new Set([...bids.flatMap(({ bidderId }) => bidderId ?? []), ...members.map(({ enterpriseId }) => enterpriseId)]),
  ];
}
