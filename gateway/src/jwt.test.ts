import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenVerifier } from '@integrity-graph/kit/trust';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from './gateway.js';
import { ask, testGateway } from './testing/client.js';
import { SECRET, token } from './testing/tokens.js';

const WHO = '{ whoAmI { sub claims } }';
const hour = 3600;
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await testGateway({ jwt: { secret: SECRET, issuer: 'https://id.test', audience: 'graph' } });
  });
  const good = { iss: 'https://id.test', aud: 'graph' };

  it('names its bearer', async () => {
    const answer = await ask(gateway, WHO, { token: await token(good) });
    expect(answer.data).toEqual({ whoAmI: { sub: 'li', claims: ['sub'] } });
  });

  it.each([
    ['no header', undefined],
    ['the empty header of GraphiQL', ''],
  ])('is not required: %s is anonymous', async (_, none) => {
    const answer = await ask(gateway, WHO, none === undefined ? {} : { headers: { authorization: 'Bearer ' } });
    expect(answer).toMatchObject({ status: 200, data: { whoAmI: { sub: null, claims: [] } } });
  });

  it.each<[string, () => string | Promise<string>]>([
    ['expired', () => token(good, { expires: Date.now() / 1000 - hour })],
    ['signed with another key', () => token(good, { secret: 'another key of at least 32 bytes!!' })],
    ['unsigned', () => `${base64({ alg: 'none' })}.${base64({ ...good, sub: 'li', exp: 4e9 })}.`],
    [
      'changed after signing',
      async () => {
        const [head, , signature] = (await token(good)).split('.');
        return `${head}.${base64({ ...good, sub: 'wang', exp: 4e9 })}.${signature}`;
      },
    ],
    ['from another issuer', () => token({ ...good, iss: 'https://other.test' })],
    ['for another audience', () => token({ ...good, aud: 'other' })],
    ['without a subject', () => token({ ...good, sub: undefined })],
    ['not valid yet', () => token({ ...good, nbf: Date.now() / 1000 + hour })],
    [
      'without an end',
      () => new SignJWT({ ...good, sub: 'li' }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(SECRET)),
    ],
    ['no token at all', () => 'abc'],
    ['made with roles that are no list', () => token({ ...good, roles: 'officer' })],
    ['made with a clearance that does not exist', () => token({ ...good, clearance: 'L9' })],
    ['made with an object for a division', () => token({ ...good, division: { in: ['99'] } })],
  ])('is refused with HTTP 401 and a JSON body when it is %s', async (_, bad) => {
    const answer = await ask(gateway, WHO, { token: await bad() });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer).not.toHaveProperty('data');
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    expect(answer.headers.get('x-request-id')).toBeTruthy();
  });

  it('is refused under another scheme', async () => {
    const answer = await ask(gateway, WHO, { headers: { authorization: 'Basic bGk6bGk=' } });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('keys of an issuer (JWKS)', () => {
  const published: object[] = [];
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: published })));
  let jwksUrl: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
  });
  afterAll(() => server.close());

  it.each(['RS256', 'ES256'])('verify %s', async (alg) => {
    const { publicKey, privateKey } = await generateKeyPair(alg);
    published.push({ ...(await exportJWK(publicKey)), kid: alg, alg });
    const signed = await new SignJWT({ sub: 'li' })
      .setProtectedHeader({ alg, kid: alg })
      .setExpirationTime('1h')
      .sign(privateKey);
    const verify = createTokenVerifier({ jwksUrl });
    await expect(verify(`Bearer ${signed}`)).resolves.toMatchObject({ claims: { sub: 'li' } });
  });

  it('do not serve as a shared secret: HS256 signed with the public key is refused', async () => {
    const verify = createTokenVerifier({ jwksUrl });
    const forged = await token({}, { secret: JSON.stringify(published[0]) });
    await expect(verify(`Bearer ${forged}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('are out of reach: HTTP 503, not 401, and anonymous callers are served', async () => {
    const gateway = await testGateway({ jwt: { jwksUrl: 'http://127.0.0.1:9/jwks.json' } });
    const answer = await ask(gateway, WHO, { token: await token() });
    // HS256 is refused before any key is fetched, so an RS256 header is needed to get that far.
    expect(answer.status).toBe(401);
    const rs256 = `${base64({ alg: 'RS256', kid: 'k' })}.${base64({ sub: 'li', exp: 4e9 })}.c2ln`;
    expect(await ask(gateway, WHO, { token: rs256 })).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'AUTHENTICATION_UNAVAILABLE', retryAfter: 5 } }],
    });
    expect((await ask(gateway, WHO)).status).toBe(200);
  });
});

it('options that leave open how to verify are refused at the start', () => {
  expect(() => createTokenVerifier({})).toThrow('exactly one');
  expect(() => createTokenVerifier({ secret: SECRET, jwksUrl: 'https://id.test' })).toThrow('exactly one');
  expect(() => createTokenVerifier({ secret: 'short' })).toThrow('32 bytes');
});
