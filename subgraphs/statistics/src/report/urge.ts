import { action, checkPast, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsReport } from './report.js';

@InputType('StatisticsReportUrgeInput', { description: '催报 · urge a report that is late (统计法 44)' })
export class ReportUrgeInput {
  @Field(() => ID, { description: '统计调查表 · report' })
  report!: string;

  @Field(() => GraphQLDay, { description: '催报日期，须已逾报送期限 · day of urging, after the report was due' })
  urgedOn!: Day;

  @Field(() => GraphQLDay, { description: '要求报送日期 · day by which it is to come' })
  urgedUntil!: Day;
}

export const reportUrge = action({
  name: 'statisticsReportUrge',
  description:
    '对逾期未报的催报；经催报仍未按时提供的属拒报 · urge a late report; what does not come then either counts as refused (统计法 44)',
  input: ReportUrgeInput,
  record: StatisticsReport,
  async run({ report: id, urgedOn, urgedUntil }, work) {
    checkPast(work, urgedOn, 'urgedOn');
    checkAfter(work, urgedOn, urgedUntil, 'urgedUntil', 'UNTIL_BEFORE_URGING');
    const report = await work.find(StatisticsReport, id, 'report');
    if (!report) return;
    if (report.state !== 'ASKED') refuse(work, 'REPORT_SUBMITTED', 'report', `${report.submittedOn}`);
    if (urgedOn <= report.dueOn) refuse(work, 'NOT_LATE_YET', 'urgedOn', `${urgedOn}, due on ${report.dueOn}`);
    if (work.refused) return;

    work.effectiveOn = urgedOn;
    return work.change(report, { urgedOn, urgedUntil });
  },
});
