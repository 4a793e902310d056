import { randomUUID } from 'node:crypto';
import { CLOCK_TOLERANCE, type Claims, partsOf, type SignedBody, signRequest } from '@integrity-graph/kit';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { foundProvince } from '../setup/bureau.js';
import { JWT_SECRET, openTestGraph, type TestGraph, tokenOf, topology } from '../setup/graph.js';
import { createAuthority } from './certificates.js';
import {
  type MutualTlsRouter,
  openForwardingRouter,
  openSigningRouter,
  postOverTls,
  type Router,
  SIGNING_SECRET,
} from './routers.js';

/* Whoever reaches a subgraph around the gateway gets nothing: neither records nor its schema. */

const registrar: Claims = { sub: 'registrar', roles: ['officer'], sector: 'parties', division: '990000' };

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  await foundProvince(graph);
});
afterAll(() => graph?.close());

/** What somebody may try on a subgraph. */
const QUERIES: Record<string, string> = {
  'its schema': '{ _service { sdl } }',
  entities:
    '{ _entities(representations: [{ __typename: "Person", id: "018f0000-0000-7000-8000-000000000000" }]) { __typename } }',
  'a query': '{ divisions { totalCount } }',
  introspection: '{ __schema { types { name } } }',
  'a mutation':
    'mutation { divisionRegister(input: { code: "990100", name: "甲市", kind: PREFECTURE }, idempotencyKey: "12345678") { record { id } } }',
};

describe('the gateway', () => {
  it.each(Object.entries(QUERIES).slice(0, 2))('does not offer %s', async (_, query) => {
    const { status, data, errors } = await graph.ask(query, { as: registrar });
    expect([status, data, errors[0]!.extensions.code]).toEqual([400, null, 'GRAPHQL_VALIDATION_FAILED']);
  });
});

interface Sent {
  status: number;
  body: string;
}

const refused = {
  status: 401,
  body: '{"errors":[{"message":"This service answers the gateway only","extensions":{"code":"UNAUTHENTICATED","service":"parties"}}]}',
};

describe.runIf(topology === 'one process')('a subgraph over HTTP', () => {
  let router: Router;

  beforeAll(async () => {
    router = await openSigningRouter(graph.runtimes);
  });
  afterAll(() => router?.close());

  const send = async (body: object, headers: Record<string, string> = {}): Promise<Sent> => {
    const response = await fetch(router.urls.get('parties')!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.text() };
  };
  const sign = (
    body: SignedBody,
    {
      secret = SIGNING_SECRET,
      at = Date.now(),
      headers = {},
    }: { secret?: string; at?: number; headers?: Record<string, string> } = {},
  ) => signRequest(partsOf('POST', body, headers), secret, { now: new Date(at), nonce: randomUUID() });
  const query = '{ divisions { totalCount } }';
  const asked: SignedBody = { query, extensions: { jwt: registrar } };

  it('answers what the gateway has signed', async () => {
    expect(await send(asked, sign(asked))).toMatchObject({
      status: 200,
      body: expect.stringContaining('"totalCount":2'),
    });
  });

  it.each(Object.entries(QUERIES))('refuses %s without a signature', async (_, text) => {
    expect(await send({ query: text })).toEqual(refused);
  });

  it('refuses a query in the URL', async () => {
    const response = await fetch(`${router.urls.get('parties')}?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/json' },
    });
    expect({ status: response.status, body: await response.text() }).toEqual(refused);
  });

  const swap = (change: Partial<SignedBody>, headers: Record<string, string> = {}) => ({
    body: { ...asked, ...change },
    headers: { ...sign(asked), ...headers },
  });
  const later = Date.now() + 24 * 3_600_000;
  it.each<[string, () => { body: object; headers: Record<string, string> }]>([
    [
      'signed with another key',
      () => ({ body: asked, headers: sign(asked, { secret: 'a key that somebody else has made up' }) }),
    ],
    ['signed too long ago', () => ({ body: asked, headers: sign(asked, { at: Date.now() - CLOCK_TOLERANCE - 1000 }) })],
    ['signed for the future', () => ({ body: asked, headers: sign(asked, { at: later }) })],
    ['with another operation', () => swap({ query: QUERIES['its schema'] })],
    ['with other variables', () => swap({ variables: { id: 'x' } })],
    ['with another operation name', () => swap({ operationName: 'Other' })],
    ['with the claims of somebody else', () => swap({ extensions: { jwt: { ...registrar, clearance: 'L4' } } })],
    ['with the claims left out', () => swap({ extensions: {} })],
    ['with a purpose put in', () => swap({}, { 'x-purpose': 'case', 'x-case-number': '1' })],
    ['with another request ID', () => swap({}, { 'x-request-id': 'another' })],
    ['with a header that cannot be decoded', () => swap({}, { 'x-purpose': '%zz' })],
    ['with a signature of another length', () => swap({}, { 'x-signature': 'AAAA' })],
    ['with a time that is none', () => swap({}, { 'x-signature-time': 'NaN' })],
    ['with an empty nonce', () => swap({}, { 'x-signature-nonce': '' })],
    ['with the signature alone', () => ({ body: asked, headers: { 'x-signature': sign(asked)['x-signature']! } })],
    [
      'with a bearer token in the place of a signature',
      () => ({ body: { query }, headers: { authorization: 'Bearer x' } }),
    ],
  ])('refuses a call %s', async (_, call) => {
    const { body, headers } = call();
    expect(await send(body, headers)).toEqual(refused);
  });

  it('refuses a call that was captured and sent again', async () => {
    const headers = sign(asked);
    expect((await send(asked, headers)).status).toBe(200);
    expect(await send(asked, headers)).toEqual(refused);
  });
});

describe.runIf(topology === 'one process')('a subgraph over mutual TLS', () => {
  let router: MutualTlsRouter;

  beforeAll(async () => {
    router = await openForwardingRouter(graph.runtimes);
  });
  afterAll(() => router?.close());

  const PEOPLE = '{ people { totalCount } divisions { totalCount } }';
  const send = (
    query: string,
    options: { cert?: string; key?: string; headers?: Record<string, string>; extensions?: object },
  ) => {
    const { extensions, ...tls } = options;
    return postOverTls(
      router.urls.get('parties')!,
      { query, extensions },
      { ...tls, headers: { accept: 'application/json', ...tls.headers } },
    );
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('answers a router it trusts, for the bearer of the token it forwards', async () => {
    const { status, body } = await send(PEOPLE, {
      ...router.authority.issue('router'),
      headers: bearer(await tokenOf(registrar)),
    });
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { data: { people: { totalCount: 0 }, divisions: { totalCount: 2 } } },
    ]);
  });

  it('takes a router without a token to ask for the public', async () => {
    const { body } = await send(PEOPLE, router.authority.issue('router'));
    expect(JSON.parse(body)).toMatchObject({
      data: { people: null, divisions: { totalCount: 2 } },
      errors: [{ path: ['people'], extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('believes no claims but those of the token', async () => {
    const { body } = await send(PEOPLE, { ...router.authority.issue('router'), extensions: { jwt: registrar } });
    expect(JSON.parse(body)).toMatchObject({ data: { people: null } });
  });

  it.each(Object.entries(QUERIES))(
    'refuses %s to who has no certificate and no signature, whatever his token',
    async (_, query) => {
      expect(await send(query, { headers: bearer(await tokenOf(registrar)) })).toEqual(refused);
    },
  );

  it('refuses a certificate of an authority that is not its own', async () => {
    const stranger = createAuthority('routers').issue('router');
    expect(await send(PEOPLE, { ...stranger, headers: bearer(await tokenOf(registrar)) })).toEqual(refused);
  });

  it.each([
    ['of another issuer', () => sign('the key of somebody else, long enough to be one', '1h')],
    ['that has expired', () => sign(JWT_SECRET, '-1h')],
    ['that is none', async () => 'not.a.token'],
  ])('refuses a token %s from a router it trusts', async (_, token) => {
    const { status, body } = await send(PEOPLE, {
      ...router.authority.issue('router'),
      headers: bearer(await token()),
    });
    expect([status, JSON.parse(body).errors[0].extensions.code, JSON.parse(body).data]).toEqual([
      401,
      'UNAUTHENTICATED',
      undefined,
    ]);
  });

  const sign = (secret: string, until: string) =>
    new SignJWT({ ...registrar })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(until)
      .sign(new TextEncoder().encode(secret));
});
