import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import { type BenchData, withClient, withRuntimes } from './data.js';

/** A file to import, and the table its rows come to. */
interface Case {
  of: keyof ImportedRows;
  what: string;
  subgraph: string;
  format: string;
  table: string;
  options?: Record<string, string>;
  lines(count: number, data: BenchData): Promise<string[]>;
}

/** How many rows the files to import have. */
export interface ImportedRows {
  hours: number;
  contracts: number;
}

const cases: readonly Case[] = [
  {
    of: 'hours',
    what: 'hourly values',
    subgraph: 'environment',
    format: 'air',
    table: 'environment.hourly_value',
    options: { station: '示例=9901A' },
    async lines(length) {
      // Before the hours of the sample, and since the station was opened.
      const hours = Array.from({ length }, (_, n) => {
        const at = new Date(Date.UTC(2014, 0, 1, n));
        const time = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours()];
        return [...time, 20 + (n % 90), 40 + (n % 170), 7, 41, 600, 30, 4.5, 1020.2, -3, 0, 'NNW', 1.2, '示例'].join();
      });
      return ['year,month,day,hour,PM2.5,PM10,SO2,NO2,CO,O3,TEMP,PRES,DEWP,RAIN,wd,WSPM,station', ...hours];
    },
  },
  {
    of: 'contracts',
    what: 'contracts, each with its project, duties and a line of the journal',
    subgraph: 'procurement',
    format: 'contracts',
    table: 'procurement.contract',
    async lines(length, data) {
      const names = await withClient(data.adminUrl, async (client) => {
        const one = (type: string) =>
          `select name from procurement.directory where type = '${type}' order by number limit 1`;
        const { rows } = await client.query<{ name: string }>(
          `(${one('GovernmentBody')}) union all (${one('Enterprise')})`,
        );
        return rows.map(({ name }) => name);
      });
      const [buyer, supplier] = names;
      return [
        '项目编号,采购人,项目名称,采购方式,采购对象,预算金额（万元）,资金来源,财政年度,合同编号,合同名称,供应商,供应商规模,合同金额（万元）,签订日期',
        ...Array.from(
          { length },
          (_, n) =>
            `测-${n},${buyer},路灯,公开招标,货物,150,一般公共预算,2026,测合-${n},路灯合同,${supplier},小型,${100 + (n % 50)},2026年3月2日`,
        ),
      ];
    },
  },
];

/** A file that came in, beside plain COPY of the very rows it came to. */
export interface Imported {
  what: string;
  /** Rows a second. */
  rate: number;
  /** Rows a second by plain COPY, indexes included. */
  copyRate: number;
  /** Resident bytes of the importing process: before, and at most in the first and in the second half of the rows. */
  memory: [before: number, first: number, second: number];
}

/** How files come in, beside plain COPY. */
export async function importsBesideCopy(data: BenchData, rows: ImportedRows): Promise<Imported[]> {
  const all: Imported[] = [];
  for (const one of cases) {
    const count = rows[one.of];
    const came = await imported(data, one, count);
    all.push({ what: one.what, ...came, copyRate: await copied(data, one, count) });
  }
  return all;
}

async function imported(
  data: BenchData,
  { subgraph, format: name, options, lines }: Case,
  rows: number,
): Promise<Pick<Imported, 'rate' | 'memory'>> {
  const file = join(tmpdir(), `ig-bench-${randomUUID()}.csv`);
  await writeFile(file, (await lines(rows, data)).join('\n'));
  const format = subgraphs.find((one) => one.name === subgraph)!.imports!.find((one) => one.name === name)!;
  try {
    return await withRuntimes(data, async (runtimes) => {
      const resident = () => process.memoryUsage.rss();
      const memory: Imported['memory'] = [resident(), 0, 0];
      const began = performance.now();
      const { recorded } = await runImport(runtimes.get(subgraph)!, format, [file], {
        as: 'bench',
        options,
        progress({ read }) {
          const half = read <= rows / 2 ? 1 : 2;
          memory[half] = Math.max(memory[half], resident());
        },
      });
      const seconds = (performance.now() - began) / 1000;
      if (recorded !== rows) throw new Error(`${name}: ${recorded} of ${rows} rows were recorded`);
      return { rate: rows / seconds, memory };
    });
  } finally {
    await rm(file);
  }
}

/** The same rows again, into a table of the same columns and indexes. */
function copied(data: BenchData, { table }: Case, rows: number): Promise<number> {
  const file = join(tmpdir(), `ig-bench-${randomUUID()}.copy`);
  return withClient(data.adminUrl, async (client) => {
    await client.query(`create table bench.copied (like ${table} including all)`);
    await client.query(`insert into bench.copied select * from ${table} limit ${rows}`);
    // The server writes and reads the file itself: no driver stands between.
    await client.query(`copy bench.copied to '${file}'`);
    await client.query('truncate bench.copied');
    const began = performance.now();
    await client.query(`copy bench.copied from '${file}'`);
    const seconds = (performance.now() - began) / 1000;
    await client.query('drop table bench.copied');
    await rm(file, { force: true });
    return rows / seconds;
  });
}
