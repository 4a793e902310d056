import { action, dayOf, GraphQLInstant, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleBids } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingBid } from './bid.js';
import { checkGiver, checkNotified, tenderOf } from './check.js';

@InputType('BiddingBidWithdrawInput', {
  description: '投标截止前撤回投标 · withdraw a bid before the deadline (招标投标法 29；实施条例 35)',
})
export class BidWithdrawInput {
  @Field(() => ID, { description: '密封的投标 · sealed bid' })
  bid!: string;

  @Field(() => GraphQLInstant, { description: '收到书面通知的时刻 · when the written notice was received' })
  notifiedAt!: Date;

  @Field(() => String, { description: '书面通知的文号或内容 · the notice: its number, or what it says' })
  notice!: string;

  @Field(() => ID, {
    nullable: true,
    description: '保证金提交人，已收取保证金的须填 · who gave the bond, where one was given',
  })
  bidder?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: '已收取的投标保证金 · bond that was given' })
  bond?: MoneyInput | null;
}

export const bidWithdraw = action({
  name: 'biddingBidWithdraw',
  description:
    '登记投标截止前撤回的投标；不记报价，已收取的保证金应予退还 · record a bid withdrawn before the deadline, without its price; a bond goes back (招标投标法 29；实施条例 35)',
  input: BidWithdrawInput,
  record: BiddingBid,
  async run({ bid: id, notifiedAt, notice, bidder, bond }, work) {
    checkNotified(work, { notifiedAt, notice });
    const found = await tenderOf(work, id);
    await checkGiver(work, { bidder, bond }, found);
    if (!found) return;
    const { bid, tender } = found;
    if (bid.status !== 'SEALED') refuse(work, 'BID_NOT_STANDING', 'bid', `${bid.receiptNumber}, ${bid.status}`);
    if (notifiedAt < bid.receivedAt) {
      refuse(work, 'WITHDRAWN_BEFORE_RECEIPT', 'notifiedAt', bid.receivedAt.toISOString());
    }
    if (notifiedAt > tender.bidsDueAt) {
      refuse(work, 'WITHDRAWN_AFTER_DEADLINE', 'notifiedAt', tender.bidsDueAt.toISOString());
    }
    if (work.refused) return;

    work.effectiveOn = dayOf(notifiedAt);
    const withdrawn = { status: 'WITHDRAWN', withdrawnAt: notifiedAt, withdrawalNotice: notice } as const;
    work.change(bid, { ...withdrawn, bidderId: bidder, bond });
    await settleBids(work, tender, [bid]);
    return bid;
  },
});
