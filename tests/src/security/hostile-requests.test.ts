import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { registrar } from '../setup/actors.js';
import { foundProvince } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, tokenOf, topology } from '../setup/graph.js';
import { harmless, rowCounts } from './harmless.js';

/* HTTP that no client of good will sends. */

let graph: TestGraph;
let before: Record<string, number>;
let authorization: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  await foundProvince(graph);
  authorization = `Bearer ${await tokenOf(registrar)}`;
  before = await rowCounts(graph);
});
afterAll(() => graph?.close());

const QUERY = '{ divisions { totalCount } }';
const MUTATION =
  'mutation { divisionRegister(input: { code: "990100", name: "甲市", kind: PREFECTURE }, idempotencyKey: "12345678") { record { id } } }';

const send = async (path: string, init: RequestInit & { duplex?: 'half' }, what: string) =>
  harmless(await graph.fetch(new Request(new URL(path, 'http://graph.test'), init)), what);
const json = { 'content-type': 'application/json' };
const body = (value: unknown) => JSON.stringify(value);
/** A text with a name short enough to read. */
const named = (text: string) => [text.slice(0, 40), text] as const;

describe('methods', () => {
  it.each([
    ['a mutation', MUTATION],
    [
      'a mutation among queries',
      `query A { divisions { totalCount } } ${MUTATION.replace('mutation', 'mutation B')}&operationName=B`,
    ],
  ])('%s in a URL is not performed', async (what, query) => {
    const [text, rest = ''] = query.split('&');
    const { status } = await send(
      `/graphql?query=${encodeURIComponent(text!)}${rest && `&${rest}`}`,
      { headers: { authorization } },
      what,
    );
    expect(status).toBe(405);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'QUERY', 'PURGE'])('%s', async (method) => {
    for (const query of [QUERY, MUTATION]) {
      const bodiless = method === 'HEAD';
      await send(
        '/graphql',
        { method, headers: { ...json, authorization }, ...(!bodiless && { body: body({ query }) }) },
        method,
      );
    }
  });

  it('another method named in a header', async () => {
    const { status } = await send(
      `/graphql?query=${encodeURIComponent(MUTATION)}`,
      { headers: { authorization, 'x-http-method-override': 'POST', 'x-method-override': 'POST' } },
      'method override',
    );
    expect(status).toBe(405);
  });
});

describe('kinds of body', () => {
  it.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/graphql',
    'application/xml',
    'application/octet-stream',
    'application/json-patch+json',
    'application/jsonx',
    'x',
    '',
  ])('"%s" is not read', async (type) => {
    for (const text of [
      body({ query: MUTATION }),
      MUTATION,
      `query=${encodeURIComponent(MUTATION)}`,
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body({ query: MUTATION })}\r\n--x--`,
    ]) {
      const { status } = await send(
        '/graphql',
        { method: 'POST', headers: { authorization, 'content-type': type }, body: text },
        type,
      );
      expect(status).toBe(415);
    }
  });

  it.each([
    'application/json; charset=utf-16',
    'application/json; charset=x',
    'APPLICATION/JSON',
    'application/json;',
    ' application/json ; charset="utf-8"',
  ])('"%s" is JSON in UTF-8', async (type) => {
    await send('/graphql', { method: 'POST', headers: { 'content-type': type }, body: body({ query: QUERY }) }, type);
  });

  it.each(
    [
      'text/html',
      'image/png',
      'application/graphql-response+json;q=0',
      '*/*;q=x',
      'multipart/mixed',
      'text/event-stream',
      'application/json, '.repeat(2_000),
    ].map(named),
  )('what it accepts: %s', async (_, accept) => {
    await send(
      '/graphql',
      { method: 'POST', headers: { ...json, accept }, body: body({ query: QUERY }) },
      accept.slice(0, 40),
    );
  });
});

describe('bodies', () => {
  const good = body({ query: QUERY });
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"{ divisions { totalCount } }"'],
    ['true', 'true'],
    ['half of it', good.slice(0, 10)],
    ['more than it', `${good}${good}`],
    ['a byte order mark', `\ufeff${good}`],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['UTF-16', new Uint8Array(Buffer.from(good, 'utf16le'))],
    ['NULs', '\u0000'.repeat(100)],
    ['one quote', "'"],
    ['comments', '/* x */ {}'],
    ['an empty object', '{}'],
    ['no operation', body({ query: null })],
    ['an operation that is a number', body({ query: 1 })],
    ['an operation that is a list', body({ query: [QUERY] })],
    ['an operation that is an object', body({ query: { toString: QUERY } })],
    ['two operations', `{"query": ${body(QUERY)}, "query": ${body('{ freshness { lag } }')}}`],
    ['variables that are a text', body({ query: QUERY, variables: 'x' })],
    ['variables that are a list', body({ query: QUERY, variables: [1] })],
    ['variables that are a number', body({ query: QUERY, variables: 1 })],
    ['variables that are JSON in a text', body({ query: QUERY, variables: '{"a":1}' })],
    ['a name that is a number', body({ query: QUERY, operationName: 1 })],
    ['a name that is an object', body({ query: QUERY, operationName: {} })],
    ['a name of nothing', body({ query: QUERY, operationName: 'Nobody' })],
    ['extensions that are a text', body({ query: QUERY, extensions: 'x' })],
    ['extensions that are a list', body({ query: QUERY, extensions: [] })],
    ['a stored document that is not', body({ documentId: 'sha256:00' })],
    ['a stored document that is an object', body({ documentId: {} })],
    ['a hash that is none', body({ extensions: { persistedQuery: { version: 1, sha256Hash: { $ne: 1 } } } })],
    ['a document by the prototype', body({ documentId: '__proto__' })],
    ['a plan', body({ query: QUERY, extensions: { debug: true, queryPlan: true, tracing: true } })],
    ['brackets without end', '['.repeat(100_000)],
    ['objects without end', '{"query":'.repeat(50_000)],
    ['a long key', `{"${'x'.repeat(500_000)}": 1}`],
  ])('%s', async (what, text) => {
    await send('/graphql', { method: 'POST', headers: { ...json, authorization }, body: text }, what);
  });

  // Over a socket the client may still be sending when it is told, and sees a reset instead.
  it.runIf(topology === 'one process')('of more than a megabyte are not read, whether they say so or not', async () => {
    const large = body({ query: QUERY, variables: { x: 'x'.repeat(1_100_000) } });
    expect((await send('/graphql', { method: 'POST', headers: json, body: large }, 'a large body')).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < large.length; sent += 10_000)
          controller.enqueue(new TextEncoder().encode(large.slice(sent, sent + 10_000)));
        controller.close();
      },
    });
    expect(
      (await send('/graphql', { method: 'POST', headers: json, body: stream, duplex: 'half' }, 'a large stream'))
        .status,
    ).toBe(413);
  });
});

describe('addresses', () => {
  it.each(
    [
      '/',
      '/graphql/',
      '/graphql/x',
      '/GraphQL',
      '/graphql;x=1',
      '/graphql%2f',
      '/x/..%2fgraphql',
      '/x/graphql',
      '/graphql.json',
      '/graphql%00',
      '/%67raphq%6c',
      '/.env',
      '/.git/config',
      '/admin',
      '/api/graphql',
      '/subgraphs/parties',
      '/%',
      '/%ff',
      `/${'x'.repeat(8_000)}`,
      '/metrics/',
      '/health/../graphql%3f',
    ].map(named),
  )('%s leads nowhere', async (_, path) => {
    const url = `http://graph.test${path}`;
    const response = await graph.fetch(
      new Request(url, { method: 'POST', headers: { ...json, authorization }, body: body({ query: MUTATION }) }),
    );
    expect(response.status).toBe(404);
    await harmless(response, path);
  });

  it('a query in the URL may be anything', async () => {
    for (const search of [
      '',
      '?',
      '?query',
      '?query=',
      '?query=%',
      '?query=%00',
      '?query=%ff%fe',
      '?query[]=x',
      `?query=${QUERY}&query=${QUERY}`,
      '?variables=x',
      '?query={a}&variables={',
      '?query={a}&variables=[1]',
      '?query={a}&extensions=x',
      '?__proto__[x]=1',
      '?documentId=__proto__',
      `?query=${'x'.repeat(60_000)}`,
    ]) {
      await send(`/graphql${search}`, { headers: { accept: 'application/json' } }, search.slice(0, 60));
    }
  });
});

describe('headers', () => {
  it('of any name and size', async () => {
    for (const headers of [
      { 'x-request-id': 'x'.repeat(10_000) },
      { 'x-request-id': '<script>' },
      { 'x-request-id': '../../x' },
      { 'content-length': 'x' },
      { 'content-encoding': 'gzip' },
      { 'transfer-encoding': 'chunked' },
      { origin: 'https://attacker.example' },
      { host: 'attacker.example' },
      { 'x-forwarded-for': "127.0.0.1' or 1=1" },
      { cookie: 'x'.repeat(50_000) },
      { 'apollo-require-preflight': 'x' },
      { range: 'bytes=0-1' },
      { expect: '100-continue' },
    ]) {
      if (
        topology !== 'one process' &&
        Object.keys(headers).some((name) => ['transfer-encoding', 'expect', 'content-length', 'host'].includes(name))
      )
        continue;
      await send(
        '/graphql',
        { method: 'POST', headers: { ...json, ...headers }, body: body({ query: QUERY }) },
        body(headers).slice(0, 60),
      );
    }
  });

  it('do not open the graph to other web pages', async () => {
    const response = await graph.fetch(
      new Request('http://graph.test/graphql', {
        method: 'OPTIONS',
        headers: {
          origin: 'https://attacker.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization',
        },
      }),
    );
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    await harmless(response, 'preflight');
  });

  it('of the answer say nothing of what is inside', async () => {
    const { headers } = await graph.fetch(
      new Request('http://graph.test/graphql', { method: 'POST', headers: json, body: body({ query: QUERY }) }),
    );
    expect([headers.get('x-powered-by'), headers.get('server'), headers.get('x-content-type-options')]).toEqual([
      null,
      null,
      'nosniff',
    ]);
  });
});

it('after all of it nothing is written, and the graph answers', async () => {
  expect(await rowCounts(graph)).toEqual(before);
  expect((await graph.ask(QUERY, { as: registrar })).data).toEqual({ divisions: { totalCount: 2 } });
});
