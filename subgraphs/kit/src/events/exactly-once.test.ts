import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import type { Claims } from '../access/token.js';
import { type Context, systemContext } from '../service/context.js';
import { createLogger } from '../service/log.js';
import type { SubgraphDefinition } from '../service/subgraph.js';
import { promises } from '../testing/promises.js';
import { sql } from '../testing/sql.js';
import { createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';
import type { Event, EventSource } from './event.js';
import { Follower } from './follower.js';
import { LocalBus } from './local-bus.js';

const officer: Partial<Claims> = { roles: ['officer'], sector: 'promises', division: '990000' };

/** Writes what it hears into a table that would show a second time. */
async function hear(events: Event[], context: Context): Promise<void> {
  for (const { position, state } of events) {
    await context.rows('insert into heard (position, title) values (?, ?)', [position, state.title]);
  }
}

/** A subgraph that follows the promises. */
const echoes = (apply: (events: Event[], context: Context) => Promise<void> = hear): SubgraphDefinition => ({
  ...promises,
  name: 'echoes',
  domain: { kind: 'sector', name: 'echoes' },
  publishes: [],
  follows: [{ source: 'promises', apply }],
});

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const world = await openWorld(database.adminUrl, [promises, deaf]);
  await world.close();
  await sql(
    database.adminUrl,
    'create table echoes.heard (n bigint generated always as identity, position bigint not null, title text not null)',
  );
  await sql(database.adminUrl, 'grant select, insert on echoes.heard to ig_test_echoes_app');
});

beforeEach(async () => {
  await sql(
    database.adminUrl,
    'truncate promises.event, promises.version, promises.journal, echoes.heard, echoes.cursor',
  );
});

afterAll(() => database?.drop());

async function open(follower: SubgraphDefinition = echoes()): Promise<World> {
  const world = await openWorld(database.adminUrl, [promises, follower]);
  onTestFinished(() => world.close());
  return world;
}
const deaf: SubgraphDefinition = { ...echoes(), follows: [] };
const heard = async () =>
  (await sql<{ title: string }>(database.adminUrl, 'select title from echoes.heard order by n')).map(
    ({ title }) => title,
  );

async function make(world: World, title: string): Promise<{ pending: boolean }> {
  const { data, errors } = await world.as('promises', officer)(
    'mutation ($key: String!, $title: String!) { promiseMake(idempotencyKey: $key, input: { title: $title, path: "C99" }) { pending } }',
    { key: key(), title },
  );
  expect(errors).toEqual([]);
  return data.promiseMake;
}

/** Events of the journal's own making, many at once. */
const tell = (count: number) =>
  sql(
    database.adminUrl,
    `set search_path = promises; select journal_append('act', 'a', null, null, null, '2026-01-01', '2026-01-01', '[]', 1, '[]',
       jsonb_build_array(jsonb_build_object('type', 'PublicPromise', 'id', gen_random_uuid(), 'version', 1,
         'effectiveOn', '2026-01-01', 'state', jsonb_build_object('title', n::text))))
     from generate_series(1, ${count}) n`,
  );
const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n + 1));

describe('a subgraph that follows another', () => {
  it('has applied what an action did when the action answers', async () => {
    const world = await open();
    for (const title of ['one', 'two', 'three']) expect(await make(world, title)).toEqual({ pending: false });
    expect(await heard()).toEqual(['one', 'two', 'three']);
  });

  it('starts again where it died: what was applied but not committed is applied once', async () => {
    const died = Promise.withResolvers<void>();
    const dying = await open(
      echoes(async (events, context) => {
        await hear(events, context);
        died.resolve();
        throw new Error('the process ends here');
      }),
    );
    const making = Promise.allSettled(['one', 'two', 'three'].map((title) => make(dying, title)));
    await died.promise;
    await dying.close();
    await making;
    expect(await heard()).toEqual([]);

    const world = await open();
    expect(await world.runtime('echoes').caughtUp('promises')).toBe(true);
    const told = await sql(
      database.adminUrl,
      `select payload -> 'state' ->> 'title' as title from promises.event order by position`,
    );
    expect(await heard()).toEqual(told.map(({ title }) => title));
  });

  it('applies each event once and in order, wherever it dies', async () => {
    const world = await open(deaf);
    const runtime = world.runtime('echoes');
    const all = world.runtime('promises');
    // How many events each start reads at a time, and after how many batches it dies.
    const lives = fc.array(
      fc.record({ batch: fc.integer({ min: 1, max: 4 }), dies: fc.integer({ min: 1, max: 3 }), early: fc.boolean() }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), lives, async (count, starts) => {
        await sql(
          database.adminUrl,
          'truncate promises.event, promises.version, promises.journal, echoes.heard, echoes.cursor',
        );
        await tell(count);
        const follow = (batch: number, apply: (events: Event[], context: Context) => Promise<void>) => {
          const source: EventSource = {
            name: 'promises',
            read: (after, limit) => all.events(after, Math.min(limit, batch)),
            head: () => all.lastPosition(),
            onChange: () => () => {},
          };
          const context = () => systemContext(runtime, 'echoes');
          return new Follower(
            'echoes',
            { source: 'promises', apply },
            source,
            new LocalBus(),
            context,
            createLogger('test'),
          ).catchUp();
        };
        for (const { batch, dies, early } of starts) {
          let left = dies;
          const died = follow(batch, async (events, context) => {
            left -= 1;
            await hear(left === 0 && early ? events.slice(0, 1) : events, context);
            if (left === 0) throw new Error('the process ends here');
          });
          await died.catch((error: Error) => expect(error.message).toBe('the process ends here'));
        }
        await follow(4, hear);
        expect(await heard()).toEqual(numbers(count));
      }),
      { numRuns: 15 },
    );
  });

  it('catches up with more than one batch', async () => {
    await tell(1201);
    const world = await open();
    await vi.waitUntil(() => world.runtime('echoes').caughtUp('promises'), { timeout: 20_000 });
    expect(await heard()).toEqual(numbers(1201));
  });
});

describe('two processes of the same subgraph', () => {
  it('apply every event once, whoever is first', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all(Array.from({ length: 20 }, (_, n) => make(n % 2 ? one : two, `promise ${n}`)));
    await Promise.all([one, two].map((world) => world.runtime('echoes').caughtUp('promises')));
    const positions = await sql(database.adminUrl, 'select position::int from echoes.heard order by n');
    expect(positions.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('do not claim what the other has not applied yet', async () => {
    await tell(3);
    const world = await open(deaf);
    const runtime = world.runtime('echoes');
    const events = await world.runtime('promises').events(0, 10);
    const bothRead = Promise.withResolvers<void>();
    const firstDone = Promise.withResolvers<void>();
    const follower = (read: EventSource['read'], bus: LocalBus) => {
      const source: EventSource = { name: 'promises', read, head: async () => 3, onChange: () => () => {} };
      return new Follower(
        'echoes',
        { source: 'promises', apply: hear },
        source,
        bus,
        () => systemContext(runtime, 'echoes'),
        createLogger('test'),
      );
    };
    const slowBus = new LocalBus();
    // Both have read from the start; the first knows one event only and commits it, then the second comes with three.
    const first = follower(async (after) => {
      if (after > 0) return [];
      await bothRead.promise;
      return events.slice(0, 1);
    }, new LocalBus());
    let reads = 0;
    const second = follower(async (after) => {
      reads += 1;
      if (reads > 1) return [];
      bothRead.resolve();
      await firstDone.promise;
      return events.slice(after);
    }, slowBus);
    const slow = second.catchUp();
    await first.catchUp();
    firstDone.resolve();
    await slow;
    expect(await heard()).toEqual(['1']);
    expect(await slowBus.awaitApplied('promises', 1, 1)).toBe(true);
    expect(await slowBus.awaitApplied('promises', 3, 1)).toBe(false);
  });
});

describe('an action whose followers lag', () => {
  it('says that they are pending, after two seconds', async () => {
    const release = Promise.withResolvers<void>();
    const world = await open(
      echoes(async (events, context) => {
        await release.promise;
        await hear(events, context);
      }),
    );
    onTestFinished(() => release.resolve());
    expect(await make(world, 'waited for')).toEqual({ pending: true });
    expect(await heard()).toEqual([]);
    release.resolve();
    expect(await world.runtime('echoes').caughtUp('promises')).toBe(true);
    expect(await heard()).toEqual(['waited for']);
  });
});

describe('a notice after the commit', () => {
  it('is given what was applied, once, and only when it was', async () => {
    let fails = true;
    const noticed: string[][] = [];
    const failed = Promise.withResolvers<void>();
    const definition: SubgraphDefinition = {
      ...echoes(),
      follows: [
        {
          source: 'promises',
          apply: async (events, context) => {
            await hear(events, context);
            if (!fails) return events.map(({ state }) => String(state.title));
            fails = false;
            failed.resolve();
            throw new Error('not this time');
          },
          afterCommit: (titles) => void noticed.push(titles as string[]),
        },
      ],
    };
    const world = await open(definition);
    expect(await make(world, 'noticed')).toEqual({ pending: false });
    await failed.promise;
    expect(noticed).toEqual([['noticed']]);
  });
});

describe('events within one process', () => {
  it('are none while a subgraph does not run there', async () => {
    const nowhere = new LocalBus().source('nowhere');
    expect([await nowhere.head(), await nowhere.read(0, 1)]).toEqual([0, []]);
  });

  it('wake who listens, until he stops', () => {
    const bus = new LocalBus();
    let woken = 0;
    const stop = bus.source('promises').onChange(() => {
      woken += 1;
    });
    bus.committed('promises');
    bus.committed('others');
    expect(woken).toBe(1);
    stop();
    bus.committed('promises');
    expect(woken).toBe(1);
  });
});
