import { action, dayOf, GraphQLInstant, MoneyInput, type Work } from '@integrity-graph/kit';
import { ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ProcurementBid } from '../bid/bid.js';
import { checkCurrency, checkKnown, checkMoney, checkPastInstant } from '../checks.js';
import { checkGoesOn } from '../failure/check.js';
import { checkCalledFor, packagesCalledFor } from '../package/called-for.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from './tender.js';

@InputType('ProcurementOpenedBidInput', { description: '开标唱出的一份投标 · one bid as read out at the opening' })
export class OpenedBidInput {
  @Field(() => ID, { description: '投标文件 · bid' })
  bid!: string;

  @Field(() => ID, { description: '投标人 · bidder' })
  supplier!: string;

  @Field(() => [String], {
    nullable: true,
    description: '所投的包号；不分包或投全部包的不填 · numbers of the packages it is for; left out for all',
  })
  packages?: string[] | null;

  @Field(() => MoneyInput, { description: '投标报价 · price' })
  price!: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: '提交的投标保证金 · bid guarantee given' })
  guarantee?: MoneyInput | null;
}

@InputType('ProcurementTenderOpenInput', { description: '开标 · open the bids' })
export class TenderOpenInput {
  @Field(() => ID, { description: '采购公告与采购文件 · tender' })
  tender!: string;

  @Field(() => GraphQLInstant, { description: '开标时刻 · when the bids were opened' })
  openedAt!: Date;

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [OpenedBidInput], { description: '全部按时送达的投标 · every bid that came in time' })
  bids!: OpenedBidInput[];
}

export const tenderOpen = action({
  name: 'procurementTenderOpen',
  description:
    '开标：投标人与报价自此登记、可见 · open the bids: bidders and prices are recorded, and seen, from here on',
  input: TenderOpenInput,
  record: ProcurementTender,
  async run({ tender: tenderId, openedAt, bids: opened }, work) {
    checkPastInstant(work, openedAt, 'openedAt');
    const tender = await work.find(ProcurementTender, tenderId, 'tender');
    await checkOpened(work, opened, tender);
    if (!tender) return;
    await checkGoesOn(work, tender);
    const called = await packagesCalledFor(work, tender.id);
    for (const [index, { packages }] of opened.entries()) {
      checkCalledFor(work, packages, called, `bids.${index}.packages`);
    }
    if (tender.openedAt) refuse(work, 'ALREADY_OPENED', 'tender', tender.openedAt.toISOString());
    if (openedAt < tender.bidsDueAt) {
      refuse(
        work,
        'OPENED_BEFORE_DEADLINE',
        'openedAt',
        `${openedAt.toISOString()}, ${tender.bidsDueAt.toISOString()}`,
      );
    }
    const received = await work.findAll(ProcurementBid, { tenderId: tender.id });
    checkComplete(work, opened, received);
    if (work.refused) return;

    work.effectiveOn = dayOf(openedAt);
    for (const { bid: id, supplier, packages, price, guarantee } of opened) {
      const bid = received.find((one) => one.id === id)!;
      const packageNumbers = packages?.length ? packages : null;
      work.change(bid, { supplierId: supplier, packageNumbers, price, guarantee, status: 'OPENED' });
    }
    return work.change(tender, { openedAt });
  },
});

async function checkOpened(work: Work, opened: OpenedBidInput[], tender?: ProcurementTender): Promise<void> {
  for (const [index, { supplier, price, guarantee }] of opened.entries()) {
    const field = `bids.${index}`;
    await checkKnown(work, 'Enterprise', supplier, `${field}.supplier`);
    if (opened.findIndex((one) => one.supplier === supplier) < index) {
      refuse(work, 'DUPLICATE_BIDDER', `${field}.supplier`, supplier);
    }
    checkMoney(work, price, `${field}.price`);
    const isSum = guarantee && checkMoney(work, guarantee, `${field}.guarantee`);
    // What bidders gave is read out as it is; that more was taken than may be, the flags tell.
    if (isSum && tender) checkCurrency(work, [guarantee], tender.budget, `${field}.guarantee`);
  }
}

/** Every bid that came in time is opened, each once, and no other. */
function checkComplete(work: Work, opened: OpenedBidInput[], received: ProcurementBid[]): void {
  const sealed = new Set(received.filter(({ status }) => status === 'SEALED').map(({ id }) => id));
  for (const [index, { bid }] of opened.entries()) {
    if (!sealed.delete(bid)) refuse(work, 'BID_NOT_SEALED', `bids.${index}.bid`, bid);
  }
  if (sealed.size > 0) refuse(work, 'BIDS_LEFT_SEALED', 'bids', [...sealed].join(', '));
}
