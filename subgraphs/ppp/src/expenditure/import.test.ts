import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SHEET, type RowFault, runImport, systemContext, templateOf } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { done, ids, imported, openPpp, projectInput } from '../testing/world.js';
import { expendituresImport } from './import.js';

let database: TestDatabase;
let world: World;
let folder: string;
let body: string;
let city: string;
let number: string;
let project: string;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openPpp(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'expenditures-'));
  [body, city] = [await nameOf(ids.body), await nameOf(ids.city)];
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
  await database.drop();
});
beforeEach(async () => {
  const input = projectInput();
  number = input.number;
  project = await done(world, 'pppProjectRegister', input);
});

const rowsOf = <T extends object>(sql: string, values: unknown[] = []) =>
  systemContext(world.runtime('ppp'), 'test').rows<T & Record<string, unknown>>(sql, values);

async function nameOf(id: string): Promise<string> {
  const [row] = await rowsOf<{ name: string }>('select name from directory where id = ?::uuid', [id]);
  return row!.name;
}

const HEADINGS = ['库编号', '实施机构', '承担支出责任的政府', '年度', '类型', '金额（万元）', '文号', '批准日期'];

/** A row of the table; cells are given by heading where they differ. */
function row(year: string, amount: string, other: Record<string, string> = {}): string[] {
  const cells: Record<string, string> = {
    库编号: number,
    实施机构: body,
    承担支出责任的政府: city,
    年度: year,
    类型: '运营补贴',
    '金额（万元）': amount,
    文号: '示财金〔2026〕3号',
    批准日期: '2026年6月10日',
    ...other,
  };
  return HEADINGS.map((heading) => cells[heading]!);
}

async function load(table: string[][] | string, options: { dryRun?: boolean; sheet?: string; division?: string } = {}) {
  const path = join(folder, 'table.csv');
  writeFileSync(
    path,
    typeof table === 'string' ? table : [HEADINGS, ...table].map((cells) => cells.join(',')).join('\n'),
  );
  const faults: string[] = [];
  const fault = (_: string, line: number, { column, code }: RowFault) => faults.push(`${line} ${column} ${code}`);
  const summary = await runImport(world.runtime('ppp'), expendituresImport, [path], { as: 'li', fault, ...options });
  const { recorded, unchanged, refused } = summary;
  return { recorded, unchanged, refused, faults, path };
}

/** The reckoning in force of a project, as `year type amount`. */
async function inForce(id: string): Promise<string[]> {
  const rows = await rowsOf<{ told: string }>(
    `select concat_ws(' ', year, type, trim_scale(amount_amount)) as told from expenditure
     where project_id = ?::uuid and superseded_on is null order by year, type`,
    [id],
  );
  return rows.map(({ told }) => told);
}

describe('REQ-37 a table of expenditure responsibility', () => {
  it('becomes the reckoning of its project, and imported again changes nothing', async () => {
    const table = [row('2027', '1200.5'), row('2027', '300', { 类型: '股权投资' }), row('2028', '1150')];
    expect(await load(table)).toMatchObject({ recorded: 3, unchanged: 0, refused: 0, faults: [] });
    expect(await inForce(project)).toEqual(['2027 EQUITY 3000000', '2027 SUBSIDY 12005000', '2028 SUBSIDY 11500000']);
    const [before] = await rowsOf<{ n: number }>('select count(*)::int as n from journal');
    expect(await load(table)).toMatchObject({ recorded: 0, unchanged: 3, refused: 0 });
    expect(await rowsOf('select count(*)::int as n from journal')).toEqual([before]);
  });

  it('may hold several projects, and reckonings of one that follow each other: the newest is in force', async () => {
    const other = projectInput();
    const second = await done(world, 'pppProjectRegister', other);
    const later = { 文号: '示财金〔2026〕9号', 批准日期: '2026-06-30' };
    const table = [
      row('2027', '1'),
      row('2028', '1'),
      row('2027', '2', later),
      row('2027', '3', { 库编号: other.number }),
    ];
    expect(await load(table)).toMatchObject({ recorded: 4, faults: [] });
    expect([await inForce(project), await inForce(second)]).toEqual([['2027 SUBSIDY 20000'], ['2027 SUBSIDY 30000']]);
  });

  it('is recorded wholly or not at all: one bad row keeps back its project, and no other', async () => {
    const other = projectInput();
    const second = await done(world, 'pppProjectRegister', other);
    const bad = [row('2027', '1'), row('2028', '多'), row('2029', '-1'), row('1900', '1')];
    const good = row('2027', '3', { 库编号: other.number });
    const first = await load([...bad, good]);
    expect(first).toMatchObject({ recorded: 1, refused: 4 });
    expect(first.faults).toEqual(['2  NOT_ALONE', '3 金额（万元） INVALID', '4  NOT_ALONE', '5  NOT_ALONE']);
    expect([await inForce(project), await inForce(second)]).toEqual([[], ['2027 SUBSIDY 30000']]);

    const mending = readFileSync(`${first.path}.errors.csv`, 'utf8').replace(',多,', ',2,');
    const next = await load(mending);
    expect(next.faults).toEqual([
      '2  NOT_ALONE',
      '3  NOT_ALONE',
      '4 金额（万元） AMOUNT_NOT_POSITIVE',
      '5 年度 INVALID',
    ]);
    const mended = mending.replace(',-1,', ',3,').replace(',1900,', ',2030,');
    expect(await load(mended)).toMatchObject({ recorded: 4, refused: 0, faults: [] });
    expect(await inForce(project)).toEqual([
      '2027 SUBSIDY 10000',
      '2028 SUBSIDY 20000',
      '2029 SUBSIDY 30000',
      '2030 SUBSIDY 10000',
    ]);
  });

  it('keeps back both neighbours of a row that does not tell whose it is', async () => {
    const other = projectInput();
    const second = await done(world, 'pppProjectRegister', other);
    const astray = row('2028', '1', { 库编号: '' });
    const theirs = row('2027', '3', { 库编号: other.number });
    const { faults } = await load([row('2027', '1'), astray, theirs]);
    expect(faults).toEqual(['2  NOT_ALONE', '3 库编号 INVALID', '4  NOT_ALONE']);
    expect([await inForce(project), await inForce(second)]).toEqual([[], []]);
  });

  it('is refused for what does not fit the project, by cell', async () => {
    await load([row('2027', '1', { 批准日期: '2026-06-20' })]);
    const unfit = async (...table: string[][]) => (await load(table)).faults;
    expect(await unfit(row('2027', '1'))).toEqual(['2 批准日期 SCHEDULED_LATER']);
    expect(await unfit(row('2027', '1', { 库编号: 'X' }))).toEqual(['2 库编号 UNKNOWN']);
    expect(await unfit(row('2027', '1', { 实施机构: '无名局' }))).toEqual(['2 实施机构 UNKNOWN']);
    const province = await nameOf(ids.province);
    const date = { 批准日期: '2026-06-30' };
    expect(await unfit(row('2027', '1', { ...date, 承担支出责任的政府: province }))).toEqual([
      '2 承担支出责任的政府 GOVERNMENT_DIFFERS',
    ]);
    expect(await unfit(row('2027', '1', date), row('2028', '1', { ...date, 承担支出责任的政府: province }))).toEqual([
      '2 承担支出责任的政府 GOVERNMENT_DIFFERS',
      '3 承担支出责任的政府 GOVERNMENT_DIFFERS',
    ]);
    expect(await unfit(row('2027', '1', date), row('2027', '2', date))).toEqual(['2  NOT_ALONE', '3  DUPLICATE_ROW']);
    expect(await inForce(project)).toEqual(['2027 SUBSIDY 10000']);
  });

  it('is refused for a project that was imported: it burdens no budget here', async () => {
    const [{ number: theirs }] = (await rowsOf<{ number: string }>('select number from project where id = ?::uuid', [
      await imported(world),
    ])) as [{ number: string }];
    expect((await load([row('2027', '1', { 库编号: theirs })])).faults).toEqual(['2 库编号 NO_GOVERNMENT']);
  });

  it('is recorded for the division one serves alone, and a rehearsal keeps nothing', async () => {
    expect((await load([row('2027', '1')], { division: '990200' })).faults).toEqual(['2 库编号 UNKNOWN']);
    expect(await load([row('2027', '1')], { dryRun: true })).toMatchObject({ recorded: 1 });
    expect(await inForce(project)).toEqual([]);
  });

  it('can be filled into the template, whose example fits a project that is registered so', async () => {
    const path = join(folder, 'template.xlsx');
    writeFileSync(path, (await templateOf(expendituresImport))!);
    const sewage = await done(world, 'pppProjectRegister', {
      ...projectInput(),
      number: '青合作库〔2022〕001号',
      implementingBody: world.ids.get('body:environment'),
    });
    const faults: RowFault[] = [];
    await runImport(world.runtime('ppp'), expendituresImport, [path], {
      as: 'li',
      sheet: EXAMPLE_SHEET,
      fault: (_, __, fault) => faults.push(fault),
    });
    expect(faults).toEqual([]);
    expect(await inForce(sewage)).toEqual(['2027 SUBSIDY 42500000']);
  });
});
