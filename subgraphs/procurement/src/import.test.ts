import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportSummary, type RowFault, runImport, systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contractsImport } from './contract/import.js';
import { openProcurement } from './testing/world.js';

let database: TestDatabase;
let world: World;
let folder: string;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world?.close();
  await database?.drop();
});

type Options = Partial<Parameters<typeof runImport>[3]>;

/** Imports a table written as CSV; gives what came of it and every fault as `row column code`. */
async function load(
  format: typeof contractsImport,
  name: string,
  rows: string[][],
  options: Options = {},
): Promise<Partial<ImportSummary> & { faults: string[]; path: string }> {
  const path = join(folder, name);
  writeFileSync(path, rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));
  const faults: string[] = [];
  const fault = (_: string, line: number, { column, code }: RowFault) => faults.push(`${line} ${column} ${code}`);
  const { read, recorded, unchanged, refused } = await runImport(world.runtime('procurement'), format, [path], {
    as: 'li',
    fault,
    ...options,
  });
  return { read, recorded, unchanged, refused, faults, path };
}

const count = async (table: string) => {
  const [row] = await systemContext(world.runtime('procurement'), 'test').rows<{ n: number }>(
    `select count(*)::int as n from ${table}`,
  );
  return row!.n;
};

const HEADINGS = [
  '项目编号',
  '采购人',
  '项目名称',
  '采购方式',
  '采购对象',
  '预算金额（万元）',
  '资金来源',
  '财政年度',
  '合同编号',
  '合同名称',
  '供应商名称',
  '企业规模',
  '合同金额（万元）',
  '签订日期',
  '履约保证金',
  '履约保证金形式',
  '签署岗位',
];

describe('a ledger of contracts', () => {
  let buyer: string;
  let supplier: string;
  beforeAll(async () => {
    const named = async (key: string) => {
      const [row] = await systemContext(world.runtime('procurement'), 'test').rows<{ name: string; number: string }>(
        'select name, number from directory where id = ?::uuid',
        [world.ids.get(key)!],
      );
      return row!;
    };
    buyer = (await named('body:transport')).name;
    supplier = (await named('enterprise:solar')).number;
  });

  const row = (number: string, other: Record<string, string> = {}) => {
    const cells: Record<string, string> = {
      项目编号: `P-${number}`,
      采购人: buyer,
      项目名称: '示例大道路灯改造',
      采购方式: '公开招标',
      采购对象: '工程',
      '预算金额（万元）': '130',
      资金来源: '一般公共预算',
      财政年度: '2026',
      合同编号: `C-${number}`,
      合同名称: '示例合同',
      供应商名称: supplier,
      企业规模: '小型',
      '合同金额（万元）': '128',
      签订日期: '2026年3月2日',
      履约保证金: '64,000.00',
      履约保证金形式: '保函',
      签署岗位: '局长',
      ...other,
    };
    return HEADINGS.map((heading) => cells[heading]!);
  };

  it('becomes projects and contracts; what is refused is told by cell, and mended it is imported by itself', async () => {
    const bad = row('2', { 供应商名称: '无名公司', 签订日期: '2026-02-30', '合同金额（万元）': '多' });
    const worse = row('3', { 签署岗位: '科员', 财政年度: '1990', 合同名称: '' });
    const above = row('4', { 项目编号: 'P-1', 履约保证金: '200000' });
    const table = [['2026年合同台账'], HEADINGS, row('1'), bad, worse, above, row('5', { 项目编号: 'P-1' })];
    const first = await load(contractsImport, 'ledger.csv', table);
    expect(first).toMatchObject({ read: 5, recorded: 2, unchanged: 0, refused: 3 });
    expect(first.faults).toEqual([
      '4 合同金额（万元） INVALID',
      '4 签订日期 INVALID',
      '4 供应商名称 UNKNOWN',
      '5 合同名称 INVALID',
      '5 签署岗位 UNKNOWN',
      '5 财政年度 INVALID',
      '6 履约保证金 GUARANTEE_ABOVE_LIMIT',
    ]);
    expect([await count('project'), await count('contract')]).toEqual([1, 2]);
  });
});
