import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { acceptedComplaint, openStop } from './clock.js';
import { ComplaintOutcome, ProcurementComplaint, settleComplaint } from './complaint.js';

@InputType('ProcurementComplaintDecideInput', { description: '作出投诉处理决定 · decide a complaint (政府采购法 56)' })
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
  name: 'procurementComplaintDecide',
  description: '财政部门作出投诉处理决定 · the finance department decides a complaint (政府采购法 56)',
  input: ComplaintDecideInput,
  record: ProcurementComplaint,
  async run({ complaint: id, ...input }, work) {
    checkText(work, input.decisionNumber, 'decisionNumber');
    checkText(work, input.decision, 'decision');
    checkPast(work, input.decidedOn, 'decidedOn');
    const complaint = await acceptedComplaint(work, id);
    if (!complaint) return;
    const stop = openStop(complaint);
    if (stop) refuse(work, 'CLOCK_STANDS_STILL', 'complaint', stop.from);
    checkAfter(
      work,
      complaint.clockStops.at(-1)?.to ?? complaint.examinedOn,
      input.decidedOn,
      'decidedOn',
      'BEFORE_LAST_STEP',
    );
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(complaint, { ...input, state: 'DECIDED' });
    await settleComplaint(work, complaint);
    return complaint;
  },
});
