import { type JWTPayload, SignJWT } from 'jose';

/** HS256 key of the tests' issuer. */
export const SECRET = 'the key of the tests, at least 32 bytes';

/** A token that lives for an hour, or until `expires` (seconds since 1970). */
export function token(
  claims: JWTPayload = {},
  { secret = SECRET, expires = Date.now() / 1000 + 3600 } = {},
): Promise<string> {
  return new SignJWT({ sub: 'li', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(expires))
    .sign(new TextEncoder().encode(secret));
}
