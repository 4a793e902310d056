import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { settleComplaint } from '../obligations.js';
import { refuse } from '../refusals.js';
import { BiddingComplaint, ComplaintOutcome } from './complaint.js';

@InputType('BiddingComplaintExamineInput', { description: '审查是否受理 · examine a complaint (实施条例 61)' })
export class ComplaintExamineInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '决定日期 · day it was accepted or not' })
  examinedOn!: Day;

  @Field(() => String, { nullable: true, description: '不予受理的理由；受理的不填 · why it is not accepted' })
  rejectionReason?: string | null;
}

export const complaintExamine = action({
  name: 'biddingComplaintExamine',
  description: '决定是否受理投诉 · decide whether to accept a complaint (招标投标法实施条例 61)',
  input: ComplaintExamineInput,
  record: BiddingComplaint,
  async run({ complaint: id, examinedOn, rejectionReason }, work) {
    checkText(work, rejectionReason, 'rejectionReason');
    checkPast(work, examinedOn, 'examinedOn');
    const complaint = await work.find(BiddingComplaint, id, 'complaint');
    if (!complaint) return;
    if (complaint.examinedOn) refuse(work, 'ALREADY_EXAMINED', 'complaint', complaint.examinedOn);
    checkAfter(work, complaint.lodgedOn, examinedOn, 'examinedOn', 'BEFORE_LODGING');
    if (work.refused) return;

    work.effectiveOn = examinedOn;
    work.change(complaint, { examinedOn, rejectionReason, state: rejectionReason ? 'REJECTED' : 'ACCEPTED' });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

@InputType('BiddingComplaintExcludeInput', {
  description: '登记不计入处理期限的时间 · record days that do not count (实施条例 61)',
})
export class ComplaintExcludeInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '起 · first day' })
  from!: Day;

  @Field(() => GraphQLDay, { description: '止 · last day' })
  to!: Day;

  @Field(() => String, { description: '事由 · reason' })
  reason!: string;
}

export const complaintExclude = action({
  name: 'biddingComplaintExclude',
  description:
    '检验、检测、鉴定、专家评审所需时间不计入处理期限 · days of tests and expert reviews do not count (招标投标法实施条例 61)',
  input: ComplaintExcludeInput,
  record: BiddingComplaint,
  async run({ complaint: id, from, to, reason }, work) {
    checkText(work, reason, 'reason');
    checkPast(work, to, 'to');
    checkAfter(work, from, to, 'to', 'ENDS_FIRST');
    const complaint = await acceptedComplaint(work, id);
    if (!complaint) return;
    checkAfter(work, complaint.examinedOn, from, 'from', 'BEFORE_LAST_STEP');
    const last = complaint.uncountedDays.at(-1);
    if (last && from <= last.to) refuse(work, 'SPANS_OVERLAP', 'from', `${last.from} – ${last.to}`);
    if (work.refused) return;

    work.effectiveOn = from;
    work.change(complaint, { uncountedDays: [...complaint.uncountedDays, { from, to, reason }] });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

@InputType('BiddingComplaintDecideInput', { description: '作出投诉处理决定 · decide on a complaint (实施条例 61)' })
export class ComplaintDecideInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ComplaintOutcome, { description: '处理结果 · outcome' })
  outcome!: ComplaintOutcome;

  @Field(() => String, { description: '决定文号 · number of the decision' })
  decisionNumber!: string;

  @Field(() => String, { description: '决定内容 · the decision' })
  decision!: string;
}

export const complaintDecide = action({
  name: 'biddingComplaintDecide',
  description: '作出投诉处理决定 · decide on a complaint (招标投标法实施条例 61)',
  input: ComplaintDecideInput,
  record: BiddingComplaint,
  async run({ complaint: id, ...input }, work) {
    checkText(work, input.decisionNumber, 'decisionNumber');
    checkText(work, input.decision, 'decision');
    checkPast(work, input.decidedOn, 'decidedOn');
    const complaint = await acceptedComplaint(work, id);
    if (!complaint) return;
    checkAfter(work, complaint.examinedOn, input.decidedOn, 'decidedOn', 'BEFORE_LAST_STEP');
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(complaint, { ...input, state: 'DECIDED' });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

/** A complaint that was accepted and is not decided yet. */
async function acceptedComplaint(work: Work, id: string): Promise<BiddingComplaint | undefined> {
  const complaint = await work.find(BiddingComplaint, id, 'complaint');
  if (complaint && complaint.state !== 'ACCEPTED') refuse(work, 'COMPLAINT_NOT_PENDING', 'complaint', complaint.state);
  return complaint;
}
