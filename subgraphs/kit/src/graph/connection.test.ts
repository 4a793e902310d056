import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Claims } from '../access/token.js';
import { newId } from '../records/domain-record.js';
import { promises } from '../testing/promises.js';
import { addPromises, type PromiseRow } from '../testing/sql.js';
import { type Ask, createDatabase, openWorld, type TestDatabase, type World } from '../testing/world.js';

const officer: Partial<Claims> = { roles: ['officer'], sector: 'promises', division: '990100' };

let database: TestDatabase;
let world: World;
let ask: Ask;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, [promises]);
  ask = world.as('promises', officer);
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const LIST = `query ($body: ID, $orderBy: PublicPromiseOrder, $first: Int, $after: String) {
  promises(filter: { body: $body }, orderBy: $orderBy, first: $first, after: $after) {
    edges { cursor node { id title } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  edges: { cursor: string; node: { id: string; title: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

async function read(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await ask(LIST, variables);
  expect(errors).toEqual([]);
  return data.promises;
}

/** A list of its own: promises of a body that no other test knows. */
async function listOf(rows: PromiseRow[]): Promise<{ body: string; ids: string[] }> {
  const body = newId();
  return {
    body,
    ids: await addPromises(
      database.adminUrl,
      rows.map((row) => ({ ...row, body_id: body })),
    ),
  };
}

describe('paging forward', () => {
  // Few values, so that most rows share theirs with others; NULL among them.
  const row = fc.record(
    {
      title: fc.constantFrom('', 'a', 'B', '承诺', "o'clock", '\\', '{"'),
      due_on: fc.constantFrom('2026-01-01', '2026-01-02', '9999-12-31'),
      copies: fc.constantFrom(-1, 0, 7),
      amount_amount: fc.constantFrom('-1', '0', '0.10', '99999999999999999.99'),
      recorded_at: fc.constantFrom('2026-01-01T00:00:00.001Z', '2026-01-01T00:00:00.002Z', '1999-12-31T23:59:59.999Z'),
    },
    { requiredKeys: ['recorded_at'] },
  );

  /** What an order compares, as the graph promises it: a day not set comes last, a number not set counts as 0. */
  const keys: Record<string, (row: PromiseRow) => string | number> = {
    TITLE: ({ title }) => title ?? 'a promise',
    DUE_ON: ({ due_on }) => due_on ?? 'infinity',
    COPIES: ({ copies }) => copies ?? 0,
    AMOUNT: ({ amount_amount }) => Number(amount_amount ?? 0),
    RECORDED_AT: ({ recorded_at }) => recorded_at!,
  };

  it.each(Object.keys(keys))(
    'by %s shows what was there at the start once and in order, whatever comes meanwhile',
    async (order) => {
      const list = fc.array(row, { maxLength: 30 });
      const meanwhile = fc.array(fc.array(row, { maxLength: 3 }), { maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(
          list,
          meanwhile,
          fc.integer({ min: 1, max: 12 }),
          fc.constantFrom('ASC', 'DESC'),
          async (start, added, first, direction) => {
            const { body, ids } = await listOf(start);
            const seen: string[] = [];
            let after: string | null = null;
            for (let turn = 0; ; turn += 1) {
              const { edges, pageInfo }: Page = await read({ body, orderBy: `${order}_${direction}`, first, after });
              seen.push(...edges.map(({ node }) => node.id));
              expect(pageInfo.hasPreviousPage).toBe(after !== null);
              expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
                edges[0]?.cursor ?? null,
                edges.at(-1)?.cursor ?? null,
              ]);
              if (!pageInfo.hasNextPage) break;
              expect(edges).toHaveLength(first);
              after = pageInfo.endCursor;
              await addPromises(
                database.adminUrl,
                (added[turn] ?? []).map((one) => ({ ...one, body_id: body })),
              );
            }
            expect(new Set(seen).size).toBe(seen.length);
            const keyOf = keys[order]!;
            const sorted = ids
              .map((id, n) => ({ id, key: keyOf(start[n]!) }))
              .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
              .map(({ id }) => id);
            expect(seen.filter((id) => ids.includes(id))).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it('of an empty list is one empty page', async () => {
    expect(await read({ body: newId() })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('ends without a next page when the last page is full', async () => {
    const { body } = await listOf([{}, {}, {}, {}]);
    const first = await read({ body, first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await read({ body, first: 2, after: first.pageInfo.endCursor })).pageInfo.hasNextPage).toBe(false);
  });
});

describe('the size of a page', () => {
  let body: string;
  beforeAll(async () => {
    ({ body } = await listOf(Array.from({ length: 101 }, () => ({}))));
  });

  it.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [100, 100],
  ])('first: %s gives %i', async (first, size) => {
    expect((await read({ body, first })).edges).toHaveLength(size);
  });

  it.each([0, -1, 101, 2_147_483_647])('first: %i is refused, never cut silently', async (first) => {
    const { data, errors } = await ask(LIST, { body, first });
    expect(data).toEqual({ promises: null });
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['promises'], message: expect.stringContaining('1–100') },
    ]);
  });
});

describe('a cursor', () => {
  const encode = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  let body: string;
  let cursor: string;

  beforeAll(async () => {
    ({ body } = await listOf([{ title: 'a' }, { title: 'b' }, { title: 'c' }]));
    cursor = (await read({ body, orderBy: 'TITLE_ASC', first: 2 })).pageInfo.endCursor!;
  });

  async function expectRefused(after: string, orderBy = 'TITLE_ASC'): Promise<void> {
    const { data, errors } = await ask(LIST, { body, orderBy, after });
    expect(data, after).toEqual({ promises: null });
    expect(errors, after).toMatchObject([
      { code: 'INVALID_CURSOR', path: ['promises'], message: expect.stringContaining('pageInfo.endCursor') },
    ]);
  }

  it('leads on', async () => {
    expect((await read({ body, orderBy: 'TITLE_ASC', after: cursor })).edges.map(({ node }) => node.title)).toEqual([
      'c',
    ]);
  });

  it('leads on after its row is gone', async () => {
    const gone = encode('TITLE_ASC', 'b', newId());
    expect((await read({ body, orderBy: 'TITLE_ASC', after: gone })).edges.map(({ node }) => node.title)).toEqual([
      'c',
    ]);
  });

  it('cut short anywhere is refused', async () => {
    for (let length = 0; length < cursor.length; length += 1) await expectRefused(cursor.slice(0, length));
  });

  it.each(['TITLE_DESC', 'DUE_ON_ASC', 'RECORDED_AT_DESC'])('of another order is refused: %s', (order) =>
    expectRefused(cursor, order),
  );

  it.each([
    ['an id that is none', encode('TITLE_ASC', 'a', 'no id'), undefined],
    ['a day that is none', encode('DUE_ON_ASC', '2026-02-30', newId()), 'DUE_ON_ASC'],
    ['a number that is none', encode('COPIES_ASC', '1e9', newId()), 'COPIES_ASC'],
    ['a number too large', encode('COPIES_ASC', '99999999999', newId()), 'COPIES_ASC'],
    ['an instant that is none', encode('RECORDED_AT_ASC', 'now-ish', newId()), 'RECORDED_AT_ASC'],
    ['values that are no texts', encode('TITLE_ASC', null, 1), undefined],
    ['too few values', encode('TITLE_ASC', 'a'), undefined],
    ['too many values', encode('TITLE_ASC', 'a', newId(), 'x'), undefined],
    ['no list at all', Buffer.from('{"length":3}').toString('base64url'), undefined],
    ['SQL', encode('TITLE_ASC', 'a', `${newId()}'::uuid); drop table promise; --`), undefined],
    ['a NUL', encode('TITLE_ASC', '\0', newId()), undefined],
  ])('forged is refused: %s', (_, after, order) => expectRefused(after, order));

  it('of any other text is refused, and nothing breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => encode(json)),
        ),
        (text) => expectRefused(text),
      ),
      { numRuns: 50 },
    );
  });
});
