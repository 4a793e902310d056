import {
  dayColumn,
  decimalColumn,
  type ItemWork,
  importFormat,
  instantColumn,
  type RowOf,
  tableOf,
  textColumn,
  yesNoColumn,
} from '@integrity-graph/kit';
import { reportAsk } from '../report/ask.js';
import { StatisticsReport } from '../report/report.js';
import { MOST_ITEMS, reportSubmit } from '../report/submit.js';
import { projectColumn, projectOf, respondentColumn, respondentOf, roundOf } from './survey.js';

/*
 * Reports (统计调查表): one indicator a row. Rows of one respondent and round that follow one another are its report, and
 * are submitted together or not at all; what is said of the report as a whole stands in its first row.
 */

const inFirstRow = '填在该报表的第一行 · in the first row of the report';

const columns = {
  project: projectColumn,
  round: textColumn('调查期 · round', {
    required: true,
    aliases: ['报告期', '调查期名称'],
    note: '该项目已布置的调查期 · of the survey, by its name',
    example: '2026年10月',
  }),
  respondent: respondentColumn,
  indicator: textColumn('指标代码 · code of the indicator', {
    required: true,
    aliases: ['代码'],
    note: '同一报表不得重复 · each once in a report',
    example: '301',
  }),
  name: textColumn('指标名称 · name of the indicator', { required: true, aliases: ['指标'], example: '工业总产值' }),
  unit: textColumn('计量单位 · unit of measure', { required: true, aliases: ['单位'], example: '万元' }),
  value: decimalColumn('数值 · value', { required: true, aliases: ['本期', '本期数'], example: '1250' }),
  submittedAt: instantColumn('报送时间 · instant of submission', {
    aliases: ['报送日期', '报出日期'],
    note: inFirstRow,
    example: '2026-11-06 09:30',
  }),
  preparedBy: textColumn('填报人 · who filled it in', {
    aliases: ['填表人', '填报人员'],
    note: inFirstRow,
    source: '统计法实施条例 17',
    example: '填报员',
  }),
  signedBy: textColumn('单位负责人 · head of the unit', {
    aliases: ['负责人'],
    note: inFirstRow,
    source: '统计法实施条例 17',
    example: '负责人',
  }),
  isSealed: yesNoColumn('是否盖章 · whether it is sealed', {
    aliases: ['加盖公章', '盖章'],
    note: `${inFirstRow}；不填为否 · no unless said`,
    source: '统计法实施条例 17',
    example: '是',
  }),
  askedOn: dayColumn('布置日期 · day it was asked for', {
    note: '尚未布置的报表填写 · for a report not asked for yet',
    source: '统计法 17',
  }),
};

type Row = RowOf<typeof columns>;

export const reportsImport = importFormat<Row>({
  kind: 'batches',
  name: 'reports',
  description: '统计调查表 · reports of respondents (统计法实施条例 17)',
  columns,
  size: MOST_ITEMS,
  together: ({ project, round, respondent }) =>
    project && round && respondent ? [project, round, respondent].join('\n') : undefined,
  actions: [reportAsk, reportSubmit],
  async write(rows, work) {
    const [{ submittedAt, preparedBy, signedBy, isSealed = false }] = rows as [Row];
    if (!submittedAt)
      work.refuse('INVALID', 'submittedAt', '报表须有报送时间 · say in its first row when it was submitted');
    const report = await reportOf(rows[0]!, work);
    if (report && submittedAt) {
      const items = rows.map(({ indicator, name, value, unit }) => ({ indicator, name, value, unit }));
      const input = { report, submittedAt, items, preparedBy, signedBy, isSealed };
      await work.perform(reportSubmit, input, { report: 'respondent' }, { list: { field: 'items', values: rows } });
    }
    return work.changed ? { recorded: rows.length, unchanged: 0 } : { recorded: 0, unchanged: rows.length };
  },
});

/** The report a row is of: asked for before, or on the day the row gives. */
async function reportOf({ askedOn, ...row }: Row, work: ItemWork): Promise<string | undefined> {
  const project = await projectOf(row.project, work);
  if (!project) return undefined;
  const round = await roundOf(project, row.round, work);
  const respondent = await respondentOf(project, row.respondent, work);
  if (!round || !respondent) return undefined;
  const [found] = await work.context.rows<{ id: string }>(
    `select id from ${tableOf(StatisticsReport)} where round_id = ?::uuid and respondent_id = ?::uuid`,
    [round, respondent],
  );
  if (found) return found.id;
  if (!askedOn) {
    const message = '报表未布置 · this report was not asked for: give the day it was, or ask for it first';
    work.refuse('UNKNOWN', 'askedOn', message);
    return undefined;
  }
  return (await work.perform(reportAsk, { round, respondent, askedOn }))?.id;
}
