import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { systemContext } from '../service/context.js';
import { createLogger } from '../service/log.js';
import { promises } from '../testing/promises.js';
import { createDatabase, openWorld, type TestDatabase, type World } from '../testing/world.js';
import type { Event, EventSource } from './event.js';
import { Follower } from './follower.js';
import { LocalBus } from './local-bus.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises]);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A follower of a source whose events the test adds, without ever telling the follower that they are there. */
function followSilently(name: string, read?: EventSource['read']) {
  const events: Event[] = [];
  const applied: number[] = [];
  const source: EventSource = {
    name,
    read: read ?? (async (after, limit) => events.filter(({ position }) => position > after).slice(0, limit)),
    head: async () => events.length,
    onChange: () => () => {},
  };
  const follow = {
    source: name,
    apply: async (batch: Event[]) => void applied.push(...batch.map(({ position }) => position)),
  };
  const runtime = world.runtime('promises');
  const follower = new Follower(
    'promises',
    follow,
    source,
    new LocalBus(),
    () => systemContext(runtime, 'test'),
    createLogger('test'),
  );
  const tell = () => {
    const position = events.length + 1;
    events.push({
      position,
      type: 'Promise',
      id: 'x',
      version: 1,
      action: 'promiseMake',
      effectiveOn: '2026-01-01',
      recordedAt: '2026-01-01T00:00:00.000Z',
      state: {},
    });
  };
  return { follower, applied, tell };
}

describe('a follower asked to catch up', () => {
  it('applies what is there before it answers', async () => {
    const { follower, applied, tell } = followSilently('catches-up');
    follower.start();
    expect(await follower.caughtUp(2000)).toBe(true);
    tell();
    tell();
    expect(await follower.caughtUp(2000)).toBe(true);
    expect(applied).toEqual([1, 2]);
    await follower.stop();
  });

  it('says so when it takes too long, or does not follow at all', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Event[]>();
    const { follower } = followSilently('hangs', () => {
      asked.resolve();
      return answer.promise;
    });
    expect(await follower.caughtUp(10)).toBe(false);
    follower.start();
    await asked.promise;
    expect(await follower.caughtUp(10)).toBe(false);
    answer.resolve([]);
    expect(await follower.caughtUp(2000)).toBe(true);
    await follower.stop();
  });
});
