import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EXAMPLE_SHEET,
  type ImportSummary,
  type RowFault,
  runImport,
  systemContext,
  templateOf,
} from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contractsImport } from './contract/import.js';
import { paymentsImport } from './payment/import.js';
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

/** Imports a table, written as CSV; gives what came of it and every fault as `row column code`. */
async function load(
  format: typeof contractsImport,
  name: string,
  table: string[][] | string,
  options: Options = {},
): Promise<Partial<ImportSummary> & { faults: string[]; path: string }> {
  const path = join(folder, name);
  const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
  writeFileSync(path, typeof table === 'string' ? table : table.map(quoted).join('\n'));
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
    const early = row('4', { 项目编号: 'P-1', 签订日期: '2014-12-31', 履约保证金: '200000' });
    const table = [['2026年合同台账'], HEADINGS, row('1'), bad, worse, early, row('5', { 项目编号: 'P-1' })];
    const first = await load(contractsImport, 'ledger.csv', table);
    expect(first).toMatchObject({ read: 5, recorded: 2, unchanged: 0, refused: 3 });
    expect(first.faults).toEqual([
      '4 合同金额（万元） INVALID',
      '4 签订日期 INVALID',
      '4 供应商名称 UNKNOWN',
      '5 合同名称 INVALID',
      '5 签署岗位 UNKNOWN',
      '5 财政年度 INVALID',
      '6 签订日期 SIGNED_BEFORE_RULES',
    ]);
    expect([await count('project'), await count('contract')]).toEqual([1, 2]);

    const mended = readFileSync(`${first.path}.errors.csv`, 'utf8')
      .replace('无名公司', supplier)
      .replace('2026-02-30', '2026-02-28')
      .replace(',多,', ',120,')
      .replace('科员', '局长')
      .replace(',1990,', ',2026,')
      .replace(',C-3,,', ',C-3,示例合同,')
      .replace('2014-12-31', '2026-03-02');
    // A guarantee above its limit is no fault in a contract of the past: it is recorded, and a lead tells of it.
    expect(await load(contractsImport, 'mended.csv', mended)).toMatchObject({ read: 3, recorded: 3, faults: [] });
    expect([await count('project'), await count('contract')]).toEqual([3, 5]);
    await world.runtime('procurement').screened();
    const context = systemContext(world.runtime('procurement'), 'test');
    expect(await context.rows('select rule from flag')).toEqual([{ rule: 'GUARANTEE_ABOVE_LIMIT' }]);
  });

  it('imported again changes nothing, whoever imports it and however its cells are written', async () => {
    const again = row('1', { 签订日期: '2026/3/2', 履约保证金: '￥64000' });
    const table = [HEADINGS, again, row('5', { 项目编号: 'P-1' })];
    const before = await count('journal');
    expect(await load(contractsImport, 'again.csv', table, { as: 'wang' })).toMatchObject({
      unchanged: 2,
      recorded: 0,
    });
    expect(await count('journal')).toBe(before);
  });

  it('with other terms under a number that is taken, or of a project that is registered otherwise, is refused', async () => {
    const table = [HEADINGS, row('1', { 合同名称: '另一合同' }), row('6', { 项目编号: 'P-1', 采购方式: '询价' })];
    const { faults } = await load(contractsImport, 'other.csv', table);
    expect(faults).toEqual(['2 合同编号 DUPLICATE_NUMBER', '3 采购方式 PROJECT_DIFFERS']);
  });

  it('only tried out, is checked row upon row, and nothing is kept', async () => {
    const before = [await count('contract'), await count('journal'), await count('idempotency')];
    const table = [HEADINGS, row('7'), row('8', { 项目编号: 'P-7' }), row('7', { 合同名称: '另一合同' })];
    const tried = await load(contractsImport, 'tried.csv', table, { dryRun: true });
    expect(tried).toMatchObject({ recorded: 2, refused: 1, faults: ['4 合同编号 DUPLICATE_NUMBER'] });
    expect([await count('contract'), await count('journal'), await count('idempotency')]).toEqual(before);
  });

  it('is recorded by whoever imports it, within the division he serves', async () => {
    const actor = async () => {
      const [line] = await systemContext(world.runtime('procurement'), 'test').rows<{ actor: string }>(
        'select actor from journal order by seq desc limit 1',
      );
      return line!.actor;
    };
    expect(await load(contractsImport, 'own.csv', [HEADINGS, row('9')], { division: '990100' })).toMatchObject({
      recorded: 1,
    });
    expect(await actor()).toBe('import:li');
    const { faults } = await load(contractsImport, 'foreign.csv', [HEADINGS, row('10')], { division: '990200' });
    expect(faults).toEqual(['2  FORBIDDEN']);
  });

  it('is broken off after the row it is at, and goes on there', async () => {
    const stop = new AbortController();
    const table = [HEADINGS, row('11'), row('12'), row('13')];
    const progress = () => stop.abort();
    const first = await load(contractsImport, 'stopped.csv', table, { signal: stop.signal, progress });
    expect(first).toMatchObject({ recorded: 1, unchanged: 0 });
    expect(await load(contractsImport, 'stopped.csv', table)).toMatchObject({ recorded: 2, unchanged: 1 });
  });

  it('can be filled into the template, whose example is imported as it stands', async () => {
    const path = join(folder, 'template.xlsx');
    writeFileSync(path, (await templateOf(contractsImport))!);
    const faults: RowFault[] = [];
    const fault = (_: string, __: number, one: RowFault) => faults.push(one);
    const options = { as: 'li', sheet: EXAMPLE_SHEET, dryRun: true, fault };
    const summary = await runImport(world.runtime('procurement'), contractsImport, [path], options);
    expect(faults).toEqual([]);
    expect(summary.recorded).toBe(1);
  });

  it('is followed by the ledger of payments', async () => {
    const table = [
      ['合同编号', '付款日期', '付款金额（元）', '凭证号', '发票号码'],
      ['C-1', '2026-04-20', '640,000.00', '1', ''],
      ['C-1', '2026年4月20日', '640000', '2', ''],
      ['C-1', '2026/4/20', '640000.00', '2', ''],
      ['C-1', '2026-04-21', '0.01', '', ''],
      ['C-0', '2026-04-20', '1', '', ''],
      ['C-5', '2026-04-20', '100', '', 'F-1'],
      ['C-5', '2027-04-20', '100', '', ''],
    ];
    const { faults, recorded } = await load(paymentsImport, 'payments.csv', table);
    expect(recorded).toBe(2);
    expect(faults).toEqual([
      '4  DUPLICATE_ROW',
      '5 付款金额（元） PAID_ABOVE_VALUE',
      '6 合同编号 UNKNOWN',
      '7 发票号码 UNKNOWN',
      '8 付款日期 FUTURE_DATE',
    ]);
    expect(await load(paymentsImport, 'payments.csv', table.slice(0, 3))).toMatchObject({ recorded: 0, unchanged: 2 });
  });
});
