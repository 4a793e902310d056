import { createHmac, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The signature between the gateway and a subgraph over HTTP. It covers the whole meaning of a call: what is asked, for
 * whom and why. Signing the operation alone would let a captured call be replayed under another person's claims.
 */

/** What one call says; both sides build it with {@link partsOf} from what is on the wire. */
export interface SignedParts {
  /** HTTP method, `POST`. */
  method: string;
  /** Text of the GraphQL document exactly as sent. */
  operation: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  /** Verified claims of the caller's token; absent for an anonymous caller. */
  claims?: object | undefined;
  purpose?: string | undefined;
  caseNumber?: string | undefined;
  requestId?: string | undefined;
}

/** Headers that say why somebody asks. Values are percent-encoded UTF-8, since headers carry ASCII only. */
export const CALLER_HEADERS = { purpose: 'x-purpose', caseNumber: 'x-case-number', requestId: 'x-request-id' } as const;

/** Headers that prove a call comes from the gateway. */
export const SIGNATURE_HEADERS = {
  /** HMAC-SHA256 of the canonical parts, base64url. */
  signature: 'x-signature',
  /** When the call was signed, milliseconds since 1970-01-01 UTC. */
  time: 'x-signature-time',
  /** A value never used before, against replay. */
  nonce: 'x-signature-nonce',
} as const;

/** How far the clocks of gateway and subgraph may differ, in milliseconds. */
export const CLOCK_TOLERANCE = 30_000;

/** Why a call was refused; `MISMATCH` means some part or the key differs. */
export type SignatureRefusal = 'MISSING' | 'EXPIRED' | 'MISMATCH' | 'REPLAYED';

/** Says whether a nonce was seen before, and remembers it. */
export type SeenNonce = (nonce: string, now: Date) => boolean;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A GraphQL request body as the gateway sends it: the caller's claims travel in `extensions.jwt`. */
export interface SignedBody {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  extensions?: { jwt?: object | undefined } | undefined;
}

/**
 * The parts of a call from its body and headers.
 * @throws URIError when a caller header is not percent-encoded UTF-8.
 */
export function partsOf(method: string, body: SignedBody, headers: Headers): SignedParts {
  const text = (name: string) => {
    const value = single(headers, name);
    return value === undefined ? undefined : decodeURIComponent(value);
  };
  return {
    method,
    operation: body.query,
    variables: body.variables,
    operationName: body.operationName,
    claims: body.extensions?.jwt,
    purpose: text(CALLER_HEADERS.purpose),
    caseNumber: text(CALLER_HEADERS.caseNumber),
    requestId: text(CALLER_HEADERS.requestId),
  };
}

/** The headers that sign a call. `nonce` must be unpredictable and used once. */
export function signRequest(
  parts: SignedParts,
  secret: string,
  { now, nonce }: { now: Date; nonce: string },
): Record<string, string> {
  const time = String(now.getTime());
  return {
    [SIGNATURE_HEADERS.signature]: hmac(parts, secret, time, nonce).toString('base64url'),
    [SIGNATURE_HEADERS.time]: time,
    [SIGNATURE_HEADERS.nonce]: nonce,
  };
}

/**
 * Checks a call, header names in lower case; answers `null` when it is genuine and the reason when it is not. The nonce
 * is looked at last, so that only calls with the right key can fill its cache.
 */
export function verifyRequest(
  parts: SignedParts,
  headers: Headers,
  secret: string,
  { now, seenNonce }: { now: Date; seenNonce: SeenNonce },
): SignatureRefusal | null {
  const signature = single(headers, SIGNATURE_HEADERS.signature);
  const time = single(headers, SIGNATURE_HEADERS.time);
  const nonce = single(headers, SIGNATURE_HEADERS.nonce);
  if (!signature || !time || !nonce) return 'MISSING';
  // Negated, so that a time which is no number is refused too.
  if (!(Math.abs(now.getTime() - Number(time)) <= CLOCK_TOLERANCE)) return 'EXPIRED';
  const given = Buffer.from(signature, 'base64url');
  const expected = hmac(parts, secret, time, nonce);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'MISMATCH';
  return seenNonce(nonce, now) ? 'REPLAYED' : null;
}

/**
 * Remembers nonces for as long as their signatures could still pass, in two generations that follow each other. Once
 * `capacity` nonces stand in one generation every further call counts as seen: forgetting one would allow its replay,
 * remembering all would let memory grow without bound. The default bears about 8,000 calls a second.
 */
export function createNonceCache({ capacity = 500_000 }: { capacity?: number } = {}): SeenNonce {
  // A signature from a clock 30 s ahead passes until 60 s after it was first seen.
  const lifetime = 2 * CLOCK_TOLERANCE;
  let current = new Set<string>();
  let previous = new Set<string>();
  let since = Number.NEGATIVE_INFINITY;
  return (nonce, now) => {
    const elapsed = now.getTime() - since;
    if (elapsed >= lifetime) {
      previous = elapsed < 2 * lifetime ? current : new Set();
      current = new Set();
      since = now.getTime();
    }
    if (current.has(nonce) || previous.has(nonce) || current.size >= capacity) return true;
    current.add(nonce);
    return false;
  };
}

function hmac(parts: SignedParts, secret: string, time: string, nonce: string): Buffer {
  // Absent and empty mean the same on the wire, so they must sign the same.
  const message = canonicalize({
    scheme: 'integrity-graph-1',
    time,
    nonce,
    method: parts.method.toUpperCase(),
    operation: parts.operation,
    variables: parts.variables ?? {},
    operationName: parts.operationName ?? null,
    claims: parts.claims ?? null,
    purpose: parts.purpose ?? null,
    caseNumber: parts.caseNumber ?? null,
    requestId: parts.requestId ?? null,
  });
  return createHmac('sha256', secret).update(message!).digest();
}

/** A header's one value; a repeated header counts as missing, since the two sides could each read another one. */
function single(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
