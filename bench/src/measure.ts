import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { SignJWT } from 'jose';
import type pg from 'pg';
import { type Contender, JWT_KEY } from './contender.js';
import { type BenchData, withClient } from './data.js';
import type { Load, Loaded } from './load.js';
import { CLAIMS, type Operation, operations } from './operations.js';
import type { BenchOptions } from './options.js';
import type { Usage } from './probe.js';

/** One contender on one operation, over all rounds. */
export interface Measured {
  contender: string;
  operation: Operation['name'];
  /** Milliseconds, one client. */
  p50: number[];
  p99: number[];
  /** Requests a second, several clients. */
  rate: number[];
  /** Milliseconds of CPU per request, several clients: of its own processes, and of PostgreSQL's. */
  cpu: number[];
  /** NaN where the server's processes cannot be seen. */
  databaseCpu: number[];
  /** Statements sent per request. */
  statements: number[];
}

export interface Memory {
  contender: string;
  /** Bytes of all its processes: before the first request, and after the last. */
  before: number;
  after: number;
}

export const newToken = (): Promise<string> =>
  new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('2h').sign(JWT_KEY);

/** @throws Error that says where the first two answers differ: what is not equal is not compared. */
export async function checkEqual(contenders: readonly Contender[], data: BenchData, token: string): Promise<void> {
  for (const operation of operations) {
    for (const of of operation.askedFor(data).slice(0, 5)) {
      const answers = await Promise.all(contenders.map((contender) => ask(contender, operation, of, token)));
      for (const [index, answer] of answers.entries()) {
        const where = difference(answers[0], answer);
        if (where === undefined) continue;
        const [first, other] = [contenders[0]!.name, contenders[index]!.name];
        throw new Error(`${operation.name} of ${of}: "${first}" and "${other}" differ at ${where}`);
      }
      if (JSON.stringify(answers[0]).length < 1000) throw new Error(`${operation.name} ${of}: the answer is empty`);
    }
  }
}

/** Where two answers differ first, and how; undefined when they are equal. */
function difference(a: unknown, b: unknown, path = 'the answer'): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (typeof a === 'object' && typeof b === 'object' && a && b) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = difference(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        `${path}.${key}`,
      );
      if (found) return found;
    }
  }
  return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

/** What a contender answers to a question. */
export async function ask(contender: Contender, operation: Operation, of: string, token: string): Promise<unknown> {
  const response = await fetch(contender.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: contender.body(operation, of),
  });
  return response.json();
}

/** Contenders take turns, so that what else the machine does falls on all of them. */
export async function measure(
  contenders: readonly Contender[],
  data: BenchData,
  token: string,
  { rounds, seconds, clients }: BenchOptions,
): Promise<{ measured: Measured[]; memory: Memory[] }> {
  const before = await Promise.all(contenders.map((contender) => contender.usage()));
  const generator = startGenerator();
  const measured = operations.flatMap(({ name }) =>
    contenders.map(
      (contender): Measured => ({
        contender: contender.name,
        operation: name,
        p50: [],
        p99: [],
        rate: [],
        cpu: [],
        databaseCpu: [],
        statements: [],
      }),
    ),
  );
  try {
    await withClient(data.adminUrl, async (client) => {
      for (const operation of operations) {
        for (let round = -1; round < rounds; round++) {
          for (let turn = 0; turn < contenders.length; turn++) {
            const contender = contenders[(turn + round + contenders.length) % contenders.length]!;
            const load = {
              url: contender.url,
              token,
              bodies: operation.askedFor(data).map((of) => contender.body(operation, of)),
            };
            const together = { ...load, clients, seconds: seconds.together };
            // The round before the first warms up: code is compiled, plans and pages are cached.
            if (round < 0) {
              await generator.run(together);
              continue;
            }
            const alone = await generator.run({ ...load, clients: 1, seconds: seconds.alone });
            const used = await usedDuring(contender, client, () => generator.run(together));
            const into = measured.find((m) => m.contender === contender.name && m.operation === operation.name)!;
            into.p50.push(alone.p50);
            into.p99.push(alone.p99);
            into.rate.push(used.loaded.rate);
            into.cpu.push(used.cpu / 1000 / used.loaded.requests);
            into.databaseCpu.push(used.databaseCpu / used.loaded.requests);
            into.statements.push(used.statements / used.loaded.requests);
          }
        }
      }
    });
  } finally {
    generator.close();
  }
  const after = await Promise.all(contenders.map((contender) => contender.usage()));
  const memory = contenders.map(({ name }, i) => ({ contender: name, before: before[i]!.rss, after: after[i]!.rss }));
  return { measured, memory };
}

async function usedDuring(contender: Contender, client: pg.Client, run: () => Promise<Loaded>) {
  const [from, fromDatabase] = [await contender.usage(), await databaseCpu(client)];
  const loaded = await run();
  const [to, toDatabase] = [await contender.usage(), await databaseCpu(client)];
  const used = (of: keyof Usage) => to[of] - from[of];
  return { loaded, cpu: used('cpu'), statements: used('statements'), databaseCpu: spent(fromDatabase, toDatabase) };
}

/** Linux counts CPU in hundredths of a second for whoever asks. */
const TICK_MS = 10;

/** Milliseconds of CPU that each of the server's processes for this database has used, by pid; none where they cannot be seen. */
async function databaseCpu(client: pg.Client): Promise<Map<number, number>> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`,
  );
  const used = new Map<number, number>();
  for (const { pid } of rows) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // One that has just ended, or a process of another machine.
    if (!stat.includes('postgres')) continue;
    // Fields after the name in brackets, which may hold spaces: utime and stime are the 12th and 13th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    used.set(pid, (Number(fields[11]) + Number(fields[12])) * TICK_MS);
  }
  return used;
}

/** What was used between two looks: a pool opens and closes connections, so process by process. NaN where none is seen. */
function spent(from: ReadonlyMap<number, number>, to: ReadonlyMap<number, number>): number {
  if (to.size === 0) return Number.NaN;
  return [...to].reduce((sum, [pid, used]) => sum + used - (from.get(pid) ?? 0), 0);
}

function startGenerator() {
  const child = fork(fileURLToPath(new URL('../dist/load.js', import.meta.url)));
  return {
    run: (load: Load) =>
      new Promise<Loaded>((resolve, reject) => {
        child.once('message', (message: { loaded?: Loaded; failed?: string }) =>
          message.loaded ? resolve(message.loaded) : reject(new Error(message.failed)),
        );
        child.send(load);
      }),
    close: () => child.disconnect(),
  };
}
