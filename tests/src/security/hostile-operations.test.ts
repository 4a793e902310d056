import fc from 'fast-check';
import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, PURPOSE, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { key, openTestGraph, type TestGraph, tokenOf } from '../setup/graph.js';
import { post } from './asking.js';
import { CURSORS, DAYS, INSTANTS, OPERATIONS, TEXTS, VALUES } from './corpus.js';
import { type Harmless, harmless, rowCounts } from './harmless.js';
import { inputFor, type Leaf, mutationFor, UNKNOWN } from './inputs.js';
import { listsOf } from './lists.js';
import { schemaOf } from './matrix.js';

/* Operations and variables that were made to break something. */

let graph: TestGraph;
let bureau: Bureau;
let contract: string;
let schema: GraphQLSchema;
let before: Record<string, number>;
let officer: Record<string, string>;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  contract = await signContract(graph, bureau);
  schema = await schemaOf(graph);
  // Who may look the most: what he asks comes closest to the tables.
  officer = { authorization: `Bearer ${await tokenOf({ ...procurementOfficer, clearance: 'L4' })}`, ...PURPOSE };
  before = await rowCounts(graph);
});
afterAll(() => graph?.close());

async function send(body: unknown, headers: Record<string, string> = {}, what = 'a request'): Promise<Harmless> {
  return harmless(await graph.fetch(post(typeof body === 'string' ? body : JSON.stringify(body), headers)), what);
}

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

/** A place where an operation takes a value from outside. */
interface Place {
  /** An operation with that value as its one variable, `$x`. */
  query: string;
  name: string;
  /** Scalar that is taken, or `enum`. */
  kind: string;
  isFilter: boolean;
}

/** Every argument and filter of the queries. */
function places(): Place[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    field.args.flatMap((argument): Place[] => {
      const type = getNamedType(argument.type);
      const page = field.args.some(({ name }) => name === 'first');
      const required = field.args
        .filter((other) => other !== argument && isNonNullType(other.type))
        .map(({ name }) => `${name}: "x"`);
      const ask = (variable: string, use: string) =>
        `query Place($x: ${variable}) { ${field.name}(${[...required, use].join(', ')}) ${page ? '{ totalCount edges { node { id } } }' : '{ id }'} }`;
      if (isScalarType(type) && !isListType(argument.type)) {
        return [
          {
            query: ask(String(argument.type), `${argument.name}: $x`),
            name: `${field.name}(${argument.name})`,
            kind: type.name,
            isFilter: false,
          },
        ];
      }
      if (!isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((part): Place[] => {
        const partType = getNamedType(part.type);
        const name = `${field.name}(filter.${part.name})`;
        if (isScalarType(partType))
          return [
            {
              query: ask(String(part.type), `filter: { ${part.name}: $x }`),
              name,
              kind: partType.name,
              isFilter: true,
            },
          ];
        if (isInputObjectType(partType))
          return [
            {
              query: ask('Date', `filter: { ${part.name}: { from: $x, to: $x } }`),
              name,
              kind: 'Date',
              isFilter: true,
            },
          ];
        return isEnumType(partType)
          ? [{ query: ask(`[${partType.name}!]`, `filter: { ${part.name}: $x }`), name, kind: 'enum', isFilter: true }]
          : [];
      });
    }),
  );
}

describe('variables', () => {
  it('hostile texts in every argument and filter find nothing', async () => {
    const taken = places().filter(({ kind }) => kind === 'String' || kind === 'ID');
    expect(taken.length).toBeGreaterThan(60);
    for (const { query, name, isFilter } of taken) {
      for (const [what, x] of Object.entries(TEXTS)) {
        const { data } = await send({ query, variables: { x } }, officer, `${what} in ${name}`);
        const [found] = Object.values((data ?? {}) as Record<string, { totalCount?: number } | null>);
        if (isFilter) expect(found?.totalCount ?? 0, `${what} in ${name}`).toBe(0);
        else if (!name.endsWith('(after)')) expect(found ?? null, `${what} in ${name}`).toBeNull();
      }
    }
  }, 60_000);

  it('values of another type in every argument and filter are refused', async () => {
    for (const { query, name } of places()) {
      for (const [what, x] of Object.entries(VALUES)) await send({ query, variables: { x } }, {}, `${what} in ${name}`);
    }
  }, 60_000);

  it('days and instants that are none', async () => {
    for (const { query, name, kind } of places().filter(({ kind }) => kind === 'Date' || kind === 'DateTime')) {
      for (const x of kind === 'Date' ? DAYS : INSTANTS)
        await send({ query, variables: { x } }, officer, `${x} in ${name}`);
    }
    for (const on of DAYS) {
      const query =
        'query On($p: ID!, $on: Date!) { post(id: $p) { holder(on: $on) { state } handover(on: $on) { openCount incoming { state } outgoing { state } obligations { totalCount } } } person(id: $p) { obligations(on: $on) { totalCount } } }';
      await send({ query, variables: { p: bureau.post, on } }, officer, `handover on ${on}`);
    }
  }, 60_000);

  it('forged cursors are refused as such, or lead to a page like any other', async () => {
    for (const { field } of listsOf(schema)) {
      for (const [what, after] of Object.entries(CURSORS)) {
        const { codes } = await send(
          {
            query: `query After($after: String!) { ${field}(after: $after) { edges { node { id } } } }`,
            variables: { after },
          },
          officer,
          `a cursor ${what} for ${field}`,
        );
        expect(['', 'INVALID_CURSOR'], `a cursor ${what} for ${field}`).toContain(codes.join());
      }
    }
  });

  it('ids of records of other types are ids of nothing', async () => {
    const ids = {
      person: bureau.a,
      body: bureau.body,
      firm: bureau.firm,
      post: bureau.post,
      project: bureau.project,
      contract,
    };
    const own: Record<string, string> = {
      person: 'person',
      governmentBody: 'body',
      enterprise: 'firm',
      post: 'post',
      procurementProject: 'project',
      procurementContract: 'contract',
    };
    for (const field of Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
      args.some(({ name }) => name === 'id'),
    )) {
      for (const [type, id] of Object.entries(ids).filter(([type]) => own[field.name] !== type)) {
        const { data } = await send(
          {
            query: `query Other($id: ID!) { ${field.name}(id: $id) { id } past: ${field.name}(id: $id, asOf: "2026-11-01") { id } }`,
            variables: { id },
          },
          officer,
          `a ${type} as ${field.name}`,
        );
        expect([field.name, type, data]).toEqual([field.name, type, { [field.name]: null, past: null }]);
      }
    }
  });

  it('keys of the prototype change nothing', async () => {
    const query =
      'query Proto($id: ID!, $filter: ObligationFilter) { person(id: $id) { id } obligations(filter: $filter) { totalCount } }';
    const bodies = [
      `{"query": ${JSON.stringify(query)}, "variables": {"id": "x", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}}`,
      `{"query": ${JSON.stringify(query)}, "variables": {"id": "x", "filter": {"__proto__": {"division": "000000"}}}}`,
      `{"query": ${JSON.stringify(query)}, "__proto__": {"polluted": true}, "variables": {"id": "x"}, "extensions": {"__proto__": {"polluted": true}}}`,
      `{"query": "query P($__proto__: ID!) { person(id: $__proto__) { id } }", "variables": {"__proto__": "x"}}`,
    ];
    for (const body of bodies) await send(body, officer, body);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('variables that are deep, wide or huge', async () => {
    const query = 'query Big($filter: ObligationFilter) { obligations(filter: $filter) { totalCount } }';
    const deep = `${'{"x":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`v${index}`, index])));
    const list = JSON.stringify({ filter: { states: Array(50_000).fill('OPEN') } });
    for (const variables of [
      `{"filter": ${deep}}`,
      deep,
      wide,
      list,
      '[]',
      '"x"',
      '1',
      'null',
      'true',
      '{"filter": "x"}',
    ]) {
      await send(`{"query": ${JSON.stringify(query)}, "variables": ${variables}}`, officer, variables.slice(0, 60));
    }
  });

  it('any JSON in the place of a filter', async () => {
    const query =
      'query Any($filter: ProcurementContractFilter, $after: String, $first: Int) { procurementContracts(filter: $filter, after: $after, first: $first) { totalCount } }';
    await fc.assert(
      fc.asyncProperty(
        fc.record({ filter: fc.jsonValue(), after: fc.jsonValue(), first: fc.jsonValue() }, { requiredKeys: [] }),
        async (variables) => {
          await send({ query, variables }, officer, JSON.stringify(variables));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the input of actions', () => {
  const actors = (): [string, RegExp, Record<string, string>][] => [
    ['the registrar', /^(?!procurement|obligation)/, tokens.registrar!],
    ['an officer', /^(procurement|obligation)/, officer],
    ['the credit office', /^obligation/, tokens.credit!],
  ];
  const tokens: Record<string, Record<string, string>> = {};

  beforeAll(async () => {
    tokens.registrar = {
      authorization: `Bearer ${await tokenOf({ ...registrar, division: '000000', clearance: 'L4' })}`,
      ...PURPOSE,
    };
    tokens.credit = {
      authorization: `Bearer ${await tokenOf({ sub: 'credit', roles: ['credit-office'], division: '990000' })}`,
      ...PURPOSE,
    };
  });

  const act = async (what: string, leaf: Leaf, idempotencyKey = key()) => {
    for (const [who, own, headers] of actors()) {
      for (const action of Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => own.test(name))) {
        const input = inputFor(action.args.find(({ name }) => name === 'input')!.type, leaf, true);
        const { data } = await send(
          { query: mutationFor(action), variables: { input, key: idempotencyKey } },
          headers,
          `${what} in ${action.name} by ${who}`,
        );
        expect(data?.outcome?.record ?? null, `${what} in ${action.name} by ${who}`).toBeNull();
      }
    }
  };

  it('hostile texts are refused, not kept', async () => {
    for (const [what, text] of Object.entries(TEXTS))
      await act(what, (type, name) => (type === 'ID' || type === 'String' ? text : UNKNOWN(type, name)));
  }, 60_000);

  it('days, amounts and numbers beyond every limit', async () => {
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31'])
      await act(day, (type, name) => (type === 'Date' ? day : UNKNOWN(type, name)));
    for (const amount of ['-1', '0', '99999999999999999999', '0.0000000001', '1e9', 'NaN', 'Infinity'])
      await act(amount, (type, name) => (type === 'Decimal' ? amount : UNKNOWN(type, name)));
    for (const count of [-(2 ** 31), 2 ** 31 - 1, 0])
      await act(String(count), (type, name) => (type === 'Int' ? count : UNKNOWN(type, name)));
  }, 60_000);

  it('keys that are none', async () => {
    for (const idempotencyKey of [
      '',
      'short',
      'x'.repeat(101),
      'with blank',
      '\u0000'.repeat(10),
      '钥匙钥匙钥匙钥匙',
      "'; drop table idempotency; --",
    ])
      await act(`the key ${JSON.stringify(idempotencyKey)}`, UNKNOWN, idempotencyKey);
  }, 60_000);
});

describe('after all of it', () => {
  it('nothing is written, but who looked at whom', async () => {
    const after = await rowCounts(graph);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table] && !table.endsWith('.look'));
    expect(changed).toEqual([]);
  });

  it('the graph answers as before', async () => {
    const { data, errors } = await graph.ask(
      'query Still($id: ID!) { procurementContract(id: $id) { number supplier { name } } }',
      { as: procurementOfficer, variables: { id: contract } },
    );
    expect([errors, data]).toEqual([
      [],
      { procurementContract: { number: 'HT-2026-001', supplier: { name: '示例照明有限公司' } } },
    ]);
  });
});
