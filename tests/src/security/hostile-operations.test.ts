import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from './corpus.js';
import { openTarget, type Target } from './target.js';

/* Operations that were made to break something. */

let target: Target;
let schema: Target['schema'];
let officer: Target['officer'];
let send: Target['send'];

beforeAll(async () => {
  target = await openTarget();
  ({ schema, officer, send } = target);
});
afterAll(() => target?.graph.close());

describe('operations', () => {
  it.each(Object.entries(OPERATIONS))('%s', async (what, query) => {
    for (const headers of [{}, officer]) await send({ query }, headers, what);
  });

  it('random texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        async (query) => {
          await send({ query }, {}, JSON.stringify(query));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('random sequences of what an operation is made of', async () => {
    const words = [
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ':',
      '!',
      '$a',
      '@include(if: true)',
      '...',
      'on',
      'query',
      'mutation',
      'subscription',
      'fragment',
      'Person',
      'person',
      'id',
      'obligations',
      'first',
      '"x"',
      '"""y"""',
      '1',
      '-1e9',
      'true',
      'null',
      'DUE_ASC',
      '&',
      '|',
      '=',
      '#',
      '\n',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 60 }), async (tokens) => {
        await send({ query: tokens.join(' ') }, officer, tokens.join(' '));
      }),
      { numRuns: 150 },
    );
  });

  it('selections of any fields at any depth', async () => {
    const names = Object.keys(schema.getQueryType()!.getFields());
    const selection: fc.Arbitrary<string> = fc.letrec<{ set: string }>((tie) => ({
      set: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('{ id }', '{ __typename }', '{ totalCount }'),
        fc
          .array(
            fc.tuple(
              fc.constantFrom(
                'edges',
                'node',
                'obligations',
                'person',
                'post',
                'holder',
                'tenure',
                'body',
                'division',
                'versions',
                'subject',
                'responsibilities',
              ),
              tie('set'),
            ),
            { minLength: 1, maxLength: 3 },
          )
          .map((list) => `{ ${list.map(([name, set]) => `${name} ${set}`).join(' ')} }`),
      ),
    })).set;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), selection, async (name, set) => {
        await send({ query: `{ ${name} ${set} }` }, officer, `${name} ${set}`);
      }),
      { numRuns: 100 },
    );
  });

  it('batches', async () => {
    const one = { query: '{ freshness { lag } }' };
    const batches: unknown[] = [
      [],
      [one],
      Array(10).fill(one),
      Array(11).fill(one),
      Array(1000).fill(one),
      [[one]],
      [null],
      [1, 'x'],
      [{}],
      [{ query: null }],
      [one, null, { query: '{' }],
    ];
    for (const batch of batches) await send(batch, officer, JSON.stringify(batch).slice(0, 100));
    expect((await send(Array(11).fill(one))).status).toBe(413);
  });
});

it('after all of it nothing is written, and the graph answers as before', () => target.isUnharmed());
