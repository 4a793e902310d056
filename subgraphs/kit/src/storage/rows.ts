import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, fieldsOf, recordFact } from '../records/fields.js';
import { parseDecimal } from '../values/index.js';

/** A class whose instances are records of type T. */
// biome-ignore lint/suspicious/noExplicitAny: the constructor's arguments are the ORM's business
export type RecordClass<T extends BaseRecord = BaseRecord> = (abstract new (...args: any[]) => T) & { prototype: T };

const BASE: readonly [property: string, column: string, instant?: true][] = [
  ['id', 'id'],
  ['level', 'level'],
  ['visibleFrom', 'visible_from'],
  ['visibleUntil', 'visible_until'],
  ['version', 'version'],
  ['recordedAt', 'recorded_at', true],
  ['salt', 'salt'],
];

type Row = Record<string, unknown>;

const asDate = (value: unknown): unknown => (value == null || value instanceof Date ? value : new Date(String(value)));

/** Turns a row of `select *` into a record: property names, values of the right type, and the class's own methods. */
export function toRecord<T extends BaseRecord>(type: RecordClass<T>, row: Row): T {
  const record: Row = {};
  for (const [property, column, instant] of BASE) record[property] = instant ? asDate(row[column]) : row[column];
  if ('division_path' in row) record.divisionPath = row.division_path;
  for (const fact of fieldsOf(type)) assign(record, fact, row);
  // Not by assigning to an instance: the ORM's setters on the prototype would follow every field for changes.
  return Object.setPrototypeOf(record, type.prototype) as T;
}

/** How a column's value reads where it does not stand as it is; a decimal without the zeros that fill its column. */
const VALUES: Partial<Record<FieldFact['kind'], (value: unknown) => unknown>> = {
  instant: asDate,
  decimal: (value) => (value == null ? value : parseDecimal(String(value))),
};

function assign(record: Row, { kind, property, column }: FieldFact, row: Row): void {
  if (kind === 'money') {
    record[`${property}Amount`] = row[column];
    record[`${property}Currency`] = row[column.replace(/_amount$/, '_currency')];
  } else {
    record[property] = VALUES[kind]?.(row[column]) ?? row[column];
  }
}

/** The columns a record is made of, of a table's alias, but for one property that a list has no use for. */
export function columnsOf(type: RecordClass, alias: string, without: string): string {
  const own = fieldsOf(type)
    .filter(({ property }) => property !== without)
    .flatMap(({ kind, column }) => (kind === 'money' ? [column, column.replace(/_amount$/, '_currency')] : [column]));
  const columns = new Set([...BASE.map(([, column]) => column), 'division_path', ...own]);
  return [...columns].map((column) => `${alias}."${column}"`).join(', ');
}

/** The quoted table of a record type; the connection's search path names the schema. */
export const tableOf = (type: RecordClass): string => `"${recordFact(type).table}"`;
