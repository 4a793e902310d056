import { GraphQLError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { InvalidClaims } from '../access/principal.js';
import { redact } from '../access/redact.js';
import { areConnectionsEnded } from '../storage/ended-pool.js';
import { DayOutOfRange } from '../values/index.js';

/** Codes of faults and missing rights, stable for front ends. Expected refusals are `userErrors`, not errors. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'IDEMPOTENCY_CONFLICT'
  | 'CONFLICT'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

export const graphError = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

export const forbidden = (what: string): GraphQLError =>
  graphError('FORBIDDEN', `${what}: your role, sector, division or clearance does not cover it`);

export const isForbidden = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'FORBIDDEN';

/** What the ORM throws when two changes met: of the version, of a unique value, or in their locks. */
const CONFLICTS = new Set(['OptimisticLockError', 'UniqueConstraintViolationException', 'DeadlockException']);

/** Out of range; no day; no number or id; not UTF-8; no character of JSON; a NUL, which ends a message to the database early. */
const UNFIT_VALUE = new Set(['22003', '22007', '22008', '22P02', '22021', '22P05', '08P01']);

/** Whether the database refused a value that was given, such as the 30th of February. */
export const isUnfitValue = (error: unknown): boolean =>
  UNFIT_VALUE.has(String((error as { code?: unknown } | null)?.code));

/** No connection is to be had: all are taken, the database is not there, the server starts, stops or does not answer. */
const DATABASE_AWAY = new Set([
  '53300',
  '3D000',
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
]);

const AWAY =
  'the service cannot reach its records: ask again; whether a change was made is not known, repeat it with the same idempotencyKey';

/** Whether the database could not be reached; it is worth a line in the log, which `known` faults are not. */
const isDatabaseAway = (error: unknown): boolean =>
  DATABASE_AWAY.has(String((error as { code?: unknown } | null)?.code));

/** A fault the caller can act on, or undefined when it is ours and must not be told. */
function known(error: unknown): GraphQLError | undefined {
  if (error instanceof ArgumentValidationError) {
    const fields =
      (error.extensions.validationErrors as { property: string; constraints?: Record<string, string> }[] | undefined) ??
      [];
    return graphError(
      'BAD_USER_INPUT',
      fields.flatMap((f) => Object.values(f.constraints ?? {}).map((text) => `${f.property}: ${text}`)).join('; '),
    );
  }
  if (error instanceof InvalidClaims) return graphError('FORBIDDEN', error.message);
  if (error instanceof DayOutOfRange)
    return graphError('BAD_USER_INPUT', `a day given, or one that follows from it: ${error.message}`);
  const name = (error as { constructor?: { name?: string } } | null)?.constructor?.name ?? '';
  // The row would lie beyond what the caller himself may see.
  if (name === 'RowLevelSecurityViolationException') return forbidden('the record');
  if (CONFLICTS.has(name)) {
    return graphError(
      'CONFLICT',
      'another change came first: read the record again and repeat the action with a new idempotencyKey',
    );
  }
  if (areConnectionsEnded(error))
    return graphError(
      'SUBGRAPH_UNAVAILABLE',
      'the service is being stopped: ask again; whether a change was made is not known, repeat it with the same idempotencyKey',
    );
  if (isUnfitValue(error))
    return graphError(
      'BAD_USER_INPUT',
      'a value given is none the database can take: out of range, or with a NUL in it',
    );
  return undefined;
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The fault as its user is told it; undefined when it is ours. */
export function knownFault(error: unknown): GraphQLError | undefined {
  const cause = causeOf(error);
  return known(cause) ?? (cause instanceof GraphQLError ? cause : undefined);
}

/**
 * What leaves a subgraph: message, path and code of our own errors; anything else is told as an internal error and
 * handed to `report`, so that no SQL, URL or stack ever reaches a caller.
 */
export function maskError(error: GraphQLError, service: string, report: (error: unknown) => void): GraphQLError {
  let told = knownFault(error);
  if (!told) {
    const cause = causeOf(error);
    report(cause);
    told = isDatabaseAway(cause)
      ? graphError('SUBGRAPH_UNAVAILABLE', AWAY)
      : graphError('INTERNAL_SERVER_ERROR', '内部错误 · internal error');
  }
  const { message, extensions } = told;
  const { nodes, path } = error;
  return new GraphQLError(redact(message), {
    nodes,
    path,
    extensions: { code: 'BAD_USER_INPUT', ...extensions, service },
  });
}
