import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleComplaint } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { InvestmentComplaint } from './complaint.js';

@InputType('InvestmentComplaintAcceptInput', {
  description: '决定是否受理投诉 · accept or decline a complaint (外商投资企业投诉工作办法 15)',
})
export class ComplaintAcceptInput {
  @Field(() => ID, { description: '投诉，须有投诉工作机构 · complaint that a body handles' })
  complaint!: string;

  @Field(() => Boolean, { description: '是否受理 · whether it is accepted' })
  isAccepted!: boolean;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the answer' })
  answeredOn!: Day;

  @Field(() => String, { nullable: true, description: '不予受理的理由，不予受理的必填 · why it was declined' })
  declineReason?: string | null;
}

export const complaintAccept = action({
  name: 'investmentComplaintAccept',
  description:
    '决定是否受理投诉；受理的须办结 · accept or decline a complaint; what is accepted is to be handled (外商投资企业投诉工作办法 15、19)',
  input: ComplaintAcceptInput,
  record: InvestmentComplaint,
  async run({ complaint: id, isAccepted, answeredOn, declineReason }, work) {
    checkText(work, declineReason, 'declineReason');
    checkPast(work, answeredOn, 'answeredOn');
    if (isAccepted !== (declineReason == null)) {
      refuse(work, 'REASON_UNCLEAR', 'declineReason', isAccepted ? 'it is accepted' : 'it is declined');
    }
    const complaint = await work.find(InvestmentComplaint, id, 'complaint');
    if (!complaint) return;
    const { handlerId, lodgedOn, acceptedOn, declinedOn, decidedOn } = complaint;
    if (!handlerId) refuse(work, 'HANDLER_MISSING', 'complaint', lodgedOn);
    const answered = acceptedOn ?? declinedOn ?? decidedOn;
    if (answered) refuse(work, 'ALREADY_ANSWERED', 'complaint', answered);
    checkAfter(work, lodgedOn, answeredOn, 'answeredOn', 'ACCEPTED_BEFORE_LODGED');
    if (work.refused) return;

    work.effectiveOn = answeredOn;
    work.change(complaint, isAccepted ? { acceptedOn: answeredOn } : { declinedOn: answeredOn, declineReason });
    await settleComplaint(work, complaint);
    return complaint;
  },
});
