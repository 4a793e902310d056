import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingBid } from '../bid/bid.js';
import { BiddingCandidatePublicity } from '../candidates/publicity.js';
import { checkAfter, checkPast, checkText, isOfToday } from '../checks.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { checkCourtList } from '../court/check.js';
import { BiddingEvaluation } from '../evaluation/evaluation.js';
import { checkAnswered } from '../objection/standing.js';
import { settleAward } from '../obligations.js';
import { partOf } from '../part.js';
import { BiddingProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { checkRunning } from '../tender/end.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingAward, standing, WhyNotFirst } from './award.js';

@InputType('BiddingAwardDecideInput', { description: '确定中标人 · choose the winner (招标投标法 40；实施条例 55)' })
export class AwardDecideInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => ID, { description: '中标的投标，须为候选人的 · the bid, one of a candidate' })
  bid!: string;

  @Field(() => GraphQLDay, { description: '确定日期 · day of the choice' })
  decidedOn!: Day;

  @Field(() => WhyNotFirst, { nullable: true, description: '未确定排名第一者的事由 · why not the first-ranked' })
  whyNotFirst?: WhyNotFirst | null;

  @Field(() => String, { nullable: true, description: '其依据文件 · document of that reason' })
  whyNotFirstDocument?: string | null;
}

export const awardDecide = action({
  name: 'biddingAwardDecide',
  description:
    '确定中标人并核查失信被执行人名单 · choose the winner, who is checked against the court list (招标投标法 40；实施条例 54、55)',
  input: AwardDecideInput,
  record: BiddingAward,
  constraints: { award_tender: taken('ALREADY_AWARDED', 'tender') },
  async run(input, work) {
    const { decidedOn, whyNotFirst, whyNotFirstDocument } = input;
    checkPast(work, decidedOn, 'decidedOn');
    checkText(work, whyNotFirstDocument, 'whyNotFirstDocument');
    const tender = await work.find(BiddingTender, input.tender, 'tender');
    const project = tender && (await work.see(BiddingProject, tender.projectId, 'tender'));
    if (!project) return;
    checkRunning(work, tender);
    const awards = await work.findAll(BiddingAward, { tenderId: tender.id });
    const earlier = standing(awards);
    if (earlier) refuse(work, 'ALREADY_AWARDED', 'tender', earlier.decidedOn);
    await checkPublicity(work, tender, project, decidedOn);
    await checkAnswered(work, { tenderId: tender.id }, decidedOn, 'tender');
    const bids = await work.findAll(BiddingBid, { tenderId: tender.id });
    const bid = bids.find(({ id, rank, status }) => id === input.bid && rank != null && status === 'VALID');
    const lapsed = awards.find(({ bidId, lapsedOn }) => bidId === input.bid && lapsedOn);
    if (lapsed) refuse(work, 'BID_LAPSED', 'bid', lapsed.lapsedOn!);
    for (const { lapsedOn } of awards) checkAfter(work, lapsedOn, decidedOn, 'decidedOn', 'CHOSEN_BEFORE_LAPSE');
    if (!bid) refuse(work, 'BID_NOT_CANDIDATE', 'bid', input.bid);
    else checkRank(work, project, bid, input);
    if (work.refused || !bid) return;

    work.effectiveOn = decidedOn;
    const award = work.create(BiddingAward, {
      ...partOf(tender),
      bidId: bid.id,
      enterpriseId: bid.bidderId!,
      value: bid.price!,
      rank: bid.rank!,
      decidedOn,
      whyNotFirst,
      whyNotFirstDocument,
    });
    const members = await work.findAll(BiddingConsortiumMember, { bidId: bid.id });
    const firms = new Set([award.enterpriseId, ...members.map(({ enterpriseId }) => enterpriseId)]);
    await checkCourtList(work, project, 'AWARD', [...firms], decidedOn);
    await settleAward(work, award);
    return award;
  },
});

/** 条例 55: where state funds prevail, the first-ranked wins unless there is one of four reasons. */
function checkRank(work: Work, project: BiddingProject, bid: BiddingBid, { decidedOn, whyNotFirst }: AwardDecideInput) {
  if (bid.rank === 1) {
    if (whyNotFirst) refuse(work, 'FIRST_NEEDS_NO_REASON', 'whyNotFirst', whyNotFirst);
  } else if (project.isStateControlled && !whyNotFirst && isOfToday(work, decidedOn)) {
    refuse(work, 'NOT_FIRST_RANKED', 'bid', `${bid.receiptNumber}: ${bid.rank}`);
  }
}

/** 条例 54: what the law has tendered is chosen after the candidates have stood in public; the report comes first in any case. */
async function checkPublicity(
  work: Work,
  tender: BiddingTender,
  project: BiddingProject,
  decidedOn: Day,
): Promise<void> {
  const [evaluation] = await work.findAll(BiddingEvaluation, { tenderId: tender.id });
  checkAfter(work, evaluation?.reportReceivedOn, decidedOn, 'decidedOn', 'CHOSEN_BEFORE_REPORT');
  if (!project.isMustTender) return;
  const [publicity] = await work.findAll(BiddingCandidatePublicity, { tenderId: tender.id });
  if (!publicity) refuse(work, 'CANDIDATES_UNPUBLISHED', 'tender', tender.name);
  else if (decidedOn <= publicity.until) refuse(work, 'PUBLICITY_RUNS', 'decidedOn', publicity.until);
}
