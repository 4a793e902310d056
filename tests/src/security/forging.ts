import { createHmac } from 'node:crypto';
import { JWT_SECRET } from '../setup/graph.js';

/* Tokens that nobody has issued. */

/** The present as a token has it, in seconds. */
export const now = () => Math.floor(Date.now() / 1000);
/** One of the three parts of a token. */
export const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
export const hmac = (text: string, secret: string | Buffer, algorithm = 'sha256') =>
  createHmac(algorithm, secret).update(text).digest('base64url');

/** A token with any header and payload, signed with the tests' key unless another is given. */
export function forge(
  payload: unknown,
  {
    header = { alg: 'HS256', typ: 'JWT' } as unknown,
    secret = JWT_SECRET as string | Buffer,
    algorithm = 'sha256',
    signature = undefined as string | undefined,
  } = {},
): string {
  const text = `${part(header)}.${part(payload)}`;
  return `${text}.${signature ?? hmac(text, secret, algorithm)}`;
}

/** The claims of an officer who sees nearly all there is. */
export const officer = {
  sub: 'officer',
  roles: ['officer'],
  sector: 'procurement',
  division: '990000',
  clearance: 'L4',
};
/** The payload of a token that is in order. */
export const good = () => ({ ...officer, exp: now() + 3600 });
