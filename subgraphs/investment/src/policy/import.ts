import { dayColumn, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { recordOf } from '../imports/numbered.js';
import { policyIssue } from './issue.js';

/* A list of policy documents (政策文件清单): one a row, with the number of its fair competition review. */

const columns = {
  number: textColumn('文号 · document number', {
    required: true,
    aliases: ['政策文号', '发文字号'],
    note: '同一机关不得重复 · unique for the issuer',
    example: '示开发〔2026〕3号',
  }),
  title: textColumn('标题 · title', {
    required: true,
    aliases: ['文件名称', '政策名称'],
    example: '示例开发区招商引资办法',
  }),
  issuer: textColumn('制定机关 · issuer', {
    required: true,
    aliases: ['发文机关', '发布机关', '制定机关统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川高新技术产业开发区管理委员会',
  }),
  authority: textColumn('制定权限依据 · authority', {
    required: true,
    aliases: ['权限依据', '制定依据'],
    source: '外商投资法实施条例 27',
    example: '示例省开发区条例',
  }),
  review: textColumn('公平竞争审查意见文号 · number of the fair competition review', {
    aliases: ['审查意见文号', '公平竞争审查文号'],
    note: '已登记的审查；未审查的不填 · of a review that is recorded; left out when there was none',
    source: '公平竞争审查条例 18',
    example: '示公审〔2026〕2号',
  }),
  issuedOn: dayColumn('发布日期 · day of issue', { required: true, aliases: ['印发日期'], example: '2026-01-20' }),
  validFrom: dayColumn('施行日期 · first day in force', {
    aliases: ['生效日期'],
    note: '不填为发布日期 · the day of issue unless said',
    example: '2026-02-01',
  }),
  validUntil: dayColumn('失效日期 · last day in force', { aliases: ['有效期至'], example: '2028-12-31' }),
};

export const policiesImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'policies',
  description: '招商引资政策文件 · policy documents on investment (公平竞争审查条例 18)',
  columns,
  actions: [policyIssue],
  async act({ issuer, review, validFrom, ...row }, work) {
    const body = await work.party('GovernmentBody', issuer, 'issuer');
    const reviewed = await recordOf(work, { table: 'review', number: review, column: 'review' });
    await work.perform(policyIssue, {
      ...row,
      issuer: body?.id ?? '',
      review: reviewed,
      validFrom: validFrom ?? row.issuedOn,
    });
  },
});
