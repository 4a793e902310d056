import { parse } from 'graphql';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { LocalBus } from '../events/local-bus.js';
import { prepareDatabase } from '../storage/prepare.js';
import { promises } from '../testing/promises.js';
import { addPromises, sql } from '../testing/sql.js';
import { createDatabase, type TestDatabase } from '../testing/world.js';
import { createLogger } from './log.js';
import { Runtime } from './runtime.js';

const claims = { sub: 'officer', roles: ['officer'], sector: 'promises', division: '990100' };
const READ = parse('{ promises { edges { node { title versions { version } } } } }');
const MAKE = parse(
  'mutation { promiseMake(idempotencyKey: "key-of-its-own", input: { title: "a road", path: "C9901" }) { record { title } } }',
);

let database: TestDatabase;
let runtime: Runtime;
/** Who holds tables, so that a statement on one takes as long as the test wants. */
const holders: Client[] = [];

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const { url } = await prepareDatabase({
    adminUrl: database.adminUrl,
    subgraphs: [promises],
    prefix: 'ig_test',
    password: 'ig_test',
  });
  const logger = createLogger('test');
  runtime = await Runtime.open(promises, { url: url!, bus: new LocalBus(), logger, statementTimeoutMs: 1000 });
  await addPromises(database.adminUrl, [{ title: 'a bridge', level: 1, division_path: 'C9901' }]);
});
afterAll(async () => {
  await runtime?.close();
  await database?.drop();
});
afterEach(async () => {
  for (const holder of holders.splice(0)) await holder.end();
});

/** Holds a table; gives what lets it go. */
async function hold(table: string): Promise<() => Promise<unknown>> {
  const holder = new Client({ connectionString: database.adminUrl });
  holders.push(holder);
  await holder.connect();
  await holder.query(`begin; lock table promises.${table} in access exclusive mode`);
  return () => holder.query('commit');
}

/** Waits until a statement of the runtime has come up against a table that is held. */
const blocked = () =>
  vi.waitUntil(async () => {
    const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    return (await sql(database.adminUrl, waiting)).length > 0;
  });

const execute = (document: typeof READ, signal?: AbortSignal) =>
  runtime.execute({
    document,
    operationType: document === MAKE ? 'mutation' : 'query',
    caller: { claims, requestId: 'test' },
    signal,
  });

describe('a statement that takes too long', () => {
  it('is cut off, and told as an internal error', async () => {
    const letGo = await hold('promise');
    const logged = vi.spyOn(runtime.logger, 'error').mockReturnValue();
    expect(await execute(READ)).toMatchObject({
      errors: [{ message: '内部错误 · internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    await letGo();
    expect(await execute(READ)).not.toHaveProperty('errors');
  });
});

describe('a request for whose answer nobody waits any more', () => {
  it('reads nothing further, and is no fault', async () => {
    const logged = vi.spyOn(runtime.logger, 'error');
    const leaving = new AbortController();
    const letGo = await hold('promise');
    // What it would read next: it would be cut off there, and that logged as a fault.
    await hold('version');
    const answer = execute(READ, leaving.signal);
    await blocked();
    leaving.abort();
    await letGo();
    expect(await answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('is carried to its end when it changes something', async () => {
    const letGo = await hold('promise');
    const leaving = new AbortController();
    const answer = execute(MAKE, leaving.signal);
    await blocked();
    leaving.abort();
    await letGo();
    expect(await answer).toEqual({ data: { promiseMake: { record: { title: 'a road' } } } });
  });
});
