import { SIGNATURE_HEADERS } from '@integrity-graph/kit/trust';
import { afterEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../gateway.js';
import type { GatewayOptions } from '../options.js';
import { type Asked, ask, post, silent, testGateway } from '../testing/client.js';
import { composeFixture, createSchemas, type Journal, localExecutors } from '../testing/fixture.js';
import { type HttpSubgraph, SIGNING_SECRET, serveSubgraph } from '../testing/http-subgraph.js';
import { SECRET, token } from '../testing/tokens.js';

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.stop()));
});

/** All three subgraphs as HTTP servers of their own. */
async function overHttp(options: Partial<GatewayOptions> = {}) {
  const journal: Journal = { renamed: [], open: 0 };
  const schemas = createSchemas(journal);
  const people = await serveSubgraph(schemas.people);
  const records = await serveSubgraph(schemas.records);
  const notes = await serveSubgraph(schemas.notes);
  open.push(people, records, notes);
  const gateway = await createGateway({
    supergraph: composeFixture({ people: people.url, records: records.url, notes: 'http://127.0.0.1:9/never-called' }),
    subgraphUrls: new Map([['notes', notes.url]]),
    signingSecret: SIGNING_SECRET,
    jwt: { secret: SECRET },
    logger: silent,
    ...options,
  });
  return { gateway, people, records, notes, journal };
}

const DOSSIER = '{ noteCount person(id: "1") { name records { title } note { text } } }';

describe('subgraphs over HTTP', () => {
  it('are joined, each call signed, with the URLs of the options before those of the supergraph', async () => {
    const { gateway, people, records, notes } = await overHttp();
    const answer = await ask(gateway, DOSSIER, { token: await token() });
    expect(answer.data).toMatchObject({ noteCount: 7, person: { name: 'Person 1', note: { text: 'about 1' } } });
    const calls = [people, records, notes].flatMap((subgraph) => subgraph.calls);
    expect(calls.length).toBeGreaterThanOrEqual(4);
    expect(calls.every(({ refused }) => refused === null)).toBe(true);
  });

  it('learn who asks and why, in Chinese too', async () => {
    const { gateway } = await overHttp();
    const asked: Asked = {
      token: await token({ name: '李四', secret: 'x' }),
      headers: { 'x-purpose': encodeURIComponent('案件核查'), 'x-case-number': encodeURIComponent('〔2026〕1号') },
    };
    expect(await ask(gateway, '{ whoAmI { sub name claims purpose caseNumber } }', asked)).toMatchObject({
      data: {
        whoAmI: { sub: 'li', name: '李四', claims: ['sub', 'name'], purpose: '案件核查', caseNumber: '〔2026〕1号' },
      },
    });
  });

  it('get nothing that a client could have slipped in', async () => {
    const { gateway, people } = await overHttp();
    await ask(gateway, '{ whoAmI { sub } }', {
      headers: { 'x-signature': 'forged', 'x-forwarded-user': 'root', cookie: 'a=b' },
      body: { extensions: { jwt: { sub: 'root' }, headers: { authorization: 'x' }, endpoint: 'http://127.0.0.1:9/' } },
    });
    const [call] = people.calls;
    expect(call!.body).not.toHaveProperty('extensions');
    expect(call!.refused).toBeNull();
    expect(call!.headers).not.toHaveProperty('x-forwarded-user');
    expect(call!.headers).not.toHaveProperty('cookie');
    expect(call!.headers).not.toHaveProperty('authorization');
  });

  it('never answer one user with what another asked: 100 at once, the same query', async () => {
    const { gateway, people } = await overHttp();
    const subjects = Array.from({ length: 100 }, (_, n) => `user-${n}`);
    const answers = await Promise.all(
      subjects.map(async (sub) => ask(gateway, '{ whoAmI { sub } }', { token: await token({ sub }) })),
    );
    expect(answers.map(({ data }) => data)).toEqual(subjects.map((sub) => ({ whoAmI: { sub } })));
    expect(people.calls).toHaveLength(100);
    expect(new Set(people.calls.map(({ headers }) => headers[SIGNATURE_HEADERS.nonce])).size).toBe(100);
  });

  it('refuse a gateway with another key; the user reads only which service is out', async () => {
    const { gateway, people } = await overHttp({ signingSecret: 'another key' });
    const answer = await ask(gateway, '{ person(id: "1") { name } }');
    expect(people.calls[0]!.refused).toBe('MISMATCH');
    expect(answer).toMatchObject({
      status: 200,
      data: { person: null },
      errors: [{ path: ['person'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' } }],
    });
  });
});

describe('a subgraph that fails', () => {
  it('takes down its own fields alone, and says nothing of addresses', async () => {
    const { gateway, notes, records } = await overHttp();
    await notes.stop();
    records.misbehave = (_, response) => response.writeHead(502).end('<html>proxy at 10.0.0.7 failed</html>');
    const answer = await ask(gateway, '{ noteCount person(id: "1") { name latest { __typename } note { text } } }');
    expect(answer.data).toEqual({ noteCount: null, person: { name: 'Person 1', latest: null, note: null } });
    expect(answer.errors!.map(({ extensions }) => extensions)).toEqual(
      expect.arrayContaining([
        { code: 'SUBGRAPH_UNAVAILABLE', service: 'notes' },
        { code: 'SUBGRAPH_UNAVAILABLE', service: 'records' },
      ]),
    );
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|ECONN|fetch failed|html|502/);
    await notes.reopen();
  });

  it.each([
    ['a body that is no JSON', 'Segmentation fault at http://inner/'],
    ['JSON that is no answer', '{"status":"up","password":"x"}'],
    ['null', 'null'],
  ])('counts as out when it answers with %s', async (_, text) => {
    const { gateway, people } = await overHttp();
    people.misbehave = (_request, response) => response.writeHead(200).end(text);
    const answer = await ask(gateway, '{ person(id: "1") { name } }');
    expect(answer).toMatchObject({
      data: { person: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/inner|password/);
  });

  it('is not followed to another place', async () => {
    const { gateway, people, notes } = await overHttp();
    people.misbehave = (_, response) => response.writeHead(307, { location: notes.url }).end();
    expect(await ask(gateway, '{ person(id: "1") { name } }')).toMatchObject({ data: { person: null } });
    expect(notes.calls).toHaveLength(0);
  });

  it('is waited for until its deadline', async () => {
    const { gateway } = await overHttp({ deadlines: { subgraph: 100 } });
    const answer = await ask(gateway, '{ slow noteCount }');
    expect(answer.data).toEqual({ slow: null, noteCount: 7 });
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringContaining('did not answer in time'),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people' },
      },
    ]);
  });
});

describe('a broken connection', () => {
  const breakOnce = (subgraph: HttpSubgraph) => {
    subgraph.misbehave = (request) => {
      subgraph.misbehave = undefined;
      request.socket.destroy();
    };
  };

  it('is tried once more for a query, signed anew', async () => {
    const { gateway, people } = await overHttp();
    breakOnce(people);
    const answer = await ask(gateway, '{ person(id: "1") { name } }');
    expect(answer.data).toEqual({ person: { name: 'Person 1' } });
    expect(people.calls.map(({ refused }) => refused)).toEqual([null, null]);
  });

  it('is tried no more than once', async () => {
    const { gateway, people } = await overHttp();
    people.misbehave = (request) => request.socket.destroy();
    await ask(gateway, '{ person(id: "1") { name } }');
    expect(people.calls).toHaveLength(2);
  });

  it('is never tried again for a mutation', async () => {
    const { gateway, people, journal } = await overHttp();
    breakOnce(people);
    const answer = await ask(gateway, 'mutation { personRename(id: "1", name: "New") { name } }');
    expect(people.calls).toHaveLength(1);
    expect(journal.renamed).toEqual([]);
    expect(answer).toMatchObject({
      data: { personRename: null },
      errors: [{ message: expect.stringContaining('idempotencyKey'), extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });

  it('after a mutation leaves no doubt about the change that was made', async () => {
    const { gateway, notes, journal } = await overHttp();
    await notes.stop();
    const answer = await ask(gateway, 'mutation { personRename(id: "1", name: "New") { name note { text } } }');
    expect(journal.renamed).toEqual(['New']);
    expect(answer.data).toEqual({ personRename: { name: 'New', note: null } });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]!.message).not.toContain('idempotencyKey');
    await notes.reopen();
  });

  it('is not confused with an answer of 503', async () => {
    const { gateway, people } = await overHttp();
    people.misbehave = (_, response) => response.writeHead(503).end();
    await ask(gateway, '{ person(id: "1") { name } }');
    expect(people.calls).toHaveLength(1);
  });
});

describe('mixed transports', () => {
  it('join subgraphs of this process with others over HTTP', async () => {
    const notes = await serveSubgraph(createSchemas().notes);
    open.push(notes);
    const local = localExecutors();
    local.delete('notes');
    const gateway: Gateway = await testGateway({
      local,
      supergraph: composeFixture({ notes: notes.url }),
      signingSecret: SIGNING_SECRET,
    });
    expect((await ask(gateway, DOSSIER)).data).toMatchObject({ noteCount: 7, person: { note: { text: 'about 1' } } });
  });

  it('are refused at the start when a subgraph can be reached in no way', async () => {
    const local = localExecutors();
    local.delete('notes');
    await expect(testGateway({ local })).rejects.toThrow('subgraph "notes": no executor in this process');
    const supergraph = composeFixture({ notes: 'http://127.0.0.1:9/graphql' });
    await expect(testGateway({ local, supergraph })).rejects.toThrow('`signingSecret` is needed');
  });
});

it('a client that leaves ends the calls made for it', async () => {
  const { gateway, people } = await overHttp();
  const control = new AbortController();
  const ended = Promise.withResolvers<void>();
  people.misbehave = (_, response) => void response.once('close', ended.resolve);
  const body = JSON.stringify({ query: '{ slow }' });
  const headers = { 'content-type': 'application/json' };
  const request = new Request('http://gateway.test/graphql', { method: 'POST', headers, body, signal: control.signal });
  const asked = gateway.fetch(request).catch(() => undefined);
  await expect.poll(() => people.calls.length).toBe(1);
  control.abort();
  await ended.promise;
  await asked;
});

it('a batch answers every operation on its own', async () => {
  const { gateway } = await overHttp();
  const response = await post(gateway, [{ query: '{ noteCount }' }, { query: '{ whoAmI { sub } }' }], {
    token: await token(),
  });
  expect(await response.json()).toEqual([{ data: { noteCount: 7 } }, { data: { whoAmI: { sub: 'li' } } }]);
});
