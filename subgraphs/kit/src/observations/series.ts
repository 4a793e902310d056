import { createHash } from 'node:crypto';
import { recordFact } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import type { ObservationBatch } from './batch.js';

/*
 * Observations come in their millions: they are append-only rows of a table of their own, not records. What is observed
 * again or corrected is a new version of its row. Rows are written in batches, each a record of its own.
 */

/** A table of observations. Beside its own columns it has batch_id, division_path, version, the subject and the instant. */
export interface ObservationSeries {
  table: string;
  batch: RecordClass<ObservationBatch>;
  /** uuid column: what is observed. */
  subject: string;
  /** timestamptz column: when. */
  at: string;
  /** Its other columns, in the order in which they are hashed. Texts are codes: without comma, quote, brace or blank. */
  columns: Readonly<Record<string, 'numeric' | 'text' | 'boolean'>>;
}

/** The values of one row by column; numbers as decimals in their shortest form. */
export type ObservedValues = Record<string, string | boolean | null>;

/** One row: an instant's values, as they were at some version. */
export interface Observation {
  /** Seconds since 1970. */
  at: number;
  version: number;
  values: ObservedValues;
}

/** Whom a row belongs to, beside its batch. */
export interface ObservedSubject {
  id: string;
  divisionPath: string;
}

const SHORTEST = /^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/;

/** A decimal as PostgreSQL tells it again: without sign of plus, leading or trailing zeros. @throws RangeError for no decimal */
export function shortest(text: string): string {
  if (SHORTEST.test(text)) return text;
  const match = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is no decimal number`);
  const [, sign, integer, fraction] = match;
  const number = fraction ? `${integer}.${fraction}` : integer!;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

/** The canonical text of a row; `ROW_TEXT` says the same in SQL. */
const textOf = (
  series: ObservationSeries,
  { id, divisionPath }: ObservedSubject,
  { at, version, values }: Observation,
) => [id, divisionPath, at, version, ...Object.keys(series.columns).map((column) => values[column] ?? '')].join(',');

const rowText = ({ subject, at, columns }: ObservationSeries) =>
  [
    subject,
    'division_path',
    `extract(epoch from ${at})::bigint`,
    'version',
    ...Object.keys(columns).map((column) => `coalesce(${column}::text, '')`),
  ].join(`, `);

/** SHA-256 over the rows' canonical texts, one a line, by instant. */
export function rootHash(series: ObservationSeries, subject: ObservedSubject, rows: readonly Observation[]): string {
  const ordered = rows.toSorted((a, b) => a.at - b.at);
  return createHash('sha256')
    .update(ordered.map((row) => textOf(series, subject, row)).join('\n'))
    .digest('hex');
}

/** The root hash of each batch as its rows are now, by batch. */
const KEPT = (series: ObservationSeries) =>
  `select batch_id, encode(sha256(convert_to(string_agg(concat_ws(',', ${rowText(series)}), e'\\n' order by ${series.at}), 'UTF8')), 'hex') as root
   from ${series.table} group by batch_id`;

/** Finds the first batch whose rows are not those that its journal line holds the root hash of. */
export const ASTRAY = (series: ObservationSeries) =>
  `with told as (
     select v.seq, v.record_id, j.entries::jsonb -> v.ordinal -> 'state' ->> 'rootHash' as root
     from version v join journal j on j.seq = v.seq
     where v.record_type = '${recordFact(series.batch).name}' and v.version = 1
   ), kept as (${KEPT(series)})
   select coalesce(told.seq, 0) as seq,
     case when told.seq is null then 'rows of ${series.table} are of no batch: ' || kept.batch_id
          when kept.root is null then 'all its rows of ${series.table} are missing'
          else 'its rows of ${series.table} are not those it recorded' end as fault
   from told full join kept on kept.batch_id = told.record_id
   where told.root is distinct from kept.root order by 1 limit 1`;
