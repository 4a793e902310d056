import { action, checkPast, checkText, type Day, GraphQLDay, parseDecimal } from '@integrity-graph/kit';
import { ArrayNotEmpty } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { settleReport } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { isSameNumber } from '../rules/numbers.js';
import { checkItems, ReportItemInput } from './items.js';
import { Corrector, partOf, StatisticsReport, StatisticsReportCorrection, StatisticsReportItem } from './report.js';

@InputType('StatisticsReportCorrectInput', {
  description: '补充或改正统计调查表 · complete or correct a report (统计法实施条例 19)',
})
export class ReportCorrectInput {
  @Field(() => ID, { description: '统计调查表 · report' })
  report!: string;

  @ArrayNotEmpty()
  @Field(() => [ReportItemInput], { description: '改正后的指标，其余不变 · indicators as corrected; the others stay' })
  items!: ReportItemInput[];

  @Field(() => Corrector, { description: '由谁改正 · who changes it (统计法实施条例 19、43)' })
  corrector!: Corrector;

  @Field(() => String, { description: '原因 · reason' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '凭证 · evidence, such as the ledger' })
  evidence?: string | null;

  @Field(() => GraphQLDay, { description: '改正日期 · day of the correction' })
  correctedOn!: Day;
}

export const reportCorrect = action({
  name: 'statisticsReportCorrect',
  description:
    '补充或改正统计调查表，逐项留痕；非调查对象本人改动的亦如实登记 · complete or correct a report, each change on record; also one that was not the respondent’s own (统计法实施条例 19、43)',
  input: ReportCorrectInput,
  record: StatisticsReport,
  bySubjects: true,
  async run({ report: id, items, ...input }, work) {
    checkText(work, input.reason, 'reason');
    checkText(work, input.evidence, 'evidence');
    checkPast(work, input.correctedOn, 'correctedOn');
    checkItems(work, items);
    const report = await work.find(StatisticsReport, id, 'report');
    if (!report) return;
    work.speakFor((report.bodyId ?? report.enterpriseId)!);
    if (report.state === 'ASKED') refuse(work, 'NOT_SUBMITTED', 'report', `due on ${report.dueOn}`);
    checkAfter(work, report.submittedOn, input.correctedOn, 'correctedOn', 'CORRECTED_BEFORE_REPORT');
    const kept = new Map(
      (await work.findAll(StatisticsReportItem, { reportId: report.id })).map((item) => [item.indicator, item]),
    );
    const changed = items.filter(({ indicator, value }) => !isSameNumber(kept.get(indicator)?.value, value));
    if (changed.length === 0) refuse(work, 'NOTHING_NEW', 'items', items.map(({ indicator }) => indicator).join(', '));
    if (work.refused) return;

    work.effectiveOn = input.correctedOn;
    const ordinal = 1 + (await work.findAll(StatisticsReportCorrection, { reportId: report.id })).length;
    for (const [index, item] of changed.entries()) {
      const before = kept.get(item.indicator);
      const { indicator, value: after } = item;
      work.create(StatisticsReportCorrection, {
        ...partOf(report),
        ...input,
        indicator,
        ordinal: ordinal + index,
        before: before ? parseDecimal(before.value) : null,
        after,
      });
      if (before) work.change(before, item);
      else work.create(StatisticsReportItem, { ...partOf(report), ...item });
    }
    // What was accepted stays accepted only until it is changed.
    work.change(report, { state: 'SUBMITTED', correctedOn: input.correctedOn });
    await settleReport(work, report);
    return report;
  },
});
