import { action, type Day, dayOf, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleBid } from '../award/obligations.js';
import { checkAfter, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementBid } from './bid.js';
import { findBid } from './find.js';

@InputType('ProcurementBidGuaranteeReturnInput', {
  description: '退还投标人的保证金 · return a bidder’s guarantee (政府采购法实施条例 33)',
})
export class BidGuaranteeReturnInput {
  @Field(() => ID, { description: '投标文件 · bid' })
  bid!: string;

  @Field(() => GraphQLDay, { description: '退还日期 · day of return' })
  returnedOn!: Day;
}

export const bidGuaranteeReturn = action({
  name: 'procurementBidGuaranteeReturn',
  description: '退还投标人的保证金 · return a bidder’s guarantee (政府采购法实施条例 33)',
  input: BidGuaranteeReturnInput,
  record: ProcurementBid,
  async run({ bid: id, returnedOn }, work) {
    checkPast(work, returnedOn, 'returnedOn');
    const bid = await findBid(work, id, 'bid');
    if (!bid) return;
    if (!bid.guarantee) refuse(work, 'NO_GUARANTEE', 'bid', bid.receiptNumber);
    if (bid.guaranteeReturnedOn) refuse(work, 'ALREADY_RETURNED', 'bid', bid.guaranteeReturnedOn);
    checkAfter(work, dayOf(bid.receivedAt), returnedOn, 'returnedOn', 'RETURNED_BEFORE_RECEIPT');
    if (work.refused) return;

    work.effectiveOn = returnedOn;
    work.change(bid, { guaranteeReturnedOn: returnedOn });
    await settleBid(work, bid);
    return bid;
  },
});
