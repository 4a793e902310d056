import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingAward, standing } from '../award/award.js';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { settleBids, settleTender } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingTender, TenderEnding } from './tender.js';

@InputType('BiddingTenderEndInput', { description: '招标失败或终止 · a tender ends without a winner' })
export class TenderEndInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => GraphQLDay, { description: '日期 · day it ended' })
  endedOn!: Day;

  @Field(() => TenderEnding, { description: '原因 · why' })
  ending!: TenderEnding;

  @Field(() => String, { description: '说明 · account of it' })
  endingReason!: string;
}

export const tenderEnd = action({
  name: 'biddingTenderEnd',
  description:
    '招标失败或终止；该标段可重新招标 · a tender ends without a winner; the section may be tendered anew (招标投标法 28、42；实施条例 31)',
  input: TenderEndInput,
  record: BiddingTender,
  async run({ tender: id, endedOn, ...input }, work) {
    checkText(work, input.endingReason, 'endingReason');
    checkPast(work, endedOn, 'endedOn');
    const tender = await work.find(BiddingTender, id, 'tender');
    if (!tender) return;
    checkRunning(work, tender);
    const award = standing(await work.findAll(BiddingAward, { tenderId: tender.id }));
    if (award) refuse(work, 'TENDER_AWARDED', 'tender', award.decidedOn);
    checkAfter(work, tender.publishedOn, endedOn, 'endedOn', 'ENDED_BEFORE_ISSUE');
    if (work.refused) return;

    work.effectiveOn = endedOn;
    work.change(tender, { endedOn, ...input });
    await settleTender(work, tender);
    await settleBids(work, tender);
    return tender;
  },
});

/** A tender that has not ended without a winner. */
export function checkRunning(work: Work, { endedOn, ending }: BiddingTender, field = 'tender'): void {
  if (endedOn) refuse(work, 'TENDER_ENDED', field, `${ending}, ${endedOn}`);
}
