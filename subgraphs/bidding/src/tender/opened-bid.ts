import { MoneyInput, type Work } from '@integrity-graph/kit';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { BiddingBid } from '../bid/bid.js';
import { checkArchived, checkCurrency, checkMoney, checkText } from '../checks.js';
import { ConsortiumMemberInput, checkConsortium } from '../consortium/input.js';
import { refuse } from '../refusals.js';
import type { BiddingSection } from '../section/section.js';

const TEXTS = [
  'jointAgreement',
  'bondAccount',
  'preparedBy',
  'handledBy',
  'projectManager',
  'controller',
  'fileAuthor',
  'macAddress',
  'cpuNumber',
  'ipAddress',
] as const;

@InputType('BiddingOpenedBidInput', { description: '开标唱出的一份投标 · one bid as read out at the opening' })
export class OpenedBidInput {
  @Field(() => ID, { description: '投标 · bid' })
  bid!: string;

  @Field(() => ID, { description: '投标人 · bidder' })
  bidder!: string;

  @ValidateNested()
  @Field(() => [ConsortiumMemberInput], {
    nullable: true,
    description: '联合体除牵头人外的成员；牵头人为投标人 · the other members of a consortium, whose lead is the bidder',
  })
  consortium?: ConsortiumMemberInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: '共同投标协议，仅联合体投标 · agreement of the members, of a consortium',
  })
  jointAgreement?: string | null;

  @Field(() => MoneyInput, { description: '投标报价 · price' })
  price!: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: '提交的投标保证金 · bond given' })
  bond?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: '保证金转出账户摘要 · digest of the account it came from' })
  bondAccount?: string | null;

  @Field(() => String, { nullable: true, description: '投标文件编制单位或个人 · who prepared the bid' })
  preparedBy?: string | null;

  @Field(() => String, { nullable: true, description: '办理投标事宜的单位或个人 · who handled the bid' })
  handledBy?: string | null;

  @Field(() => String, { nullable: true, description: '项目管理成员 · project manager it names' })
  projectManager?: string | null;

  @Field(() => String, { nullable: true, description: '单位负责人或控股、管理方 · its head, or who controls it' })
  controller?: string | null;

  @Field(() => String, { nullable: true, description: '文件作者 · author in the file' })
  fileAuthor?: string | null;

  @Field(() => String, { nullable: true, description: '网卡地址 · MAC address' })
  macAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'CPU 序列号 · CPU number' })
  cpuNumber?: string | null;

  @Field(() => String, { nullable: true, description: '上传地址 · IP address' })
  ipAddress?: string | null;
}

/** What the record of a bid keeps of what was read out. */
export const openedBid = ({ bid, bidder, consortium, ...read }: OpenedBidInput) =>
  ({ ...read, bidderId: bidder, status: 'OPENED' }) as const;

/** Bidders with archives, each once, and sums in the currency of the estimate. */
export async function checkOpened(
  work: Work,
  bids: readonly OpenedBidInput[],
  section?: BiddingSection,
): Promise<void> {
  for (const [index, one] of bids.entries()) {
    const { bidder, consortium, price, bond } = one;
    const field = `bids.${index}`;
    await checkArchived(work, bidder, `${field}.bidder`);
    if (bids.findIndex((other) => other.bidder === bidder) < index) {
      refuse(work, 'DUPLICATE_BIDDER', `${field}.bidder`, bidder);
    }
    await checkConsortium(work, bidder, consortium, `${field}.consortium`);
    for (const text of TEXTS) checkText(work, one[text], `${field}.${text}`);
    const isPrice = checkMoney(work, price, `${field}.price`);
    if (isPrice && section) checkCurrency(work, [price], section.estimate, `${field}.price`);
    const isBond = bond && checkMoney(work, bond, `${field}.bond`);
    if (isBond && section) checkCurrency(work, [bond], section.estimate, `${field}.bond`);
  }
}

/** Every bid that came in time is opened, each once, and no other (招标投标法 36). */
export function checkComplete(work: Work, opened: readonly OpenedBidInput[], received: readonly BiddingBid[]): void {
  const sealed = new Set(received.filter(({ status }) => status === 'SEALED').map(({ id }) => id));
  for (const [index, { bid }] of opened.entries()) {
    if (!sealed.delete(bid)) refuse(work, 'BID_NOT_SEALED', `bids.${index}.bid`, bid);
  }
  if (sealed.size > 0) refuse(work, 'BIDS_LEFT_SEALED', 'bids', [...sealed].join(', '));
}
