import { type Day, GraphQLDay, GraphQLDecimal, type Work } from '@integrity-graph/kit';
import { ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { BiddingBid } from '../bid/bid.js';
import { checkKnown, checkText, isOfToday } from '../checks.js';
import { refuse } from '../refusals.js';
import { isCommitteeInOrder } from '../rules/committee.js';
import { CommitteeRole } from './member.js';

@InputType('BiddingEvaluatedBidInput', { description: '一份投标的评审结果 · what was found of one bid' })
export class EvaluatedBidInput {
  @Field(() => ID, { description: '投标 · bid' })
  bid!: string;

  @Field(() => String, { nullable: true, description: '否决理由；有效的不填 · why it is disqualified' })
  disqualificationReason?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '评审得分 · score' })
  score?: string | null;

  @Field(() => Int, { nullable: true, description: '候选排名，1 至 3 · rank among the candidates, 1 to 3' })
  rank?: number | null;

  @Field(() => ID, { nullable: true, description: '与其混装的投标 · the bid whose papers are mixed up with it' })
  mixedWith?: string | null;
}

@InputType('BiddingCommitteeMemberInput', { description: '评标委员会成员 · member of the committee' })
export class CommitteeMemberInput {
  @Field(() => ID, { description: '成员 · person' })
  person!: string;

  @Field(() => CommitteeRole, { description: '身份 · role' })
  role!: CommitteeRole;

  @Field(() => ID, { nullable: true, description: '有利害关系的企业 · firm he is tied to (招标投标法 37)' })
  relatedEnterprise?: string | null;
}

@InputType('BiddingEvaluationRecordInput', { description: '登记评标 · record an evaluation (招标投标法 37—40)' })
export class EvaluationRecordInput {
  @Field(() => ID, { description: '招标 · tender' })
  tender!: string;

  @Field(() => GraphQLDay, { description: '评标结束日期 · day the evaluation ended' })
  evaluatedOn!: Day;

  @Field(() => GraphQLDay, { description: '收到评标报告日期 · day the report was received' })
  reportReceivedOn!: Day;

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [CommitteeMemberInput], { description: '评标委员会 · the committee' })
  members!: CommitteeMemberInput[];

  @ArrayNotEmpty()
  @ValidateNested()
  @Field(() => [EvaluatedBidInput], { description: '每份已开标的投标 · every bid that was opened' })
  bids!: EvaluatedBidInput[];
}

/** Members who are registered, each once; a committee of today is made up as the law has it, of an earlier one leads tell. */
export async function checkMembers(work: Work, { members, evaluatedOn }: EvaluationRecordInput): Promise<void> {
  for (const [index, { person, relatedEnterprise }] of members.entries()) {
    const field = `members.${index}`;
    await checkKnown(work, 'Person', person, `${field}.person`);
    await checkKnown(work, 'Enterprise', relatedEnterprise, `${field}.relatedEnterprise`);
    if (members.findIndex((one) => one.person === person) < index) {
      refuse(work, 'DUPLICATE_MEMBER', `${field}.person`, person);
    }
  }
  const experts = members.filter(({ role }) => role === 'EXPERT').length;
  if (isOfToday(work, evaluatedOn) && !isCommitteeInOrder(members.length, experts, evaluatedOn)) {
    refuse(work, 'COMMITTEE_INVALID', 'members', `${members.length}, ${experts}`);
  }
}

/** Results that hold together: no disqualified candidate, ranks from 1 on, three at most (条例 53). */
export function checkResults(work: Work, results: readonly EvaluatedBidInput[]): void {
  for (const [index, { bid, disqualificationReason, rank, mixedWith }] of results.entries()) {
    const field = `bids.${index}`;
    checkText(work, disqualificationReason, `${field}.disqualificationReason`);
    if (disqualificationReason != null && rank != null) {
      refuse(work, 'DISQUALIFIED_RANKED', `${field}.rank`, String(rank));
    }
    const isOther = mixedWith !== bid && results.some((one) => one.bid === mixedWith);
    if (mixedWith && !isOther) refuse(work, 'MIXED_WITH_ITSELF', `${field}.mixedWith`, mixedWith);
  }
  const ranks = results.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
  if (ranks.length > 3 || ranks.some((rank, index) => rank !== index + 1)) {
    refuse(work, 'RANKS_INVALID', 'bids', ranks.join(', '));
  }
}

/** Every opened bid has its result, each once. */
export function checkEvaluated(work: Work, results: readonly EvaluatedBidInput[], bids: readonly BiddingBid[]): void {
  const opened = new Set(bids.filter(({ status }) => status === 'OPENED').map(({ id }) => id));
  for (const [index, { bid }] of results.entries()) {
    if (!opened.delete(bid)) refuse(work, 'BID_NOT_OPENED', `bids.${index}.bid`, bid);
  }
  if (opened.size > 0) refuse(work, 'BIDS_LEFT_OUT', 'bids', [...opened].join(', '));
}
