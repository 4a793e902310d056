import { createHash, randomBytes } from 'node:crypto';
import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, type FieldKind, fieldsOf } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import { type Money, parseDecimal, parseMoney } from '../values/index.js';

/** A record as the journal keeps it: plain JSON, decimals and days as strings, personal fields as salted digests. */
export type State = Record<string, unknown>;

/** What stands in the journal for a personal value. */
interface Digest {
  digest: string;
}

const digest = (value: unknown, salt: string): Digest => ({
  digest: createHash('sha256').update(`${salt}\u0000${JSON.stringify(value)}`).digest('hex'),
});

const BASE = ['level', 'visibleFrom', 'visibleUntil', 'divisionPath'] as const;

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

/** A number has one text in the journal: stored and read again, `12.5` comes back as `12.50`. */
function exact(kind: FieldKind, value: unknown): unknown {
  if (value === null) return null;
  if (kind === 'decimal') return parseDecimal(String(value));
  return kind === 'money' ? parseMoney(value as Money) : value;
}

/** The state of a record for the journal. Draws the record's salt when it has personal fields and none yet. */
export function stateOf(record: BaseRecord): State {
  const values = record as unknown as Record<string, unknown>;
  const state: State = { id: record.id };
  for (const key of BASE) if (values[key] !== undefined) state[key] = plain(values[key]);
  for (const fact of fieldsOf(record.constructor)) {
    const value = exact(fact.kind, plain(values[fact.property]));
    if (fact.personal && value !== null) {
      record.salt ??= randomBytes(16).toString('hex');
      state[fact.property] = digest(value, record.salt);
    } else {
      state[fact.property] = value;
    }
  }
  return state;
}

/**
 * A record as a journal state describes it. A personal value is shown only if it is still the one in the record's own
 * table; after a change or an erasure it is null.
 */
export function recordFrom<T extends BaseRecord>(type: RecordClass<T>, state: State, current: T, version: number): T {
  const values: Record<string, unknown> = Object.create(type.prototype);
  const now = current as unknown as Record<string, unknown>;
  Object.assign(values, { id: state.id, version, recordedAt: current.recordedAt, salt: null });
  for (const key of BASE) if (key in state) values[key] = state[key];
  for (const fact of fieldsOf(type)) values[fact.property] = restore(fact, state[fact.property], now[fact.property], current.salt);
  return values as unknown as T;
}

function restore(fact: FieldFact, kept: unknown, current: unknown, salt: string | null | undefined): unknown {
  if (kept == null) return null;
  if (fact.personal) return salt && digest(plain(current), salt).digest === (kept as Digest).digest ? current : null;
  return fact.kind === 'instant' ? new Date(String(kept)) : kept;
}
