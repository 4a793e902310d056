import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { environmentOf, once, sql } from '../outage/installation.js';
import { begin, type Environment, run, workFolder } from '../outage/programs.js';
import { until } from '../outage/until.js';
import { procurementOfficer } from '../setup/actors.js';
import { foundBureau } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, tokenOf } from '../setup/graph.js';

/* A ledger of contracts is imported beside the running graph, mended, imported again, killed on its way, and exported. */

let graph: TestGraph;
let folder: Awaited<ReturnType<typeof workFolder>>;
let environment: Environment;
beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  await foundBureau(graph);
  folder = await workFolder();
  environment = environmentOf(graph.adminUrl, folder.path);
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

const importing = (...args: string[]) => ['import', 'procurement', 'contracts', '--as', 'li', ...args];

const kept = async () => {
  const [counts] = await sql<{ contracts: number; lines: number }>(
    graph.adminUrl,
    `select (select count(*)::int from procurement.contract) as contracts,
       (select count(*)::int from procurement.journal) as lines`,
  );
  return counts!;
};

describe.runIf(once)('a ledger of contracts', () => {
  it('is tried out without a trace; then its good rows are kept, and the mended ones follow', async () => {
    const path = ledger('ledger.csv', [row('1'), row('2', { supplier: '无名公司', value: '一百' }), row('3')]);
    const before = await kept();
    const tried = await run(importing('--dry-run', path), environment);
    expect(tried).toMatchObject({ code: 1, stdout: '3 read, 2 would be recorded, 0 unchanged, 1 refused\n' });
    expect(await kept()).toEqual(before);

    const first = await run(importing(path), environment);
    expect(first).toMatchObject({ code: 1, stdout: '3 read, 2 recorded, 0 unchanged, 1 refused\n' });
    expect(first.stderr).toContain('ledger.csv, row 3, 合同金额（万元） "一百": INVALID: 应为金额');
    expect(first.stderr).toContain('ledger.csv, row 3, 供应商 "无名公司": UNKNOWN: 未登记');

    const errors = `${path}.errors-2.csv`;
    expect(first.stderr).toContain(errors);
    const mended = readFileSync(errors, 'utf8').replace('无名公司', '示例照明有限公司').replace('一百', '100');
    writeFileSync(errors, mended);
    expect(await run(importing(errors), environment)).toEqual({
      code: 0,
      stdout: '1 read, 1 recorded, 0 unchanged, 0 refused\n',
      stderr: '',
    });
  });

  it('killed on its way and imported again, is there once and whole; and once more changes nothing', async () => {
    const all = Array.from({ length: 60 }, (_, n) => row(`K${n}`));
    const path = ledger('killed.csv', all);
    const { contracts } = await kept();
    const broken = begin(importing(path), environment);
    await until(async () => (await kept()).contracts >= contracts + 3);
    broken.kill();
    await broken.ended;
    const recorded = (await kept()).contracts - contracts;
    expect(recorded).toBeLessThan(60);

    const again = await run(importing(path), environment);
    const [, rest, unchanged] = /^60 read, (\d+) recorded, (\d+) unchanged, 0 refused\n$/.exec(again.stdout)!;
    expect([Number(rest), Number(unchanged)]).toEqual([60 - recorded, recorded]);
    const after = await kept();
    expect(after.contracts).toBe(contracts + 60);
    expect(await run(importing(path), environment)).toMatchObject({
      code: 0,
      stdout: '60 read, 0 recorded, 60 unchanged, 0 refused\n',
    });
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
    expect(own).toContain('HT-K59,1280000.00,示例照明有限公司');
    expect(own).toHaveLength(1 + 63);
    expect(await exported()).toHaveLength(1);
  });
});
