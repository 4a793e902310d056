import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { newId } from '../records/domain-record.js';
import { promises } from '../testing/promises.js';
import { addPromises, sql } from '../testing/sql.js';
import { createDatabase, openWorld, type TestDatabase, type World } from '../testing/world.js';

const person = newId();
const firm = newId();
const manager = newId();
const purpose = { purpose: '核查', caseNumber: '2026-7' };
const officer = { sub: 'me', roles: ['officer'], sector: 'promises', division: '990100' };
const LOOK = 'PublicPromise.promisor';

let database: TestDatabase;
let world: World;
let published: string;
let internal: string;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises]);
  const said = {
    title: 'a road',
    reason: '内部',
    promisor: '张三',
    promisor_id: person,
    body_id: firm,
    managed_by_id: manager,
    division_path: 'C9901',
  };
  [published, internal] = (await addPromises(database.adminUrl, [
    { ...said, level: 1 },
    { ...said, level: 3 },
  ])) as [string, string];
});

beforeEach(() => sql(database.adminUrl, 'truncate promises.look'));

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const READ = 'query ($id: ID!) { promise(id: $id) { title reason promisor } }';
const looks = () =>
  sql(database.adminUrl, 'select person_id, actor, actor_role, purpose, case_number, what from promises.look');

describe('a public record', () => {
  // who, stating what: the reason (L2), the person’s name (L3), and what the person can see was looked at
  it.each<[string, object | undefined, object, boolean, boolean, string?]>([
    ['anonymous', undefined, purpose, false, false],
    ['an officer L2', officer, purpose, true, false],
    ['an officer L3', { ...officer, clearance: 'L3' }, {}, true, false],
    ['an officer L3 with purpose and case', { ...officer, clearance: 'L3' }, purpose, true, true, LOOK],
    ['an officer L4 of the next city', { ...officer, division: '990200', clearance: 'L4' }, purpose, false, false],
    ['an officer L4 of another sector', { ...officer, sector: 'debt', clearance: 'L4' }, purpose, false, false],
    ['a credit office', { sub: 'me', roles: ['credit-office'], division: '990000' }, {}, true, false],
    [
      'a credit office with purpose and case',
      { sub: 'me', roles: ['credit-office'], division: '990000' },
      purpose,
      true,
      true,
      LOOK,
    ],
    ['the person', { sub: 'me', roles: ['subject'], person }, {}, true, true],
    ['another person', { sub: 'me', roles: ['subject'], person: newId() }, purpose, false, false],
    ['another firm', { sub: 'me', roles: ['subject'], body: newId() }, purpose, false, false],
    [
      'the discipline organ that manages the person',
      { sub: 'me', roles: ['discipline'], body: manager },
      {},
      false,
      false,
    ],
    [
      'the discipline organ with purpose and case',
      { sub: 'me', roles: ['discipline'], body: manager },
      purpose,
      true,
      true,
      'PublicPromise',
    ],
    ['another discipline organ', { sub: 'me', roles: ['discipline'], body: newId() }, purpose, false, false],
  ])('withholds from %s what is not for him', async (_, claims, asking, reason, promisor, look) => {
    const { data, errors } = await world.as('promises', claims, asking)(READ, { id: published });
    expect(data.promise).toEqual({
      title: 'a road',
      reason: reason ? '内部' : null,
      promisor: promisor ? '张三' : null,
    });
    const withheld = [!reason && 'reason', !promisor && 'promisor'].filter(Boolean);
    expect(errors).toEqual(
      withheld.map((field) => ({
        code: 'FORBIDDEN',
        path: ['promise', field],
        message: expect.stringContaining(`PublicPromise.${field}`),
      })),
    );
    expect((await looks()).map(({ what }) => what)).toEqual(look ? [look] : []);
  });
});

describe('a look at what is kept about a person', () => {
  const cleared = { ...officer, clearance: 'L3' } as const;

  it('tells who looked, why and in which case', async () => {
    await world.as('promises', cleared, purpose)(READ, { id: published });
    expect(await looks()).toEqual([
      { person_id: person, actor: 'me', actor_role: 'officer', purpose: '核查', case_number: '2026-7', what: LOOK },
    ]);
  });

  it('is left by a row at L3 as well, once a request', async () => {
    const ask = world.as('promises', cleared, purpose);
    await ask(
      'query ($id: ID!) { promise(id: $id) { title } again: promise(id: $id) { promisor } promises { edges { node { title } } } }',
      { id: internal },
    );
    expect((await looks()).map(({ what }) => what)).toEqual(['PublicPromise']);
  });

  it('is not left where nothing was shown', async () => {
    const { data } = await world.as('promises', cleared)(READ, { id: internal });
    expect(data).toEqual({ promise: null });
    await world.as('promises', cleared, purpose)('query ($id: ID!) { promise(id: $id) { title } }', { id: published });
    expect(await looks()).toEqual([]);
  });
});
