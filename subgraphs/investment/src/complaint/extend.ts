import { action, checkPast, checkText, computeDue, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { handlingOf, settleComplaint } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentComplaint } from './complaint.js';

@InputType('InvestmentComplaintExtendInput', {
  description: '延长投诉办结期限 · extend the handling of a complaint (外商投资企业投诉工作办法 19)',
})
export class ComplaintExtendInput {
  @Field(() => ID, { description: '投诉，须已受理 · complaint, accepted' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '决定延长的日期 · day of the extension' })
  extendedOn!: Day;

  @Field(() => GraphQLDay, { description: '延长至 · day to which it is extended' })
  until!: Day;

  @Field(() => String, { description: '延长理由 · reason' })
  reason!: string;
}

export const complaintExtend = action({
  name: 'investmentComplaintExtend',
  description:
    '情况复杂的延长办结期限 · extend the handling of a complaint that is complicated (外商投资企业投诉工作办法 19)',
  input: ComplaintExtendInput,
  record: InvestmentComplaint,
  async run({ complaint: id, extendedOn, until, reason }, work) {
    checkText(work, reason, 'reason');
    checkPast(work, extendedOn, 'extendedOn');
    const complaint = await work.find(InvestmentComplaint, id, 'complaint');
    if (!complaint) return;
    const { acceptedOn, decidedOn, extendedUntil } = complaint;
    if (!acceptedOn) refuse(work, 'NOT_ACCEPTED', 'complaint', complaint.lodgedOn);
    if (decidedOn) refuse(work, 'ALREADY_DECIDED', 'complaint', decidedOn);
    checkAfter(work, acceptedOn, extendedOn, 'extendedOn', 'EXTENDED_BEFORE_ACCEPTANCE');
    const inForce = extendedUntil ?? lastDayOf(acceptedOn);
    if (inForce && extendedOn > inForce) refuse(work, 'HANDLING_PASSED', 'extendedOn', inForce);
    if (until <= (inForce ?? extendedOn)) refuse(work, 'NO_LATER_DAY', 'until', `${until}, ${inForce ?? extendedOn}`);
    if (work.refused) return;

    work.effectiveOn = extendedOn;
    work.change(complaint, { extendedUntil: until, extensionReason: reason });
    await settleComplaint(work, complaint);
    return complaint;
  },
});

/** The last day before any extension; none where no period is laid down. */
function lastDayOf(acceptedOn: Day | null | undefined): Day | undefined {
  const due = acceptedOn ? handlingOf(acceptedOn)?.due : undefined;
  return due && computeDue(due.rule, due.from).on;
}
