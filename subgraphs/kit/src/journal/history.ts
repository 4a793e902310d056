import type { RecordVersion } from '../graph/values.js';
import type { BaseRecord } from '../records/domain-record.js';
import { type FieldFact, fieldsOf, recordFact } from '../records/fields.js';
import { type Context, mayReadField } from '../service/context.js';
import type { RecordClass } from '../storage/rows.js';
import { type AsOf, foldPublished, foldVersions, isSame, type Version } from './fold.js';
import { presentOf, recordFrom, type State } from './state.js';

/**
 * A record as it stood on a day, from what was recorded by an instant (`foldVersions`). Null when the caller may not
 * see the record now, or it had no version then that he may know of. Rights are those of today, never of the past.
 */
export async function recordAt<T extends BaseRecord>(
  context: Context,
  type: RecordClass<T>,
  id: string,
  at: AsOf,
): Promise<T | null> {
  const current = await context.load(type, id);
  const [past] = current ? await recordsAt(context, type, [current], at) : [];
  return past ?? null;
}

/**
 * Records the caller sees now as they stood on a day, from what was recorded by an instant; those that had no version
 * then that he may know of are left out. One statement for all that a tick asks for.
 */
export async function recordsAt<T extends BaseRecord>(
  context: Context,
  type: RecordClass<T>,
  records: readonly T[],
  at: AsOf,
): Promise<T[]> {
  const pasts = await Promise.all(
    records.map(async (current) => {
      const fold = seesAsPublic(context, current) ? foldPublished : foldVersions;
      const past = fold(await historyOf(context, current), at);
      return past ? [recordFrom(type, past, current, at)] : [];
    }),
  );
  return pasts.flat();
}

/**
 * Whether a caller sees a record for no other reason than its publication. Of its history he then knows what was
 * published: the versions at L1. What it said before, and what was done with it, was not told to him.
 */
export const seesAsPublic = (context: Context, record: BaseRecord): boolean =>
  presentOf(record).level === 1 && !mayReadField(context, record, 2);

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
  const knownUpTo = (level: number) =>
    context.loader<string, { version: number; state: State } | null>(
      `known:${name}:${instant}:L${level}`,
      async (ids) => {
        const rows = await context.rows<{ id: string; version: number; state: State }>(
          `select distinct on (v.record_id) v.record_id as id, v.version, entry -> 'state' as state
           from version v join journal j on j.seq = v.seq cross join lateral (select j.entries::jsonb -> v.ordinal as entry) e
           where v.record_type = ? and v.record_id = any(?::uuid[]) and v.recorded_at <= ?::timestamptz
             and (entry #>> '{state,level}')::integer <= ?
           order by v.record_id, v.version desc`,
          [name, `{${ids.join(',')}}`, instant, level],
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      },
    );
  const versions = await Promise.all(
    records.map((record) => knownUpTo(seesAsPublic(context, record) ? 1 : 4).load(record.id)),
  );
  return records.flatMap((record, index) => {
    const then = versions[index];
    return then ? [recordFrom(type, then, record, { knownAt })] : [];
  });
}

interface RecordedVersion extends Version<State> {
  id: string;
  action: string;
  actorBody: string | null;
}

/** The versions of a record that the caller may know of, oldest first; one statement for all that a tick asks for. */
async function historyOf(context: Context, record: BaseRecord): Promise<RecordedVersion[]> {
  const { name } = recordFact(record.constructor);
  const loader = context.loader<string, RecordedVersion[]>(`versions:${name}`, async (ids) => {
    const rows = await context.rows<RecordedVersion>(
      `select v.record_id as id, v.version, j.action, j.actor_body as "actorBody", v.effective_on::text as "effectiveOn",
         to_char(v.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
         (j.entries::jsonb -> v.ordinal) -> 'state' as state
       from version v join journal j on j.seq = v.seq
       where v.record_type = ? and v.record_id = any(?::uuid[]) order by v.version`,
      [name, `{${ids.join(',')}}`],
    );
    const found = Map.groupBy(rows, (row) => row.id);
    return ids.map((id) => found.get(id) ?? []);
  });
  const versions = await loader.load(record.id);
  return seesAsPublic(context, record) ? versions.filter(({ state }) => state.level === 1) : versions;
}

/**
 * Every recorded version of a record the caller may know of, oldest first; fields he may not read are left out, and for
 * the public also the versions that then show no change: that something was done is not for it to know either.
 */
export async function versionsOf(context: Context, record: BaseRecord): Promise<RecordVersion[]> {
  const history = await historyOf(context, record);
  const readable = fieldsOf(record.constructor).filter((f) => !f.hidden && mayReadField(context, record, f.levelRank));
  const versions = history.map(({ version, action, actorBody, effectiveOn, recordedAt, state }, index) => ({
    version,
    action,
    actorBody,
    effectiveOn,
    recordedAt,
    changes: readable.flatMap((fact) => changeOf(fact, history[index - 1]?.state, state)),
  }));
  return seesAsPublic(context, record) ? versions.filter(({ changes }) => changes.length > 0) : versions;
}

function changeOf({ name, property, personal }: FieldFact, before: State | undefined, after: State) {
  const show = (value: unknown) => {
    if (value == null) return null;
    if (personal) return '个人信息 · personal';
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const was = before?.[property] ?? null;
  const is = after[property] ?? null;
  return isSame(was, is) ? [] : [{ field: name, before: show(was), after: show(is) }];
}
