import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleReport } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsReport } from './report.js';

@InputType('StatisticsReportReviewInput', { description: '审核统计调查表 · review a report (统计法实施条例 19)' })
export class ReportReviewInput {
  @Field(() => ID, { description: '统计调查表 · report' })
  report!: string;

  @Field(() => GraphQLDay, { description: '审核日期 · day of the review' })
  reviewedOn!: Day;

  @Field(() => Boolean, { description: '是否通过 · whether it is accepted' })
  isAccepted!: boolean;

  @Field(() => String, { nullable: true, description: '退回原因，退回的必填 · why it is returned' })
  returnReason?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: '补充或改正期限，退回的必填 · day by which it is corrected' })
  correctBy?: Day | null;
}

export const reportReview = action({
  name: 'statisticsReportReview',
  description:
    '审核统计调查表；不完整或明显错误的，退回由调查对象补充或改正 · review a report; what is incomplete or plainly wrong goes back to the respondent (统计法实施条例 19)',
  input: ReportReviewInput,
  record: StatisticsReport,
  async run({ report: id, isAccepted, ...input }, work) {
    checkText(work, input.returnReason, 'returnReason');
    checkPast(work, input.reviewedOn, 'reviewedOn');
    checkAfter(work, input.reviewedOn, input.correctBy, 'correctBy', 'CORRECT_BEFORE_REVIEW');
    if (!isAccepted && (input.returnReason == null || input.correctBy == null)) {
      refuse(work, 'RETURN_INCOMPLETE', input.returnReason == null ? 'returnReason' : 'correctBy', 'left out');
    }
    const report = await work.find(StatisticsReport, id, 'report');
    if (!report) return;
    if (report.state !== 'SUBMITTED') refuse(work, 'NOT_TO_REVIEW', 'report', report.state);
    checkAfter(
      work,
      report.correctedOn ?? report.submittedOn,
      input.reviewedOn,
      'reviewedOn',
      'REVIEWED_BEFORE_REPORT',
    );
    if (work.refused) return;

    work.effectiveOn = input.reviewedOn;
    const returned = { returnReason: input.returnReason, correctBy: input.correctBy, correctedOn: null };
    work.change(report, {
      reviewedOn: input.reviewedOn,
      state: isAccepted ? 'ACCEPTED' : 'RETURNED',
      ...(!isAccepted && returned),
    });
    await settleReport(work, report);
    return report;
  },
});
