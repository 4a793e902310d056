import { dayColumn, type ItemWork, importFormat, type RowOf, tableOf, textColumn } from '@integrity-graph/kit';
import { SafetyInvestigation } from '../investigation/investigation.js';
import { measureRequire } from './require.js';

/* The measures of an investigation report (整改和防范措施台账): one a row, under the number of the report. */

const PARTY = '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name';

const columns = {
  report: textColumn('调查报告文号 · number of the investigation report', {
    required: true,
    aliases: ['调查报告', '事故调查报告文号'],
    note: '已登记的调查报告 · of a report that is recorded',
    example: '示调报〔2026〕2号',
  }),
  number: textColumn('序号 · number', {
    required: true,
    aliases: ['措施序号', '编号'],
    note: '同一调查不得重复 · unique within the investigation',
    example: '1',
  }),
  text: textColumn('措施内容 · what is to be done', {
    required: true,
    aliases: ['整改措施', '整改和防范措施'],
    source: '国令第493号 30',
    example: '对全市地下矿山开展支护专项检查',
  }),
  owner: textColumn('责任单位 · body that answers for it', {
    required: true,
    aliases: ['整改责任单位', '牵头单位'],
    note: PARTY,
    example: '青川市应急管理局',
  }),
  responsiblePost: textColumn('责任岗位 · post that answers for it', {
    required: true,
    aliases: ['责任人职务'],
    note: '责任单位的职务 · a post of that body',
    example: '副局长',
  }),
  enterprise: textColumn('落实企业 · firm that carries it out', { aliases: ['企业名称'], note: PARTY }),
  requiredOn: dayColumn('提出日期 · day it was laid down', { required: true, example: '2026-04-20' }),
  timeLimit: dayColumn('完成时限 · time limit', {
    required: true,
    aliases: ['整改时限', '整改期限'],
    example: '2026-06-30',
  }),
};

export const measuresImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'measures',
  description: '事故整改和防范措施台账 · corrective measures after accidents (安全生产法 86)',
  columns,
  actions: [measureRequire],
  async act({ report, owner, responsiblePost, enterprise, ...row }, work) {
    const investigation = await investigationOf(report, work);
    const body = await work.party('GovernmentBody', owner, 'owner');
    const post = body && (await work.party('Post', responsiblePost, 'responsiblePost', { bodyId: body.id }));
    const firm = await work.party('Enterprise', enterprise, 'enterprise');
    if (!investigation || !body || !post || (enterprise !== undefined && !firm)) return;
    const parties = { owner: body.id, responsiblePost: post.id, enterprise: firm?.id };
    await work.perform(measureRequire, { ...row, ...parties, investigation }, { investigation: 'report' });
  },
});

/** The investigation whose report has a number; refuses the row when there is none, or more than one. */
async function investigationOf(report: string, work: ItemWork): Promise<string | undefined> {
  const [found, other] = await work.context.rows<{ id: string }>(
    `select id from ${tableOf(SafetyInvestigation)} where report_document = ? limit 2`,
    [report],
  );
  if (found && !other) return found.id;
  const message = found
    ? '多份调查报告为此文号，请更正 · several reports have this number: correct it'
    : '调查报告未登记 · no report with this number is recorded: record it first, or correct the number';
  work.refuse(found ? 'AMBIGUOUS' : 'UNKNOWN', 'report', message);
  return undefined;
}
