import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SHEET, type RowFault, runImport, systemContext, templateOf } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, flagsOn, officer, openBidding } from '../testing/world.js';
import { ending } from './actions.cases.js';
import { tendersImport } from './import.js';

let database: TestDatabase;
let world: World;
let folder: string;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openBidding(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'tenders-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world?.close();
  await database?.drop();
});

const CELLS = {
  项目编号: '示交招〔2026〕1号',
  招标人: '青川市交通运输局',
  项目名称: '示例大道改造',
  责任岗位: '副局长',
  行政监督部门: '青川市发展和改革委员会',
  招标类别: '施工',
  招标方式: '公开招标',
  招标范围: '施工',
  市场类别: '市政道路施工',
  '项目估算价（万元）': '1000',
  依法必须招标: '是',
  国有资金控股或主导: '是',
  批准文号: '示发改〔2026〕1号',
  审批部门: '青川市发展和改革委员会',
  批准日期: '2026年1月5日',
  标段号: '1',
  标段名称: '第一标段',
  '标段估算价（万元）': '600',
  品目编码: '450301',
  公告日期: '2026-02-02',
  公告媒介: '示例省公共资源交易平台',
  批准岗位: '局长',
  是否接受联合体: '是',
  文件获取截止日期: '2026-02-09',
  开标时间: '2026年3月2日9时30分',
  评标办法: '综合评估法',
  '投标保证金（万元）': '12',
};
type Cells = Partial<Record<keyof typeof CELLS, string>>;

const HEADINGS = Object.keys(CELLS);
const row = (other: Cells = {}) => Object.values({ ...CELLS, ...other });
/** Only what tells one tender of a known project and section. */
const short = (other: Cells) =>
  row({ ...Object.fromEntries(HEADINGS.map((heading) => [heading, ''])), ...pick(NOTICE), ...other });
const NOTICE = [
  '项目编号',
  '招标人',
  '标段号',
  '公告日期',
  '公告媒介',
  '批准岗位',
  '文件获取截止日期',
  '开标时间',
  '评标办法',
] as const;
const pick = (headings: readonly (keyof typeof CELLS)[]) =>
  Object.fromEntries(headings.map((one) => [one, CELLS[one]]));

/** Imports a table; gives what came of it and every fault as `row column code`. */
async function load(name: string, content: string[][] | string | Uint8Array, options = {}) {
  const path = join(folder, name);
  const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
  writeFileSync(path, Array.isArray(content) ? content.map(quoted).join('\n') : content);
  const faults: string[] = [];
  const fault = (_: string, line: number, { column, code }: RowFault) => faults.push(`${line} ${column} ${code}`);
  const { recorded, unchanged } = await runImport(world.runtime('bidding'), tendersImport, [path], {
    as: 'li',
    fault,
    ...options,
  });
  return { recorded, unchanged, faults, path };
}

const count = async (table: string) => {
  const [found] = await systemContext(world.runtime('bidding'), 'test').rows<{ n: number }>(
    `select count(*)::int as n from ${table}`,
  );
  return found!.n;
};

const tenders = async () => {
  const { data, errors } = await world.as(
    'bidding',
    officer,
  )(`{ biddingTenders(orderBy: PUBLISHED_ON_ASC) { edges { node {
    id name publishedOn bidsDueAt isOpenToConsortia bidBond { amount } section { number estimate { amount } project { number organisation } } } } } }`);
  expect(errors).toEqual([]);
  return data.biddingTenders.edges.map(({ node }: { node: object }) => node);
};

describe('REQ-38 a ledger of tender notices', () => {
  it('becomes projects, sections and tenders, and the periods of each are looked at', async () => {
    const table = [
      ['2026年招标公告台账'],
      HEADINGS,
      row(),
      // Of a project that is known, a row need not repeat what was told.
      short({
        标段号: '2',
        标段名称: '第二标段',
        '标段估算价（万元）': '400',
        品目编码: '450302',
        公告日期: '2026-02-20',
        文件获取截止日期: '2026-02-23',
      }),
    ];
    expect(await load('ledger.csv', table)).toMatchObject({ recorded: 2, faults: [] });
    expect([await count('project'), await count('section'), await count('tender')]).toEqual([1, 2, 2]);
    const [first, second] = await tenders();
    expect(first).toEqual({
      id: expect.any(String),
      name: '第一标段',
      publishedOn: '2026-02-02',
      bidsDueAt: '2026-03-02T01:30:00.000Z',
      isOpenToConsortia: true,
      bidBond: { amount: '120000.00' },
      section: {
        number: '1',
        estimate: { amount: '6000000.00' },
        project: { number: '示交招〔2026〕1号', organisation: 'OWN' },
      },
    });
    // Days of the past are recorded as they were; leads tell that they were too few.
    expect((await flagsOn(world, second.id)).map(({ rule }) => rule)).toEqual(['BID_PERIOD_SHORT', 'SALE_SHORT']);
  });

  it('tells what is wrong by the cell, and mended it is imported by itself', async () => {
    const bad = row({ 项目编号: 'P-2', 招标人: '无名局', 开标时间: '2026-03-02' });
    const worse = row({ 项目编号: 'P-3', 批准岗位: '科员', 批准文号: '', 依法必须招标: '大概' });
    const other = row({ 招标范围: '勘察', 标段名称: '另一标段', 开标时间: '2026-02-01 9:30' });
    const first = await load('faulty.csv', [HEADINGS, bad, worse, other]);
    expect(first.faults).toEqual([
      '2 开标时间 INVALID',
      '2 招标人 UNKNOWN',
      '3 依法必须招标 INVALID',
      '3 批准岗位 UNKNOWN',
      '3 批准文号 PROJECT_UNKNOWN',
      '4 招标范围 PROJECT_DIFFERS',
      '4 标段名称 SECTION_DIFFERS',
      '4 开标时间 DEADLINE_BEFORE_ISSUE',
      '4 标段号 SECTION_TENDERED',
    ]);
    expect(await count('tender')).toBe(2);
    const mended = readFileSync(`${first.path}.errors.csv`, 'utf8')
      .replace('无名局', '青川市交通运输局')
      .replace(',2026-03-02,综合', ',2026-03-02 09:30,综合')
      .replace('科员', '局长')
      .replace(',大概,是,,', ',是,是,示发改〔2026〕2号,')
      .replace('勘察', '施工')
      .replace('另一标段', '第一标段')
      .replace('2026-02-01 9:30', '2026-03-02 9:30');
    const second = await load('mended.csv', mended);
    expect(second).toMatchObject({ recorded: 2, unchanged: 1, faults: [] });
  });

  it('imported again changes nothing, however its cells are written', async () => {
    const before = await count('journal');
    const again = row({ 开标时间: '2026/3/2 9：30', 依法必须招标: 'Y', 是否接受联合体: '有' });
    expect(await load('again.csv', [HEADINGS, again])).toMatchObject({ recorded: 0, unchanged: 1, faults: [] });
    expect(await count('journal')).toBe(before);
  });

  it('takes a section that failed and is tendered anew', async () => {
    const [first] = await tenders();
    await done(world, 'biddingTenderEnd', ending(first.id));
    const anew = { 公告日期: '2026-03-10', 文件获取截止日期: '2026-03-17', 开标时间: '2026-04-01 9:30' };
    expect(await load('anew.csv', [HEADINGS, short(anew)])).toMatchObject({ recorded: 1, faults: [] });
  });

  it('can be filled into the template, whose example is imported as it stands', async () => {
    const template = (await templateOf(tendersImport))!;
    const tried = await load('template.xlsx', template, { sheet: EXAMPLE_SHEET, dryRun: true });
    expect(tried).toMatchObject({ recorded: 1, faults: [] });
  });
});
