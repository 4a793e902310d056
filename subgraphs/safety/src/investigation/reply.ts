import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInvestigation, settleItems } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { SafetyInvestigation } from './investigation.js';

@InputType('SafetyInvestigationReplyInput', {
  description: '批复事故调查报告 · reply to the report of an investigation (国令第493号 32)',
})
export class InvestigationReplyInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => GraphQLDay, { description: '批复日期 · day of the reply' })
  repliedOn!: Day;

  @Field(() => String, { description: '批复文号 · document number of the reply' })
  document!: string;
}

export const investigationReply = action({
  name: 'safetyInvestigationReply',
  description:
    '批复事故调查报告；处理建议须落实，报告须公布，一年内须评估 · reply to the report: proposals are to be decided on, the report published, the measures evaluated within a year (国令第493号 32；安全生产法 86)',
  input: InvestigationReplyInput,
  record: SafetyInvestigation,
  async run({ investigation: id, repliedOn, document }, work) {
    checkText(work, document, 'document');
    checkPast(work, repliedOn, 'repliedOn');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    if (!investigation.reportedOn) refuse(work, 'NOT_REPORTED', 'investigation', investigation.status);
    if (investigation.repliedOn) refuse(work, 'ALREADY_REPLIED', 'investigation', investigation.repliedOn);
    checkAfter(work, investigation.reportedOn, repliedOn, 'repliedOn', 'REPLIED_BEFORE_REPORT');
    if (work.refused) return;

    work.effectiveOn = repliedOn;
    work.change(investigation, { repliedOn, replyDocument: document, status: 'REPLIED' });
    await settleInvestigation(work, investigation);
    await settleItems(work, investigation);
    return investigation;
  },
});
