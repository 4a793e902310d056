import type { RecordVersion } from '../graph/values.js';
import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, fieldsOf, recordFact } from '../records/fields.js';
import { type Context, mayReadField } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';
import { recordFrom, type State } from './state.js';

export interface AsOf {
  /** Effective on that civil day. */
  asOf?: string | null;
  /** Recorded by that instant. */
  knownAt?: Date | null;
}

/**
 * A record as it stood: of the versions recorded by `knownAt`, the latest effective on or before `asOf`; without `asOf`
 * the last recorded, which is what the query answered then. Null when the
 * caller may not see the record now, or it had no such version. Rights are those of today, never of the past.
 */
export async function recordAt<T extends BaseRecord>(
  context: Context,
  type: RecordClass<T>,
  id: string,
  at: AsOf,
): Promise<T | null> {
  const current = await context.load(type, id);
  if (!current) return null;
  const [row] = await context.rows<{ version: number; state: State }>(
    `select v.version, (j.entries::jsonb -> v.ordinal) -> 'state' as state
     from version v join journal j on j.seq = v.seq
     where v.record_type = ? and v.record_id = ?::uuid
       and v.effective_on <= coalesce(?::date, 'infinity') and v.recorded_at <= coalesce(?::timestamptz, 'infinity')
     order by ${at.asOf ? 'v.effective_on desc, ' : ''}v.seq desc, v.version desc limit 1`,
    [recordFact(type).name, id, at.asOf ?? null, at.knownAt?.toISOString() ?? null],
  );
  return row ? recordFrom(type, row.state, current, row.version) : null;
}

/**
 * Records as the last version recorded by an instant tells them; those first recorded later are left out. One statement
 * for all that a tick asks for. The records are those the caller sees now: rights are today's.
 */
export async function knownRecords<T extends BaseRecord>(
  context: Context,
  type: RecordClass<T>,
  records: readonly T[],
  knownAt: Date,
): Promise<T[]> {
  const { name } = recordFact(type);
  const instant = knownAt.toISOString();
  const loader = context.loader<string, { version: number; state: State } | null>(
    `known:${name}:${instant}`,
    async (ids) => {
      const rows = await context.rows<{ id: string; version: number; state: State }>(
        `select distinct on (v.record_id) v.record_id as id, v.version, (j.entries::jsonb -> v.ordinal) -> 'state' as state
       from version v join journal j on j.seq = v.seq
       where v.record_type = ? and v.record_id = any(?::uuid[]) and v.recorded_at <= ?::timestamptz
       order by v.record_id, v.seq desc, v.version desc`,
        [name, `{${ids.join(',')}}`, instant],
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
  );
  const versions = await Promise.all(records.map(({ id }) => loader.load(id)));
  return records.flatMap((record, index) => {
    const then = versions[index];
    return then ? [recordFrom(type, then.state, record, then.version)] : [];
  });
}

interface VersionRow {
  id: string;
  version: number;
  action: string;
  actor_body: string | null;
  effective_on: string;
  recorded_at: string;
  state: State;
}

/** Every recorded version of a record the caller can see, oldest first; fields he may not read are left out. */
export async function versionsOf(context: Context, record: BaseRecord): Promise<RecordVersion[]> {
  const { name } = recordFact(record.constructor);
  const loader = context.loader<string, VersionRow[]>(`versions:${name}`, async (ids) => {
    const rows = await context.rows<VersionRow>(
      `select v.record_id as id, v.version, j.action, j.actor_body, v.effective_on::text as effective_on,
         to_char(v.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
         (j.entries::jsonb -> v.ordinal) -> 'state' as state
       from version v join journal j on j.seq = v.seq
       where v.record_type = ? and v.record_id = any(?::uuid[]) order by v.version`,
      [name, `{${ids.join(',')}}`],
    );
    const found = Map.groupBy(rows, (row) => row.id);
    return ids.map((id) => found.get(id) ?? []);
  });
  const rows = await loader.load(record.id);
  const readable = fieldsOf(record.constructor).filter((f) => !f.hidden && mayReadField(context, record, f.levelRank));
  return rows.map((row, index) => ({
    version: row.version,
    action: row.action,
    actorBody: row.actor_body,
    effectiveOn: row.effective_on,
    recordedAt: row.recorded_at,
    changes: readable.flatMap((fact) => changeOf(fact, rows[index - 1]?.state, row.state)),
  }));
}

function changeOf({ name, property, personal }: FieldFact, before: State | undefined, after: State) {
  const show = (value: unknown) => {
    if (value == null) return null;
    if (personal) return '个人信息 · personal';
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const was = before?.[property] ?? null;
  const is = after[property] ?? null;
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field: name, before: show(was), after: show(is) }];
}
