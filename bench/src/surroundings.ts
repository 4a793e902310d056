import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { type BenchData, withClient, withRuntimes } from './data.js';
import { CLAIMS } from './operations.js';

/** What was timed beside the operations. */
export interface Timed {
  what: string;
  value: number;
  unit: string;
}

const ENTITIES = parse(`query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on ProcurementContract { id number name dateSigned status value { amount currency } } }
}`);

/** 1,000 records asked of a subgraph as the gateway asks, beside the same rows by plain SQL. */
export async function entitiesBesideSql(data: BenchData): Promise<Timed[]> {
  const ids = await withClient(data.adminUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from procurement.contract order by id limit 1000');
    return rows.map(({ id }) => id);
  });
  const variables = { of: ids.map((id) => ({ __typename: 'ProcurementContract', id })) };
  const graph = await withRuntimes(data, (runtimes) =>
    median(15, async () => {
      const caller = { claims: CLAIMS, requestId: 'bench' };
      const runtime = runtimes.get('procurement')!;
      const answer = await runtime.execute({ document: ENTITIES, variables, operationType: 'query', caller });
      if (!('data' in answer) || answer.errors) throw new Error('_entities did not answer');
    }),
  );
  const sql = await withClient(data.adminUrl, (client) =>
    median(15, () =>
      client.query(
        `select id, number, name, date_signed::text, status, value_amount::text, value_currency from procurement.contract where id = any($1::uuid[])`,
        [ids],
      ),
    ),
  );
  return [
    { what: `_entities of ${ids.length} records, in the subgraph`, value: graph, unit: 'ms' },
    { what: `${ids.length} rows by plain SQL`, value: sql, unit: 'ms' },
  ];
}

/** Milliseconds in the middle of `times` tries, after some that warm up. */
async function median(times: number, run: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let i = -5; i < times; i++) {
    const began = performance.now();
    await run();
    if (i >= 0) took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b)[times >> 1]!;
}

/** A folder for an embedded server, which makes it: PostgreSQL, no root, could not enter one that is ours alone. */
export const newFolder = (): string => join(tmpdir(), `ig-bench-${randomUUID()}`);

/** `npm start` on an empty folder, sample data included, and again on what it left. */
export async function startUpTimes(): Promise<Timed[]> {
  const folder = newFolder();
  try {
    const cold = await startUp(folder);
    const again = await startUp(folder);
    return [
      { what: 'first start: embedded PostgreSQL, migrations, sample data', value: cold, unit: 's' },
      { what: 'second start', value: again, unit: 's' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startUp(folder: string): Promise<number> {
  const began = performance.now();
  const cli = fileURLToPath(new URL('../../gateway/dist/cli.js', import.meta.url));
  const child = spawn(process.execPath, [cli, 'start'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended before it was ready (${code})`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('is ready at')) resolve();
    });
  });
  const seconds = (performance.now() - began) / 1000;
  child.kill('SIGTERM');
  await ended;
  return seconds;
}
