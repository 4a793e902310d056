import { action, dayOf, GraphQLInstant, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingAward, standing } from '../award/award.js';
import { settleBids } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingBid, STANDING } from './bid.js';
import { checkGiver, checkNotified, tenderOf } from './check.js';

@InputType('BiddingBidRevokeInput', {
  description: '投标截止后撤销投标 · revoke a bid after the deadline (实施条例 35)',
})
export class BidRevokeInput {
  @Field(() => ID, { description: '投标 · bid' })
  bid!: string;

  @Field(() => GraphQLInstant, { description: '收到书面通知的时刻 · when the written notice was received' })
  notifiedAt!: Date;

  @Field(() => String, { description: '书面通知的文号或内容 · the notice: its number, or what it says' })
  notice!: string;

  @Field(() => Boolean, { description: '招标人是否不予退还保证金 · whether the tenderer keeps the bond' })
  isBondKept!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: '保证金提交人，仅未开标的填写 · who gave the bond, of a bid that is not opened',
  })
  bidder?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: '已收取的投标保证金，仅未开标的填写 · bond that was given, of a bid that is not opened',
  })
  bond?: MoneyInput | null;
}

export const bidRevoke = action({
  name: 'biddingBidRevoke',
  description:
    '登记投标截止后撤销的投标；招标人可以不退还保证金 · record a bid revoked after the deadline; the tenderer may keep its bond (实施条例 35)',
  input: BidRevokeInput,
  record: BiddingBid,
  async run({ bid: id, notifiedAt, notice, isBondKept, ...giver }, work) {
    checkNotified(work, { notifiedAt, notice });
    const found = await tenderOf(work, id);
    await checkGiver(work, giver, found);
    if (!found) return;
    const { bid, tender } = found;
    if (!STANDING.has(bid.status)) refuse(work, 'BID_NOT_STANDING', 'bid', `${bid.receiptNumber}, ${bid.status}`);
    if (bid.bidderId && giver.bidder) refuse(work, 'BIDDER_READ_OUT', 'bidder', bid.receiptNumber);
    if (notifiedAt <= tender.bidsDueAt) {
      refuse(work, 'REVOKED_BEFORE_DEADLINE', 'notifiedAt', tender.bidsDueAt.toISOString());
    }
    const bond = bid.bond ?? giver.bond;
    if (isBondKept && !bond) refuse(work, 'NO_BOND', 'isBondKept', bid.receiptNumber);
    const award = standing(await work.findAll(BiddingAward, { tenderId: tender.id }));
    if (award) refuse(work, 'REVOKED_AFTER_CHOICE', 'bid', award.decidedOn);
    if (work.refused) return;

    work.effectiveOn = dayOf(notifiedAt);
    const revoked = { status: 'REVOKED', withdrawnAt: notifiedAt, withdrawalNotice: notice, isBondKept } as const;
    work.change(bid, { ...revoked, bidderId: bid.bidderId ?? giver.bidder, bond });
    await settleBids(work, tender, [bid]);
    return bid;
  },
});
