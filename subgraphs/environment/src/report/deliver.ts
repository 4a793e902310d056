import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleReport } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentReport } from './report.js';

@InputType('EnvironmentReportDeliverInput', {
  description: '向人大报告环境状况和目标完成情况 · report to the people’s congress (环境保护法 27)',
})
export class ReportDeliverInput {
  @Field(() => ID, { description: '年度报告事项 · the report on the list' })
  report!: string;

  @Field(() => GraphQLDay, { description: '报告日期 · day it reported' })
  reportedOn!: Day;

  @Field(() => String, { description: '听取报告的人民代表大会或其常务委员会 · congress or committee that heard it' })
  heardBy!: string;

  @Field(() => String, { description: '报告文件 · document of the report' })
  document!: string;
}

export const reportDeliver = action({
  name: 'environmentReportDeliver',
  description: '登记已向人大报告 · record that a government has reported to the people’s congress (环境保护法 27)',
  input: ReportDeliverInput,
  record: EnvironmentReport,
  async run({ report: id, ...input }, work) {
    checkText(work, input.heardBy, 'heardBy');
    checkText(work, input.document, 'document');
    checkPast(work, input.reportedOn, 'reportedOn');
    const report = await work.find(EnvironmentReport, id, 'report');
    if (!report) return;
    if (report.reportedOn) refuse(work, 'ALREADY_REPORTED', 'report', report.reportedOn);
    checkAfter(work, `${report.year}-01-01`, input.reportedOn, 'reportedOn', 'REPORTED_BEFORE_YEAR');
    if (work.refused) return;

    work.effectiveOn = input.reportedOn;
    work.change(report, input);
    await settleReport(work, report);
    return report;
  },
});
