import { action, type Day, dayOf, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast } from '../checks.js';
import { settleBids } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingBid } from './bid.js';

@InputType('BiddingBidBondReturnInput', {
  description: '退还投标保证金及利息 · return a bid bond with its interest (实施条例 31、35、57)',
})
export class BidBondReturnInput {
  @Field(() => ID, { description: '投标 · bid' })
  bid!: string;

  @Field(() => GraphQLDay, { description: '退还日期 · day of return' })
  returnedOn!: Day;
}

export const bidBondReturn = action({
  name: 'biddingBidBondReturn',
  description: '退还投标保证金及银行同期存款利息 · return a bid bond with its interest (招标投标法实施条例 31、35、57)',
  input: BidBondReturnInput,
  record: BiddingBid,
  async run({ bid: id, returnedOn }, work) {
    checkPast(work, returnedOn, 'returnedOn');
    const bid = await work.find(BiddingBid, id, 'bid');
    const tender = bid && (await work.see(BiddingTender, bid.tenderId, 'bid'));
    if (!tender) return;
    if (bid.isBondKept) refuse(work, 'BOND_KEPT', 'bid', bid.receiptNumber);
    if (!bid.bond) refuse(work, 'NO_BOND', 'bid', bid.receiptNumber);
    if (bid.bondReturnedOn) refuse(work, 'BOND_RETURNED', 'bid', bid.bondReturnedOn);
    checkAfter(work, dayOf(bid.receivedAt), returnedOn, 'returnedOn', 'RETURNED_BEFORE_RECEIPT');
    if (work.refused) return;

    work.effectiveOn = returnedOn;
    work.change(bid, { bondReturnedOn: returnedOn });
    await settleBids(work, tender, [bid]);
    return bid;
  },
});
