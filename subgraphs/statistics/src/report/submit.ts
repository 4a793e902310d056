import { action, checkText, dayOf, GraphQLInstant, type Work } from '@integrity-graph/kit';
import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { settleReport } from '../obligations.js';
import { StatisticsProject } from '../project/project.js';
import { refuse } from '../refusals.js';
import { StatisticsRound } from '../round/round.js';
import { checkItems, ReportItemInput } from './items.js';
import { partOf, StatisticsReport, StatisticsReportItem } from './report.js';

/** Indicators of one report. */
export const MOST_ITEMS = 500;

@InputType('StatisticsReportSubmitInput', { description: '报送统计调查表 · submit a report (统计法实施条例 17)' })
export class ReportSubmitInput {
  @Field(() => ID, { description: '统计调查表 · report' })
  report!: string;

  @Field(() => GraphQLInstant, { description: '报送时刻 · instant of submission' })
  submittedAt!: Date;

  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_ITEMS)
  @Field(() => [ReportItemInput], { description: '指标，1至500个 · indicators, 1 to 500' })
  items!: ReportItemInput[];

  @Field(() => String, { nullable: true, description: '填报人员签字 · signature of who filled it in' })
  preparedBy?: string | null;

  @Field(() => String, { nullable: true, description: '单位负责人签字 · signature of the head of the unit' })
  signedBy?: string | null;

  @Field(() => Boolean, { description: '是否加盖公章 · whether it bears the seal' })
  isSealed!: boolean;

  @Field(() => String, { nullable: true, description: '报送网络地址 · network address it came from' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '报送设备标识 · device it came from' })
  device?: string | null;
}

export const reportSubmit = action({
  name: 'statisticsReportSubmit',
  description:
    '报送统计调查表，由填报人员和单位负责人签字并加盖公章 · submit a report, signed by who filled it in and by the head, and sealed (统计法实施条例 17)',
  input: ReportSubmitInput,
  record: StatisticsReport,
  bySubjects: true,
  async run({ report: id, items, ...input }, work) {
    for (const field of ['preparedBy', 'signedBy', 'address', 'device'] as const) checkText(work, input[field], field);
    checkItems(work, items);
    if (input.submittedAt > work.recordedAt)
      refuse(work, 'FUTURE_DATE', 'submittedAt', input.submittedAt.toISOString());
    const report = await work.find(StatisticsReport, id, 'report');
    if (!report) return;
    work.speakFor((report.bodyId ?? report.enterpriseId)!);
    if (report.state !== 'ASKED') refuse(work, 'REPORT_SUBMITTED', 'report', `${report.submittedOn}`);
    await checkSignatures(work, report, input);
    if (work.refused) return;

    const submittedOn = dayOf(input.submittedAt);
    work.effectiveOn = submittedOn;
    work.change(report, { ...input, submittedOn, state: 'SUBMITTED' });
    for (const item of items) work.create(StatisticsReportItem, { ...partOf(report), ...item });
    await settleReport(work, report);
    return report;
  },
});

/** What the law lets nobody leave out, unless the scheme of the survey does. */
async function checkSignatures(
  work: Work,
  { roundId }: StatisticsReport,
  { preparedBy, signedBy, isSealed }: Pick<ReportSubmitInput, 'preparedBy' | 'signedBy' | 'isSealed'>,
): Promise<void> {
  const [round] = await work.findAll(StatisticsRound, { id: roundId });
  const [project] = round ? await work.findAll(StatisticsProject, { id: round.projectId }) : [];
  if (project && !project.isSignatureRequired) return;
  if (preparedBy == null) refuse(work, 'SIGNATURE_MISSING', 'preparedBy', 'left out');
  if (signedBy == null) refuse(work, 'SIGNATURE_MISSING', 'signedBy', 'left out');
  if (!isSealed) refuse(work, 'SIGNATURE_MISSING', 'isSealed', 'not sealed');
}
