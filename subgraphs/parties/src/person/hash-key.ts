import { SetupError } from '@integrity-graph/kit';

const BYTES = 32;

/**
 * The key of the hashes that stand for citizen ID numbers: `PERSON_HASH_KEY`, 32 bytes or more in base64. It must be
 * kept apart from the data and must not change: another key makes other hashes, and known persons are not found.
 * @throws SetupError naming the variable when it is missing or too short.
 */
export function personHashKey(): Buffer {
  const given = process.env.PERSON_HASH_KEY;
  const make = `make one with: openssl rand -base64 ${BYTES}`;
  if (!given) throw new SetupError(`PERSON_HASH_KEY is not set: it keys the hashes of citizen ID numbers; ${make}`);
  const key = Buffer.from(given, 'base64');
  if (key.length < BYTES)
    throw new SetupError(`PERSON_HASH_KEY holds ${key.length} bytes, ${BYTES} are needed; ${make}`);
  return key;
}
