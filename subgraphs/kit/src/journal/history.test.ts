import { Field, ID, InputType, Int } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Claims } from '../access/token.js';
import { action } from '../actions/action.js';
import { PublicPromise, promises } from '../testing/promises.js';
import { sql } from '../testing/sql.js';
import { type Ask, createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';
import { verifyJournal } from './journal.js';

@InputType()
class RevisePromise {
  @Field(() => ID) promise!: string;
  @Field(() => String, { nullable: true }) path?: string;
  @Field(() => Int, { nullable: true }) level?: number;
  @Field(() => String, { nullable: true }) reason?: string;
  @Field(() => String, { nullable: true }) promisor?: string;
}

/** Moves a promise, publishes it, or says something else of it. */
const revise = action({
  name: 'promiseRevise',
  description: '修订 · revise',
  input: RevisePromise,
  record: PublicPromise,
  async run({ promise, path, ...said }, work) {
    const found = await work.find(PublicPromise, promise, 'promise');
    return found && work.change(found, JSON.parse(JSON.stringify({ ...said, divisionPath: path })));
  },
});

const body = '01900000-0000-7000-8000-0000000000b0';
const officer: Partial<Claims> = {
  sub: 'officer',
  roles: ['officer'],
  sector: 'promises',
  division: '990000',
  clearance: 'L3',
  body,
};
const withPurpose = { purpose: '核查', caseNumber: '2026-7' };

let database: TestDatabase;
let world: World;
let ask: Ask;
let now = new Date('2026-01-10T02:00:00Z');

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [{ ...promises, actions: [...promises.actions, revise] }], {
    clock: () => now,
  });
  ask = world.as('promises', officer, withPurpose);
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const MAKE = `mutation ($key: String!, $title: String!, $path: String = "C9901", $promisor: String, $promisorId: ID, $amount: MoneyInput, $dueOn: Date) {
  promiseMake(idempotencyKey: $key, input: { title: $title, path: $path, promisor: $promisor, promisorId: $promisorId, amount: $amount, dueOn: $dueOn }) {
    record { id } userErrors { message }
  }
}`;
const RETITLE = `mutation ($key: String!, $promise: ID!, $title: String!, $effectiveOn: Date) {
  promiseRetitle(idempotencyKey: $key, input: { promise: $promise, title: $title, effectiveOn: $effectiveOn }) { userErrors { message } }
}`;
const REVISE = `mutation ($key: String!, $input: RevisePromise!) { promiseRevise(idempotencyKey: $key, input: $input) { userErrors { message } } }`;
const READ = `query ($id: ID!, $asOf: Date, $knownAt: DateTime) {
  promise(id: $id, asOf: $asOf, knownAt: $knownAt) { title reason promisor version level amount { amount currency } dueOn }
}`;
const VERSIONS = `query ($id: ID!) {
  promise(id: $id) { versions { version action actorBody effectiveOn recordedAt changes { field before after } } }
}`;

async function make(said: Record<string, unknown>): Promise<string> {
  return (await ask(MAKE, { key: key(), ...said })).data.promiseMake.record.id;
}
const reviseTo = (input: Record<string, unknown>) => ask(REVISE, { key: key(), input });

describe('a record as it stood', () => {
  const MADE = '2026-01-10T02:00:00Z';
  const ANNOUNCED = '2026-02-01T02:00:00Z';
  const BACKDATED = '2026-04-01T02:00:00Z';
  const CORRECTED = '2026-05-01T02:00:00Z';
  let promise: string;

  beforeAll(async () => {
    const retitle = async (at: string, title: string, effectiveOn: string) => {
      now = new Date(at);
      await ask(RETITLE, { key: key(), promise, title, effectiveOn });
    };
    now = new Date(MADE);
    promise = await make({ title: 'one' }); // effective from the day it is made, 10 January
    await retitle(ANNOUNCED, 'two', '2026-03-01'); // told a month before it holds
    await retitle(BACKDATED, 'three', '2026-02-15'); // told after the fact, for the second half of February
    await retitle(CORRECTED, 'four', '2026-03-01'); // what "two" should have said
  });

  const BEFORE = '2026-01-10T01:59:59.999Z';
  // What was known at the instants above, worked out by hand: of the versions recorded by then and effective on the day,
  // what was recorded last of the title. So once all are effective, a day shows what the query without one answered.
  it.each([
    // asOf         BEFORE MADE   ANNOUNCED BACKDATED CORRECTED
    ['2026-01-09', [null, null, null, null, null]],
    ['2026-01-10', [null, 'one', 'one', 'one', 'one']],
    ['2026-02-14', [null, 'one', 'one', 'one', 'one']],
    ['2026-02-15', [null, 'one', 'one', 'three', 'three']],
    ['2026-02-28', [null, 'one', 'one', 'three', 'three']],
    ['2026-03-01', [null, 'one', 'two', 'three', 'four']],
    ['2099-12-31', [null, 'one', 'two', 'three', 'four']],
  ])('as of %s', async (asOf, titles) => {
    const found = await Promise.all(
      [BEFORE, MADE, ANNOUNCED, BACKDATED, CORRECTED].map(
        async (knownAt) => (await ask(READ, { id: promise, asOf, knownAt })).data.promise?.title ?? null,
      ),
    );
    expect(found).toEqual(titles);
    expect((await ask(READ, { id: promise, asOf })).data.promise?.title ?? null).toBe(titles.at(-1));
  });

  it.each([
    [BEFORE, null],
    [MADE, 'one'],
    [ANNOUNCED, 'two'],
    [BACKDATED, 'three'],
    [CORRECTED, 'four'],
  ])('known at %s, without a day, is what the query answered then', async (knownAt, title) => {
    expect((await ask(READ, { id: promise, knownAt })).data.promise?.title ?? null).toBe(title);
  });

  it('comes with every field as it was, exact to the last digit', async () => {
    const id = await make({ title: 'costly', amount: { amount: '123456789012345678.1' }, dueOn: '2027-01-01' });
    const current = await ask(READ, { id });
    expect(current.data.promise).toMatchObject({
      amount: { amount: '123456789012345678.10', currency: 'CNY' },
      dueOn: '2027-01-01',
      version: 1,
    });
    expect(await ask(READ, { id, asOf: '2099-01-01' })).toEqual(current);
  });
});

describe('an amount that the record could not keep to the last digit', () => {
  it.each([
    ['a tenth of a cent', { amount: '0.001' }, 'amount'],
    ['an unknown currency', { amount: '1', currency: 'YUAN' }, 'YUAN'],
    ['too many digits', { amount: '1234567890123456789' }, 'Decimal'],
  ])('is refused: %s', async (_, amount, named) => {
    const { errors } = await ask(MAKE, { key: key(), title: 'a sum', amount });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(named) }]);
  });
});

describe('the versions of a record', () => {
  it('show what changed, by which action, for which body, and when', async () => {
    now = new Date('2026-06-01T02:00:00Z');
    const id = await make({ title: 'one' });
    now = new Date('2026-06-02T02:00:00Z');
    await ask(RETITLE, { key: key(), promise: id, title: 'two', effectiveOn: '2026-07-01' });
    await reviseTo({ promise: id, reason: 'better so' });
    const { data } = await ask(VERSIONS, { id });
    expect(data.promise.versions).toEqual([
      {
        version: 1,
        action: 'promiseMake',
        actorBody: body,
        effectiveOn: '2026-06-01',
        recordedAt: '2026-06-01T02:00:00.000Z',
        changes: expect.arrayContaining([{ field: 'title', before: null, after: 'one' }]),
      },
      {
        version: 2,
        action: 'promiseRetitle',
        actorBody: body,
        effectiveOn: '2026-07-01',
        recordedAt: '2026-06-02T02:00:00.000Z',
        changes: [{ field: 'title', before: 'one', after: 'two' }],
      },
      {
        version: 3,
        action: 'promiseRevise',
        actorBody: body,
        effectiveOn: '2026-06-02',
        recordedAt: '2026-06-02T02:00:00.000Z',
        changes: [{ field: 'reason', before: null, after: 'better so' }],
      },
    ]);
  });

  it('leave out the fields the caller may not read, and never tell a personal value', async () => {
    const id = await make({ title: 'one', promisor: '张三', promisorId: '01900000-0000-7000-8000-0000000000f0' });
    await reviseTo({ promise: id, reason: 'better so' });
    await reviseTo({ promise: id, promisor: '李四' });
    const seenBy = async (reader: Ask) => {
      const { data } = await reader(VERSIONS, { id });
      const changes = data.promise.versions.flatMap(
        (one: { changes: { field: string; after: string }[] }) => one.changes,
      );
      return changes.map(({ field, after }: { field: string; after: string }) => `${field}: ${after}`);
    };
    const personal = 'promisor: 个人信息 · personal';
    expect(await seenBy(ask)).toEqual(expect.arrayContaining(['title: one', 'reason: better so', personal, personal]));
    expect((await seenBy(ask)).join()).not.toMatch(/张三|李四|promisorId/);
    const clearedForDepartments = await seenBy(world.as('promises', { ...officer, clearance: 'L2' }, withPurpose));
    expect(clearedForDepartments).toEqual(expect.arrayContaining(['title: one', 'reason: better so']));
    expect(clearedForDepartments.join()).not.toContain('promisor');
    const withoutPurpose = await seenBy(world.as('promises', officer));
    expect(withoutPurpose.join()).not.toContain('promisor');
  });
});

describe('history is seen with the rights of today:', () => {
  const officerOf = (division: string) => world.as('promises', { ...officer, division, clearance: 'L2' });
  let promise: string;

  beforeAll(async () => {
    now = new Date('2026-08-01T02:00:00Z');
    promise = await make({ title: 'moving', path: 'C9901' });
    await reviseTo({ promise, reason: 'for departments only' });
    now = new Date('2026-09-01T02:00:00Z');
    await reviseTo({ promise, path: 'C9902', level: 1 });
  });

  const THEN = '2026-08-15';
  const PUBLISHED = '2026-09-01';

  it('where the record was, it is seen as the public sees it now', async () => {
    const { data, errors } = await officerOf('990100')(READ, { id: promise, asOf: PUBLISHED });
    expect(data.promise).toMatchObject({ title: 'moving', reason: null });
    expect(errors).toContainEqual(expect.objectContaining({ code: 'FORBIDDEN', path: ['promise', 'reason'] }));
    expect((await officerOf('990100')(READ, { id: promise, asOf: THEN })).data.promise).toBeNull();
  });

  it('where it is, it is shown, also for the past', async () => {
    const { data } = await officerOf('990200')(READ, { id: promise, asOf: THEN });
    expect(data.promise).toMatchObject({ title: 'moving', reason: 'for departments only' });
  });

  it('what is hidden now was never public', async () => {
    expect((await world.as('promises')(READ, { id: promise, asOf: PUBLISHED })).data.promise).toMatchObject({
      title: 'moving',
    });
    await reviseTo({ promise, level: 2 });
    const anonymous = await world.as('promises')(READ, { id: promise, knownAt: '2026-09-02T00:00:00Z' });
    expect(anonymous).toEqual({ data: { promise: null }, errors: [] });
  });
});

describe('the public learns from history what was published:', () => {
  const anybody = (query: string, variables: Record<string, unknown>) => world.as('promises')(query, variables);
  let promise: string;

  beforeAll(async () => {
    const on = (day: string) => {
      now = new Date(`${day}T02:00:00Z`);
    };
    on('2026-11-01');
    promise = await make({ title: 'a slip of the pen', dueOn: '2027-01-01' });
    on('2026-11-02');
    await ask(RETITLE, { key: key(), promise, title: 'as it should be' });
    on('2026-11-03');
    await reviseTo({ promise, level: 1 });
    on('2026-11-04');
    await reviseTo({ promise, reason: 'for departments only' });
    on('2026-11-05');
    await reviseTo({ promise, level: 2 });
    await ask(RETITLE, { key: key(), promise, title: 'taken back' });
    on('2026-11-06');
    await reviseTo({ promise, level: 1 });
  });

  it('no version from before it, or while it was withdrawn, and none that changed nothing he may read', async () => {
    const { data } = await anybody(VERSIONS, { id: promise });
    expect(data.promise.versions).toMatchObject([
      {
        version: 3,
        action: 'promiseRevise',
        changes: expect.arrayContaining([{ field: 'title', before: null, after: 'as it should be' }]),
      },
      { version: 7, changes: [{ field: 'title', before: 'as it should be', after: 'taken back' }] },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/slip of the pen|promiseRetitle/);
    expect((await ask(VERSIONS, { id: promise })).data.promise.versions).toHaveLength(7);
  });

  it.each([
    ['2026-11-02', null],
    ['2026-11-03', 'as it should be'],
    ['2026-11-05', 'as it should be'],
    ['2026-11-06', 'taken back'],
  ])('as of %s and as known then: %s', async (day, title) => {
    const asOf = await anybody(READ, { id: promise, asOf: day });
    const known = await anybody(READ, { id: promise, knownAt: `${day}T12:00:00Z` });
    expect([asOf, known].map(({ data }) => data.promise?.title ?? null)).toEqual([title, title]);
  });
});

describe('a personal value', () => {
  it('stands in the journal and in events as a digest, and is shown in history while it is the present one', async () => {
    const id = await make({ title: 'personal', promisor: '张三' });
    const [kept] = await sql<{ entries: string; payload: string }>(
      database.adminUrl,
      'select entries, payload::text from promises.journal join promises.event using (seq) order by seq desc limit 1',
    );
    for (const text of Object.values(kept!)) {
      expect(text).toContain('digest');
      expect(text).not.toContain('张三');
    }
    expect((await ask(READ, { id, asOf: '2099-01-01' })).data.promise.promisor).toBe('张三');
  });

  it('has another digest in another record: nobody can look a name up', async () => {
    const ids = [await make({ title: 'a', promisor: '张三' }), await make({ title: 'b', promisor: '张三' })];
    const digests = await sql(
      database.adminUrl,
      `select payload -> 'state' -> 'promisor' ->> 'digest' as digest from promises.event where record_id = any($1)`,
      [ids],
    );
    expect(digests).toHaveLength(2);
    expect(digests[0]).not.toEqual(digests[1]);
  });

  it('of an earlier version is not shown: the record holds the present one only', async () => {
    now = new Date('2026-10-01T02:00:00Z');
    const id = await make({ title: 'renamed', promisor: '张三' });
    now = new Date('2026-10-02T02:00:00Z');
    await reviseTo({ promise: id, promisor: '李四' });
    const promisorAsOf = async (asOf: string) => (await ask(READ, { id, asOf })).data.promise.promisor;
    expect([await promisorAsOf('2026-10-01'), await promisorAsOf('2026-10-02')]).toEqual([null, '李四']);
  });

  it('is erased with its salt: history shows nothing, and the chain is whole', async () => {
    const id = await make({ title: 'forget me', promisor: '张三' });
    await sql(database.adminUrl, 'update promises.promise set promisor = null, salt = null where id = $1', [id]);
    const { data } = await ask(READ, { id, asOf: '2099-01-01' });
    expect(data.promise).toMatchObject({ title: 'forget me', promisor: null });
    expect(await verifyJournal(world.runtime('promises').orm.em.fork())).toMatchObject({ ok: true });
  });
});
