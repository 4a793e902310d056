import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { leaveLooksAtRows } from '../access/looks.js';
import {
  type Caller,
  mayRead,
  type Principal,
  principalFrom,
  type Reach,
  reachOf,
  systemPrincipal,
} from '../access/principal.js';
import { presentOf } from '../journal/state.js';
import type { BaseRecord } from '../records/domain-record.js';
import { recordFact } from '../records/fields.js';
import { type RowClaims, rowClaims } from '../storage/row-security.js';
import { type RecordClass, tableOf, toRecord } from '../storage/rows.js';
import type { Planned } from '../storage/statements.js';
import { today, UUID } from '../values/index.js';
import type { Runtime } from './runtime.js';

/** One per request: who asks, what they may reach, and the loaders that answer per-row look-ups in one statement each. */
export interface Context {
  readonly runtime: Runtime;
  readonly principal: Principal;
  readonly reach: Reach;
  /** The civil day on which the request is answered. */
  readonly today: string;
  /** Reads and writes under the principal's row-level security. */
  readonly em: EntityManager;
  /** A record by id, or null when it is not there or not the caller's to see. */
  load<T extends BaseRecord>(type: RecordClass<T>, id: string): Promise<T | null>;
  /** A loader kept for the request under a name; `batch` answers all keys of a tick in one statement, in order. */
  loader<K extends string, V>(name: string, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V>;
  /** Drops what the loaders have looked up, because it changed. */
  forget(): void;
  /**
   * Rows of a statement under the caller's rights. Placeholders are `?`.
   * @param planned 'once': its plan is kept, as a look-up by id wants it; 'each time': it depends on how many rows the
   * values fit, as a filter's does.
   */
  rows<R = Record<string, unknown>>(sql: string, params?: unknown[], planned?: Planned): Promise<R[]>;
}

/** The prefix of a record under which the reach is tested: its division's path, in the register its scope. */
export function scopeOfRecord(record: BaseRecord): string {
  const { subjects } = recordFact(record.constructor);
  const property = subjects.scope.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return String((record as unknown as Record<string, unknown>)[property]);
}

/** Whether the caller may read a field of `level` on this record: by division and clearance, or as the one it is about. */
export function mayReadField(context: Context, record: BaseRecord, level: number): boolean {
  if (level <= 1) return true;
  const present = presentOf(record);
  const { subjects } = recordFact(record.constructor);
  const { principal, reach } = context;
  const about = subjects.persons ?? [];
  if (level >= 3 && about.length > 0 && !reach.purposeStated && principal.role !== 'subject') return false;
  if (mayRead(reach, scopeOfRecord(present), level)) return true;
  const value = (column: string) =>
    (present as unknown as Record<string, unknown>)[column.replace(/_(\w)/g, (_, l: string) => l.toUpperCase())];
  if (principal.role === 'subject') {
    return (
      about.some((c) => value(c) === principal.person) ||
      (subjects.bodies ?? []).some((c) => principal.bodies.includes(String(value(c))))
    );
  }
  // 管理权限 opens nothing without a purpose, not even more fields of what is public.
  const manages = principal.role === 'discipline' && reach.purposeStated;
  return manages && subjects.managedBy !== undefined && principal.bodies.includes(String(value(subjects.managedBy)));
}

/** @param signal once aborted, no statement is begun any more */
export function createContext(runtime: Runtime, caller: Caller, signal?: AbortSignal): Context {
  return contextFor(runtime, principalFrom(caller), signal);
}

/** The context in which a subgraph acts by itself: following events, the day's turn, sample data. */
export function systemContext(runtime: Runtime, actor: string, body?: string): Context {
  return contextFor(runtime, { ...systemPrincipal(actor), bodies: body ? [body] : [] });
}

/** A context of the same caller, as of now: a stream outlives the day it began on and what loaders found then. */
export function renewed({ runtime, principal }: Context): Context {
  return contextFor(runtime, principal);
}

/** A context of the same caller with the rights of the subgraph: for actions that see themselves to what he may do. */
export const withOwnRights = ({ runtime, principal }: Context): Context =>
  contextFor(runtime, principal, undefined, systemPrincipal(principal.id));

function contextFor(runtime: Runtime, principal: Principal, signal?: AbortSignal, rights = principal): Context {
  const day = today(runtime.clock);
  const reach = reachOf(rights, runtime.definition.domain, day);
  const claims = rowClaims(rights, reach);
  const em = sessionFor(runtime.orm, claims);
  const loaders = new Map<string, unknown>();
  const context: Context = {
    runtime,
    principal,
    reach,
    today: day,
    em,
    rows: async (sql, params = [], planned = 'once') => {
      signal?.throwIfAborted();
      // An argument that was not given is undefined, which would stand in the statement as the word.
      const given = params.map((value) => value ?? null);
      return em.isInTransaction() ? em.execute(sql, given) : runtime.statements.rows(claims, sql, given, planned);
    },
    loader: (name, batch) => {
      let loader = loaders.get(name);
      if (!loader) {
        loader = new DataLoader(batch, { maxBatchSize: 1000 });
        loaders.set(name, loader);
      }
      return loader as never;
    },
    forget: () => loaders.clear(),
    load: (type, id) => byId(context, type).load(id),
  };
  return context;
}

function byId<T extends BaseRecord>(context: Context, type: RecordClass<T>): DataLoader<string, T | null> {
  return context.loader(`id:${recordFact(type).name}`, async (ids) => {
    const known = ids.filter((id) => UUID.test(id));
    const rows =
      known.length === 0
        ? []
        : await context.rows(`select * from ${tableOf(type)} where id = any(?::uuid[])`, [`{${known.join(',')}}`]);
    const found = new Map(rows.map((row) => [String(row.id), toRecord(type, row)]));
    await leaveLooksAtRows(context, type, [...found.values()]);
    // PostgreSQL writes a uuid in small letters, however it was asked.
    return ids.map((id) => found.get(id.toLowerCase()) ?? null);
  });
}

/** An entity manager whose every statement carries the claims to the row policies. */
export function sessionFor(orm: MikroORM, claims: RowClaims): EntityManager {
  const em = orm.em.fork({ useContext: true });
  em.setSessionContext({ variables: claims });
  return em;
}
