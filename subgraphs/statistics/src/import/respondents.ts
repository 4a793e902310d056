import { dayColumn, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { respondentEnrol } from '../respondent/enrol.js';
import { projectColumn, projectOf, respondentColumn } from './survey.js';

/* The register of a survey (调查单位名录): one respondent a row, under the number of the survey’s approval. */

const columns = {
  project: projectColumn,
  code: respondentColumn,
  enterprise: textColumn('企业 · enterprise', {
    aliases: ['企业名称', '企业统一社会信用代码'],
    note: '统一社会信用代码或登记的全称；与机关单位二选一 · its credit code or full name; either this or the body',
    example: '石桥新材料化工股份有限公司',
  }),
  body: textColumn('机关单位 · body', {
    aliases: ['单位名称', '单位统一社会信用代码'],
    note: '统一社会信用代码或登记的全称；与企业二选一 · its credit code or full name; either this or the enterprise',
  }),
  industry: textColumn('行业代码 · industry', { aliases: ['国民经济行业代码'], example: '2614' }),
  enrolledOn: dayColumn('纳入日期 · day it is taken in', {
    required: true,
    aliases: ['入库日期', '纳入时间'],
    example: '2025-01-10',
  }),
};

export const respondentsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'respondents',
  description: '调查单位名录 · respondents of a survey (统计法 8)',
  columns,
  actions: [respondentEnrol],
  async act({ project: number, enterprise, body, ...row }, work) {
    const project = await projectOf(number, work);
    const firm = await work.party('Enterprise', enterprise, 'enterprise');
    const unit = await work.party('GovernmentBody', body, 'body');
    // What was named and not found is refused already; that neither or both were named, the action tells.
    if (!project || (enterprise && !firm) || (body && !unit)) return;
    await work.perform(respondentEnrol, { ...row, project, enterprise: firm?.id, body: unit?.id });
  },
});
