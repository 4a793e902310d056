import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '@integrity-graph/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { environmentOf, sql } from '../outage/installation.js';
import { begin, type Environment, run, workFolder } from '../outage/programs.js';
import { until } from '../outage/until.js';
import { act, environmentOfficer, procurementOfficer } from '../setup/actors.js';
import { type Bureau, foundBureau } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, tokenOf } from '../setup/graph.js';

/* Files are imported beside the running graph, killed on their way and imported again; a ledger is mended, and exported. */

let graph: TestGraph;
let bureau: Bureau;
let folder: Awaited<ReturnType<typeof workFolder>>;
let environment: Environment;
beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  folder = await workFolder();
  environment = { ...environmentOf(graph.adminUrl, folder.path), ...graph.nats };
});
afterAll(async () => {
  await graph?.close();
  await folder?.remove();
});

const HEADINGS =
  '项目编号,采购人,项目名称,采购方式,采购对象,预算金额（万元）,资金来源,财政年度,合同编号,合同名称,供应商,供应商规模,合同金额（万元）,签订日期';
const row = (number: string, { value = '128', supplier = '示例照明有限公司' } = {}) =>
  `XM-${number},示例省道路局,路灯,公开招标,货物,150,一般公共预算,2026,HT-${number},路灯合同,${supplier},小型,${value},2026年3月2日`;

function ledger(name: string, rows: string[]): string {
  const path = join(folder.path, name);
  writeFileSync(path, [HEADINGS, ...rows].join('\n'));
  return path;
}

/** Enough that the kill comes before the last. */
const ROWS = 40;

const importing = (...args: string[]) => ['import', 'procurement', 'contracts', '--as', 'li', ...args];

const kept = async () => {
  const [counts] = await sql<{ contracts: number; lines: number }>(
    graph.adminUrl,
    `select (select count(*)::int from procurement.contract) as contracts,
       (select count(*)::int from procurement.journal) as lines`,
  );
  return counts!;
};

/** The same without the start of a program, where the graph is in this process. */
async function imported(path: string, dryRun = false) {
  const runtime = graph.runtimes.get('procurement');
  if (!runtime) {
    const { stdout } = await run(importing(path, ...(dryRun ? ['--dry-run'] : [])), environment);
    const [read, recorded, unchanged, refused] = stdout.match(/\d+/g)!.map(Number);
    return { read, recorded, unchanged, refused };
  }
  const format = runtime.definition.imports!.find(({ name }) => name === 'contracts')!;
  const { read, recorded, unchanged, refused } = await runImport(runtime, format, [path], { as: 'li', dryRun });
  return { read, recorded, unchanged, refused };
}

describe('a ledger of contracts', { timeout: 60_000 }, () => {
  it('is tried out without a trace; then its good rows are kept, and the mended ones follow', async () => {
    const path = ledger('ledger.csv', [row('1'), row('2', { supplier: '无名公司', value: '一百' }), row('3')]);
    const before = await kept();
    expect(await imported(path, true)).toEqual({ read: 3, recorded: 2, unchanged: 0, refused: 1 });
    expect(await kept()).toEqual(before);

    const { code, stdout, stderr } = await run(importing(path), environment);
    expect([code, stdout]).toEqual([1, '3 read, 2 recorded, 0 unchanged, 1 refused\n']);
    expect(stderr).toContain('ledger.csv, row 3, 合同金额（万元） "一百": INVALID: 应为金额');
    expect(stderr).toContain('ledger.csv, row 3, 供应商 "无名公司": UNKNOWN: 未登记');

    // The trial has left the first file of errors, which somebody may be mending.
    const errors = `${path}.errors-2.csv`;
    expect(stderr).toContain(errors);
    const mended = readFileSync(errors, 'utf8').replace('无名公司', '示例照明有限公司').replace('一百', '100');
    writeFileSync(errors, mended);
    expect(await imported(errors)).toEqual({ read: 1, recorded: 1, unchanged: 0, refused: 0 });
  });

  it('killed on its way and imported again, is there once and whole; and once more changes nothing', async () => {
    const path = ledger(
      'killed.csv',
      Array.from({ length: ROWS }, (_, n) => row(`K${n}`)),
    );
    const { contracts } = await kept();
    const broken = begin(importing(path), environment);
    await until(async () => (await kept()).contracts > contracts);
    broken.kill();
    await broken.ended;
    const recorded = (await kept()).contracts - contracts;
    expect(recorded).toBeLessThan(ROWS);

    const again = await run(importing(path), environment);
    expect(again).toEqual({
      code: 0,
      stdout: `${ROWS} read, ${ROWS - recorded} recorded, ${recorded} unchanged, 0 refused\n`,
      stderr: '',
    });
    const after = await kept();
    expect(after.contracts).toBe(contracts + ROWS);
    expect(await imported(path)).toEqual({ read: ROWS, recorded: 0, unchanged: ROWS, refused: 0 });
    expect(await kept()).toEqual(after);
  });

  it('stands in the register of obligations, which agrees with its source', async () => {
    expect((await run(['reconcile'], environment)).stdout).toBe('The register and its sources agree.\n');
  });

  it('is exported with the rights of whoever asks', async () => {
    const query = '{ procurementContracts { edges { node { number value { amount } supplier { name } } } } }';
    const exported = async (authorization?: string) => {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      const body = JSON.stringify({ query });
      const request = new Request('http://graph.test/export', { method: 'POST', headers, body });
      return (await (await graph.fetch(request)).text()).trimEnd().split('\r\n');
    };
    const own = await exported(`Bearer ${await tokenOf(procurementOfficer)}`);
    expect(own[0]).toBe('合同编号,合同金额.数额,供应商.名称');
    expect(own).toContain('HT-K0,1280000.00,示例照明有限公司');
    expect(own).toHaveLength(1 + 3 + ROWS);
    expect(await exported()).toHaveLength(1);
  });
});

describe('hourly values of a station', { timeout: 120_000 }, () => {
  /** Six batches: the kill comes after the first and before the last. */
  const HOURS = 30_000;
  const BATCH = 5000;

  it('REQ-44 killed on their way and imported again, are all there, once, and the journal holds', async () => {
    await act(graph, environmentOfficer, 'environmentStationRegister', {
      number: 'ZD-K',
      name: '示例站',
      control: 'MUNICIPAL',
      body: bureau.body,
      responsiblePost: bureau.post,
      longitude: '113.5',
      latitude: '37.8',
      openedOn: '2020-01-01',
    });
    const path = join(folder.path, 'hours.csv');
    writeFileSync(path, hoursFile(HOURS));
    const args = ['import', 'environment', 'air', path, '--station', 'Somewhere=ZD-K', '--as', 'li'];
    const counts = async () => {
      const [found] = await sql<{ rows: number; hours: number; told: number }>(
        graph.adminUrl,
        `select count(*)::int as rows, count(distinct hour)::int as hours,
           (select coalesce(sum(row_count), 0)::int from environment.monitoring_batch) as told
         from environment.hourly_value`,
      );
      return found!;
    };

    const broken = begin(args, environment);
    await until(async () => (await counts()).rows > 0);
    broken.kill();
    await broken.ended;
    const { rows: recorded, ...kept } = await counts();
    expect(kept).toEqual({ hours: recorded, told: recorded });
    // Batches are kept wholly or not at all.
    expect(recorded % BATCH).toBe(0);
    expect(recorded).toBeLessThan(HOURS);

    const again = await run(args, environment);
    expect(again).toEqual({
      code: 0,
      stdout: `${HOURS} read, ${HOURS - recorded} recorded, ${recorded} unchanged, 0 refused\n`,
      stderr: '',
    });
    expect(await counts()).toEqual({ rows: HOURS, hours: HOURS, told: HOURS });
    expect((await run(['verify'], environment)).code).toBe(0);
  });
});

/** So many hours from 2020 on, in the form of the public PRSA files. */
function hoursFile(count: number): string {
  const headings = 'No,year,month,day,hour,PM2.5,PM10,SO2,NO2,CO,O3,TEMP,PRES,DEWP,RAIN,wd,WSPM,station';
  const rows = Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2020, 0, 1, n));
    const time = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
    return [n + 1, ...time, 20 + (n % 90), 40 + (n % 170), 7, 41, 600, 30, 4.5, 1020.2, -3, 0, 'NNW', 1.2, 'Somewhere'];
  });
  return [headings, ...rows.map((row) => row.join(','))].join('\n');
}
