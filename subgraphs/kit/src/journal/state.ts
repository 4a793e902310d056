import { createHash, randomBytes } from 'node:crypto';
import { graphError } from '../graph/errors.js';
import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, fieldsOf } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import { compareDecimals, type Decimal, type Money, parseDecimal, parseMoney, roundHalfUp } from '../values/index.js';
import type { AsOf, Past } from './fold.js';
import { canonical } from './journal.js';

/** A record as the journal keeps it: plain JSON, decimals and days as strings, personal fields as salted digests. */
export type State = Record<string, unknown>;

/** What stands in the journal for a personal value. */
interface Digest {
  digest: string;
}

const digest = (value: unknown, salt: string): Digest => ({
  digest: createHash('sha256')
    .update(`${salt}\u0000${canonical(value)}`)
    .digest('hex'),
});

const BASE = ['level', 'visibleFrom', 'visibleUntil', 'divisionPath'] as const;

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

/** Digits after the point that a column keeps. */
const PLACES = { money: 2, decimal: 10 };

/**
 * A number has one text in the journal: stored and read again, `12.5` comes back as `12.50`.
 * @throws BAD_USER_INPUT when the column could not keep it: record and journal must say the same.
 */
function exact({ kind, name }: FieldFact, value: unknown): unknown {
  if (value === null || (kind !== 'money' && kind !== 'decimal')) return value;
  try {
    const number = kind === 'money' ? parseMoney(value as Money) : parseDecimal(String(value));
    const amount = typeof number === 'string' ? number : number.amount;
    if (compareDecimals(amount, roundHalfUp(amount, PLACES[kind])) === 0) return number;
    throw new RangeError(`${amount} has more than ${PLACES[kind]} decimal places; round it first.`);
  } catch (error) {
    throw error instanceof RangeError ? graphError('BAD_USER_INPUT', `${name}: ${error.message}`) : error;
  }
}

/** The state of a record for the journal. Draws the record's salt when it has personal fields and none yet. */
export function stateOf(record: BaseRecord): State {
  const values = record as unknown as Record<string, unknown>;
  const state: State = { id: record.id };
  for (const key of BASE) if (values[key] !== undefined) state[key] = plain(values[key]);
  for (const fact of fieldsOf(record.constructor)) {
    const value = exact(fact, plain(values[fact.property]));
    if (fact.personal && value !== null) {
      record.salt ??= randomBytes(16).toString('hex');
      state[fact.property] = digest(value, record.salt);
    } else {
      state[fact.property] = value;
    }
  }
  return state;
}

const restored = new WeakMap<BaseRecord, { present: BaseRecord; at: AsOf }>();

/** Of a record restored from the journal, the record as it is now: rights are those of today. */
export const presentOf = (record: BaseRecord): BaseRecord => restored.get(record)?.present ?? record;

/** When a record restored from the journal was so; nothing for one as it is now. */
export const momentOf = (record: BaseRecord): AsOf | undefined => restored.get(record)?.at;

/**
 * A record as a journal state describes it. A personal value is shown only if it is still the one in the record's own
 * table; after a change or an erasure it is null. A field that came after the state was written has the value that its
 * class gives to a new record, else the one it has now.
 */
export function recordFrom<T extends BaseRecord>(
  type: RecordClass<T>,
  { state, version }: Past<State>,
  current: T,
  at: AsOf,
): T {
  const values: Record<string, unknown> = Object.create(type.prototype);
  const now = current as unknown as Record<string, unknown>;
  Object.assign(values, { id: state.id, version, recordedAt: current.recordedAt, salt: null });
  for (const key of BASE) if (key in state) values[key] = state[key];
  for (const fact of fieldsOf(type))
    values[fact.property] =
      fact.property in state
        ? restore(fact, state[fact.property], now[fact.property], current.salt)
        : (initialOf(type)[fact.property] ?? (fact.nullable ? null : now[fact.property]));
  restored.set(values as unknown as T, { present: presentOf(current), at });
  return values as unknown as T;
}

/** What the class gives to a new record. */
const initialOf = (type: RecordClass): State => new (type as unknown as new () => BaseRecord)() as unknown as State;

function restore(fact: FieldFact, kept: unknown, current: unknown, salt: string | null | undefined): unknown {
  if (kept == null) return null;
  if (fact.personal) return isOf(plain(current), kept, salt) ? current : null;
  if (fact.kind === 'money') return storedMoney(kept as Money);
  if (fact.kind === 'decimal') return asStored(String(kept), PLACES.decimal);
  return fact.kind === 'instant' ? new Date(String(kept)) : kept;
}

/** Whether what stands in the journal for a personal value is of this one; before it was personal it stood there itself. */
function isOf(value: unknown, kept: unknown, salt: string | null | undefined): boolean {
  const { digest: of } = kept as Partial<Digest>;
  return of === undefined ? canonical(kept) === canonical(value) : Boolean(salt) && digest(value, salt!).digest === of;
}

/** An amount of a journal's state as a record's own column gives it: `12.5` is `12.50` there. */
export const storedMoney = ({ amount, currency }: Money): Money => ({
  amount: asStored(amount, PLACES.money),
  currency,
});

/** The text in which the database gives a number of so many places. */
function asStored(number: Decimal, places: number): string {
  const [integer, fraction = ''] = number.split('.');
  return `${integer}.${fraction.padEnd(places, '0')}`;
}
