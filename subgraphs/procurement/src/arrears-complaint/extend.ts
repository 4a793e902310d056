import { action, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { latestResult, ProcurementArrearsComplaint, settleArrearsComplaint } from './complaint.js';

@InputType('ProcurementArrearsComplaintExtendInput', {
  description: '延长拖欠投诉处理期限 · extend the handling of an arrears complaint (保障中小企业款项支付条例 25)',
})
export class ArrearsComplaintExtendInput {
  @Field(() => ID, { description: '拖欠投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '延长至，合计至多九十日 · until, at most ninety days in all' })
  extendedUntil!: Day;

  @Field(() => String, { description: '延长理由与批准 · reason and approval' })
  extensionReason!: string;
}

export const arrearsComplaintExtend = action({
  name: 'procurementArrearsComplaintExtend',
  description:
    '情况复杂的延长处理期限 · extend the handling of a complicated complaint, to ninety days at most (保障中小企业款项支付条例 25)',
  input: ArrearsComplaintExtendInput,
  record: ProcurementArrearsComplaint,
  async run({ complaint: id, ...input }, work) {
    checkText(work, input.extensionReason, 'extensionReason');
    const complaint = await handledComplaint(work, id);
    if (!complaint) return;
    const latest = complaint.transferredOn && latestResult(complaint.transferredOn);
    if (latest && input.extendedUntil > latest) {
      refuse(work, 'EXTENSION_TOO_LONG', 'extendedUntil', `${input.extendedUntil} is after ${latest}`);
    }
    if (work.refused) return;

    work.change(complaint, input);
    await settleArrearsComplaint(work, complaint);
    return complaint;
  },
});

/** A complaint that was passed on and has no result yet. */
export async function handledComplaint(work: Work, id: string): Promise<ProcurementArrearsComplaint | undefined> {
  const complaint = await work.find(ProcurementArrearsComplaint, id, 'complaint');
  if (complaint && !complaint.transferredOn) refuse(work, 'NOT_TRANSFERRED', 'complaint', complaint.acceptedOn);
  if (complaint?.resolvedOn) refuse(work, 'ALREADY_RESOLVED', 'complaint', complaint.resolvedOn);
  return complaint;
}
