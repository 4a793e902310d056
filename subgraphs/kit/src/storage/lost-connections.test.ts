import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { promises } from '../testing/promises.js';
import { sql } from '../testing/sql.js';
import { createDatabase, openWorld, type TestDatabase, type World } from '../testing/world.js';

const POOL = 3;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises], { pool: POOL });
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

/** Ends the server's side of a connection, as a failover or an administrator does. */
const kill = (pid: number) => sql(database.adminUrl, 'select pg_terminate_backend($1, 5000)', [pid]);

/** Hundredths of a second, whatever the machine: those in which the table of sockets counts. */
const TICKS = 100;

/** The timer of the socket with a port of ours, and when it goes off. */
function timerOf(port: string): string[] {
  const table = ['tcp', 'tcp6'].flatMap((file) => readFileSync(`/proc/net/${file}`, 'utf8').split('\n'));
  const row = table.map((line) => line.trim().split(/\s+/)).find(([, local]) => local?.endsWith(`:${port}`));
  return row![5]!.split(':');
}

// Linux tells of every socket which timer it waits for: 02 is that of the next sign of life.
describe.runIf(process.platform === 'linux')('a connection that is cut in silence', () => {
  it('is noticed by the system: ten seconds after the last word it asks for a sign of life', async () => {
    const { em } = world.runtime('promises').orm;
    await em.fork().transactional(async (inside) => {
      const [row] = await inside.execute<{ port: number }[]>('select inet_client_port() as port');
      const port = row!.port.toString(16).toUpperCase().padStart(4, '0');
      await vi.waitFor(() => {
        const [timer, when] = timerOf(port);
        expect(timer).toBe('02');
        expect(Number.parseInt(when!, 16)).toBeLessThanOrEqual(10 * TICKS);
      });
    });
  });
});

describe('a connection that is lost in the middle of a transaction', () => {
  it.each([
    ['while a statement runs', 'select pg_sleep(60)'],
    ['between two statements', undefined],
  ])('%s is replaced, however often that happens', async (_, statement) => {
    const { em } = world.runtime('promises').orm;
    for (let lost = 0; lost < 2 * POOL; lost += 1) {
      const failed = em.fork().transactional(async (inside) => {
        const [row] = await inside.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
        const running = statement && inside.execute(statement);
        await Promise.all([kill(row!.pid), running]);
        await inside.execute('select 1');
      });
      await expect(failed).rejects.toThrow();
    }
    // All of them at once: each read waits until the others have their connection too.
    let reading = 0;
    let all: () => void;
    const together = new Promise<void>((resolve) => {
      all = resolve;
    });
    const reads = Array.from({ length: POOL }, () =>
      em.fork().transactional(async (inside) => {
        reading += 1;
        if (reading === POOL) all();
        await together;
        return inside.execute('select 1 as one');
      }),
    );
    expect(await Promise.all(reads)).toEqual(Array(POOL).fill([{ one: 1 }]));
  });

  it('does not keep the pool from closing', async () => {
    await world.runtime('promises').orm.close(true);
  });
});
