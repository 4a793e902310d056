import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { promises } from '../testing/promises.js';
import { type Answer, createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';

const officer = { roles: ['officer'], sector: 'promises', division: '990000' };

let database: TestDatabase;
let world: World;
let pool: Pool;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
});
afterAll(() => database?.drop());

/** A process with one connection. */
async function open(): Promise<void> {
  world = await openWorld(database.adminUrl, [promises], { pool: 1 });
  onTestFinished(() => world.close());
  pool = await (world.runtime('promises').orm.em.getDriver().getConnection() as PostgreSqlConnection).getNativeClient();
}

const make = (idempotencyKey: string): Promise<Answer> =>
  world.as('promises', officer)(
    `mutation ($key: String!) { promiseMake(idempotencyKey: $key, input: { title: "waited", path: "C99" }) {
       record { title } userErrors { code } } }`,
    { key: idempotencyKey },
  );
const read = () => world.as('promises', officer)('{ promises { edges { node { title } } } }');
const waiting = (number: number) => vi.waitFor(() => expect(pool.waitingCount).toBe(number));

const REFUSED = {
  code: 'SUBGRAPH_UNAVAILABLE',
  message: expect.stringContaining('repeat it with the same idempotencyKey'),
};

describe('a process that closes', () => {
  it('refuses at once who waits for a connection, and who comes later; a new one carries out what is repeated', async () => {
    await open();
    const held = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const holding = world.runtime('promises').orm.em.transactional(async (em) => {
      await em.execute('select 1');
      held.resolve();
      await release.promise;
      return em.execute('select 1 as one');
    });
    await held.promise;
    const same = key();
    const asked = [make(same), read()];
    await waiting(2);
    const closed = world.close();
    for (const { errors } of await Promise.all(asked)) expect(errors).toMatchObject([REFUSED]);
    for (const ask of [() => make(same), read]) expect((await ask()).errors).toMatchObject([REFUSED]);
    release.resolve();
    expect(await holding).toEqual([{ one: 1 }]);
    await closed;

    await open();
    expect((await make(same)).data).toMatchObject({ promiseMake: { record: { title: 'waited' }, userErrors: [] } });
    expect((await read()).data).toEqual({ promises: { edges: [{ node: { title: 'waited' } }] } });
  });

  it('gets every connection back, also from who waited for a second one', async () => {
    await open();
    const { orm } = world.runtime('promises');
    const greedy = orm.em.fork().transactional(async (em) => {
      await em.execute('select 1');
      await orm.em.fork().execute('select 1');
    });
    await waiting(1);
    await Promise.all([world.close(), expect(greedy).rejects.toThrow('the connections to the database are closed')]);
    expect(pool).toMatchObject({ ended: true, totalCount: 0 });
  });
});
