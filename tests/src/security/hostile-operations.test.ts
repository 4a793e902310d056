import type { Claims } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
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
import { inParts, inputFor, inputType, type Leaf, mutationFor, TRIALS, UNKNOWN } from './inputs.js';
import { listsOf } from './lists.js';
import { schemaOf } from './matrix.js';
import { literalOf } from './routes.js';

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
  name: string;
  /** The field with a value in that place, and what is asked of it. */
  ask(value: string): string;
  /** Type of the value. */
  type: string;
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
      const selection = isCompositeType(getNamedType(field.type))
        ? page
          ? '{ totalCount edges { node { id } } }'
          : '{ __typename }'
        : '';
      const required = field.args
        .filter((other) => other !== argument && isNonNullType(other.type))
        .map(({ name, type }) => `${name}: ${literalOf(type, `Query.${field.name}`, '"x"')}`);
      const place = (at: string, kind: string, of: string, use: (value: string) => string): Place => ({
        name: `${field.name}(${at})`,
        ask: (value) => `${field.name}(${[...required, use(value)].join(', ')}) ${selection}`,
        type: of,
        kind,
        isFilter: at.startsWith('filter'),
      });
      if (isScalarType(type) && !isListType(argument.type))
        return [place(argument.name, type.name, String(argument.type), (x) => `${argument.name}: ${x}`)];
      if (argument.name !== 'filter' || !isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((part): Place[] => {
        const partType = getNamedType(part.type);
        const at = `filter.${part.name}`;
        const use = (x: string) => `filter: { ${part.name}: ${x} }`;
        if (isScalarType(partType)) return [place(at, partType.name, String(part.type), use)];
        if (isInputObjectType(partType)) return [place(at, 'Date', 'Date', (x) => use(`{ from: ${x}, to: ${x} }`))];
        return isEnumType(partType) ? [place(at, 'enum', `[${partType.name}!]`, use)] : [];
      });
    }),
  );
}

/** A value put in a place. */
interface Put {
  place: Place;
  what: string;
  value: unknown;
}

/** Puts values in their places, so many in one operation as may stand at the root; what each place then found. */
async function putAll(all: readonly Put[], headers: Record<string, string>): Promise<(Put & { found: unknown })[]> {
  const found: (Put & { found: unknown })[] = [];
  // Several long texts are a body too large, which the gateway does not read to its end.
  const isLong = all.some(({ value }) => typeof value === 'string' && value.length > 5000);
  for (const some of inParts(all, isLong ? 1 : 20)) {
    const declared = some.map(({ place }, index) => `$x${index}: ${place.type}`);
    const asked = some.map(({ place }, index) => `p${index}: ${place.ask(`$x${index}`)}`);
    const variables = Object.fromEntries(some.map(({ value }, index) => [`x${index}`, value]));
    const query = `query Places(${declared.join(', ')}) { ${asked.join('\n')} }`;
    const { data } = await send(
      { query, variables },
      headers,
      some.map(({ what, place }) => `${what} in ${place.name}`).join(', '),
    );
    found.push(...some.map((put, index) => ({ ...put, found: data?.[`p${index}`] ?? null })));
  }
  return found;
}

describe('variables', () => {
  it('hostile texts in every argument and filter find nothing', async () => {
    const taken = places().filter(({ kind }) => kind === 'String' || kind === 'ID');
    expect(taken.length).toBeGreaterThan(60);
    // Each place gets a quarter of the texts, each text a quarter of the places.
    // Text by text, for one that is refused at the door takes the operation with it.
    const puts = Object.entries(TEXTS).flatMap(([what, value], index) =>
      taken.filter((_, at) => (index + at) % 4 === 0).map((place): Put => ({ place, what, value })),
    );
    for (const some of Map.groupBy(puts, ({ what }) => what).values()) {
      for (const { place, what, found } of await putAll(some, officer)) {
        const total = (found as { totalCount?: number } | null)?.totalCount ?? 0;
        if (place.isFilter) expect(total, `${what} in ${place.name}`).toBe(0);
        else if (!place.name.endsWith('(after)')) expect(found, `${what} in ${place.name}`).toBeNull();
      }
    }
  }, 180_000);

  it('values of another type in every argument and filter are refused', async () => {
    const puts = Object.entries(VALUES).flatMap(([what, value]) => places().map((place) => ({ place, what, value })));
    await putAll(puts, {});
  }, 180_000);

  it('days and instants that are none', async () => {
    const taken = places();
    const puts = [
      ...DAYS.flatMap((value) =>
        taken.filter(({ kind }) => kind === 'Date').map((place) => ({ place, what: value, value })),
      ),
      ...INSTANTS.flatMap((value) =>
        taken.filter(({ kind }) => kind === 'DateTime').map((place) => ({ place, what: value, value })),
      ),
    ];
    for (const some of Map.groupBy(puts, ({ what }) => what).values()) await putAll(some, officer);
    for (const on of DAYS) {
      const query =
        'query On($p: ID!, $on: Date!) { post(id: $p) { holder(on: $on) { state } handover(on: $on) { openCount incoming { state } outgoing { state } obligations { totalCount } } } person(id: $p) { obligations(on: $on) { totalCount } } }';
      await send({ query, variables: { p: bureau.post, on } }, officer, `handover on ${on}`);
    }
  }, 180_000);

  it('forged cursors are refused as such, or lead to a page like any other', async () => {
    for (const [what, after] of Object.entries(CURSORS)) {
      for (const some of inParts(listsOf(schema), 20)) {
        const asked = some.map(({ field }, index) => `l${index}: ${field}(after: $after) { edges { node { id } } }`);
        const { codes } = await send(
          { query: `query After($after: String!) { ${asked.join('\n')} }`, variables: { after } },
          officer,
          `a cursor ${what}`,
        );
        expect(
          [...new Set(codes)].filter((code) => code !== 'INVALID_CURSOR'),
          `a cursor ${what}`,
        ).toEqual([]);
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
    const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
      args.some(({ name }) => name === 'id'),
    );
    for (const [type, id] of Object.entries(ids)) {
      for (const some of inParts(
        fields.filter(({ name }) => own[name] !== type),
        10,
      )) {
        const asked = some.map(
          ({ name }) => `${name}(id: $id) { id } past_${name}: ${name}(id: $id, asOf: "2026-11-01") { id }`,
        );
        const { data } = await send(
          { query: `query Other($id: ID!) { ${asked.join('\n')} }`, variables: { id } },
          officer,
          `a ${type} as something else`,
        );
        expect([type, Object.entries(data).filter(([, found]) => found !== null)]).toEqual([type, []]);
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
  const SECTORS = subgraphs.flatMap(({ domain }) => (domain.kind === 'sector' ? [domain.name] : []));
  /** Who performs actions, and the beginnings of the names of those that are his. */
  const actors: [who: string, own: RegExp, headers: Record<string, string>][] = [];

  beforeAll(async () => {
    const bearer = async (claims: Partial<Claims>) => ({
      authorization: `Bearer ${await tokenOf(claims)}`,
      ...PURPOSE,
    });
    const others = [...SECTORS, 'obligation'].join('|');
    actors.push([
      'the registrar',
      new RegExp(`^(?!${others})`),
      await bearer({ ...registrar, division: '000000', clearance: 'L4' }),
    ]);
    for (const sector of SECTORS)
      actors.push([
        `an officer of ${sector}`,
        new RegExp(`^${sector}`),
        await bearer({ ...procurementOfficer, sector, clearance: 'L4' }),
      ]);
    actors.push(['an officer', /^obligation/, officer]);
    actors.push([
      'the credit office',
      /^obligation/,
      await bearer({ sub: 'credit', roles: ['credit-office'], division: '990000' }),
    ]);
  });

  /** Performs every action with inputs made for it; none of them may do anything. */
  const actAll = async (
    what: string,
    inputsOf: (action: GraphQLField<unknown, unknown>) => readonly unknown[],
    idempotencyKey?: string,
  ) => {
    for (const [who, own, headers] of actors) {
      const actions = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => own.test(name));
      const trials = actions.flatMap((action) => inputsOf(action).map((input) => ({ action, input })));
      for (const some of inParts(trials, TRIALS)) {
        const { query, input } = mutationFor(some);
        const said = `${what} in ${some.map(({ action }) => action.name).join(', ')} by ${who}`;
        const { data } = await send({ query, variables: { ...input, key: idempotencyKey ?? key() } }, headers, said);
        const done = Object.values((data ?? {}) as Record<string, { record: unknown } | null>);
        expect(
          done.filter((outcome) => outcome?.record),
          said,
        ).toEqual([]);
      }
    }
  };

  /** One input of an action, with every field. */
  const inputOf = (leaf: Leaf) => (action: GraphQLField<unknown, unknown>) => [inputFor(inputType(action), leaf, true)];

  /** As many inputs of an action as it takes for every one of some texts to stand in one of its fields. */
  const inputsWith = (texts: readonly string[]) => (action: GraphQLField<unknown, unknown>) => {
    const inputs: unknown[] = [];
    let at = 0;
    const nextText: Leaf = (type, name) =>
      type === 'ID' || type === 'String' ? texts[at++ % texts.length] : UNKNOWN(type, name);
    do inputs.push(inputFor(inputType(action), nextText, true));
    while (at > 0 && at < texts.length);
    return inputs;
  };

  it('hostile texts are refused, not kept', async () => {
    // What no database keeps is refused at the door, whatever stands beside it: these stand alone.
    const isStorable = (text: string) => text.isWellFormed() && !text.includes('\u0000');
    const [storable, others] = [true, false].map((is) =>
      Object.values(TEXTS).filter((text) => isStorable(text) === is),
    );
    await actAll('hostile texts', inputsWith(storable!));
    for (const text of others!)
      await actAll(
        'a text that cannot be kept',
        inputOf((type, name) => (type === 'String' ? text : UNKNOWN(type, name))),
      );
  }, 180_000);

  it('days, amounts and numbers beyond every limit', async () => {
    /** In the actions that take such a value. */
    const of = (scalar: string, value: unknown) =>
      actAll(String(value), (action) => {
        let isTaken = false;
        const leaf: Leaf = (type, name) => {
          isTaken ||= type === scalar;
          return type === scalar ? value : UNKNOWN(type, name);
        };
        const input = inputFor(inputType(action), leaf, true);
        return isTaken ? [input] : [];
      });
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) await of('Date', day);
    for (const amount of ['-1', '0', '99999999999999999999', '0.0000000001', '1e9', 'NaN', 'Infinity'])
      await of('Decimal', amount);
    for (const count of [-(2 ** 31), 2 ** 31 - 1, 0]) await of('Int', count);
  }, 180_000);

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
      await actAll(`the key ${JSON.stringify(idempotencyKey)}`, inputOf(UNKNOWN), idempotencyKey);
  }, 180_000);
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
