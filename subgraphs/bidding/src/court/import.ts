import { dayColumn, importFormat, type RowOf, tableOf, textColumn } from '@integrity-graph/kit';
import { BiddingArchive } from '../archive/archive.js';
import { courtEntryRecord } from './record.js';

/* The courts' list (失信被执行人名单) as a table: one entry a row, of firms whose archives are open. */

const columns = {
  enterprise: textColumn('企业 · firm', {
    required: true,
    aliases: ['被执行人', '失信被执行人', '被执行人名称', '统一社会信用代码'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川恒固桥梁工程有限公司',
  }),
  caseNumber: textColumn('案号 · case number', { required: true, example: '（2026）示01执118号' }),
  court: textColumn('执行法院 · court', { required: true, example: '青川市中级人民法院' }),
  conduct: textColumn('失信行为具体情形 · what was done', { aliases: ['失信行为'], example: '有履行能力而拒不履行' }),
  source: textColumn('信息来源 · source', { required: true, aliases: ['来源'], example: '中国执行信息公开网' }),
  listedOn: dayColumn('列入日期 · day listed', {
    required: true,
    aliases: ['发布时间', '立案时间'],
    example: '2026-03-02',
  }),
};

export const courtImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'court-list',
  description: '失信被执行人名单 · entries of the court list (法释〔2017〕7号)',
  columns,
  actions: [courtEntryRecord],
  async act({ enterprise, ...entry }, work) {
    const firm = await work.party('Enterprise', enterprise, 'enterprise');
    if (!firm) return;
    const [archive, other] = await work.context.rows<{ id: string }>(
      `select id from ${tableOf(BiddingArchive)} where enterprise_id = ?::uuid order by opened_on, id limit 2`,
      [firm.id],
    );
    if (!archive || other) {
      const message = archive
        ? '有多份诚信档案，请在档案中登记 · the firm has several archives: record the entry on the right one'
        : '未建立诚信档案 · the firm has no archive: open it first';
      work.refuse(archive ? 'AMBIGUOUS' : 'UNKNOWN', 'enterprise', message);
      return;
    }
    await work.perform(courtEntryRecord, { archive: archive.id, ...entry });
  },
});
