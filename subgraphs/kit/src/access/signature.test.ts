import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNonceCache,
  partsOf,
  SIGNATURE_HEADERS,
  type SignedParts,
  signRequest,
  verifyRequest,
} from './signature.js';

const secret = 'a key that only gateway and subgraph know';
const now = new Date('2026-03-02T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const call: SignedParts = {
  method: 'POST',
  operation: 'query($id: ID!) { contract(id: $id) { number } }',
  variables: { id: '7' },
  operationName: 'Contract',
  claims: { sub: 'li', roles: ['officer'], clearance: 'L2' },
  purpose: '案件核查',
  caseNumber: '2026-纪-1',
  requestId: 'r-1',
};
const sign = (parts = call) => signRequest(parts, secret, { now, nonce: 'n-1' });
const verify = (parts: SignedParts, headers = sign(), at = now) =>
  verifyRequest(parts, headers, secret, { now: at, seenNonce: createNonceCache() });

describe('a signed call', () => {
  it('passes as it was signed', () => {
    expect(verify(call)).toBeNull();
  });

  it.each<[string, Partial<SignedParts>]>([
    ['claims', { claims: { sub: 'wang', roles: ['officer'], clearance: 'L4' } }],
    ['no claims', { claims: undefined }],
    ['variables', { variables: { id: '8' } }],
    ['operation', { operation: '{ contracts { number } }' }],
    ['operation name', { operationName: 'Other' }],
    ['purpose', { purpose: '好奇' }],
    ['case number', { caseNumber: undefined }],
    ['method', { method: 'GET' }],
  ])('is refused with other %s', (_, change) => {
    expect(verify({ ...call, ...change })).toBe('MISMATCH');
  });

  it('is refused under another key', () => {
    const headers = signRequest(call, 'another key', { now, nonce: 'n-1' });
    expect(verify(call, headers)).toBe('MISMATCH');
  });

  it('is refused more than 30 seconds before or after it was signed', () => {
    expect(verify(call, sign(), later(30))).toBeNull();
    expect(verify(call, sign(), later(31))).toBe('EXPIRED');
    expect(verify(call, sign(), later(-31))).toBe('EXPIRED');
  });

  it('is refused with a changed time or nonce', () => {
    expect(verify(call, { ...sign(), [SIGNATURE_HEADERS.time]: String(later(1).getTime()) })).toBe('MISMATCH');
    expect(verify(call, { ...sign(), [SIGNATURE_HEADERS.time]: 'soon' })).toBe('EXPIRED');
    expect(verify(call, { ...sign(), [SIGNATURE_HEADERS.nonce]: 'n-2' })).toBe('MISMATCH');
  });

  it.each(Object.values(SIGNATURE_HEADERS))('is refused without %s', (name) => {
    const { [name]: _, ...headers } = sign();
    expect(verify(call, headers)).toBe('MISSING');
  });

  it('is refused when a header comes twice', () => {
    const headers = sign();
    const twice = { ...headers, [SIGNATURE_HEADERS.signature]: [headers[SIGNATURE_HEADERS.signature]!, 'x'] };
    expect(verifyRequest(call, twice, secret, { now, seenNonce: createNonceCache() })).toBe('MISSING');
  });

  it('passes once: the same nonce again is a replay', () => {
    const seenNonce = createNonceCache();
    expect(verifyRequest(call, sign(), secret, { now, seenNonce })).toBeNull();
    expect(verifyRequest(call, sign(), secret, { now: later(29), seenNonce })).toBe('REPLAYED');
  });

  it('does not fill the nonce cache when it is forged', () => {
    const seenNonce = createNonceCache({ capacity: 1 });
    const forged = signRequest(call, 'another key', { now, nonce: 'n-0' });
    expect(verifyRequest(call, forged, secret, { now, seenNonce })).toBe('MISMATCH');
    expect(verifyRequest(call, sign(), secret, { now, seenNonce })).toBeNull();
  });

  it('survives the wire: key order, dropped undefined and encoded headers do not matter', () => {
    const body = {
      query: call.operation,
      operationName: 'Contract',
      variables: { id: '7', unset: undefined },
      extensions: { jwt: { clearance: 'L2', roles: ['officer'], sub: 'li' } },
    };
    const headers = {
      ...sign(),
      'x-purpose': encodeURIComponent('案件核查'),
      'x-case-number': encodeURIComponent('2026-纪-1'),
      'x-request-id': 'r-1',
    };
    const received = JSON.parse(JSON.stringify(body)) as typeof body;
    expect(verify(partsOf('POST', received, headers), headers)).toBeNull();
  });

  it('passes for any JSON variables after a trip over the wire, and for no others', () => {
    // Well-formed strings only: canonical JSON has no form for half a surrogate pair.
    const json = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ stringUnit: 'grapheme' }));
    fc.assert(
      fc.property(json, json, (variables, other) => {
        const wire = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
        const headers = sign({ ...call, variables });
        expect(verify({ ...call, variables: wire(variables) }, headers)).toBeNull();
        fc.pre(JSON.stringify(wire(other)) !== JSON.stringify(wire(variables)));
        const reordered = verify({ ...call, variables: wire(other) }, headers);
        if (reordered === null) expect(wire(other)).toEqual(wire(variables));
      }),
    );
  });
});

describe('the nonce cache', () => {
  it('remembers a nonce for as long as its signature could pass', () => {
    const seen = createNonceCache();
    expect(seen('first', now)).toBe(false);
    expect(seen('b', later(50))).toBe(false);
    expect(seen('b', later(109))).toBe(true);
  });

  it('forgets what can no longer pass', () => {
    const seen = createNonceCache();
    seen('a', now);
    expect(seen('a', later(200))).toBe(false);
  });

  it('refuses rather than forgets when it is full', () => {
    const seen = createNonceCache({ capacity: 2 });
    expect([seen('a', now), seen('b', now), seen('c', now)]).toEqual([false, false, true]);
    expect(seen('c', later(61))).toBe(false);
  });
});
