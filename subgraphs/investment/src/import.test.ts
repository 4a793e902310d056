import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SHEET, type ImportFormat, type RowFault, runImport, templateOf } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { agreementsImport } from './agreement/import.js';
import { commitmentsImport } from './commitment/import.js';
import { policiesImport } from './policy/import.js';
import { obligationsOf, officer, openInvestment, reviewed } from './testing/world.js';

let database: TestDatabase;
let world: World;
let folder: string;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openInvestment(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world?.close();
  await database?.drop();
});

/** Imports one row, written as CSV; gives what came of it and every fault as `column code`. */
async function load(format: ImportFormat, row: Record<string, string>, division?: string) {
  const path = join(folder, 'table.csv');
  const line = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
  writeFileSync(path, [line(Object.keys(row)), line(Object.values(row))].join('\n'));
  const faults: string[] = [];
  const fault = (_: string, __: number, { column, code }: RowFault) => faults.push(`${column} ${code}`);
  const { recorded, unchanged } = await runImport(world.runtime('investment'), format, [path], {
    as: 'li',
    fault,
    ...(division && { division }),
  });
  return { recorded, unchanged, faults };
}

const ask = async (query: string) => {
  const { data, errors } = await world.as('investment', officer)(query);
  expect(errors).toEqual([]);
  return data;
};

const ZONE = '青川高新技术产业开发区管理委员会';
const FIRM = '青川晴川光电科技有限公司';

const policy = {
  文号: '示开发〔2026〕301号',
  文件名称: '示例开发区招商引资办法',
  发文机关: ZONE,
  制定权限依据: '示例省开发区条例',
  审查意见文号: '示公审〔2026〕301号',
  发布日期: '2026年1月20日',
};
const agreement = {
  协议编号: '示招协〔2026〕301号',
  协议名称: '光伏组件生产基地投资协议',
  甲方: ZONE,
  乙方: FIRM,
  项目名称: '年产 1 吉瓦光伏组件',
  '总投资（万元）': '26,000',
  签订日期: '2026/2/10',
  政策文号: '示开发〔2026〕301号',
  签署岗位: '管委会主任',
};
const commitment = {
  承诺机关: ZONE,
  协议编号: '示招协〔2026〕301号',
  承诺编号: '示承〔2026〕301号',
  承诺种类: '财政奖励或补贴',
  承诺类型: '保障承诺',
  承诺事项: '设备投资奖补',
  '金额（万元）': '120',
  兑现条件: '',
  条件种类: '投资到位',
  条件成就日期: '2026年3月20日',
  条件成就佐证: '首期投资验资报告',
  责任岗位: '管委会副主任',
  承诺日期: '2026-02-10',
  兑现期限: '2026-09-30',
};

describe('REQ-40 policies, agreements and commitments out of tables', () => {
  it('become records with what is owed, once, however often they are imported', async () => {
    await reviewed(world, { number: '示公审〔2026〕301号' });
    for (const [format, row] of [
      [policiesImport, policy],
      [agreementsImport, agreement],
      [commitmentsImport, commitment],
    ] as const) {
      expect(await load(format, row)).toEqual({ recorded: 1, unchanged: 0, faults: [] });
      expect(await load(format, row)).toEqual({ recorded: 0, unchanged: 1, faults: [] });
    }
    const { investmentCommitments } = await ask(
      `{ investmentCommitments(filter: { number: "示承〔2026〕301号" }) { edges { node {
           id kind promise conditionKind amount { amount } agreement { name investment { amount } policy { title review { conclusion } } }
         } } } }`,
    );
    const [{ node }] = investmentCommitments.edges;
    expect(node).toMatchObject({
      kind: 'SUBSIDY',
      promise: 'GUARANTEE',
      conditionKind: 'INVESTMENT',
      amount: { amount: '1200000.00' },
      agreement: {
        name: '光伏组件生产基地投资协议',
        investment: { amount: '260000000.00' },
        policy: { title: '示例开发区招商引资办法', review: { conclusion: 'COMPLIANT' } },
      },
    });
    expect((await obligationsOf(world, node.id)).KEEP_COMMITMENT).toMatchObject({ dueOn: '2026-09-30', state: 'OPEN' });
  });

  it.each([
    [
      'a policy of an unknown review',
      policiesImport,
      { ...policy, 文号: '示开发〔2026〕302号', 审查意见文号: '没有' },
      ['审查意见文号 UNKNOWN'],
    ],
    ['a policy of an unknown body', policiesImport, { ...policy, 发文机关: '没有' }, ['发文机关 UNKNOWN']],
    ['an agreement with an unknown firm', agreementsImport, { ...agreement, 乙方: '没有' }, ['乙方 UNKNOWN']],
    [
      'an agreement signed by a post of nobody',
      agreementsImport,
      { ...agreement, 协议编号: '示招协〔2026〕302号', 签署岗位: '县长' },
      ['签署岗位 UNKNOWN'],
    ],
    ['a number used before', agreementsImport, { ...agreement, 协议名称: '另一协议' }, ['协议编号 DUPLICATE_NUMBER']],
    [
      'a condition met on no evidence',
      commitmentsImport,
      { ...commitment, 承诺编号: '示承〔2026〕306号', 条件成就佐证: '' },
      ['条件成就佐证 INVALID'],
    ],
    [
      'a condition met that there is not',
      commitmentsImport,
      { ...commitment, 承诺编号: '示承〔2026〕307号', 条件种类: '' },
      ['兑现条件 NO_CONDITION'],
    ],
    [
      'a kind that is none',
      commitmentsImport,
      { ...commitment, 承诺编号: '示承〔2026〕305号', 承诺种类: '送楼' },
      ['承诺种类 INVALID'],
    ],
    [
      'a promise in no agreement',
      commitmentsImport,
      { ...commitment, 承诺编号: '示承〔2026〕302号', 协议编号: '' },
      ['协议编号 SOURCE_MISSING'],
    ],
    [
      'a promise due before it was made',
      commitmentsImport,
      { ...commitment, 承诺编号: '示承〔2026〕303号', 兑现期限: '2026-01-01' },
      ['兑现期限 DUE_BEFORE_MADE'],
    ],
  ])('refuse %s by its cell', async (_, format, row, faults) => {
    expect(await load(format, row)).toEqual({ recorded: 0, unchanged: 0, faults });
  });

  it('are imported into the own division alone', async () => {
    const other = { ...commitment, 承诺编号: '示承〔2026〕304号' };
    expect((await load(commitmentsImport, other, '990200')).recorded).toBe(0);
    expect(await load(commitmentsImport, other, '990100')).toMatchObject({ recorded: 1, faults: [] });
  });

  it.each([policiesImport, agreementsImport, commitmentsImport])(
    'are offered as the table $name, whose example is read as it stands',
    async (format) => {
      const path = join(folder, `${format.name}.xlsx`);
      writeFileSync(path, (await templateOf(format))!);
      const told: string[] = [];
      const fault = (_: string, __: number, { code, column }: RowFault) => told.push(`${column} ${code}`);
      const options = { as: 'li', fault, dryRun: true, sheet: EXAMPLE_SHEET };
      const { read } = await runImport(world.runtime('investment'), format, [path], options);
      expect(read).toBe(1);
      expect(told.filter((one) => one.endsWith('INVALID'))).toEqual([]);
    },
  );
});
