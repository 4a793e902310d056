import { action, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleBids } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingBid } from './bid.js';
import { checkGiver, findBid } from './check.js';

@InputType('BiddingBidBondRecordInput', {
  description: '登记未开标即失败、终止的招标中一份投标的保证金 · record the bond of a bid whose tender ended unopened',
})
export class BidBondRecordInput {
  @Field(() => ID, { description: '密封的投标 · sealed bid' })
  bid!: string;

  @Field(() => ID, { description: '投标人，即保证金提交人 · bidder, who gave it' })
  bidder!: string;

  @Field(() => MoneyInput, { description: '已收取的投标保证金 · bond that was given' })
  bond!: MoneyInput;
}

export const bidBondRecord = action({
  name: 'biddingBidBondRecord',
  description:
    '登记未开标即失败、终止的招标中由谁提交多少保证金，以便退还；投标仍密封，不记报价 · record who gave what bond where a tender ended before the opening, so that it goes back; the bid stays sealed (招标投标法实施条例 26、31)',
  input: BidBondRecordInput,
  record: BiddingBid,
  async run({ bid: id, bidder, bond }, work) {
    const found = await findBid(work, id);
    await checkGiver(work, { bidder, bond }, found);
    if (!found) return;
    const { bid, tender } = found;
    if (!tender.endedOn) refuse(work, 'TENDER_RUNS', 'bid', bid.receiptNumber);
    if (bid.status !== 'SEALED') refuse(work, 'BID_NOT_STANDING', 'bid', `${bid.receiptNumber}, ${bid.status}`);
    if (bid.bond) refuse(work, 'BOND_RECORDED', 'bid', bid.receiptNumber);
    if (work.refused || !tender.endedOn) return;

    work.effectiveOn = tender.endedOn;
    work.change(bid, { bidderId: bidder, bond });
    await settleBids(work, tender, [bid]);
    return bid;
  },
});
