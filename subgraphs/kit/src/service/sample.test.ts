import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { makePromise, promises, retitlePromise } from '../testing/promises.js';
import { sql } from '../testing/sql.js';
import { createDatabase, openWorld, type TestDatabase, type World } from '../testing/world.js';
import { openSample, type Sample, type SampleLoader } from './sample.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises]);
});

beforeEach(() =>
  sql(
    database.adminUrl,
    'truncate promises.promise, promises.event, promises.version, promises.journal, promises.idempotency',
  ),
);

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const TITLES = ['a road', 'a bridge', 'a school'];

/** Three promises, the first of which gets another title. */
const load: SampleLoader = async (sample) => {
  for (const title of TITLES) sample.ids.set(title, await sample.act(makePromise, { title, path: 'C9901' }));
  await sample.act(retitlePromise, { promise: sample.id('a road'), title: 'a better road' });
};

/** One start of the process; ends after so many actions when told to. */
async function start(actions = Number.POSITIVE_INFINITY): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  let left = actions;
  const sample = openSample(world.runtime('promises'), ids, () => {
    left -= 1;
    if (left < 0) throw new Error('the process ends here');
  });
  await load(sample).catch((error: Error) => expect(error.message).toBe('the process ends here'));
  return ids;
}

const promisesKept = () => sql(database.adminUrl, 'select id, title, version from promises.promise order by id');
const lines = async () =>
  (await sql<{ n: number }>(database.adminUrl, 'select count(*)::int as n from promises.journal'))[0]!.n;

describe('sample data', () => {
  it('comes about through actions, and knows what it made by name', async () => {
    const ids = await start();
    expect(await promisesKept()).toEqual([
      { id: ids.get('a road'), title: 'a better road', version: 2 },
      { id: ids.get('a bridge'), title: 'a bridge', version: 1 },
      { id: ids.get('a school'), title: 'a school', version: 1 },
    ]);
    expect(await lines()).toBe(4);
  });

  it('loaded again changes nothing and has the same ids', async () => {
    const ids = await start();
    const kept = await promisesKept();
    expect(await start()).toEqual(ids);
    expect(await promisesKept()).toEqual(kept);
    expect(await lines()).toBe(4);
  });

  it.each([0, 1, 2, 3])('goes on after an interruption at action %i, and makes nothing twice', async (actions) => {
    await start(actions);
    const begun = await promisesKept();
    const ids = await start();
    const kept = await promisesKept();
    expect(kept).toHaveLength(3);
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(begun.map(({ id }) => id)));
    expect(new Set(ids.values()).size).toBe(3);
    expect(await lines()).toBe(4);
  });

  it('is finished once it is marked so', async () => {
    const sample: Sample = openSample(world.runtime('promises'), new Map());
    expect(await sample.finished()).toBe(false);
    await sample.finish();
    await sample.finish();
    expect(await openSample(world.runtime('promises'), new Map()).finished()).toBe(true);
  });

  it('says what is wrong with it: a name nobody made, an action that was refused, data that changed under its keys', async () => {
    const sample = openSample(world.runtime('promises'), new Map());
    expect(() => sample.id('a tunnel')).toThrow('sample data: "a tunnel" was not made');
    await expect(sample.act(makePromise, { title: '', path: 'C' })).rejects.toThrow(/promiseMake was refused.*EMPTY/);
    await start();
    const changed = openSample(world.runtime('promises'), new Map());
    await expect(changed.act(makePromise, { title: 'a tunnel', path: 'C9901' })).rejects.toThrow('sample-000001');
  });
});
