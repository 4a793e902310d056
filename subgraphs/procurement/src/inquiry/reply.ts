import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { refuse } from '../refusals.js';
import { ProcurementInquiry, settleInquiry } from './inquiry.js';

@InputType('ProcurementInquiryReplyInput', { description: '答复询问 · reply to an inquiry (实施条例 52)' })
export class InquiryReplyInput {
  @Field(() => ID, { description: '询问 · inquiry' })
  inquiry!: string;

  @Field(() => GraphQLDay, { description: '答复日期 · day of the reply' })
  repliedOn!: Day;

  @Field(() => String, { description: '答复内容 · reply' })
  reply!: string;
}

export const inquiryReply = action({
  name: 'procurementInquiryReply',
  description: '采购人或其代理机构答复询问 · buyer or agency replies to an inquiry (政府采购法 51、54，实施条例 52)',
  input: InquiryReplyInput,
  record: ProcurementInquiry,
  async run({ inquiry: id, ...input }, work) {
    checkText(work, input.reply, 'reply');
    checkPast(work, input.repliedOn, 'repliedOn');
    const inquiry = await work.find(ProcurementInquiry, id, 'inquiry');
    if (!inquiry) return;
    checkAfter(work, inquiry.madeOn, input.repliedOn, 'repliedOn', 'BEFORE_LODGING');
    if (inquiry.repliedOn) refuse(work, 'ALREADY_REPLIED', 'inquiry', inquiry.repliedOn);
    if (work.refused) return;

    work.effectiveOn = input.repliedOn;
    work.change(inquiry, input);
    await settleInquiry(work, inquiry);
    return inquiry;
  },
});
