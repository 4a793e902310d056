import { action, type Context, checkKnown, perform, systemContext, tableOf } from '@integrity-graph/kit';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { settleReport } from '../obligations.js';
import { refuse, taken } from '../refusals.js';
import { EnvironmentReport } from './report.js';

@InputType('EnvironmentReportOpenInput', {
  description: '列入年度报告事项 · put the yearly report on the list (环境保护法 27)',
})
export class ReportOpenInput {
  @Field(() => ID, { description: '县级以上人民政府 · government of a county or above' })
  government!: string;

  @Min(2015)
  @Max(2100)
  @Field(() => Int, { description: '报告年度 · year in which it reports' })
  year!: number;
}

export const reportOpen = action({
  name: 'environmentReportOpen',
  description:
    '列入年度报告事项；此后每年年初自动列入 · put the yearly report to the congress on the list; from then on it comes by itself each January (环境保护法 27)',
  input: ReportOpenInput,
  record: EnvironmentReport,
  constraints: { congress_report_year: taken('REPORT_LISTED', 'year') },
  async run({ government, year }, work) {
    if (`${year}-01-01` > work.today) refuse(work, 'YEAR_NOT_BEGUN', 'year', `${year}, today is ${work.today}`);
    const body = await checkKnown(work, 'GovernmentBody', government, 'government');
    if (!body) return;
    if (body.facts.kind !== 'PEOPLES_GOVERNMENT') refuse(work, 'NOT_A_GOVERNMENT', 'government', body.name);
    const [same] = await work.findAll(EnvironmentReport, { governmentId: body.id, year });
    if (same) refuse(work, 'REPORT_LISTED', 'year', `${body.name}, ${year}`);
    if (work.refused) return;

    work.effectiveOn = `${year}-01-01`;
    const report = work.create(EnvironmentReport, {
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      governmentId: body.id,
      year,
    });
    await settleReport(work, report);
    return report;
  },
});

/** Lists the reports of the year that has begun, for every government that had one the year before. */
export async function listReportsOfYear(context: Context): Promise<number> {
  const year = Number(context.today.slice(0, 4));
  const table = tableOf(EnvironmentReport);
  const due = await context.rows<{ government_id: string }>(
    `select government_id from ${table} last where year = ?
       and not exists (select from ${table} next where next.government_id = last.government_id and next.year = ?)`,
    [year - 1, year],
  );
  for (const { government_id: government } of due) {
    const input = Object.assign(new ReportOpenInput(), { government, year });
    await perform(reportOpen, input, `report-${government}-${year}`, systemContext(context.runtime, 'calendar'));
  }
  return due.length;
}
