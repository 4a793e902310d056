import { action, computeDue, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { rules } from '../rules/rules.js';
import { acceptedComplaint } from './clock.js';
import { ProcurementComplaint } from './complaint.js';

@InputType('ProcurementComplaintSuspendProcurementInput', {
  description: '通知暂停采购活动 · order the procurement suspended (政府采购法 57)',
})
export class SuspendProcurementInput {
  @Field(() => ID, { description: '投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '首日 · first day' })
  suspendedFrom!: Day;

  @Field(() => GraphQLDay, { description: '末日，至多三十日 · last day, at most thirty days' })
  suspendedUntil!: Day;

  @Field(() => String, { description: '暂停通知文号 · document of the suspension' })
  suspensionDocument!: string;
}

export const complaintSuspendProcurement = action({
  name: 'procurementComplaintSuspendProcurement',
  description:
    '财政部门书面通知采购人暂停采购活动，至多三十日 · the finance department has the procurement suspended, for thirty days at most (政府采购法 57)',
  input: SuspendProcurementInput,
  record: ProcurementComplaint,
  async run({ complaint: id, ...input }, work) {
    const { suspendedFrom, suspendedUntil } = input;
    checkText(work, input.suspensionDocument, 'suspensionDocument');
    checkPast(work, suspendedFrom, 'suspendedFrom');
    checkAfter(work, suspendedFrom, suspendedUntil, 'suspendedUntil', 'ENDS_FIRST');
    const longest = rules.deadline('procurement_suspension', suspendedFrom);
    // The first day counts: a suspension lasts days, it is no period in which something is done.
    const lastDay = longest && computeDue({ ...longest, n: longest.n - 1, rollOver: false }, suspendedFrom).on;
    if (lastDay && suspendedUntil > lastDay) {
      refuse(work, 'SUSPENSION_TOO_LONG', 'suspendedUntil', `${suspendedUntil} is after ${lastDay}`);
    }
    const complaint = await acceptedComplaint(work, id);
    if (!complaint) return;
    checkAfter(work, complaint.lodgedOn, suspendedFrom, 'suspendedFrom', 'BEFORE_LODGING');
    if (complaint.suspendedFrom) refuse(work, 'ALREADY_SUSPENDED', 'complaint', complaint.suspendedFrom);
    if (work.refused) return;

    work.effectiveOn = suspendedFrom;
    return work.change(complaint, input);
  },
});
