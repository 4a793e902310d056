import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Claims } from '../access/token.js';
import { DomainRecord, newId } from '../records/domain-record.js';
import { DecimalNumber, type FieldOptions, Money, RecordType, Text, TextList } from '../records/fields.js';
import { PublicPromise, promises } from '../testing/promises.js';
import { addPromises, sql } from '../testing/sql.js';
import {
  type Answer,
  type Ask,
  createDatabase,
  openWorld,
  sentDuring,
  type TestDatabase,
  type World,
} from '../testing/world.js';
import { recordQueries } from './record-queries.js';

const officer: Partial<Claims> = { sub: 'officer', roles: ['officer'], sector: 'promises', division: '990000' };
const purpose = { purpose: '核查', caseNumber: '2026-7' };
const body = newId();
const person = newId();

const withFilter = {
  ...promises,
  resolvers: [
    recordQueries(PublicPromise, {
      one: 'promise',
      many: 'promises',
      filters: {
        titleBegins: {
          description: '题首 · how the title begins',
          condition: (value) => ({ sql: 'title ^@ ?', params: [value] }),
        },
      },
    }),
  ],
};

let database: TestDatabase;
let world: World;
let ask: Ask;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [withFilter]);
  ask = world.as('promises', officer);
  await addPromises(database.adminUrl, [
    {
      title: 'word',
      kind: 'WORD',
      copies: 1,
      kept: true,
      due_on: '2026-03-01',
      division_path: 'C9901',
      reason: 'asked',
    },
    {
      title: 'deed',
      kind: 'DEED',
      copies: 2,
      kept: false,
      due_on: '2026-03-31',
      division_path: 'C990101',
      body_id: body,
      reason: 'asked',
    },
    { title: 'gift', kind: 'GIFT', copies: 0, due_on: '2026-04-01', division_path: 'C9902', reason: 'asked', level: 1 },
    { title: `it's "odd" \\ ? $1 %`, division_path: 'C9902', promisor: '张三', promisor_id: person },
  ]);
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const LIST =
  'query ($filter: PublicPromiseFilter) { promises(filter: $filter, orderBy: RECORDED_AT_ASC) { totalCount edges { node { title } } } }';

async function titles(filter: object | null, reader = ask): Promise<string[]> {
  const { data, errors } = await reader(LIST, { filter });
  expect(errors).toEqual([]);
  const found = data.promises.edges.map(({ node }: { node: { title: string } }) => node.title);
  expect(data.promises.totalCount).toBe(found.length);
  return found;
}

const ODD = `it's "odd" \\ ? $1 %`;

describe('a filter', () => {
  it.each([
    ['nothing at all', null, ['word', 'deed', 'gift', ODD]],
    ['nothing said', {}, ['word', 'deed', 'gift', ODD]],
    ['null', { title: null, kind: null, dueOnBetween: null }, ['word', 'deed', 'gift', ODD]],
    ['a text', { title: 'deed' }, ['deed']],
    ['a text of any characters', { title: ODD }, [ODD]],
    ['a text, whole', { title: 'dee' }, []],
    ['a code', { kind: ['WORD'] }, ['word']],
    ['several codes', { kind: ['WORD', 'GIFT'] }, ['word', 'gift']],
    ['no codes', { kind: [] }, []],
    ['a number', { copies: 2 }, ['deed']],
    ['zero, which is not nothing', { copies: 0 }, ['gift']],
    ['yes', { kept: true }, ['word']],
    ['no, which is not unknown', { kept: false }, ['deed']],
    ['days, both included', { dueOnBetween: { from: '2026-03-01', to: '2026-03-31' } }, ['word', 'deed']],
    ['from a day on', { dueOnBetween: { from: '2026-03-31' } }, ['deed', 'gift']],
    ['up to a day', { dueOnBetween: { to: '2026-03-31' } }, ['word', 'deed']],
    ['any day, but one', { dueOnBetween: {} }, ['word', 'deed', 'gift']],
    ['a reference', { body }, ['deed']],
    ['a division with all below it', { division: '990100' }, ['word', 'deed']],
    ['a county', { division: '990101' }, ['deed']],
    ['a division that another’s code begins like', { division: '990010' }, []],
    ['the nation', { division: '000000' }, ['word', 'deed', 'gift', ODD]],
    ['a filter of the list’s own', { titleBegins: 'g' }, ['gift']],
    ['several, of which all must hold', { division: '990100', kind: ['DEED', 'GIFT'], kept: false }, ['deed']],
  ])('by %s', async (_, filter, found) => {
    expect((await titles(filter)).sort()).toEqual([...found].sort());
  });

  it.each([
    ['an id that is none', { body: 'x' }, 'filter.body'],
    ['a division code that is none', { division: '99' }, 'division'],
    ['a day that is none', { dueOnBetween: { from: '2026-02-30' } }, '2026-02-30'],
    ['a code that is none', { kind: ['THOUGHT'] }, 'THOUGHT'],
    ['a number that is none', { copies: '2' }, 'Int'],
    ['a NUL', { title: '\0' }, 'NUL'],
    ['what cannot be filtered by', { number: '1' }, 'number'],
  ])('is refused when it holds %s', async (_, filter, named) => {
    const { errors } = await ask(LIST, { filter });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(named) }]);
  });
});

describe('a field the caller may not read', () => {
  const refusedTo = async (reader: Ask, filter: object) => {
    const { data, errors } = await reader(LIST, { filter });
    expect(data).toEqual({ promises: null });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['promises'] }]);
  };

  it('is not filtered by: a count would tell what it says', async () => {
    await refusedTo(world.as('promises'), { reason: 'asked' });
    await refusedTo(world.as('promises', { ...officer, sector: 'debt' }), { reason: 'asked' });
    await refusedTo(ask, { promisor: '张三' });
    await refusedTo(ask, { promisor: 'nobody' });
  });

  it('about a person is filtered by only with purpose and case number', async () => {
    const cleared: Partial<Claims> = { ...officer, clearance: 'L3' };
    await refusedTo(world.as('promises', cleared), { promisor: '张三' });
    await refusedTo(world.as('promises', cleared, { purpose: '核查' }), { promisor: '张三' });
    expect(await titles({ promisor: '张三' }, world.as('promises', cleared, purpose))).toEqual([ODD]);
  });

  it('leaves a look that the person can see when it is filtered by', async () => {
    await sql(database.adminUrl, 'truncate promises.look');
    await titles({ promisor: '张三' }, world.as('promises', { ...officer, clearance: 'L3' }, purpose));
    expect(
      await sql(database.adminUrl, 'select person_id, actor, purpose, case_number, what from promises.look'),
    ).toEqual([
      { person_id: person, actor: 'officer', purpose: '核查', case_number: '2026-7', what: 'PublicPromise.promisor' },
    ]);
  });

  it('in some rows only narrows the list to the others', async () => {
    const city = world.as('promises', { ...officer, division: '990100' });
    expect(await titles({}, city)).toEqual(['word', 'deed', 'gift']);
    expect(await titles({ reason: 'asked' }, city)).toEqual(['word', 'deed']);
  });
});

describe('a list is declared wrongly', () => {
  const declare = (
    field: typeof Text | typeof Money | typeof DecimalNumber | typeof TextList,
    options: FieldOptions,
  ) => {
    class Wrong extends DomainRecord {}
    (field('某 · some', options) as PropertyDecorator)(Wrong.prototype, 'some');
    RecordType({ table: 'wrong', zh: '误', en: 'Wrong' })(Wrong as never);
    return () => recordQueries(Wrong as never, { many: 'wrongs' });
  };

  it.each([
    ['an amount', Money],
    ['a decimal', DecimalNumber],
    ['a list of texts', TextList],
  ])('when it is to be filtered by %s', (_, field) => {
    expect(declare(field, { filter: true })).toThrow('cannot be filtered by');
  });

  it('when it is to be ordered by a field above L1, which would tell what it says', () => {
    expect(declare(Text, { order: true, level: 'L2' })).toThrow('some: a text at L2 cannot be ordered by');
  });
});

/** A query's answer, and the statements on promises and their journal that it took. */
async function observed(
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ answer: Answer; sent: string[] }> {
  const { result: answer, sent } = await sentDuring(() => ask(query, variables));
  expect(answer.errors).toEqual([]);
  return { answer, sent: sent.map(({ text }) => text).filter((text) => /promise|journal/.test(text)) };
}

describe('what a list costs', () => {
  it('is one statement, and one more only when the total is asked for', async () => {
    expect((await observed('{ promises { edges { node { title } } } }')).sent).toHaveLength(1);
    const counted = [
      '{ promises { totalCount } }',
      '{ promises { ...Total } } fragment Total on PublicPromiseConnection { totalCount }',
      '{ promises { ... on PublicPromiseConnection { total: totalCount } } }',
    ];
    for (const query of counted) {
      const { sent } = await observed(query);
      expect(sent).toHaveLength(2);
      expect(sent.filter((statement) => statement.includes('count(*)'))).toHaveLength(1);
    }
  });

  it('is one statement more for the versions of a whole page', async () => {
    expect((await observed('{ promises { edges { node { title versions { version } } } } }')).sent).toHaveLength(2);
  });
});

describe('one record by id', () => {
  it('is null when it is not there, not the caller’s, or the id is none', async () => {
    const [hidden] = await addPromises(database.adminUrl, [{ division_path: 'C98' }]);
    for (const id of [newId(), hidden, 'no id']) {
      expect(await ask('query ($id: ID!) { promise(id: $id) { title } }', { id })).toEqual({
        data: { promise: null },
        errors: [],
      });
    }
  });

  it('is found however its id is written', async () => {
    const [id] = await addPromises(database.adminUrl, [{ title: 'found' }]);
    for (const one of [id!, id!.toUpperCase()]) {
      expect((await ask('query ($id: ID!) { promise(id: $id) { title } }', { id: one })).data).toEqual({
        promise: { title: 'found' },
      });
    }
  });

  it('answers the gateway’s references in order, in one statement, null where there is nothing to see', async () => {
    const ids = await addPromises(database.adminUrl, [
      { title: 'a' },
      { title: 'b' },
      { title: 'c', division_path: 'C98' },
    ]);
    const representations = [ids[1], newId(), ids[0], ids[2], ids[1]].map((id) => ({
      __typename: 'PublicPromise',
      id,
    }));
    const { answer, sent } = await observed(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on PublicPromise { title } } }',
      { of: representations },
    );
    expect(answer.data._entities).toEqual([{ title: 'b' }, null, { title: 'a' }, null, { title: 'b' }]);
    expect(sent).toHaveLength(1);
  });
});
