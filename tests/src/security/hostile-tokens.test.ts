import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, PURPOSE, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, topology } from '../setup/graph.js';
import { post } from './asking.js';
import { TEXTS, VALUES } from './corpus.js';
import { forge, good, now, officer, part } from './forging.js';
import { type Harmless, harmless, rowCounts } from './harmless.js';

/* Tokens and headers that claim what nobody has granted. Nothing that is not public may come of any of them. */

let graph: TestGraph;
let bureau: Bureau;
let before: Record<string, number>;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', {
    post: bureau.post,
    person: bureau.a,
    startDate: '2021-06-01',
    endDate: '2026-01-31',
  });
  await signContract(graph, bureau);
  before = await rowCounts(graph);
});
afterAll(() => graph?.close());

/** Counts and names of what is not public: all of it is there, and none of it for the public. */
const SECRETS = `query Secrets($person: ID!) {
  procurementContracts { totalCount } procurementProjects { totalCount } obligations { totalCount } tenures { totalCount }
  people { totalCount } person(id: $person) { name idNumberMask looks { what } }
}`;

/** Over a socket Node turns away headers of more than 16 KiB, and the client may see no more than a reset. */
const fits = (text: string): boolean => topology === 'one process' || text.length < 2_000;

async function ask(headers: Record<string, string>, what: string): Promise<Harmless> {
  const response = await graph.fetch(
    post(JSON.stringify({ query: SECRETS, variables: { person: bureau.a } }), headers),
  );
  return harmless(response, what);
}
const withToken = (token: string, what: string, headers: Record<string, string> = {}) =>
  ask({ authorization: `Bearer ${token}`, ...headers }, what);

/** What is seen beyond the public part, as text: empty when nothing is. */
function beyondPublic({ data }: Harmless): string {
  const { person = null, people = null, ...lists } = (data ?? {}) as Record<string, { totalCount?: number } | null>;
  const seen = Object.entries({ ...lists, people }).filter(([, list]) => (list?.totalCount ?? 0) > 0);
  return [...seen.map(([name, list]) => `${name} ${list!.totalCount}`), ...(person ? ['a past head'] : [])].join(', ');
}

it('the officer they pretend to be sees it all', async () => {
  const seen = await withToken(forge(good()), 'the officer himself');
  expect(beyondPublic(seen)).toMatch(
    /procurementContracts 1.*procurementProjects 1.*obligations 3.*tenures 1.*people 3.*a past head/,
  );
});

describe('tokens that are none', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const tokens: Record<string, () => string> = {
    'without a signature, as alg none says': () => forge(good(), { header: { alg: 'none' }, signature: '' }),
    'alg none in other letters': () => forge(good(), { header: { alg: 'nOnE' }, signature: '' }),
    'alg none with a signature': () => forge(good(), { header: { alg: 'none' } }),
    'no algorithm': () => forge(good(), { header: { typ: 'JWT' } }),
    'a list of algorithms': () => forge(good(), { header: { alg: ['HS256', 'none'] } }),
    'another key': () => forge(good(), { secret: 'the key of somebody else, long enough to be one' }),
    'an empty key': () => forge(good(), { secret: '' }),
    'a public key as the secret': () =>
      forge(good(), { secret: publicKey.export({ type: 'spki', format: 'pem' }) as string }),
    'another algorithm with the same key': () => forge(good(), { header: { alg: 'HS512' }, algorithm: 'sha512' }),
    'RS256 signed as HS256': () => forge(good(), { header: { alg: 'RS256' } }),
    'a key of its own': () =>
      forge(good(), { header: { alg: 'HS256', jwk: { kty: 'oct', k: part('x'.repeat(32)) } }, secret: 'x'.repeat(32) }),
    'a key to be fetched': () =>
      forge(good(), {
        header: { alg: 'HS256', jku: 'https://attacker.example/keys', x5u: 'https://attacker.example/x' },
        secret: 'x'.repeat(32),
      }),
    'a key by a path': () => forge(good(), { header: { alg: 'HS256', kid: '../../dev/null' }, secret: '' }),
    'what must be understood': () => forge(good(), { header: { alg: 'HS256', crit: ['exp', 'x'] } }),
    'half a signature': () => forge(good()).slice(0, -20),
    'no signature': () => forge(good(), { signature: '' }),
    'the signature of another token': () => forge(good(), { signature: forge({ ...good(), sub: 'x' }).split('.')[2] }),
    'an encrypted token': () => `${part({ alg: 'dir', enc: 'A256GCM' })}..${part('x')}.${part('y')}.${part('z')}`,
    'two parts': () => forge(good()).split('.').slice(0, 2).join('.'),
    'six parts': () => `${forge(good())}.a.b.c`,
    dots: () => '..',
    'random bytes': () => randomBytes(200).toString('base64url'),
    'a huge token': () => forge({ ...good(), filler: 'x'.repeat(200_000) }, { secret: 'another' }),
    'a payload that is no JSON': () => forge('{'),
    'a payload that is a list': () => forge([good()]),
    'a payload that is null': () => forge('null'),
    expired: () => forge({ ...officer, exp: now() - 60 }),
    'not yet valid': () => forge({ ...good(), nbf: now() + 3600 }),
    'without an end': () => forge(officer),
    'an end that is a text': () => forge({ ...officer, exp: '9999999999' }),
    'an end that is not a number': () => forge({ ...officer, exp: null }),
    'an end that is a list': () => forge({ ...officer, exp: [now() + 3600] }),
    'an end before time began': () => forge({ ...officer, exp: -1 }),
    'without a subject': () => forge({ ...good(), sub: undefined }),
  };

  it.each(Object.entries(tokens))('%s', async (what, token) => {
    if (!fits(token())) return;
    const { status, codes, data } = await withToken(token(), what);
    expect([status, codes, data]).toEqual([401, ['UNAUTHENTICATED'], null]);
  });

  it.each(
    [
      'Basic b2ZmaWNlcjpvZmZpY2Vy',
      'Bearer',
      'Bearer a b',
      'bearer',
      'Token x',
      'null',
      ',',
      'Bearer Bearer x',
      `Bearer ${'x'.repeat(100_000)}`,
    ].map((text) => [text.slice(0, 40), text] as const),
  )('the header "%s"', async (_, authorization) => {
    if (!fits(authorization)) return;
    const answer = await ask({ authorization }, authorization.slice(0, 40));
    expect(answer.status === 401 ? answer.codes : beyondPublic(answer)).toEqual(
      answer.status === 401 ? ['UNAUTHENTICATED'] : '',
    );
  });

  it('random texts in the place of a token', async () => {
    const piece = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_=+/.{}"'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (pieces) => {
        const answer = await withToken(pieces.join('.'), pieces.join('.'));
        expect(beyondPublic(answer)).toBe('');
      }),
      { numRuns: 100 },
    );
  });
});

/** Claims of a token that is well signed: an issuer may be careless. */
describe('claims', () => {
  const CLAIMS = ['sub', 'name', 'roles', 'sector', 'division', 'clearance', 'body', 'person', 'scope'] as const;

  it.each(CLAIMS)('%s of another type', async (claim) => {
    for (const [what, value] of Object.entries(VALUES)) {
      if (claim === 'scope' || claim === 'name' || value === null) continue;
      const answer = await withToken(forge({ ...good(), [claim]: value }), `${claim}: ${what}`);
      expect(beyondPublic(answer), `${claim}: ${what}`).toBe('');
    }
  });

  it.each(['roles', 'sector', 'division', 'body', 'person', 'clearance'])(
    '%s that breaks out of where it is used',
    async (claim) => {
      const texts = {
        ...TEXTS,
        'two divisions': '990000,000000',
        'a division and the nation': '99,C',
        'a scope': 'PROCUREMENT:C',
        'the end of an array': `"}','{"`,
        'an array': '{C}',
        'a level': 'L1 or L4',
        'the prototype': '__proto__',
      };
      for (const [what, text] of Object.entries(texts).filter(([, text]) => fits(text))) {
        // What does not hold the claim at fault has rights of its own: each claim is tried in the role that lives by it.
        const role = { body: 'subject', person: 'subject' }[claim] ?? 'officer';
        const { sub } = officer;
        const base = role === 'subject' ? { sub, roles: ['subject'] } : officer;
        const claims = { ...base, exp: now() + 3600, [claim]: claim === 'roles' ? [text] : text };
        for (const headers of [{}, PURPOSE])
          expect(beyondPublic(await withToken(forge(claims), `${claim}: ${what}`, headers)), `${claim}: ${what}`).toBe(
            '',
          );
      }
    },
  );

  it.each<[string, object]>([
    ['roles that are not there', { roles: ['admin', 'root', 'system', 'anonymous', '*'] }],
    ['no roles', { roles: [] }],
    ['a role in capitals', { roles: ['OFFICER'] }],
    ['a discipline organ of every body', { roles: ['discipline'], body: '*' }],
    ['a discipline organ of a list with a hole', { roles: ['discipline'], body: ',' }],
    ['a subject that is everybody', { roles: ['subject'], person: '%' }],
    [
      'a subject with the rights of an officer',
      { roles: ['subject'], person: '01900000-0000-7000-8000-00000000000f', clearance: 'L4', sector: 'procurement' },
    ],
    ['a subject whose person is the nil id', { roles: ['subject'], person: '00000000-0000-0000-0000-000000000000' }],
    ['an officer of no sector', { sector: '' }],
    ['an officer of several sectors', { sector: 'procurement,parties' }],
    ['an officer of no division', { division: '' }],
    ['an officer of half a division', { division: '99' }],
    ['an officer of a division beyond China', { division: '９９００００' }],
    ['a clearance above all', { clearance: 'L5' }],
    ['a clearance in small letters', { clearance: 'l4' }],
    ['a setting of the database', { division: '990000', sector: "procurement'; set row_security = off; --" }],
  ])('%s', async (what, claims) => {
    for (const headers of [{}, PURPOSE])
      expect(beyondPublic(await withToken(forge({ ...good(), ...claims }), what, headers)), what).toBe('');
  });

  it('of the prototype are dropped', async () => {
    const payload = `{"sub":"x","exp":${now() + 3600},"roles":["officer"],"__proto__":{"sector":"procurement","division":"000000","clearance":"L4"},"constructor":{"prototype":{"division":"000000"}}}`;
    expect(beyondPublic(await withToken(forge(payload), 'the prototype'))).toBe('');
    expect(({} as { division?: string }).division).toBeUndefined();
  });

  it.runIf(topology === 'one process')('that are huge', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    ).join(',');
    expect(
      beyondPublic(await withToken(forge({ ...good(), roles: ['discipline'], body: many }), 'many bodies', PURPOSE)),
    ).toBe('');
    expect(beyondPublic(await withToken(forge({ ...good(), sector: 'x'.repeat(100_000) }), 'a long sector'))).toBe('');
  });
});

describe('headers', () => {
  it('that say who somebody is are not believed', async () => {
    const headers = {
      'x-role': 'officer',
      'x-user': 'officer',
      'x-claims': JSON.stringify(officer),
      'x-jwt': forge(good()),
      'x-forwarded-user': 'officer',
      'x-signature': 'AAAA',
      'x-signature-time': String(Date.now()),
      'x-signature-nonce': 'n',
      cookie: `authorization=${forge(good())}`,
    };
    expect(beyondPublic(await ask(headers, 'claims in headers'))).toBe('');
    const body = JSON.stringify({
      query: SECRETS,
      variables: { person: bureau.a },
      extensions: { jwt: officer, claims: officer, headers: { authorization: `Bearer ${forge(good())}` } },
    });
    expect(beyondPublic(await harmless(await graph.fetch(post(body)), 'claims in extensions'))).toBe('');
  });

  it.each(
    [
      ['x-purpose', '%zz'],
      ['x-purpose', '%00'],
      ['x-purpose', 'a%0d%0ax-case-number: 1'],
      ['x-purpose', '%ED%A0%80'],
      ['x-purpose', 'x'.repeat(201)],
      ['x-case-number', 'x'.repeat(100_000)],
      ['x-case-number', 'Ã('],
    ].map(([name, value]) => [name!, value!.slice(0, 30), value!] as const),
  )('%s: %s is refused', async (name, _, value) => {
    if (!fits(value)) return;
    const { status, codes } = await withToken(forge(good()), `${name}: ${value.slice(0, 30)}`, {
      ...PURPOSE,
      [name]: value,
    });
    expect([status, codes]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('purposes that are hostile texts are texts', async () => {
    const reader = { ...good(), roles: ['discipline'], body: bureau.manager };
    for (const [what, text] of Object.entries(TEXTS).filter(([, text]) => text.isWellFormed() && text.length <= 200)) {
      const { status } = await withToken(forge(reader), what, {
        'x-purpose': encodeURIComponent(text),
        'x-case-number': encodeURIComponent(text),
      });
      expect([200, 400]).toContain(status);
    }
  });

  it('a purpose of blanks is none', async () => {
    const reader = { ...good(), roles: ['discipline'], body: bureau.manager };
    for (const blank of ['', '%20%20', '%E3%80%80']) {
      expect(
        beyondPublic(await withToken(forge(reader), 'a blank purpose', { 'x-purpose': blank, 'x-case-number': '1' })),
      ).toBe('');
    }
  });
});

it('after all of it nothing is written but who looked at whom', async () => {
  const after = await rowCounts(graph);
  expect(Object.keys(after).filter((table) => after[table] !== before[table] && !table.endsWith('.look'))).toEqual([]);
  expect((await graph.ask('{ freshness { lag } }', { as: procurementOfficer })).status).toBe(200);
});
