import { type ItemWork, type RecordClass, tableOf, textColumn } from '@integrity-graph/kit';
import { StatisticsProject } from '../project/project.js';
import { StatisticsRespondent } from '../respondent/respondent.js';
import { StatisticsRound } from '../round/round.js';

/* What tables about a survey name: the survey by the number of its approval, and under it rounds and respondents. */

export const projectColumn = textColumn('项目文号 · number of the survey', {
  required: true,
  aliases: ['批准文号', '备案文号', '项目编号'],
  note: '已登记项目的批准或备案文号 · of a survey that is recorded',
  example: '示统制〔2024〕12号',
});

export const respondentColumn = textColumn('单位代码 · code', {
  required: true,
  aliases: ['调查单位代码', '组织机构代码'],
  note: '同一项目不得重复 · unique within the survey',
  example: 'B-101',
});

/** The survey of a number; refuses the column when there is none. */
export const projectOf = (number: string, work: ItemWork): Promise<string | undefined> =>
  idOf(work, StatisticsProject, 'number = ?', [number], {
    column: 'project',
    message: '项目未登记 · no survey with this number is recorded: record it first, or correct the number',
  });

/** The round of a survey by its name, such as 2026年9月. */
export const roundOf = (project: string, name: string, work: ItemWork): Promise<string | undefined> =>
  idOf(work, StatisticsRound, 'project_id = ?::uuid and name = ?', [project, name], {
    column: 'round',
    message: '调查期未布置 · the survey has no round of this name: schedule it first, or correct the name',
  });

/** The respondent of a survey by its code. */
export const respondentOf = (project: string, code: string, work: ItemWork): Promise<string | undefined> =>
  idOf(work, StatisticsRespondent, 'project_id = ?::uuid and code = ?', [project, code], {
    column: 'respondent',
    message: '调查单位未纳入 · no respondent of this survey has this code: enrol it first, or correct the code',
  });

async function idOf(
  work: ItemWork,
  type: RecordClass,
  where: string,
  params: string[],
  { column, message }: { column: string; message: string },
): Promise<string | undefined> {
  const [found] = await work.context.rows<{ id: string }>(`select id from ${tableOf(type)} where ${where}`, params);
  if (!found) work.refuse('UNKNOWN', column, message);
  return found?.id;
}
