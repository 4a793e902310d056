import {
  type BaseRecord,
  type Context,
  canonical,
  type Event,
  type RecordClass,
  type Runtime,
  recordFact,
  type SectorObligation,
  stateOf,
  systemContext,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { SECTORS } from '../sectors.js';
import { copyOf, type Row, versionOf } from './copies.js';
import { reproject } from './reproject.js';

export interface Difference {
  /** Subgraph whose record it is. */
  source: string;
  id: string;
  /** MISSING: the source has it, the register not. EXTRA: the other way round. DIFFERENT: both have it, not the same. */
  kind: 'MISSING' | 'EXTRA' | 'DIFFERENT';
  detail: string;
}

const BATCH = 2000;

const KNOWN = SECTORS.map((sector) => `'${sector.toUpperCase()}'`).join(', ');

/**
 * Compares the register with the records and events of every source, row by row and in both directions, and with what
 * projecting it anew would write. Changes nothing.
 */
export async function* reconcileRegister(
  register: Runtime,
  sources: ReadonlyMap<string, Runtime>,
): AsyncGenerator<Difference> {
  const context = systemContext(register, 'reconcile');
  const sourceOf = (name: string): Runtime => {
    const source = sources.get(name);
    if (!source) throw new Error(`reconcile needs the database of the subgraph "${name}"`);
    return source;
  };
  for (const sector of SECTORS) yield* obligationsOf(context, sourceOf(sector));
  yield* obligationsOfNobody(context);
  const parties = sourceOf('parties');
  for (const type of parties.definition.records) yield* copiesOf(context, parties, type as unknown as RecordClass);
  for (const name of ['parties', ...SECTORS]) yield* versionsOf(context, sourceOf(name));
  yield* projectedOtherwise(context);
  yield* countedOtherwise(context);
}

/** The obligations of a sector, against the sector's word that the register keeps beside each. */
async function* obligationsOf(context: Context, source: Runtime): AsyncGenerator<Difference> {
  const { name } = source.definition;
  const type = source.definition.records.find((record) => recordFact(record).name.endsWith('Obligation')) as
    | RecordClass<SectorObligation>
    | undefined;
  if (!type) throw new Error(`the subgraph ${name} keeps no obligations`);
  const from = systemContext(source, 'reconcile');
  for await (const rows of batches(from, `select * from ${tableOf(type)}`)) {
    const kept = await registered(context, idsOf(rows));
    for (const row of rows) {
      const record = toRecord(type, row);
      const mine = kept.get(record.id);
      const fault =
        mine && (mine.sector === name.toUpperCase() ? faultOf(record, mine) : `kept under the sector ${mine.sector}`);
      if (!mine) yield { source: name, id: record.id, kind: 'MISSING', detail: 'not in the register' };
      else if (fault) yield { source: name, id: record.id, kind: 'DIFFERENT', detail: fault };
    }
  }
  for await (const rows of batches(context, `select id from obligation where sector = '${name.toUpperCase()}'`)) {
    for (const id of await absentFrom(from, tableOf(type), idsOf(rows))) {
      yield { source: name, id, kind: 'EXTRA', detail: 'not among the records of its sector' };
    }
  }
}

interface Registered {
  id: string;
  sector: string;
  version: number;
  sector_state: object;
  versions: number;
}

async function registered(context: Context, ids: readonly string[]): Promise<Map<string, Registered>> {
  const rows = await context.rows<Registered>(
    `select o.id, o.sector, o.version, o.sector_state, (select count(*) from obligation_version v where v.obligation_id = o.id)::integer as versions
     from obligation o where o.id = any(?::uuid[]) and o.projected`,
    [uuids(ids)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function faultOf(record: BaseRecord, mine: Registered): string | undefined {
  if (mine.version !== record.version) return `source version ${record.version}, register version ${mine.version}`;
  if (mine.versions !== record.version) return `version ${record.version}, but ${mine.versions} versions kept`;
  return said(mine.sector_state) === said(stateOf(record)) ? undefined : 'its sector says otherwise';
}

/** A state in one form: what a record was made without is absent from its event, and null when it is read again. */
const said = (state: object): string =>
  canonical(Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null)));

async function* obligationsOfNobody(context: Context): AsyncGenerator<Difference> {
  const rows = await context.rows<{ id: string; sector: string }>(
    `select id, sector from obligation where sector not in (${KNOWN})`,
  );
  for (const { id, sector } of rows)
    yield { source: sector.toLowerCase(), id, kind: 'EXTRA', detail: 'there is no such sector' };
}

/** The register's copies of bodies, posts, tenures, vacancies and successions. */
async function* copiesOf(context: Context, source: Runtime, type: RecordClass): AsyncGenerator<Difference> {
  const { name } = recordFact(type);
  const table = copyOf({ type: name, id: '', version: 0, state: {} })?.table;
  if (!table) return;
  const from = systemContext(source, 'reconcile');
  for await (const rows of batches(from, `select * from ${tableOf(type)}`)) {
    const copies = rows.map((row) => {
      const record = toRecord(type, row);
      return copyOf({ type: name, id: record.id, version: record.version, state: stateOf(record) })!;
    });
    for (const { id, missing } of await differing(context, copies)) {
      yield {
        source: source.definition.name,
        id,
        kind: missing ? 'MISSING' : 'DIFFERENT',
        detail: `${name} as the register knows it`,
      };
    }
  }
  for await (const rows of batches(context, `select id from ${table}`)) {
    for (const id of await absentFrom(from, tableOf(type), idsOf(rows))) {
      yield { source: source.definition.name, id, kind: 'EXTRA', detail: `there is no such ${name}` };
    }
  }
}

/** Every version a source told of, against the register's history. */
async function* versionsOf(context: Context, source: Runtime): AsyncGenerator<Difference> {
  let after = 0;
  for (;;) {
    const events: Event[] = await source.events(after, BATCH);
    if (events.length === 0) return;
    after = events.at(-1)!.position;
    const byTable = Map.groupBy(
      events.flatMap((event) => versionOf(event) ?? []),
      ({ table }) => table,
    );
    for (const rows of byTable.values()) {
      for (const { id, version, missing } of await differing(context, rows)) {
        yield {
          source: source.definition.name,
          id,
          kind: missing ? 'MISSING' : 'DIFFERENT',
          detail: `version ${version} in the history`,
        };
      }
    }
  }
}

/** Those of the rows of one table that the register has not, or has otherwise. */
async function differing(
  context: Context,
  rows: readonly Row[],
): Promise<{ id: string; version: number; missing: boolean }[]> {
  if (rows.length === 0) return [];
  const { table, key } = rows[0]!;
  return context.rows(
    `select told.${key[0]} as id, told.version, kept.${key[0]} is null as missing
     from jsonb_populate_recordset(null::${table}, ?::jsonb) told
     left join ${table} kept on ${key.map((column) => `kept.${column} = told.${column}`).join(' and ')}
     where kept is distinct from told`,
    [JSON.stringify(rows.map(({ values }) => values))],
  );
}

/** Thrown to undo what was projected anew. */
class Undone extends Error {}

const PARTS = ['row', 'posts', 'persons'] as const;
type Held = Record<'id' | 'sector' | (typeof PARTS)[number], string>;

/** Obligations that projecting anew, from the sector's word and all that bears on it, would write otherwise. */
async function* projectedOtherwise(context: Context): AsyncGenerator<Difference> {
  for await (const rows of batches(context, `select id from obligation where projected and sector in (${KNOWN})`)) {
    const ids = idsOf(rows);
    let before: Held[] = [];
    let after: Held[] = [];
    await context.em
      .transactional(async () => {
        await context.rows(`select pg_advisory_xact_lock(hashtext('obligations.projection'))`);
        before = await held(context, ids);
        await reproject(context, ids);
        after = await held(context, ids);
        throw new Undone();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    for (const [index, now] of before.entries()) {
      const parts = PARTS.filter((part) => now[part] !== after[index]![part]);
      if (parts.length > 0)
        yield {
          source: now.sector.toLowerCase(),
          id: now.id,
          kind: 'DIFFERENT',
          detail: `projected anew it has other: ${parts.join(', ')}`,
        };
    }
  }
}

/** Digests of all that is kept of obligations, in the order of their ids. */
function held(context: Context, ids: readonly string[]): Promise<Held[]> {
  const digest = (table: string) =>
    `(select md5(string_agg(to_jsonb(t)::text, ',' order by to_jsonb(t)::text)) from ${table} t where t.obligation_id = o.id)`;
  return context.rows<Held>(
    `select o.id, o.sector, md5(to_jsonb(o)::text) as row, ${digest('responsibility')} as posts, ${digest('responsible')} as persons
     from obligation o where o.id = any(?::uuid[]) order by o.id`,
    [uuids(ids)],
  );
}

/** Tallies that do not say how many obligations there are. */
async function* countedOtherwise(context: Context): AsyncGenerator<Difference> {
  const rows = await context.rows<{
    obligor_id: string;
    sector: string;
    state: string;
    month: string;
    told: string | null;
    there: string | null;
  }>(
    `select obligor_id, sector, state, month, tally.n as told, counted.n as there
     from (select * from tally where n <> 0) tally
     full join (
       select current_obligor_id as obligor_id, scope, level, sector, state, case when isfinite(due_on) then to_char(due_on, 'YYYY-MM') else '' end as month, count(*) as n
       from obligation where projected group by 1, 2, 3, 4, 5, 6
     ) counted using (obligor_id, scope, level, sector, state, month)
     where tally.n is distinct from counted.n order by 1, 2, 3, 4`,
  );
  for (const { obligor_id, sector, state, month, told, there } of rows) {
    const detail = `the body's tally of ${state}, due ${month || 'on no day'}, says ${told ?? 0} where there are ${there ?? 0}`;
    yield { source: sector.toLowerCase(), id: obligor_id, kind: 'DIFFERENT', detail };
  }
}

async function absentFrom(source: Context, table: string, ids: readonly string[]): Promise<string[]> {
  const found = await source.rows<{ id: string }>(`select id from ${table} where id = any(?::uuid[])`, [uuids(ids)]);
  const known = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

const idsOf = (rows: readonly Record<string, unknown>[]): string[] => rows.map(({ id }) => String(id));

const uuids = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Rows by id, a batch at a time. */
async function* batches(context: Context, select: string): AsyncGenerator<Record<string, unknown>[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await context.rows(`select * from (${select}) rows where id > ?::uuid order by id limit ${BATCH}`, [
      after,
    ]);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = String(rows.at(-1)!.id);
  }
}
