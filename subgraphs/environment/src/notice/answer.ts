import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleNotice } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentNotice } from './notice.js';

@InputType('EnvironmentNoticeAnswerInput', { description: '回复通报或督办函 · answer a notice' })
export class NoticeAnswerInput {
  @Field(() => ID, { description: '通报 · notice' })
  notice!: string;

  @Field(() => GraphQLDay, { description: '回复日期 · day of the answer' })
  answeredOn!: Day;

  @Field(() => String, { description: '回复内容 · answer' })
  answer!: string;
}

export const noticeAnswer = action({
  name: 'environmentNoticeAnswer',
  description: '回复通报或督办函 · answer a notice',
  input: NoticeAnswerInput,
  record: EnvironmentNotice,
  async run({ notice: id, ...input }, work) {
    checkText(work, input.answer, 'answer');
    checkPast(work, input.answeredOn, 'answeredOn');
    const notice = await work.find(EnvironmentNotice, id, 'notice');
    if (!notice) return;
    if (notice.answeredOn) refuse(work, 'ALREADY_ANSWERED', 'notice', notice.answeredOn);
    checkAfter(work, notice.issuedOn, input.answeredOn, 'answeredOn', 'ANSWERED_BEFORE_ISSUE');
    if (work.refused) return;

    work.effectiveOn = input.answeredOn;
    work.change(notice, input);
    await settleNotice(work, notice);
    return notice;
  },
});
