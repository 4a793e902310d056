import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Event, EventReader } from '../events/event.js';
import { LocalBus } from '../events/local-bus.js';
import { newId } from '../records/domain-record.js';
import { systemContext } from '../service/context.js';
import { createLogger } from '../service/log.js';
import { Runtime } from '../service/runtime.js';
import { prepareDatabase } from '../storage/prepare.js';
import { promises } from '../testing/promises.js';
import { createDatabase, sentDuring, type TestDatabase } from '../testing/world.js';
import { DirectoryReader, followDirectory } from './directory.js';

/** What `parties` tells, as far as it has said that there is more. */
const told: Event[] = [];
let answering: Promise<void> = Promise.resolve();
const parties: EventReader = {
  head: async () => told.length,
  read: async (after, limit) => {
    await answering;
    return told.slice(after, after + limit);
  },
};

function tell(type: string, state: Record<string, unknown>, { id = newId(), version = 1 } = {}): string {
  const position = told.length + 1;
  told.push({
    position,
    action: 'tell',
    type,
    id,
    version,
    effectiveOn: '2026-01-01',
    recordedAt: '2026-01-01T00:00:00.000Z',
    state,
  });
  return id;
}

let database: TestDatabase;
let runtime: Runtime;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const definition = { ...promises, follows: [followDirectory] };
  const { url } = await prepareDatabase({
    adminUrl: database.adminUrl,
    subgraphs: [definition],
    prefix: 'ig_test',
    password: 'ig_test',
  });
  const bus = new LocalBus();
  await bus.provide('parties', parties);
  runtime = await Runtime.open(definition, { url: url!, bus, logger: createLogger('test'), pool: 3 });
  runtime.follow();
});

afterAll(async () => {
  await runtime?.close();
  await database?.drop();
});

/** A reader of one request. */
const reader = (of = runtime) => new DirectoryReader(systemContext(of, 'test'));

describe('the directory', () => {
  it('knows a body as parties tells it', async () => {
    const divisionId = newId();
    const state = {
      name: '示例市交通运输局',
      unifiedSocialCreditCode: '11990100MB0000001X',
      divisionId,
      divisionPath: 'C9901',
      validFrom: '2019-01-01',
      validUntil: null,
      kind: 'DEPARTMENT',
    };
    const id = tell('GovernmentBody', state);
    expect(await reader().find(id)).toEqual({
      id,
      type: 'GovernmentBody',
      name: '示例市交通运输局',
      number: '11990100MB0000001X',
      divisionId,
      divisionPath: 'C9901',
      validFrom: '2019-01-01',
      validUntil: null,
      facts: state,
    });
    expect(await reader().find(id.toUpperCase())).toMatchObject({ id });
  });

  it('knows a post by its title, and a division by its code and itself', async () => {
    const [post, division] = [
      tell('Post', { title: '局长' }),
      tell('Division', { name: '示例市', code: '990100', divisionPath: 'C9901' }),
    ];
    expect(await reader().find(post)).toMatchObject({ type: 'Post', name: '局长' });
    expect(await reader().find(division)).toMatchObject({ type: 'Division', number: '990100', divisionId: division });
  });

  it('knows of a person that there is one, and nothing else', async () => {
    const id = tell('Person', { name: '沈知行', familyName: '沈' });
    expect(await reader().find(id)).toMatchObject({ id, type: 'Person', name: '', facts: {} });
  });

  it('passes over what is no party', async () => {
    expect(await reader().find(tell('Tenure', { name: 'a tenure' }))).toBeUndefined();
  });

  it('keeps the newest version, in whatever order it is told again', async () => {
    const id = tell('Enterprise', { name: 'old' });
    tell('Enterprise', { name: 'new' }, { id, version: 2 });
    tell('Enterprise', { name: 'old' }, { id });
    expect(await reader().find(id)).toMatchObject({ name: 'new' });
  });

  it('finds what was made a moment ago, of which it has not been told yet', async () => {
    const answer = Promise.withResolvers<void>();
    answering = answer.promise;
    const id = tell('Enterprise', { name: 'brand new' });
    const finding = reader().find(id);
    answer.resolve();
    expect(await finding).toMatchObject({ name: 'brand new' });
  });

  it('says no when it has caught up, or when there is no such id', async () => {
    const none = reader();
    expect(await Promise.all([none.find(newId()), none.find('no id'), none.find('')])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says no after two seconds when parties does not answer', async () => {
    const answer = Promise.withResolvers<void>();
    answering = answer.promise;
    const id = tell('Enterprise', { name: 'out of reach' });
    try {
      expect(await reader().find(id)).toBeUndefined();
    } finally {
      answer.resolve();
    }
    expect(await reader().find(id)).toMatchObject({ name: 'out of reach' });
  });

  it('looks many up in one statement', async () => {
    const ids = Array.from({ length: 30 }, (_, n) => tell('Enterprise', { name: `firm ${n}` }));
    await reader().find(ids.at(-1)!);
    const one = reader();
    const { result: found, sent } = await sentDuring(() => Promise.all(ids.map((id) => one.find(id))));
    expect(found.map((entry) => entry?.name)).toEqual(ids.map((_, n) => `firm ${n}`));
    expect(sent.filter(({ text }) => text.includes('from directory'))).toHaveLength(1);
  });
});
