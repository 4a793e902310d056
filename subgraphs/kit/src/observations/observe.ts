import type { Work } from '../actions/work.js';
import { recordFact } from '../records/fields.js';
import type { Context } from '../service/context.js';
import type { ObservationBatch } from './batch.js';
import {
  type Observation,
  type ObservationSeries,
  type ObservedSubject,
  type ObservedValues,
  rootHash,
} from './series.js';

/** The most rows one batch may have: its action holds them in memory, and the journal one line for all. */
export const BATCH_ROWS = 5000;

/** A span of instants, in seconds since 1970: from the first, up to and without the last. */
export interface Span {
  from: number;
  to: number;
}

/** The part of a statement that reads rows as they are now, or were known at an instant. */
export function latestRows(series: ObservationSeries, knownAt?: Date | null): { sql: string; params: unknown[] } {
  const { table, subject, at, batch } = series;
  const known = `and exists (select from version v where v.record_type = '${recordFact(batch).name}' and v.record_id = batch_id and v.recorded_at <= ?::timestamptz)`;
  return {
    sql: `select distinct on (${subject}, ${at}) * from ${table}
      where ${subject} = any(?::uuid[]) and ${at} >= to_timestamp(?) and ${at} < to_timestamp(?) ${knownAt ? known : ''}
      order by ${subject}, ${at}, version desc`,
    params: knownAt ? [knownAt.toISOString()] : [],
  };
}

/** What is recorded of a subject over a span, by instant. */
export async function observed(
  { rows }: Pick<Context, 'rows'>,
  series: ObservationSeries,
  subjectId: string,
  { from, to }: Span,
  knownAt?: Date | null,
): Promise<Map<number, Observation>> {
  const columns = Object.entries(series.columns).map(([name, type]) => (type === 'numeric' ? `${name}::text` : name));
  const latest = latestRows(series, knownAt);
  const found = await rows<{ at: number; version: number } & ObservedValues>(
    `select extract(epoch from ${series.at})::float8 as at, version, ${columns.join(', ')} from (${latest.sql}) latest`,
    [`{${subjectId}}`, from, to, ...latest.params],
  );
  return new Map(found.map(({ at, version, ...values }) => [Number(at), { at: Number(at), version, values }]));
}

/**
 * Writes rows with the batch they belong to, all in the action's transaction: the batch's journal line holds their root
 * hash. Rows are given in the version they shall have.
 */
export async function writeObservations<B extends ObservationBatch>(
  work: Work,
  series: ObservationSeries,
  subject: ObservedSubject,
  rows: readonly Observation[],
  batch: Partial<B>,
): Promise<B> {
  const instants = rows.map(({ at }) => at);
  const made = work.create(series.batch, {
    ...batch,
    firstAt: instantOf(Math.min(...instants)),
    lastAt: instantOf(Math.max(...instants)),
    rowCount: rows.length,
    rootHash: rootHash(series, subject, rows),
  }) as B;
  const columns = Object.entries(series.columns);
  const names = columns.map(([column]) => column).join(', ');
  await work.em.execute(
    `insert into ${series.table} (batch_id, ${series.subject}, division_path, ${series.at}, version, ${names})
     select ?::uuid, ?::uuid, ?, to_timestamp(at), version, ${names} from unnest(?::bigint[], ?::smallint[], ${columns.map(([, type]) => `?::${type}[]`).join(', ')}) as row (at, version, ${names})`,
    [
      made.id,
      subject.id,
      subject.divisionPath,
      arrayOf(instants),
      arrayOf(rows.map(({ version }) => version)),
      ...columns.map(([column]) => arrayOf(rows.map(({ values }) => values[column] ?? null))),
    ],
  );
  return made;
}

const instantOf = (seconds: number) => new Date(seconds * 1000);

/** Array literal of numbers, codes and truths: nothing in them needs a quote. */
const arrayOf = (values: readonly (string | number | boolean | null)[]) =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`;
