import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkKnown, checkPast } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementArrearsComplaint, settleArrearsComplaint } from './complaint.js';

@InputType('ProcurementArrearsComplaintTransferInput', {
  description: '转交拖欠投诉 · pass an arrears complaint on (保障中小企业款项支付条例 25)',
})
export class ArrearsComplaintTransferInput {
  @Field(() => ID, { description: '拖欠投诉 · complaint' })
  complaint!: string;

  @Field(() => ID, { description: '处理投诉部门 · body that handles it' })
  handler!: string;

  @Field(() => GraphQLDay, { description: '转交日期 · day it was passed on' })
  transferredOn!: Day;
}

export const arrearsComplaintTransfer = action({
  name: 'procurementArrearsComplaintTransfer',
  description:
    '受理投诉部门将投诉转交处理投诉部门 · the receiving body passes a complaint on to the one who handles it (保障中小企业款项支付条例 25)',
  input: ArrearsComplaintTransferInput,
  record: ProcurementArrearsComplaint,
  async run({ complaint: id, handler, transferredOn }, work) {
    checkPast(work, transferredOn, 'transferredOn');
    await checkKnown(work, 'GovernmentBody', handler, 'handler');
    const complaint = await work.find(ProcurementArrearsComplaint, id, 'complaint');
    if (!complaint) return;
    checkAfter(work, complaint.acceptedOn, transferredOn, 'transferredOn', 'BEFORE_LODGING');
    if (complaint.transferredOn) refuse(work, 'ALREADY_TRANSFERRED', 'complaint', complaint.transferredOn);
    if (work.refused) return;

    work.effectiveOn = transferredOn;
    work.change(complaint, { handlerId: handler, transferredOn });
    await settleArrearsComplaint(work, complaint);
    return complaint;
  },
});
