import { GraphQLError } from 'graphql';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { AccessLevel } from './level.js';
import { refusal } from './refusal.js';

/** What a verified token says of its bearer. Everything else in a token is dropped here. */
export type Claims = {
  sub: string;
  name?: string;
  roles?: string[];
  /** The subgraph whose records an officer keeps: `procurement`, `parties` … */
  sector?: string;
  /** GB/T 2260 code of the division whose subtree the bearer serves; `000000` is the nation. */
  division?: string;
  clearance?: AccessLevel;
  /** The body or firm a subject speaks for; of discipline, the bodies it manages, with commas. */
  body?: string;
  /** The person a subject is. */
  person?: string;
  scope?: string;
};

/** How tokens are verified: give exactly one of `secret` and `jwksUrl`. */
export interface JwtOptions {
  /** HS256 key of at least 32 bytes; for the embedded demo. */
  secret?: string;
  /** Where the issuer publishes its keys (RFC 7517); RS256, PS256, ES256 and EdDSA are accepted. */
  jwksUrl?: string;
  /** Required `iss`. */
  issuer?: string;
  /** Required `aud`. */
  audience?: string;
}

/** Text that a database keeps and a signature covers: no NUL, no half of a surrogate pair. */
const isText = (value: unknown) =>
  typeof value === 'string' && value !== '' && !value.includes('\0') && value.isWellFormed();

/** The shape of each claim: what subgraphs decide by must not be of another type than they expect. */
const SHAPES: Record<keyof Claims, (value: unknown) => boolean> = {
  sub: isText,
  name: isText,
  roles: (value) => Array.isArray(value) && value.every(isText),
  sector: isText,
  division: isText,
  clearance: (value) => isText(value) && /^L[1-4]$/.test(value as string),
  body: isText,
  person: isText,
  scope: isText,
};

/** A verified token: its claims, and when it ends. */
export interface Identity {
  claims: Claims;
  expiresAt: Date;
}

/**
 * Verifies an `Authorization` header. No token means anonymous (`undefined`).
 * @throws GraphQLError with HTTP 401 when there is a token and it is not good, 503 when the issuer's keys are out of reach.
 */
export type TokenVerifier = (authorization: string | null) => Promise<Identity | undefined>;

/** @throws Error when the options do not say exactly one way to verify, or the secret is too short to be one. */
export function createTokenVerifier({ secret, jwksUrl, issuer, audience }: JwtOptions): TokenVerifier {
  const verify = keyedVerifier(secret, jwksUrl);
  const expected: JWTVerifyOptions = {
    // A token that never ends could never be withdrawn.
    requiredClaims: ['sub', 'exp'],
    clockTolerance: 5,
    ...(issuer && { issuer }),
    ...(audience && { audience }),
  };
  return async (authorization) => {
    const token = bearerToken(authorization);
    if (!token) return undefined;
    try {
      const payload = await verify(token, expected);
      return { claims: forwarded(payload), expiresAt: new Date(payload.exp! * 1000) };
    } catch (error) {
      throw refused(error);
    }
  };
}

/** Accepted algorithms follow from the kind of key, never from the token: `none` and a swapped algorithm do not pass. */
function keyedVerifier(secret: string | undefined, jwksUrl: string | undefined) {
  if (!!secret === !!jwksUrl) throw new Error('jwt: give exactly one of `secret` and `jwksUrl`');
  if (secret) {
    const bytes = new TextEncoder().encode(secret);
    if (bytes.length < 32) throw new Error('jwt: `secret` needs at least 32 bytes (RFC 7518, section 3.2)');
    // Once for all tokens: given the bytes, the library would import them each time.
    const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    return async (token: string, options: JWTVerifyOptions) =>
      (await jwtVerify(token, await key, { ...options, algorithms: ['HS256'] })).payload;
  }
  const keys = createRemoteJWKSet(new URL(jwksUrl!));
  return async (token: string, options: JWTVerifyOptions) =>
    (await jwtVerify(token, keys, { ...options, algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'] })).payload;
}

/** An empty token is none, so that the header GraphiQL offers to fill in does no harm while it is not. */
function bearerToken(authorization: string | null): string | undefined {
  if (!authorization?.trim()) return undefined;
  const [scheme, token, ...rest] = authorization.trim().split(/\s+/);
  if (scheme!.toLowerCase() !== 'bearer' || rest.length > 0) {
    throw unauthenticated('The Authorization header must read "Bearer <token>".');
  }
  return token;
}

function forwarded(payload: JWTPayload): Claims {
  const claims: Partial<Record<keyof Claims, unknown>> = {};
  for (const [claim, fits] of Object.entries(SHAPES) as [keyof Claims, (value: unknown) => boolean][]) {
    const value = payload[claim];
    if (value === undefined || value === null) continue;
    if (!fits(value)) throw unauthenticated(`The token's claim "${claim}" is not of the expected form.`);
    claims[claim] = value;
  }
  // Shared by all subgraphs of the process.
  return Object.freeze(claims) as Claims;
}

function refused(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof errors.JWTExpired) return unauthenticated('The token has expired; get a new one.');
  const keysUnavailable = !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
  if (keysUnavailable || error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) {
    return refusal(503, 'AUTHENTICATION_UNAVAILABLE', 'Tokens cannot be verified at the moment.', {
      headers: { 'Retry-After': '5' },
      retryAfter: 5,
    });
  }
  return unauthenticated('The token is not valid.');
}

function unauthenticated(message: string) {
  return refusal(401, 'UNAUTHENTICATED', message, { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } });
}
