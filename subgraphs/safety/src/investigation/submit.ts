import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleInvestigation } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { AccidentNature, SafetyInvestigation } from './investigation.js';

@InputType('SafetyInvestigationReportInput', {
  description: '提交事故调查报告 · submit the report of an investigation (国令第493号 29、30)',
})
export class InvestigationReportInput {
  @Field(() => ID, { description: '事故调查 · investigation' })
  investigation!: string;

  @Field(() => GraphQLDay, { description: '提交日期 · day it was submitted' })
  reportedOn!: Day;

  @Field(() => String, { description: '调查报告文号 · document number of the report' })
  document!: string;

  @Field(() => AccidentNature, { description: '事故性质 · nature of the accident' })
  nature!: AccidentNature;

  @Field(() => String, { description: '事故原因 · causes' })
  causes!: string;
}

export const investigationReport = action({
  name: 'safetyInvestigationReport',
  description: '提交事故调查报告，政府须批复 · submit the report: the government owes its reply (国令第493号 29–32)',
  input: InvestigationReportInput,
  record: SafetyInvestigation,
  async run({ investigation: id, document, ...input }, work) {
    checkText(work, document, 'document');
    checkText(work, input.causes, 'causes');
    checkPast(work, input.reportedOn, 'reportedOn');
    const investigation = await work.find(SafetyInvestigation, id, 'investigation');
    if (!investigation) return;
    if (investigation.reportedOn) refuse(work, 'ALREADY_REPORTED', 'investigation', investigation.reportedOn);
    checkAfter(work, investigation.openedOn, input.reportedOn, 'reportedOn', 'REPORTED_BEFORE_OPENING');
    if (work.refused) return;

    work.effectiveOn = input.reportedOn;
    work.change(investigation, { ...input, reportDocument: document, status: 'REPORTED' });
    await settleInvestigation(work, investigation);
    return investigation;
  },
});
