import type { Day } from '../values/index.js';
import type { JsonObject, JsonValue } from './json.js';

/* How our values are written in documents of the open contracting standards. */

/** An object without what is not said; null would take a field away. */
export const saidOf = (fields: Record<string, JsonValue | undefined>): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as JsonObject;

/** A list, unless it is empty: that would say that there is none. */
export const listed = (items: JsonValue[]): JsonValue[] | undefined => (items.length > 0 ? items : undefined);

/** Days are days of China; the standards write instants. */
export const instantOf = (day: Day): string => `${day}T00:00:00+08:00`;

/** Amounts are written as numbers: exact up to 15 digits. */
export const jsonMoney = ({ amount, currency }: { amount: string; currency: string }) => ({
  amount: Number(amount),
  currency,
});
