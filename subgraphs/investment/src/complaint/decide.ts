import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleComplaint } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { ComplaintOutcome, InvestmentComplaint } from './complaint.js';

@InputType('InvestmentComplaintDecideInput', { description: '处理投诉 · decide a complaint' })
export class ComplaintDecideInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '处理日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => ID, { description: '处理机关，不得为被投诉机关 · body that decides, not the one complained of' })
  decidedBy!: string;

  @Field(() => ComplaintOutcome, { description: '处理结果 · outcome' })
  outcome!: ComplaintOutcome;

  @Field(() => String, { description: '处理决定 · decision' })
  decision!: string;
}

export const complaintDecide = action({
  name: 'investmentComplaintDecide',
  description:
    '处理投诉，被投诉机关不得自行处理 · decide a complaint; not by the body complained of (优化营商环境条例 31)',
  input: ComplaintDecideInput,
  record: InvestmentComplaint,
  async run({ complaint: id, decidedBy, ...input }, work) {
    checkText(work, input.decision, 'decision');
    checkPast(work, input.decidedOn, 'decidedOn');
    const judge = await checkKnown(work, 'GovernmentBody', decidedBy, 'decidedBy');
    const complaint = await work.find(InvestmentComplaint, id, 'complaint');
    if (!complaint) return;
    checkAfter(work, complaint.lodgedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_LODGED');
    if (complaint.declinedOn) refuse(work, 'DECLINED', 'complaint', complaint.declinedOn);
    checkAfter(work, complaint.acceptedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACCEPTANCE');
    if (complaint.decidedOn) refuse(work, 'ALREADY_DECIDED', 'complaint', complaint.decidedOn);
    if (judge?.id === complaint.respondentId) refuse(work, 'OWN_DECISION', 'decidedBy', judge.name);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(complaint, { ...input, decidedById: decidedBy });
    await settleComplaint(work, complaint);
    return complaint;
  },
});
