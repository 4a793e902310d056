import { action, MoneyInput, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleBid } from '../award/obligations.js';
import { failedOn, partsOf } from '../award/outcome.js';
import { checkCurrency, checkKnown, checkMoney } from '../checks.js';
import { checkCalledFor, packagesCalledFor } from '../package/called-for.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementBid } from './bid.js';
import { findBid } from './find.js';

@InputType('ProcurementBidGuaranteeRecordInput', {
  description:
    '登记未开标即废标、终止的采购中一份投标的保证金 · record the guarantee of a bid whose procurement failed unopened',
})
export class BidGuaranteeRecordInput {
  @Field(() => ID, { description: '密封的投标文件 · sealed bid' })
  bid!: string;

  @Field(() => ID, { description: '投标人，即缴纳人 · bidder, who gave it' })
  supplier!: string;

  @Field(() => MoneyInput, { description: '提交的投标保证金 · bid guarantee given' })
  guarantee!: MoneyInput;

  @Field(() => [String], {
    nullable: true,
    description: '所投的包号；不分包或投全部包的不填 · numbers of the packages it is for; left out for all',
  })
  packages?: string[] | null;
}

export const bidGuaranteeRecord = action({
  name: 'procurementBidGuaranteeRecord',
  description:
    '登记未开标即废标、终止的采购中由谁缴纳多少保证金，以便退还；投标仍密封，不记报价 · record who gave what guarantee where all failed before the opening, so that it goes back; the bid stays sealed (政府采购法实施条例 33)',
  input: BidGuaranteeRecordInput,
  record: ProcurementBid,
  async run({ bid: id, supplier, guarantee, packages }, work) {
    const isSum = checkMoney(work, guarantee, 'guarantee');
    await checkKnown(work, 'Enterprise', supplier, 'supplier');
    const bid = await findBid(work, id, 'bid');
    if (!bid) return;
    const day = failedOn(await partsOf(work, bid.tenderId));
    if (!day) refuse(work, 'GUARANTEE_READ_OUT', 'bid', bid.receiptNumber);
    if (bid.status !== 'SEALED') refuse(work, 'BID_NOT_SEALED', 'bid', `${bid.receiptNumber}, ${bid.status}`);
    if (bid.guarantee) refuse(work, 'GUARANTEE_RECORDED', 'bid', bid.receiptNumber);
    await checkBidder(work, bid, supplier);
    checkCalledFor(work, packages, await packagesCalledFor(work, bid.tenderId), 'packages');
    const [tender] = await work.findAll(ProcurementTender, { id: bid.tenderId });
    if (isSum && tender) checkCurrency(work, [guarantee], tender.budget, 'guarantee');
    if (work.refused || !day) return;

    work.effectiveOn = day;
    work.change(bid, { supplierId: supplier, guarantee, packageNumbers: packages?.length ? packages : null });
    await settleBid(work, bid);
    return bid;
  },
});

async function checkBidder(work: Work, { id, tenderId }: ProcurementBid, supplierId: string): Promise<void> {
  const others = await work.findAll(ProcurementBid, { tenderId, supplierId });
  if (others.some((other) => other.id !== id)) refuse(work, 'DUPLICATE_BIDDER', 'supplier', supplierId);
}
