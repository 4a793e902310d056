import { action, dayOf, GraphQLInstant, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPastInstant, checkText } from '../checks.js';
import { checkGoesOn } from '../failure/check.js';
import { placeOf } from '../project/part.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementBid } from './bid.js';

@InputType('ProcurementBidReceiveInput', {
  description: '签收密封的投标文件，不记投标人与报价 · receive a sealed bid, without its bidder and price',
})
export class BidReceiveInput {
  @Field(() => ID, { description: '采购公告与采购文件 · tender' })
  tender!: string;

  @Field(() => String, { description: '签收编号，同一采购不得重复 · number of the receipt, unique in the tender' })
  receiptNumber!: string;

  @Field(() => String, { description: '封签号或加密文件摘要 · number of the seal, or digest of the encrypted file' })
  seal!: string;

  @Field(() => GraphQLInstant, { description: '送达时刻 · when it was received' })
  receivedAt!: Date;
}

export const bidReceive = action({
  name: 'procurementBidReceive',
  description:
    '签收密封的投标文件；逾期送达的登记为拒收 · receive a sealed bid; one that comes late is recorded as refused',
  input: BidReceiveInput,
  record: ProcurementBid,
  async run({ tender: tenderId, ...input }, work) {
    const { receiptNumber, receivedAt } = input;
    checkText(work, receiptNumber, 'receiptNumber');
    checkText(work, input.seal, 'seal');
    checkPastInstant(work, receivedAt, 'receivedAt');
    // Held until the end, so that it is neither opened nor declared to have failed meanwhile.
    const tender = await work.find(ProcurementTender, tenderId, 'tender');
    if (!tender) return;
    await checkGoesOn(work, tender);
    const isLate = receivedAt > tender.bidsDueAt;
    checkAfter(work, tender.publishedOn, dayOf(receivedAt), 'receivedAt', 'RECEIVED_BEFORE_ISSUE');
    if (tender.openedAt && !isLate) refuse(work, 'ALREADY_OPENED', 'tender', tender.openedAt.toISOString());
    await checkNumber(work, tender.id, receiptNumber);
    if (work.refused) return;

    work.effectiveOn = dayOf(receivedAt);
    return work.create(ProcurementBid, {
      ...placeOf(tender),
      ...input,
      tenderId: tender.id,
      status: isLate ? 'REFUSED' : 'SEALED',
    });
  },
});

async function checkNumber(work: Work, tenderId: string, receiptNumber: string): Promise<void> {
  const [other] = await work.findAll(ProcurementBid, { tenderId, receiptNumber });
  if (other) refuse(work, 'DUPLICATE_NUMBER', 'receiptNumber', receiptNumber);
}
