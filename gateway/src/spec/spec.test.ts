import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask, post, testGateway } from '../testing/client.js';
import { composeFixture, createSchemas, localExecutor, localExecutors } from '../testing/fixture.js';

describe('introspection beside data', () => {
  it('is answered in the order that was asked', async () => {
    const gateway = await testGateway();
    const answer = await ask(
      gateway,
      `query { noteCount  ...Schema  person(id: "1") { name }  kind: __type(name: "Record") { kind } }
       fragment Schema on Query { __schema { queryType { name } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toBe(
      '{"noteCount":7,"__schema":{"queryType":{"name":"Query"}},"person":{"name":"Person 1"},"kind":{"kind":"OBJECT"}}',
    );
  });

  it('is answered alone, inside a fragment, and as the type name only', async () => {
    const gateway = await testGateway();
    const alone = await ask(gateway, '{ ...S } fragment S on Query { __type(name: "Person") { name } __typename }');
    expect(alone.data).toEqual({ __type: { name: 'Person' }, __typename: 'Query' });
    expect((await ask(gateway, '{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect((await ask(gateway, '{ t: __typename noteCount }')).data).toEqual({ t: 'Query', noteCount: 7 });
  });

  it('shows nothing of the federation, and descriptions to GraphiQL', async () => {
    const gateway = await testGateway();
    const answer = await ask(gateway, '{ __schema { types { name } directives { name } } }');
    expect(JSON.stringify(answer.data)).not.toMatch(/join__|link__|_Any|_Entity|_Service/);
  });
});

describe('an operation of which nothing remains', () => {
  it.each([
    ['a literal', '{ noteCount @skip(if: true) }', {}],
    ['a variable', 'query($no: Boolean!) { noteCount @include(if: $no) }', { no: false }],
    ['a default', 'query($no: Boolean = false) { ... @include(if: $no) { noteCount } }', {}],
  ])('is answered with empty data: skipped by %s', async (_, query, variables) => {
    const gateway = await testGateway();
    expect(await ask(gateway, query, { variables })).toMatchObject({ status: 200, data: {} });
  });

  it('leaves what is not skipped', async () => {
    const gateway = await testGateway();
    const answer = await ask(gateway, '{ noteCount @skip(if: true) person(id: "1") { name } }');
    expect(answer.data).toEqual({ person: { name: 'Person 1' } });
  });
});

describe.each(['auto', 'javascript'] as const)('null where it must not be, planner %s', (planner) => {
  it('moves up to the nearest place that may be null, inside lists too', async () => {
    const gateway = await testGateway({ planner });
    const answer = await ask(gateway, '{ person(id: "1") { name optionalRecords { title mandatory } } }');
    expect(answer.data).toEqual({ person: { name: 'Person 1', optionalRecords: null } });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', service: 'records' });
  });

  it('is completed after a join that failed', async () => {
    const local = localExecutors();
    local.set('records', () => Promise.reject(new Error('down')));
    const gateway = await testGateway({ planner, local });
    const answer = await ask(gateway, '{ noteCount person(id: "1") { name records { title } } }');
    expect(answer.data).toEqual({ noteCount: 7, person: null });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'records' } });
  });

  it('takes a whole list along when its items may not be null', async () => {
    const local = localExecutors();
    local.set('records', () => Promise.reject(new Error('down')));
    const gateway = await testGateway({ planner, local });
    const answer = await ask(gateway, '{ noteCount people(first: 3) { id records { id } } }');
    expect(answer.data).toEqual({ noteCount: 7, people: null });
  });

  it('makes the whole answer null when the root may not be', async () => {
    const local = localExecutors();
    local.set('people', () => Promise.reject(new Error('down')));
    const gateway = await testGateway({ planner, local });
    const answer = await ask(gateway, '{ noteCount whoAmI { sub } }');
    expect(answer).toMatchObject({ status: 200, data: null });
  });

  it('is null and not absent when a whole root field fails', async () => {
    const local = localExecutors();
    local.set('notes', () => Promise.reject(new Error('down')));
    const gateway = await testGateway({ planner, local });
    const answer = await ask(gateway, '{ count: noteCount }');
    expect(answer).toMatchObject({ status: 200, data: { count: null }, errors: [{ path: ['count'] }] });
  });
});

describe('abstract types', () => {
  const query =
    '{ people(first: 2) { id latest { __typename ... on Record { title } ... on Decision { reason votes } } } }';

  it('are completed by the type that stands there', async () => {
    const gateway = await testGateway();
    expect(await ask(gateway, query)).toMatchObject({
      data: {
        people: [
          { latest: { __typename: 'Decision', reason: 'why', votes: 3 } },
          { latest: { __typename: 'Record', title: 'Record 1-1' } },
        ],
      },
    });
  });

  it('show their name to whom asked for it, and for the types he asked for', async () => {
    const answer = async (latest: string) =>
      (await ask(await testGateway(), `{ people(first: 2) { latest { ${latest} } } }`)).data!.people;
    expect(await answer('... on Decision { votes }')).toEqual([{ latest: { votes: 3 } }, { latest: {} }]);
    expect(await answer('... on Decision { __typename } ... on Record { title }')).toEqual([
      { latest: { __typename: 'Decision' } },
      { latest: { title: 'Record 1-1' } },
    ]);
    expect(await answer('kind: __typename')).toEqual([
      { latest: { kind: 'Decision' } },
      { latest: { kind: 'Record' } },
    ]);
  });
});

describe.each(['auto', 'javascript'] as const)('what a failed join leaves of an object, planner %s', (planner) => {
  /** The records subgraph knows who stands there, and then nothing of him. */
  async function askWithoutPeople(query: string, variables = {}) {
    const local = localExecutors();
    const people = local.get('people')!;
    local.set('people', (request) =>
      JSON.stringify(request.document).includes('_entities') ? Promise.reject(new Error('down')) : people(request),
    );
    return ask(await testGateway({ planner, local }), query, { variables });
  }

  it.each([
    ['a field', '{ person(id: "1") { note { text author { name } } } }'],
    ['an inline fragment', '{ person(id: "1") { note { text author { ... on Person { name } } } } }'],
    ['a named fragment', '{ person(id: "1") { note { text author { ...Name } } } } fragment Name on Person { name }'],
  ])('is null, not an object without what it must have: %s', async (_, query) => {
    const answer = await askWithoutPeople(query);
    expect(answer.data).toEqual({ person: { note: { text: 'about 1', author: null } } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' } }]);
  });

  it('is the object when what was lost is skipped', async () => {
    const query = 'query($no: Boolean!) { person(id: "1") { note { author { id name @skip(if: $no) } } } }';
    expect((await askWithoutPeople(query, { no: true })).data).toEqual({ person: { note: { author: { id: '1' } } } });
  });
});

describe('integers of more than 64 bits', () => {
  const huge = '123456789012345678901234567890';

  it('keep their digits where a decimal or an ID is expected', async () => {
    const gateway = await testGateway();
    const answer = await ask(gateway, `{ bigNumbers(decimal: ${huge}, float: ${huge}, id: ${huge}) }`);
    expect(answer.data).toEqual({ bigNumbers: [huge, '1.2345678901234568e+29', huge] });
  });

  it('are the same as variables', async () => {
    const gateway = await testGateway();
    const query = 'query($d: Decimal, $f: Float, $i: ID) { bigNumbers(decimal: $d, float: $f, id: $i) }';
    const answer = await ask(gateway, query, { variables: { d: huge, f: 1e29, i: huge } });
    expect(answer.data).toEqual({ bigNumbers: [huge, '1e+29', huge] });
  });

  it('are refused where an Int is expected', async () => {
    const gateway = await testGateway();
    expect(await ask(gateway, `{ people(first: ${huge}) { id } }`)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });
});

describe('variables that do not fit', () => {
  const body = { query: 'query($first: Int!) { people(first: $first) { id } }', variables: { first: 'many' } };

  it('are HTTP 400 for application/graphql-response+json', async () => {
    const response = await post(await testGateway(), body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('are HTTP 200 for application/json', async () => {
    const response = await post(await testGateway(), body, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(200);
    expect(await response.json()).not.toHaveProperty('data');
  });
});

it('@defer is refused as a directive that does not exist', async () => {
  const answer = await ask(await testGateway(), '{ person(id: "1") { ... @defer { name } } }');
  expect(answer).toMatchObject({ status: 400, errors: [{ message: 'Unknown directive "@defer".' }] });
});

it('an error of one entry of a list names that entry', async () => {
  const schemas = createSchemas();
  const local = localExecutors();
  local.set('records', async (request) => {
    const result = await localExecutor(schemas.records)(request);
    const path = ['_entities', 1, 'optionalRecords'];
    return { ...result, errors: [new GraphQLError('No.', { path, extensions: { code: 'FORBIDDEN' } })] };
  });
  const answer = await ask(
    await testGateway({ local, supergraph: composeFixture() }),
    '{ people(first: 2) { records { id } } }',
  );
  expect(answer.errors).toMatchObject([{ path: ['people', 1, 'optionalRecords'] }]);
});
