import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { ProcurementArrearsComplaint, settleArrearsComplaint } from './complaint.js';
import { handledComplaint } from './extend.js';

@InputType('ProcurementArrearsComplaintResolveInput', {
  description: '形成拖欠投诉处理结果 · the result of an arrears complaint (保障中小企业款项支付条例 25)',
})
export class ArrearsComplaintResolveInput {
  @Field(() => ID, { description: '拖欠投诉 · complaint' })
  complaint!: string;

  @Field(() => GraphQLDay, { description: '形成处理结果日期 · day of the result' })
  resolvedOn!: Day;

  @Field(() => String, { description: '处理结果 · result' })
  result!: string;
}

export const arrearsComplaintResolve = action({
  name: 'procurementArrearsComplaintResolve',
  description:
    '处理投诉部门形成处理结果并反馈 · the handling body comes to a result and tells the firm (保障中小企业款项支付条例 25)',
  input: ArrearsComplaintResolveInput,
  record: ProcurementArrearsComplaint,
  async run({ complaint: id, ...input }, work) {
    checkText(work, input.result, 'result');
    checkPast(work, input.resolvedOn, 'resolvedOn');
    const complaint = await handledComplaint(work, id);
    if (!complaint) return;
    checkAfter(work, complaint.transferredOn, input.resolvedOn, 'resolvedOn', 'BEFORE_LAST_STEP');
    if (work.refused) return;

    work.effectiveOn = input.resolvedOn;
    work.change(complaint, input);
    await settleArrearsComplaint(work, complaint);
    return complaint;
  },
});
