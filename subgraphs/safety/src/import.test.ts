import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportFormat, runImport, systemContext, templateOf } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dangersImport } from './danger/import.js';
import { measuresImport } from './measure/import.js';
import { obligationsOf, openSafety, submitInput, submitted } from './testing/world.js';

let database: TestDatabase;
let world: World;
let folder: string;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openSafety(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'safety-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
  await database.drop();
});

/** Imports a table; gives what came of it, and every fault as `row column code`. */
async function load(format: ImportFormat, table: string[][]) {
  const path = join(folder, `${format.name}.csv`);
  writeFileSync(path, table.map((row) => row.join(',')).join('\n'));
  const faults: string[] = [];
  const { read, recorded, unchanged, refused } = await runImport(world.runtime('safety'), format, [path], {
    as: 'li',
    fault: (_, line, { column, code }) => faults.push(`${line} ${column} ${code}`),
  });
  return { read, recorded, unchanged, refused, faults };
}

const idOf = async (table: string, number: string) => {
  const rows = await systemContext(world.runtime('safety'), 'test').rows<{ id: string }>(
    `select id from ${table} where number = ?`,
    [number],
  );
  return rows.map(({ id }) => id);
};

describe('REQ-43 tables that departments keep', () => {
  const DANGERS = [
    ['台账编号', '监管部门', '企业名称', '隐患部位', '隐患描述', '判定标准', '发现日期'],
    ['督办文号', '督办机关', '督办日期', '责任单位', '责任人职务', '整改期限'],
  ].flat();
  const danger = (number: string, ...order: string[]) => [
    number,
    '青川市应急管理局',
    '石桥青岩矿业有限公司',
    '二号尾矿库',
    '坝体浸润线过高',
    '金属非金属矿山重大事故隐患判定标准',
    '2026年3月2日',
    ...(order.length > 0 ? order : ['', '', '', '', '', '']),
  ];

  it('a register of hidden dangers, with orders of supervision; a faulty row is told by the cell and leaves nothing', async () => {
    const table = [
      DANGERS,
      danger('隐1'),
      danger('隐2', '督2', '青川市人民政府', '2026/3/9', '青川市应急管理局', '副局长', '2026-12-31'),
      danger('隐3', '督3', '', '2026/3/9', '青川市应急管理局', '副局长', ''),
      danger('隐4', '督4', '青川市应急管理局', '2026/3/9', '青川市应急管理局', '副局长', '2026-12-31'),
      danger('隐5', '督5', '青川市人民政府', '2026/3/9', '青川市应急管理局', '县长', '2026-12-31'),
    ];
    const first = await load(dangersImport, table);
    expect(first).toMatchObject({ read: 5, recorded: 2, unchanged: 0, refused: 3 });
    expect(first.faults).toEqual([
      '4 督办机关 ORDER_INCOMPLETE',
      '4 整改期限 ORDER_INCOMPLETE',
      '5 责任单位 OWN_ORDER',
      '6 责任人职务 UNKNOWN',
    ]);
    expect(await load(dangersImport, table)).toMatchObject({ recorded: 0, unchanged: 2, refused: 3 });
    expect(await idOf('hidden_danger', '隐4')).toEqual([]);
    const [order] = await idOf('danger_order', '督2');
    expect(await obligationsOf(world, order!)).toMatchObject({ CLEAR_DANGER: { state: 'OPEN', dueOn: '2026-12-31' } });
  });

  it('the measures of an investigation report', async () => {
    await submitted(world);
    const { document } = submitInput();
    const row = (number: string, limit: string, report = document) => [
      report,
      number,
      '支护专项检查',
      '青川市应急管理局',
      '副局长',
      '石桥青岩矿业有限公司',
      '2026-04-20',
      limit,
    ];
    const table = [
      ['调查报告文号', '序号', '整改措施', '责任单位', '责任岗位', '落实企业', '提出日期', '完成时限'],
      row('甲1', '2026-12-31'),
      row('甲2', '年底前'),
      row('甲3', '2026-04-19'),
      row('甲4', '2026-12-31', '无此文号'),
    ];
    const { faults, ...first } = await load(measuresImport, table);
    expect(first).toEqual({ read: 4, recorded: 1, unchanged: 0, refused: 3 });
    expect(faults).toEqual(['3 完成时限 INVALID', '4 完成时限 LIMIT_BEFORE_BEGIN', '5 调查报告文号 UNKNOWN']);
    const [measure] = await idOf('measure', '甲1');
    expect(await obligationsOf(world, measure!)).toMatchObject({ CARRY_OUT_MEASURE: { dueOn: '2026-12-31' } });
  });

  it.each([dangersImport, measuresImport])('$name has a template', async (format) => {
    expect((await templateOf(format))!.byteLength).toBeGreaterThan(1000);
  });
});
