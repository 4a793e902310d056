import { action, type Day, dayOf, GraphQLInstant, type Work } from '@integrity-graph/kit';
import { ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingBid } from '../bid/bid.js';
import { checkPastInstant, isOfToday } from '../checks.js';
import { createConsortium, firmsOf } from '../consortium/input.js';
import { checkCourtList } from '../court/check.js';
import { checkAnswered } from '../objection/standing.js';
import { BiddingProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { BiddingSection } from '../section/section.js';
import { checkRunning } from './end.js';
import { checkComplete, checkOpened, OpenedBidInput, openedBid } from './opened-bid.js';
import { BiddingTender } from './tender.js';

@InputType('BiddingTenderOpenInput', { description: '开标 · open the bids (招标投标法 34—36)' })
export class TenderOpenInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => GraphQLInstant, { description: '开标时刻 · when the bids were opened' })
  openedAt!: Date;

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [OpenedBidInput], { description: '全部按时送达的投标 · every bid that came in time' })
  bids!: OpenedBidInput[];
}

export const tenderOpen = action({
  name: 'biddingTenderOpen',
  description:
    '开标：投标人与报价自此登记、可见，并核查失信被执行人名单 · open the bids: bidders and prices are recorded, and seen, from here on, and bidders checked against the court list (招标投标法 34—36)',
  input: TenderOpenInput,
  record: BiddingTender,
  async run({ tender: tenderId, openedAt, bids: opened }, work) {
    checkPastInstant(work, openedAt, 'openedAt');
    const tender = await work.find(BiddingTender, tenderId, 'tender');
    const section = tender && (await work.see(BiddingSection, tender.sectionId, 'tender'));
    const project = tender && (await work.see(BiddingProject, tender.projectId, 'tender'));
    await checkOpened(work, opened, section);
    if (!project) return;
    checkRunning(work, tender);
    if (tender.openedAt) refuse(work, 'ALREADY_OPENED', 'tender', tender.openedAt.toISOString());
    if (openedAt < tender.bidsDueAt) {
      refuse(work, 'OPENED_BEFORE_DEADLINE', 'openedAt', tender.bidsDueAt.toISOString());
    }
    const on = dayOf(openedAt);
    await checkAnswered(work, { tenderId: tender.id }, on, 'tender');
    const received = await work.findAll(BiddingBid, { tenderId: tender.id });
    checkComplete(work, opened, received);
    checkEnough(work, opened, on);
    if (work.refused) return;

    work.effectiveOn = on;
    for (const one of opened) {
      const bid = work.change(received.find(({ id }) => id === one.bid)!, openedBid(one));
      createConsortium(work, bid, { bidId: bid.id }, one.bidder, one.consortium);
    }
    const firms = new Set(opened.flatMap(({ bidder, consortium }) => firmsOf(bidder, consortium)));
    await checkCourtList(work, project, 'OPENING', [...firms], on);
    return work.change(tender, { openedAt });
  },
});

/** 条例 44: of fewer than three bidders nothing is opened. What was opened before today is recorded, and a lead tells of it. */
function checkEnough(work: Work, opened: readonly OpenedBidInput[], on: Day): void {
  const least = rules.number('least_bidders', on);
  if (least !== undefined && opened.length < Number(least) && isOfToday(work, on)) {
    refuse(work, 'TOO_FEW_TO_OPEN', 'bids', `${opened.length} < ${least}`);
  }
}
