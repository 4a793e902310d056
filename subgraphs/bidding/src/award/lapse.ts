import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingBid } from '../bid/bid.js';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { BiddingContract } from '../contract/contract.js';
import { settleAward } from '../obligations.js';
import { refuse } from '../refusals.js';
import { AwardLapse, BiddingAward } from './award.js';

@InputType('BiddingAwardLapseInput', { description: '取消中标资格 · a winner loses the award (实施条例 74)' })
export class AwardLapseInput {
  @Field(() => ID, { description: '中标结果，已发中标通知书而未订立合同的 · award, notified and not signed on' })
  award!: string;

  @Field(() => GraphQLDay, { description: '取消日期 · day on which he lost it' })
  lapsedOn!: Day;

  @Field(() => AwardLapse, { description: '事由 · why' })
  lapse!: AwardLapse;

  @Field(() => String, { description: '取消文件 · document of it' })
  lapseDocument!: string;
}

export const awardLapse = action({
  name: 'biddingAwardLapse',
  description:
    '取消中标资格；投标保证金不予退还，可依次确定其他中标候选人，也可重新招标 · a winner loses the award: his bond is kept, and the next candidate may be chosen, or it is tendered anew (实施条例 55、74)',
  input: AwardLapseInput,
  record: BiddingAward,
  async run({ award: id, ...input }, work) {
    checkText(work, input.lapseDocument, 'lapseDocument');
    checkPast(work, input.lapsedOn, 'lapsedOn');
    const award = await work.find(BiddingAward, id, 'award');
    const bid = award && (await work.find(BiddingBid, award.bidId, 'award'));
    if (!bid) return;
    if (award.lapsedOn) refuse(work, 'AWARD_LAPSED', 'award', award.lapsedOn);
    if (!award.noticeIssuedOn) refuse(work, 'NOTICE_NOT_ISSUED', 'award', award.decidedOn);
    checkAfter(work, award.noticeIssuedOn, input.lapsedOn, 'lapsedOn', 'LAPSED_BEFORE_NOTICE');
    const [contract] = await work.findAll(BiddingContract, { awardId: award.id });
    if (contract) refuse(work, 'ALREADY_SIGNED', 'award', contract.number);
    if (work.refused) return;

    work.effectiveOn = input.lapsedOn;
    work.change(award, input);
    if (bid.bond) work.change(bid, { isBondKept: true });
    await settleAward(work, award);
    return award;
  },
});
