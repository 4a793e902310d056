import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { BiddingAward } from '../award/award.js';
import { checkAfter, checkPast, checkText } from '../checks.js';
import { placeOf } from '../notice.js';
import { settleAward } from '../obligations.js';
import { BiddingProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { BiddingWrittenReport } from './report.js';

@InputType('BiddingReportSubmitInput', { description: '提交书面报告 · report in writing (招标投标法 47)' })
export class ReportSubmitInput {
  @Field(() => ID, { description: '中标结果 · award' })
  award!: string;

  @Field(() => GraphQLDay, { description: '提交日期 · day it was submitted' })
  submittedOn!: Day;

  @Field(() => String, { description: '报告文号 · number of the report' })
  document!: string;
}

export const reportSubmit = action({
  name: 'biddingReportSubmit',
  description:
    '向行政监督部门提交招标投标情况的书面报告 · report on the tender to the supervising department (招标投标法 47)',
  input: ReportSubmitInput,
  record: BiddingWrittenReport,
  constraints: { written_report_award: taken('ALREADY_REPORTED', 'award') },
  async run({ award: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.submittedOn, 'submittedOn');
    const award = await work.find(BiddingAward, id, 'award');
    const project = award && (await work.see(BiddingProject, award.projectId, 'award'));
    if (!project) return;
    checkAfter(work, award.decidedOn, input.submittedOn, 'submittedOn', 'REPORTED_BEFORE_CHOICE');
    const [earlier] = await work.findAll(BiddingWrittenReport, { awardId: award.id });
    if (earlier) refuse(work, 'ALREADY_REPORTED', 'award', earlier.submittedOn);
    if (work.refused) return;

    work.effectiveOn = input.submittedOn;
    const { tenderId, projectId } = award;
    const of = { ...placeOf(award), tenderId, projectId, awardId: award.id, authorityId: project.authorityId };
    const report = work.create(BiddingWrittenReport, { ...of, ...input });
    await settleAward(work, award);
    return report;
  },
});
