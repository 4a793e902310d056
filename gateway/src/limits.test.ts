import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './cost.js';
import { DEFAULT_LIMITS, type Limits } from './options.js';
import { type Answered, ask, post, testGateway } from './testing/client.js';
import { localExecutors } from './testing/fixture.js';

/** Asks a gateway whose subgraphs must not be reached. */
async function refusedBy(
  limits: Partial<Limits>,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answered> {
  let called = false;
  const local = localExecutors();
  for (const name of local.keys()) {
    local.set(name, async () => {
      called = true;
      return { data: {} };
    });
  }
  const answer = await ask(await testGateway({ limits, local }), query, variables ? { variables } : {});
  expect(called).toBe(false);
  return answer;
}

const repeat = (times: number, text: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => text(n)).join(' ');

describe('an operation beyond a limit is refused before any subgraph is asked, with the limit named', () => {
  const nested = (levels: number) =>
    `{ person(id: "1") ${'{ note { author '.repeat(levels)}{ name }${' } }'.repeat(levels)} }`;

  it.each<[string, Partial<Limits>, string]>([
    ['CHARACTERS', { characters: 50 }, `{ noteCount } # ${'x'.repeat(50)}`],
    ['TOKENS', { tokens: 20 }, `{ ${repeat(20, () => 'noteCount')} }`],
    ['DEPTH', { depth: 8 }, nested(4)],
    ['NESTING', { nesting: 8 }, `{ ${'... on Query { '.repeat(8)} noteCount ${'}'.repeat(8)} }`],
    ['ALIASES', { aliases: 5 }, `{ ${repeat(6, (n) => `a${n}: noteCount`)} }`],
    ['ROOT_FIELDS', { rootFields: 5 }, `{ ${repeat(6, () => 'noteCount')} }`],
    ['DIRECTIVES', { directives: 5 }, `{ ${repeat(6, () => 'noteCount @include(if: true)')} }`],
    ['FIELDS', { fields: 30 }, `{ person(id: "1") { ${repeat(30, () => 'name')} } }`],
    ['COST', { cost: 100 }, '{ people(first: 20) { friends(first: 5) { edges { node { name } } } } }'],
  ])('LIMIT_%s', async (name, limits, query) => {
    const answer = await refusedBy(limits, query);
    const [limit] = Object.values(limits);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: `LIMIT_${name}`, limit } }] });
    expect(answer.errors![0]!.message).toContain(String(limit));
    expect(answer).not.toHaveProperty('data');
  });

  it('counts through fragments: a bomb of doubling spreads', async () => {
    const bomb = repeat(30, (n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`);
    const query = `{ person(id: "1") { ...F0 } } ${bomb} fragment F30 on Person { name }`;
    expect((await refusedBy({}, query)).errors![0]!.extensions).toMatchObject({ code: 'LIMIT_FIELDS' });
  });

  it('is not led astray by a fragment that spreads itself', async () => {
    const answer = await refusedBy({}, '{ person(id: "1") { ...F } } fragment F on Person { name ...F }');
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('brackets that would exhaust the parser are nested too deeply', async () => {
    // Far more than any stack holds: how much it holds depends on how the parser was compiled.
    const limits = { tokens: 60_000, characters: 60_000 };
    const answer = await refusedBy(limits, `{ person(id: ${'['.repeat(50_000)}`);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'LIMIT_NESTING' });
  });

  it('counts pages given as variables', async () => {
    const query = 'query($n: Int!) { people(first: $n) { name } }';
    expect((await refusedBy({ cost: 100 }, query, { n: 101 })).errors![0]!.extensions).toMatchObject({
      code: 'LIMIT_COST',
    });
  });

  it('a mutation is refused before it runs', async () => {
    const query = 'mutation { personRename(id: "1", name: "x") { friends(first: 99) { edges { node { name } } } } }';
    expect((await refusedBy({ cost: 100 }, query)).errors![0]!.extensions).toMatchObject({ code: 'LIMIT_COST' });
  });
});

describe('within the default limits', () => {
  it('stands the introspection GraphiQL asks for', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await ask(await testGateway(), getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(answer.errors).toBeUndefined();
  });

  it('stands a dossier', async () => {
    const dossier = `{ person(id: "1") { name friends(first: 20) { edges { node { name records { title } note { text } } } } } }`;
    expect((await ask(await testGateway(), dossier)).errors).toBeUndefined();
  });
});

describe('the cost', () => {
  const schema = buildSchema(`
    type Query { body: Body  bodies: [Body!]  page(first: Int = 30): Connection  posts(first: Int, last: Int): [Post!] }
    type Body { name: String  posts: [Post!]! }
    type Post { title: String  body: Body }
    type Connection { edges: [Edge!]  nodes: [Body!]  totalCount: Int }
    type Edge { node: Body }
  `);
  const cost = (text: string, variables = {}) => {
    const document = parse(text);
    return costOf(schema, document, getOperationAST(document)!, variables);
  };

  it.each([
    ['an object', '{ body { name } }', 1],
    ['a list of unknown length as a page of 20', '{ bodies { name } }', 20],
    ['lists within lists, multiplied', '{ bodies { posts { title } } }', 20 + 20 * 20],
    ['a page, by first', '{ posts(first: 3) { title } }', 3],
    ['a page, by last', '{ posts(last: 4) { title } }', 4],
    ['the larger of both', '{ posts(first: 3, last: 4) { title } }', 4],
    ['a connection’s lists, by its first', '{ page(first: 5) { edges { node { name } } } }', 1 + 5 * 2],
    ['a connection’s default', '{ page { nodes { name } totalCount } }', 1 + 30],
    ['fragments, where they stand', '{ page(first: 2) { ...P } } fragment P on Connection { nodes { name } }', 1 + 2],
    ['a negative page as nothing', '{ posts(first: -5) { title } }', 0],
    ['scalars and introspection as nothing', '{ __typename __schema { types { name } } }', 0],
  ])('counts %s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it('reads variables', () => {
    expect(cost('query($n: Int) { posts(first: $n) { title } }', { n: 7 })).toBe(7);
    expect(cost('query($n: Int) { posts(first: $n) { title } }')).toBe(20);
  });
});

describe('a body', () => {
  const huge = JSON.stringify({ query: '{ noteCount }', variables: { x: 'x'.repeat(2000) } });

  it('larger than the limit is refused with HTTP 413, with a declared length and without', async () => {
    const gateway = await testGateway({ limits: { bodyBytes: 1000 } });
    const declared = await post(gateway, huge, { headers: { 'content-length': String(huge.length) } });
    expect(declared.status).toBe(413);
    expect(await declared.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_BODY' } }] });
    expect((await post(gateway, huge)).status).toBe(413);
  });

  it('of 1 MiB is the default', () => {
    expect(DEFAULT_LIMITS.bodyBytes).toBe(1024 * 1024);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={noteCount}', 415],
    ['plain text', 'text/plain', '{"query":"{ noteCount }"}', 415],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['JSON that is no object', 'application/json', '"{ noteCount }"', 400],
  ])('is refused as %s', async (_, type, body, status) => {
    const response = await post(await testGateway(), body, { headers: { 'content-type': type } });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/Unexpected token|position/);
  });

  it('holds at most ten operations', async () => {
    const batch = (size: number) => Array.from({ length: size }, () => ({ query: '{ noteCount }' }));
    const gateway = await testGateway();
    expect((await post(gateway, batch(10))).status).toBe(200);
    expect((await post(gateway, batch(11))).status).toBe(413);
  });
});
