import { describe, expect, it } from 'vitest';
import { ask, testGateway } from './testing/client.js';
import { type Journal, localExecutors } from './testing/fixture.js';
import { token } from './testing/tokens.js';

describe.each(['auto', 'javascript'] as const)('a gateway in one process, planner %s', (planner) => {
  it('joins what three subgraphs know of a person', async () => {
    const gateway = await testGateway({ planner });
    const answer = await ask(gateway, '{ person(id: "1") { name records { title } note { text author { name } } } }');
    expect(answer).toMatchObject({
      status: 200,
      data: {
        person: {
          name: 'Person 1',
          records: [{ title: 'Record 1-1' }, { title: 'Record 1-2' }],
          note: { text: 'about 1', author: { name: 'Person 1' } },
        },
      },
    });
    expect(answer.errors).toBeUndefined();
  });

  it('tells the subgraphs who asks, why, and under which request', async () => {
    const gateway = await testGateway({ planner });
    const answer = await ask(gateway, '{ whoAmI { sub name claims purpose caseNumber requestId } }', {
      token: await token({ name: '李四', roles: ['officer'], scope: 'x', email: 'li@example.org', iss: 'issuer' }),
      headers: { 'x-purpose': encodeURIComponent('案件核查'), 'x-case-number': '2026-1', 'x-request-id': 'r-1' },
    });
    expect(answer.data?.whoAmI).toEqual({
      sub: 'li',
      name: '李四',
      claims: ['sub', 'name', 'roles', 'scope'],
      purpose: '案件核查',
      caseNumber: '2026-1',
      requestId: 'r-1',
    });
    expect(answer.headers.get('x-request-id')).toBe('r-1');
  });

  it('runs the fields of a mutation one after the other, once each', async () => {
    const journal: Journal = { renamed: [], open: 0 };
    const gateway = await testGateway({ planner, local: localExecutors(journal) });
    const answer = await ask(
      gateway,
      `mutation($c: String!) {
        a: personRename(id: "1", name: "A") { name note { text } }
        b: personRename(id: "1", name: "B") { name }
        c: personRename(id: "1", name: $c) { name }
      }`,
      { variables: { c: 'C' } },
    );
    expect(journal.renamed).toEqual(['A', 'B', 'C']);
    expect(answer.data).toEqual({ a: { name: 'A', note: { text: 'about 1' } }, b: { name: 'B' }, c: { name: 'C' } });
  });

  it('needs a name when there are several operations', async () => {
    const gateway = await testGateway({ planner });
    const query = 'query A { noteCount } query B { person(id: "1") { name } }';
    expect((await ask(gateway, query)).status).toBe(400);
    expect((await ask(gateway, query, { body: { operationName: 'C' } })).status).toBe(400);
    expect((await ask(gateway, query, { body: { operationName: 'B' } })).data).toEqual({
      person: { name: 'Person 1' },
    });
    expect((await ask(gateway, query, { body: { operationName: 'A' } })).data).toEqual({ noteCount: 7 });
  });
});

it('plans in Rust where it can, and in JavaScript when told to', async () => {
  expect((await testGateway()).planner).toBe('rust');
  expect((await testGateway({ planner: 'javascript' })).planner).toBe('javascript');
});
