import {
  amountColumn,
  codeColumn,
  countColumn,
  type DirectoryEntry,
  dayColumn,
  type ItemWork,
  importFormat,
  type RowOf,
  tableOf,
  textColumn,
} from '@integrity-graph/kit';
import { PppProject } from '../project/project.js';
import { ExpenditureType } from './expenditure.js';
import { ExpenditureRowInput, expenditureSchedule } from './schedule.js';

/* Responsibility by project, level and year (财政支出责任测算表): a year and kind a row; the rows of one reckoning together. */

const columns = {
  number: textColumn('项目编号 · project number', {
    required: true,
    aliases: ['库编号', '项目库编号'],
    note: '同一项目同一测算的各行须连续 · the rows of one reckoning stand one after the other',
    example: '青合作库〔2022〕001号',
  }),
  body: textColumn('实施机构 · implementing body', {
    required: true,
    aliases: ['项目实施机构'],
    note: '统一社会信用代码，或登记的全称 · the unified social credit code, or the full registered name',
    example: '青川市生态环境局',
  }),
  government: textColumn('承担支出责任的政府 · government', {
    required: true,
    aliases: ['本级政府', '本级人民政府'],
    note: '须与项目登记一致 · the one the project is registered with',
    source: '财金〔2022〕119号',
    example: '青川市人民政府',
  }),
  year: countColumn('年度 · year', { required: true, aliases: ['财政年度'], example: '2027' }),
  type: codeColumn(ExpenditureType, '支出责任类型 · kind', { required: true, aliases: ['类型'], example: '运营补贴' }),
  amount: amountColumn('支出责任金额 · amount', {
    required: true,
    aliases: ['金额', '支出责任'],
    note: '一般公共预算承担部分；为零的年度不列 · what the general public budget bears; leave out years of nought',
    example: '42500000.00',
  }),
  document: textColumn('论证文件 · document', {
    required: true,
    aliases: ['文件', '文号'],
    example: '青财金〔2026〕3号',
  }),
  approvedOn: dayColumn('批准日期 · day it was approved', { required: true, example: '2026-06-10' }),
};

type Row = RowOf<typeof columns>;

export const expendituresImport = importFormat<Row>({
  kind: 'batches',
  size: 500,
  name: 'expenditures',
  description: '年度财政支出责任 · expenditure responsibility by project, level and year (财金〔2022〕119号)',
  columns,
  actions: [expenditureSchedule],

  // A reckoning of which rows are missing would be taken for the whole of it.
  together: ({ number, body, document, approvedOn }: Partial<Row>) =>
    number && body && document && approvedOn ? [number, body, document, approvedOn].join('\n') : undefined,

  async write(rows, work) {
    const [{ number, body: given, government: named, document, approvedOn }] = rows as [Row, ...Row[]];
    const body = await work.party('GovernmentBody', given, 'body');
    const government = await work.party('GovernmentBody', named, 'government');
    const project = body && (await projectOf(work, body, number, government));
    if (!project || rows.some((row) => row.government !== named)) {
      if (project)
        work.refuse('GOVERNMENT_DIFFERS', 'government', '一份测算只有一个政府 · a reckoning is of one government');
      return { recorded: 0, unchanged: 0 };
    }
    await work.perform(
      expenditureSchedule,
      {
        project,
        document,
        approvedOn,
        rows: rows.map(({ year, type, amount }) =>
          Object.assign(new ExpenditureRowInput(), { year, type, amount: { amount, currency: 'CNY' } }),
        ),
      },
      { project: 'number' },
      { list: { field: 'rows', values: rows } },
    );
    return work.changed ? { recorded: rows.length, unchanged: 0 } : { recorded: 0, unchanged: rows.length };
  },
});

/** The registered project of a number, if it burdens the government named. */
async function projectOf(
  work: ItemWork,
  body: DirectoryEntry,
  number: string,
  government: DirectoryEntry | undefined,
): Promise<string | undefined> {
  const [project] = await work.context.rows<{ id: string; government: string | null }>(
    `select id, government_id as government from ${tableOf(PppProject)} where implementing_body_id = ?::uuid and number = ?`,
    [body.id, number],
  );
  if (!project) {
    work.refuse(
      'UNKNOWN',
      'number',
      '未登记 · no project of this body is registered under this number: register it first',
    );
  } else if (government && project.government && project.government !== government.id) {
    work.refuse(
      'GOVERNMENT_DIFFERS',
      'government',
      '与项目登记不符 · the project is registered with another government',
    );
  }
  return project?.id;
}
