import type { Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkArchived, checkText, isOfToday } from '../checks.js';
import { placeOf } from '../notice.js';
import { refuse } from '../refusals.js';
import { BiddingConsortiumMember } from './member.js';

@InputType('BiddingConsortiumMemberInput', {
  description: '联合体除牵头人外的成员 · a member of a consortium beside its lead (招标投标法 31)',
})
export class ConsortiumMemberInput {
  @Field(() => ID, { description: '成员 · firm' })
  enterprise!: string;

  @Field(() => String, { nullable: true, description: '约定的分工 · its part of the work' })
  task?: string | null;
}

type Members = readonly ConsortiumMemberInput[] | null | undefined;

/** Members with archives, each named once and beside its lead. */
export async function checkConsortium(work: Work, lead: string, members: Members, field: string): Promise<void> {
  const named = [lead];
  for (const [index, { enterprise, task }] of (members ?? []).entries()) {
    await checkArchived(work, enterprise, `${field}.${index}.enterprise`);
    checkText(work, task, `${field}.${index}.task`);
    if (named.includes(enterprise)) refuse(work, 'DUPLICATE_BIDDER', `${field}.${index}.enterprise`, enterprise);
    named.push(enterprise);
  }
}

/** All firms of a bid, the lead first. */
export const firmsOf = (lead: string, members: Members): string[] => [
  lead,
  ...(members ?? []).map(({ enterprise }) => enterprise),
];

type Of = Partial<Pick<BiddingConsortiumMember, 'applicantId' | 'bidId' | 'contractId'>>;

/** Records who stands together; of a firm by itself nothing. */
export function createConsortium(
  work: Work,
  place: Parameters<typeof placeOf>[0],
  of: Of,
  lead: string,
  members: Members,
): void {
  if (!members?.length) return;
  for (const { enterprise, task } of [{ enterprise: lead, task: null }, ...members]) {
    const isLead = enterprise === lead;
    work.create(BiddingConsortiumMember, { ...placeOf(place), ...of, enterpriseId: enterprise, isLead, task });
  }
}

/** 条例 37: a notice says whether consortia may bid. One of today can still say it. */
export function checkSaid(work: Work, publishedOn: string, accepts: boolean | null | undefined): void {
  if (accepts == null && isOfToday(work, publishedOn))
    refuse(work, 'CONSORTIA_UNSAID', 'isOpenToConsortia', publishedOn);
}
