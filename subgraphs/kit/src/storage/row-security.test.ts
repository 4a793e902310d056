import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Principal, principalFrom, reachOf } from '../access/principal.js';
import type { Claims } from '../access/token.js';
import { newId } from '../records/domain-record.js';
import { sessionFor } from '../service/context.js';
import { promises } from '../testing/promises.js';
import { addPromises, appUrl, type PromiseRow, sql } from '../testing/sql.js';
import { createDatabase, openWorld, type TestDatabase, type World } from '../testing/world.js';
import { rowClaims, rowPolicies } from './row-security.js';

const TODAY = '2026-07-01';
const clock = () => new Date(`${TODAY}T04:00:00Z`);

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises], { clock });
  await addPromises(
    database.adminUrl,
    ROWS.map(({ row }) => row),
  );
  // The same rows about nobody: no purpose is asked for.
  await sql(database.adminUrl, 'create table promises.thing (like promises.promise including all)');
  await sql(database.adminUrl, 'insert into promises.thing select * from promises.promise');
  await sql(database.adminUrl, `alter table promises.thing enable row level security, force row level security`);
  for (const { name, command, using, check } of rowPolicies({ scope: 'division_path' })) {
    const clauses = [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ');
    await sql(database.adminUrl, `create policy ${name} on promises.thing for ${command} ${clauses}`);
  }
  await sql(database.adminUrl, 'grant select, insert, update on promises.thing to ig_test_promises_app');
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const PLACES = { own: 'C9901', below: 'C990101', beside: 'C9902', alike: 'C9910', above: 'C99' };
const WINDOWS: Record<string, Pick<PromiseRow, 'visible_from' | 'visible_until'>> = {
  always: {},
  'first day': { visible_from: TODAY },
  'last day': { visible_until: TODAY },
  'too early': { visible_from: '2026-07-02' },
  'too late': { visible_from: '2026-01-01', visible_until: '2026-06-30' },
};

interface Cell {
  row: PromiseRow;
  inside: boolean;
  level: number;
  /** Whether the public may see an L1 row today. */
  open: boolean;
}

const ROWS: Cell[] = Object.entries(PLACES).flatMap(([place, division_path]) =>
  [1, 2, 3, 4].flatMap((level) =>
    Object.entries(WINDOWS).map(([window, days]) => ({
      row: { title: `${place}, L${level}, ${window}`, division_path, level, ...days },
      inside: place === 'own' || place === 'below',
      level,
      open: !window.startsWith('too'),
    })),
  ),
);

const purpose = { purpose: '核查', caseNumber: '2026-7' };
const officer = (clearance: string) => ({ roles: ['officer'], sector: 'promises', division: '990100', clearance });
const credit = { roles: ['credit-office'], division: '990100' };
const manager = newId();
const discipline = { roles: ['discipline'], body: manager, division: '990100', clearance: 'L4' };
const self = newId();

/** An entity manager that carries a caller's claims to the policies, as every request does. */
function sessionOf(claims: object | undefined, asking = {}) {
  const principal = principalFrom({
    claims: claims && ({ sub: 'me', ...claims } as Claims),
    requestId: '1',
    ...asking,
  }) as Principal;
  return sessionFor(world.runtime('promises').orm, rowClaims(principal, reachOf(principal, promises.domain, TODAY)));
}

const titlesIn = async (table: string, claims: object | undefined, asking = {}) =>
  (await sessionOf(claims, asking).execute<{ title: string }[]>(`select title from ${table}`))
    .map(({ title }) => title)
    .sort();

const publicOnly = ({ level, open }: Cell) => level === 1 && open;
const upTo = (clearance: number) => (cell: Cell) => publicOnly(cell) || (cell.inside && cell.level <= clearance);

describe('who sees which rows', () => {
  // caller, what he states, rows about nobody, rows about a person
  it.each<[string, object | undefined, object, (cell: Cell) => boolean, (cell: Cell) => boolean]>([
    ['anonymous', undefined, {}, publicOnly, publicOnly],
    ['anonymous who states a purpose', undefined, purpose, publicOnly, publicOnly],
    ['an officer L1', officer('L1'), purpose, publicOnly, publicOnly],
    ['an officer L2', officer('L2'), {}, upTo(2), upTo(2)],
    ['an officer L3', officer('L3'), {}, upTo(3), upTo(2)],
    ['an officer L3 with purpose', officer('L3'), purpose, upTo(3), upTo(3)],
    ['an officer L3 with a purpose but no case', officer('L3'), { purpose: '核查' }, upTo(3), upTo(2)],
    ['an officer L4', officer('L4'), {}, upTo(4), upTo(2)],
    ['an officer L4 with purpose', officer('L4'), purpose, upTo(4), upTo(4)],
    ['an officer of another sector', { ...officer('L4'), sector: 'debt' }, purpose, publicOnly, publicOnly],
    ['a credit office', credit, {}, upTo(3), upTo(2)],
    ['a credit office with purpose', credit, purpose, upTo(3), upTo(3)],
    ['a discipline organ, of rows of others', discipline, purpose, publicOnly, publicOnly],
    [
      'a subject, of rows of others',
      { roles: ['subject'], person: self, division: '990100' },
      purpose,
      publicOnly,
      publicOnly,
    ],
  ])('%s', async (_, claims, asking, things, persons) => {
    const expected = (visible: (cell: Cell) => boolean) =>
      ROWS.filter(visible)
        .map(({ row }) => row.title!)
        .sort();
    expect(await titlesIn('thing', claims, asking)).toEqual(expected(things));
    expect(await titlesIn('promise', claims, asking)).toEqual(expected(persons));
  });
});

describe('rows that are about the caller', () => {
  const firm = newId();
  let ids: string[];

  beforeAll(async () => {
    const about = (said: PromiseRow) =>
      [1, 2, 3, 4].map((level) => ({ division_path: 'C98', visible_from: '2099-01-01', level, ...said }));
    ids = await addPromises(database.adminUrl, [
      ...about({ title: 'me', promisor_id: self }),
      ...about({ title: 'firm', body_id: firm }),
      ...about({ title: 'managed', managed_by_id: manager, promisor_id: newId() }),
    ]);
  });

  const seen = async (claims: object, asking = {}) => {
    const rows = await sessionOf(claims, asking).execute<{ title: string }[]>(
      'select title from promise where id = any(?::uuid[]) order by title',
      [`{${ids.join(',')}}`],
    );
    return rows.map(({ title }) => title);
  };
  const four = (title: string) => Array(4).fill(title);

  it('are seen by a person at every level, and by no other', async () => {
    expect(await seen({ roles: ['subject'], person: self })).toEqual(four('me'));
    expect(await seen({ roles: ['subject'], person: newId() })).toEqual([]);
  });

  it('are seen by who speaks for a firm, with or without being a person', async () => {
    expect(await seen({ roles: ['subject'], body: firm })).toEqual(four('firm'));
    expect(await seen({ roles: ['subject'], body: firm, person: self })).toEqual([...four('firm'), ...four('me')]);
  });

  it('are seen by the discipline organ that manages the person, with purpose and case', async () => {
    expect(await seen(discipline, purpose)).toEqual(four('managed'));
    expect(await seen(discipline)).toEqual([]);
    expect(await seen({ ...discipline, body: `${newId()},${manager}` }, purpose)).toEqual(four('managed'));
    expect(await seen({ ...discipline, body: newId() }, purpose)).toEqual([]);
  });

  it('are not seen by an officer because of who he is', async () => {
    expect(await seen({ ...officer('L4'), person: self, body: firm }, purpose)).toEqual([]);
  });
});

describe('who writes which rows', () => {
  const inside = ROWS.filter((cell) => cell.inside);
  const touch = async (claims: object | undefined) => {
    const rows = await sessionOf(claims).execute<{ title: string }[]>('update promise set kept = true returning title');
    return rows.map(({ title }) => title).sort();
  };
  const titles = (cells: Cell[]) => cells.map(({ row }) => row.title!).sort();

  it('an officer, those of his subtree that he sees', async () => {
    expect(await touch(officer('L2'))).toEqual(titles(inside.filter(upTo(2))));
    expect(await touch(officer('L1'))).toEqual(titles(inside.filter(publicOnly)));
  });

  it.each([
    ['anonymous', undefined],
    ['an officer of another sector', { ...officer('L4'), sector: 'debt' }],
    ['a credit office', credit],
    ['a discipline organ', discipline],
    ['a subject', { roles: ['subject'], person: self }],
  ])('%s, none', async (_, claims) => {
    expect(await touch(claims)).toEqual([]);
  });

  const insertAt = (path: string) =>
    sessionOf(officer('L4')).execute(
      `insert into promise (id, division_id, division_path, title, recorded_at) values (?, ?, ?, 'new', now())`,
      [newId(), newId(), path],
    );
  const refused = { code: '42501' };

  it('a new row only into the own subtree', async () => {
    await insertAt('C990101');
    for (const path of ['C9902', 'C9910', 'C99', 'C'])
      await expect(insertAt(path), path).rejects.toMatchObject(refused);
  });

  it('and none is moved out of it, nor taken in from beside', async () => {
    const move = (from: string, to: string) =>
      sessionOf(officer('L4')).execute<{ title: string }[]>(
        'update promise set division_path = ? where title = ? returning title',
        [to, from],
      );
    await expect(move('own, L1, always', 'C9902')).rejects.toMatchObject(refused);
    expect(await move('beside, L1, always', 'C9901')).toEqual([]);
  });

  it('nobody deletes', async () => {
    await expect(
      sessionOf({ ...officer('L4'), division: '000000' }).execute('delete from promise'),
    ).rejects.toMatchObject(refused);
  });
});

describe('settings that say nothing show nothing', () => {
  const NAMES = ['today', 'l2', 'l3', 'l4', 'p3', 'p4', 'write', 'person', 'bodies', 'managed'];
  const count =
    'select (select count(*)::int from promises.promise) as promises, (select count(*)::int from promises.thing) as things';
  const asApp = (settings: Record<string, string>) => {
    const url = new URL(appUrl(database.adminUrl));
    url.searchParams.set(
      'options',
      Object.entries(settings)
        .map(([name, value]) => `-c app.${name}=${value}`)
        .join(' '),
    );
    return sql(url.href, count);
  };
  const all = (value: string) => Object.fromEntries(NAMES.map((name) => [name, value]));

  it('when they were never set', async () => {
    expect(await asApp({})).toEqual([{ promises: 0, things: 0 }]);
  });

  it('when they are empty, as a transaction that has ended leaves them', async () => {
    expect(await asApp(all(''))).toEqual([{ promises: 0, things: 0 }]);
  });

  it('when a list holds nothing but commas: the empty text begins every path', async () => {
    expect(await asApp({ l2: ',', l3: ',,', l4: ',', p3: ',', p4: ',', bodies: ',', managed: ',' })).toEqual([
      { promises: 0, things: 0 },
    ]);
    const [row] = await asApp({ l2: ',C990101,' });
    expect(row).toEqual({ promises: 11, things: 10 });
  });

  it('and the day alone shows what is public', async () => {
    const [row] = await asApp({ today: TODAY });
    expect(row).toEqual({ promises: ROWS.filter(publicOnly).length, things: ROWS.filter(publicOnly).length });
  });

  it('and a claim of one request is not there in the next on the same connection', async () => {
    const own = await openWorld(database.adminUrl, [promises], { clock, pool: 1 });
    const ask = (claims?: object) => own.as('promises', claims)('{ promises { totalCount } }');
    const everything = (await ask({ ...officer('L4'), division: '000000' })).data.promises.totalCount;
    const open = (await ask()).data.promises.totalCount;
    expect(open).toBe(ROWS.filter(publicOnly).length);
    expect(everything).toBeGreaterThan(open);
    await own.close();
  });
});
