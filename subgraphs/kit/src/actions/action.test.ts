import { IsPositive, MinLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PublicPromise, promises } from '../testing/promises.js';
import { addPromises, sql } from '../testing/sql.js';
import { type Ask, createDatabase, key, openWorld, type TestDatabase, type World } from '../testing/world.js';
import { action } from './action.js';

@InputType()
class PairInput {
  @Field(() => String) path!: string;
  @Field(() => String, { nullable: true }) number?: string;
}

/** Makes two promises, so that one of them can fail. */
const makePair = action({
  name: 'promisePair',
  description: '成对 · a pair',
  input: PairInput,
  record: PublicPromise,
  async run({ path, number }, work) {
    const divisionId = '00000000-0000-7000-8000-000000000000';
    work.create(PublicPromise, { title: 'first', divisionPath: 'C9901', divisionId, number });
    return work.create(PublicPromise, { title: 'second', divisionPath: path, divisionId, number });
  },
});

@InputType()
class CopyInput {
  @Field(() => ID) promise!: string;
  @MinLength(3, { message: 'at least three letters' })
  @Field(() => String, { defaultValue: 'good' })
  reason!: string;
  @IsPositive({ message: 'more than none' })
  @Field(() => Int, { defaultValue: 1 })
  copies!: number;
}

/** Reads without a lock, so that only the version tells that another was faster. */
const copyPromise = action({
  name: 'promiseCopy',
  description: '复制 · copy',
  input: CopyInput,
  record: PublicPromise,
  async run({ promise, copies }, work) {
    const found = await work.see(PublicPromise, promise, 'promise');
    return found && work.change(found, { copies: (found.copies ?? 0) + copies });
  },
});

@InputType()
class ContestInput {
  @Field(() => ID) promise!: string;
  @Field(() => String) reason!: string;
  @Field(() => Boolean, { defaultValue: true }) asks!: boolean;
}

/** Open to the person a promise is about. */
const contestPromise = action({
  name: 'promiseContest',
  description: '异议 · contest',
  input: ContestInput,
  record: PublicPromise,
  bySubjects: true,
  async run({ promise, reason, asks }, work) {
    const found = await work.find(PublicPromise, promise, 'promise');
    if (!found) return;
    if (asks) work.speakFor(found.promisorId ?? '');
    return work.change(found, { reason });
  },
});

const officer = { sub: 'officer', roles: ['officer'], sector: 'promises', division: '990100' };
const neighbour = { ...officer, division: '990200' };

let database: TestDatabase;
let world: World;
let ask: Ask;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [
    { ...promises, actions: [...promises.actions, makePair, copyPromise, contestPromise] },
  ]);
  ask = world.as('promises', officer);
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const MAKE = `mutation ($key: String!, $title: String!, $dueOn: Date, $path: String! = "C9901", $number: String) {
  promiseMake(idempotencyKey: $key, input: { title: $title, dueOn: $dueOn, path: $path, number: $number }) {
    record { id title version } userErrors { code field message } pending
  }
}`;
const RETITLE = `mutation ($key: String!, $promise: ID!, $title: String!) {
  promiseRetitle(idempotencyKey: $key, input: { promise: $promise, title: $title }) {
    record { title version } userErrors { code field message }
  }
}`;
const PAIR = `mutation ($key: String!, $path: String!, $number: String) {
  promisePair(idempotencyKey: $key, input: { path: $path, number: $number }) { record { id } userErrors { code } }
}`;
const COPY = `mutation ($key: String!, $promise: ID!, $reason: String! = "good", $copies: Int! = 1) {
  promiseCopy(idempotencyKey: $key, input: { promise: $promise, reason: $reason, copies: $copies }) {
    record { version } userErrors { code field message }
  }
}`;
const CONTEST = `mutation ($key: String!, $promise: ID!, $asks: Boolean! = true) {
  promiseContest(idempotencyKey: $key, input: { promise: $promise, reason: "untrue", asks: $asks }) {
    record { version } userErrors { code }
  }
}`;

const NOBODY = '01900000-0000-7000-8000-000000000000';

/** Everything the subgraph keeps, counted. */
async function kept(): Promise<Record<string, number>> {
  const tables = ['promise', 'journal', 'version', 'event', 'idempotency'];
  const counts = tables.map((table) => `(select count(*)::int from promises.${table}) as ${table}`);
  const [row] = await sql<Record<string, number>>(database.adminUrl, `select ${counts.join(', ')}`);
  return row!;
}

async function make(title: string, number?: string): Promise<string> {
  const { data } = await ask(MAKE, { key: key(), title, number });
  return data.promiseMake.record.id;
}

const times = <T>(count: number, act: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => act(n)));

describe('an action', () => {
  it('leaves a record, a journal line, a version and an event', async () => {
    const before = await kept();
    const { data } = await ask(MAKE, { key: key(), title: 'free lunch' });
    expect(data.promiseMake).toEqual({
      record: { id: expect.any(String), title: 'free lunch', version: 1 },
      userErrors: [],
      pending: false,
    });
    const after = await kept();
    expect(after).toEqual(Object.fromEntries(Object.entries(before).map(([table, n]) => [table, n + 1])));
  });

  it('repeated, waits for those who follow as the first call did, and says so while they lag', async () => {
    const { bus, definition } = world.runtime('promises');
    bus.applied('slow', definition.name, 0);
    const call = { key: key(), title: 'patience' };
    const pending = async () => (await ask(MAKE, call)).data.promiseMake.pending;
    expect([await pending(), await pending()]).toEqual([true, true]);
    bus.applied('slow', definition.name, Number.MAX_SAFE_INTEGER);
    expect(await pending()).toBe(false);
  });

  it('lists every fault and writes nothing', async () => {
    const before = await kept();
    const { data, errors } = await ask(MAKE, { key: key(), title: ' ', dueOn: '1999-12-31' });
    expect(errors).toEqual([]);
    expect(data.promiseMake).toEqual({
      record: null,
      userErrors: [
        { code: 'EMPTY', field: ['input', 'title'], message: 'a promise has a title' },
        { code: 'TOO_EARLY', field: ['input', 'dueOn'], message: 'a promise is due after 1999' },
      ],
      pending: false,
    });
    expect(await kept()).toEqual(before);
  });

  it('lists every field that is out of its bounds beside what else is wrong', async () => {
    const { data } = await ask(COPY, { key: key(), promise: NOBODY, reason: 'no', copies: 0 });
    expect(data.promiseCopy.userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'reason'], message: 'at least three letters' },
      { code: 'INVALID', field: ['input', 'copies'], message: 'more than none' },
      { code: 'NOT_FOUND', field: ['input', 'promise'], message: expect.stringContaining(NOBODY) },
    ]);
  });

  it('is all or nothing when a right is missing halfway', async () => {
    const before = await kept();
    const { data, errors } = await ask(PAIR, { key: key(), path: 'C9902' });
    expect(data).toEqual({ promisePair: null });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['promisePair'] }]);
    expect(await kept()).toEqual(before);
  });

  it('is all or nothing when the database refuses the second of two records', async () => {
    const before = await kept();
    const { errors } = await ask(PAIR, { key: key(), path: 'C9901', number: 'one number for two' });
    expect(errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await kept()).toEqual(before);
  });

  it('tells a refusal of the database in its own words where it has them', async () => {
    await make('first', 'P-1');
    const before = await kept();
    const { data, errors } = await ask(MAKE, { key: key(), title: 'second', number: 'P-1' });
    expect(errors).toEqual([]);
    expect(data.promiseMake.userErrors).toMatchObject([{ code: 'NUMBER_TAKEN', field: ['input', 'number'] }]);
    expect(await kept()).toEqual(before);
  });

  it('makes no version of a change to what the record said already', async () => {
    const promise = await make('unchanged');
    const before = await kept();
    const { data } = await ask(RETITLE, { key: key(), promise, title: 'unchanged' });
    expect(data.promiseRetitle).toEqual({ record: { title: 'unchanged', version: 1 }, userErrors: [] });
    const after = await kept();
    expect([after.version, after.event]).toEqual([before.version, before.event]);
  });

  it('sees what the action before it in the same request did', async () => {
    const promise = await make('draft');
    const { data } = await ask(
      `mutation ($a: String!, $b: String!, $promise: ID!) {
        a: promiseRetitle(idempotencyKey: $a, input: { promise: $promise, title: "second" }) { record { title version } }
        b: promiseRetitle(idempotencyKey: $b, input: { promise: $promise, title: "third" }) { record { title version } }
      }`,
      { a: key(), b: key(), promise },
    );
    expect(data).toEqual({
      a: { record: { title: 'second', version: 2 } },
      b: { record: { title: 'third', version: 3 } },
    });
  });

  it('tells in the journal who did it, for which body, why and in which case', async () => {
    const body = '01900000-0000-7000-8000-0000000000b0';
    const asked = world.as('promises', { ...officer, sub: 'of-1', body }, { purpose: '核查', caseNumber: '2026-7' });
    await asked(MAKE, { key: key(), title: 'on the record' });
    const [line] = await sql(
      database.adminUrl,
      'select action, actor, actor_body, purpose, case_number from promises.journal order by seq desc limit 1',
    );
    expect(line).toEqual({
      action: 'promiseMake',
      actor: 'of-1',
      actor_body: body,
      purpose: '核查',
      case_number: '2026-7',
    });
  });
});

describe('who may act is asked in this order:', () => {
  let existing: string;
  beforeAll(async () => {
    existing = await make('existing');
  });

  const retitle = (claims: object | undefined, promise: string) =>
    world.as('promises', claims)(RETITLE, { key: key(), promise, title: 'renamed' });

  it('not logged in', async () => {
    const { data, errors } = await retitle(undefined, NOBODY);
    expect(data).toEqual({ promiseRetitle: null });
    expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED', path: ['promiseRetitle'] }]);
  });

  it.each([
    ['an officer of another sector', { roles: ['officer'], sector: 'debt', division: '990100' }],
    ['a credit office', { roles: ['credit-office'], division: '990100' }],
    ['a discipline organ', { roles: ['discipline'], body: NOBODY }],
    ['a subject', { roles: ['subject'], person: NOBODY }],
  ])('not allowed here at all: %s, whether the record is there or not', async (_, claims) => {
    for (const promise of [existing, NOBODY]) {
      const { errors } = await retitle(claims, promise);
      expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['promiseRetitle'] }]);
    }
  });

  it.each([
    ['a record that is not there', officer, () => NOBODY],
    ['what is no id', officer, () => 'no id'],
    ['a record of the neighbouring division', neighbour, () => existing],
  ])('not found: %s', async (_, claims, promise) => {
    const { data, errors } = await retitle(claims, promise());
    expect(errors).toEqual([]);
    expect(data.promiseRetitle).toMatchObject({
      record: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'promise'] }],
    });
  });

  it('not open to a subject for another, nor where nobody asks whom it speaks for', async () => {
    const [about] = await addPromises(database.adminUrl, [{ promisor_id: NOBODY, division_path: 'C9901' }]);
    const contest = (person: string, asks = true) =>
      world.as('promises', { roles: ['subject'], person })(CONTEST, { key: key(), promise: about, asks });
    const other = '01900000-0000-7000-8000-000000000001';
    expect((await contest(other)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await contest(NOBODY, false)).errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR' }]);
    expect((await contest(NOBODY)).data.promiseContest).toEqual({ record: { version: 2 }, userErrors: [] });
    const [line] = await sql(database.adminUrl, `select actor from promises.journal where action = 'promiseContest'`);
    expect(line).toEqual({ actor: 'tester' });
  });

  it('and then it works', async () => {
    const { data } = await retitle(officer, existing);
    expect(data.promiseRetitle).toEqual({ record: { title: 'renamed', version: 2 }, userErrors: [] });
  });

  it('a record that may be read but not written stays as it is', async () => {
    const [published] = await addPromises(database.adminUrl, [{ level: 1, division_path: 'C9901', title: 'public' }]);
    const asNeighbour = world.as('promises', neighbour);
    expect((await asNeighbour('query ($id: ID!) { promise(id: $id) { title } }', { id: published })).data).toEqual({
      promise: { title: 'public' },
    });
    const locked = await asNeighbour(RETITLE, { key: key(), promise: published, title: 'mine' });
    expect(locked.data.promiseRetitle.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const seen = await asNeighbour(COPY, { key: key(), promise: published });
    expect(seen.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(
      await sql(database.adminUrl, 'select title, version from promises.promise where id = $1', [published]),
    ).toEqual([{ title: 'public', version: 1 }]);
  });
});

describe('an idempotency key', () => {
  it('does the same thing once', async () => {
    const call = { key: key(), title: 'only once' };
    const first = await ask(MAKE, call);
    const before = await kept();
    const second = await ask(MAKE, call);
    expect(second).toEqual(first);
    expect(await kept()).toEqual(before);
  });

  it('does it once under 20 calls at the same time', async () => {
    const call = { key: key(), title: 'once of twenty' };
    const answers = await times(20, () => ask(MAKE, call));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.promiseMake.record.id)).size).toBe(1);
    expect(
      await sql(database.adminUrl, `select count(*)::int as n from promises.promise where title = 'once of twenty'`),
    ).toEqual([{ n: 1 }]);
  });

  it('with other input is a conflict, also after the record was changed back', async () => {
    const used = key();
    await ask(MAKE, { key: used, title: 'this' });
    const { errors } = await ask(MAKE, { key: used, title: 'that' });
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT', message: expect.stringContaining(used) }]);
  });

  it('is free again after a refusal: the mended input may take it', async () => {
    const used = key();
    expect((await ask(MAKE, { key: used, title: '' })).data.promiseMake.userErrors).toHaveLength(1);
    expect((await ask(MAKE, { key: used, title: 'mended' })).data.promiseMake).toMatchObject({
      record: { title: 'mended' },
      userErrors: [],
    });
  });

  it('is another key for another actor and for another action', async () => {
    const used = key();
    const mine = await ask(MAKE, { key: used, title: 'shared key' });
    const theirs = await world.as('promises', { ...officer, sub: 'colleague' })(MAKE, {
      key: used,
      title: 'shared key',
    });
    expect(theirs.data.promiseMake.record.id).not.toBe(mine.data.promiseMake.record.id);
    const other = await ask(RETITLE, { key: used, promise: mine.data.promiseMake.record.id, title: 'other action' });
    expect(other.data.promiseRetitle.record).toMatchObject({ title: 'other action' });
  });

  it('shows the record again only to who may see it now', async () => {
    const call = { key: key(), title: 'moved on' };
    await ask(MAKE, call);
    const moved = await world.as('promises', neighbour)(MAKE, call);
    expect(moved.data.promiseMake).toMatchObject({ record: null, userErrors: [] });
    const left = await world.as('promises', { ...officer, sector: 'debt' })(MAKE, call);
    expect(left.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it.each(['short', 'with a space', 'schlüssel', 'x'.repeat(101)])('is refused when it is %j', async (bad) => {
    expect((await ask(MAKE, { key: bad, title: 'x' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});

describe('changes of one record at the same time', () => {
  it('wait for each other under the lock, and none is lost', async () => {
    const promise = await make('contended');
    const answers = await times(20, (n) => ask(RETITLE, { key: key(), promise, title: `title ${n}` }));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const { data } = await ask(
      'query ($id: ID!) { promise(id: $id) { version versions { version changes { after } } } }',
      { id: promise },
    );
    expect(data.promise.version).toBe(21);
    const titles = data.promise.versions.slice(1).map((one: { changes: { after: string }[] }) => one.changes[0]!.after);
    expect(titles.sort()).toEqual(Array.from({ length: 20 }, (_, n) => `title ${n}`).sort());
  });

  it('without a lock, only who was first is heard; the others are told to read again', async () => {
    const promise = await make('counted');
    const answers = await times(20, () => ask(COPY, { key: key(), promise }));
    const carriedOut = answers.filter(({ errors }) => errors.length === 0).length;
    expect(answers.flatMap(({ errors }) => errors).map(({ code }) => code)).toEqual(
      Array(20 - carriedOut).fill('CONFLICT'),
    );
    expect(
      await sql(database.adminUrl, 'select copies, version from promises.promise where id = $1', [promise]),
    ).toEqual([{ copies: carriedOut, version: carriedOut + 1 }]);
  });

  it('may use their key again after a conflict', async () => {
    const promise = await make('repeated');
    const keys = Array.from({ length: 10 }, key);
    const copy = (one: string) => ask(COPY, { key: one, promise });
    for (let left = keys; left.length > 0; ) {
      const answers = await Promise.all(left.map(copy));
      left = left.filter((_, n) => answers[n]!.errors.length > 0);
    }
    expect(await sql(database.adminUrl, 'select copies from promises.promise where id = $1', [promise])).toEqual([
      { copies: 10 },
    ]);
  });
});
