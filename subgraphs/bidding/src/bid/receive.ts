import { action, dayOf, GraphQLInstant, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPastInstant, checkText } from '../checks.js';
import { partOf } from '../part.js';
import { refuse, taken } from '../refusals.js';
import { checkRunning } from '../tender/end.js';
import { BiddingTender } from '../tender/tender.js';
import { BiddingBid } from './bid.js';

@InputType('BiddingBidReceiveInput', {
  description: '签收密封的投标文件，不记投标人与报价 · receive a sealed bid, without its bidder and price',
})
export class BidReceiveInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => String, { description: '签收编号，同一招标不得重复 · number of the receipt, unique in the tender' })
  receiptNumber!: string;

  @Field(() => String, { description: '封签号或加密文件摘要 · number of the seal, or digest of the encrypted file' })
  seal!: string;

  @Field(() => GraphQLInstant, { description: '送达时刻 · when it was received' })
  receivedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description:
      '所替换的投标：投标截止前修改的投标 · the bid it replaces: one changed before the deadline (招标投标法 29)',
  })
  replaces?: string | null;
}

export const bidReceive = action({
  name: 'biddingBidReceive',
  description:
    '签收密封的投标文件；逾期送达的登记为拒收 · receive a sealed bid; one that comes late is recorded as refused (招标投标法 28、29；实施条例 36)',
  input: BidReceiveInput,
  record: BiddingBid,
  constraints: { bid_receipt: taken('DUPLICATE_NUMBER', 'receiptNumber') },
  async run({ tender: tenderId, replaces, ...input }, work) {
    const { receiptNumber, receivedAt } = input;
    checkText(work, receiptNumber, 'receiptNumber');
    checkText(work, input.seal, 'seal');
    checkPastInstant(work, receivedAt, 'receivedAt');
    const tender = await work.see(BiddingTender, tenderId, 'tender');
    if (!tender) return;
    checkRunning(work, tender);
    const isLate = receivedAt > tender.bidsDueAt;
    checkAfter(work, tender.publishedOn, dayOf(receivedAt), 'receivedAt', 'RECEIVED_BEFORE_ISSUE');
    if (tender.openedAt && !isLate) refuse(work, 'ALREADY_OPENED', 'tender', tender.openedAt.toISOString());
    const [other] = await work.findAll(BiddingBid, { tenderId: tender.id, receiptNumber });
    if (other) refuse(work, 'DUPLICATE_NUMBER', 'receiptNumber', receiptNumber);
    const replaced = replaces ? await findReplaced(work, replaces, tender, receivedAt) : undefined;
    if (work.refused) return;

    work.effectiveOn = dayOf(receivedAt);
    // What comes late changes nothing: the earlier bid stands.
    if (replaced && !isLate) work.change(replaced, { status: 'REPLACED' });
    const status = isLate ? 'REFUSED' : 'SEALED';
    return work.create(BiddingBid, { ...partOf(tender), ...input, status, replacesId: replaced?.id });
  },
});

/** A sealed bid of the same tender that came before. */
async function findReplaced(work: Work, id: string, tender: BiddingTender, receivedAt: Date) {
  const bid = await work.find(BiddingBid, id, 'replaces');
  if (!bid) return undefined;
  const isSealed = bid.status === 'SEALED' && bid.tenderId === tender.id;
  if (!isSealed) refuse(work, 'BID_NOT_STANDING', 'replaces', `${bid.receiptNumber}, ${bid.status}`);
  if (receivedAt < bid.receivedAt) {
    refuse(work, 'REPLACED_BEFORE_RECEIPT', 'receivedAt', bid.receivedAt.toISOString());
  }
  return bid;
}
