import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInquiry } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsInquiry } from './inquiry.js';

@InputType('StatisticsInquiryAnswerInput', {
  description: '答复统计检查查询书 · answer a letter of inquiry (统计法 39)',
})
export class InquiryAnswerInput {
  @Field(() => ID, { description: '查询书 · letter of inquiry' })
  inquiry!: string;

  @Field(() => GraphQLDay, { description: '答复日期 · day of the answer' })
  answeredOn!: Day;

  @Field(() => String, { description: '答复 · answer' })
  answer!: string;
}

export const inquiryAnswer = action({
  name: 'statisticsInquiryAnswer',
  description: '如实答复统计检查查询书 · answer a letter of inquiry truly (统计法 39)',
  input: InquiryAnswerInput,
  record: StatisticsInquiry,
  async run({ inquiry: id, ...input }, work) {
    checkText(work, input.answer, 'answer');
    checkPast(work, input.answeredOn, 'answeredOn');
    const inquiry = await work.find(StatisticsInquiry, id, 'inquiry');
    if (!inquiry) return;
    if (inquiry.answeredOn) refuse(work, 'ALREADY_ANSWERED', 'inquiry', inquiry.answeredOn);
    checkAfter(work, inquiry.issuedOn, input.answeredOn, 'answeredOn', 'ANSWERED_BEFORE_ISSUE');
    if (work.refused) return;

    work.effectiveOn = input.answeredOn;
    work.change(inquiry, input);
    await settleInquiry(work, inquiry);
    return inquiry;
  },
});
