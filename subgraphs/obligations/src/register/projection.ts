import { type Context, type Event, scopeOf } from '@integrity-graph/kit';
import { SECTORS } from '../sectors.js';
import { copyOf, type Row, versionOf } from './copies.js';
import { refreshHolders, reproject } from './reproject.js';
import type { SectorState } from './state.js';

type State = Record<string, unknown>;

/** The obligations an event bears on. */
interface Effect {
  /** To be projected anew: state, obligor, answerable posts. */
  obligations?: string[];
  /** Posts whose holders changed: only who answers is to be found anew. */
  posts?: string[];
}

/**
 * Applies one batch of events. The rows an event touches are written first; then, once for the whole batch, every
 * obligation they bear on is projected anew. Applying an event twice, or an older one after a newer, changes nothing.
 * @returns the ids of those obligations
 */
export async function applyEvents(events: readonly Event[], context: Context): Promise<string[]> {
  // Sources are followed side by side; a post and an obligation on it must not miss each other between two transactions.
  await context.rows(`select pg_advisory_xact_lock(hashtext('obligations.projection'))`);
  const obligations = new Set<string>();
  const posts = new Set<string>();
  for (const event of events) {
    const effect = await applyEvent(event, context);
    for (const id of effect.obligations ?? []) obligations.add(id);
    for (const id of effect.posts ?? []) posts.add(id);
  }
  await reproject(context, [...obligations]);
  for (const id of await refreshHolders(context, [...posts])) obligations.add(id);
  return [...obligations];
}

/** Writes what one event says and names what it bears on. */
async function applyEvent(event: Event, context: Context): Promise<Effect> {
  const version = versionOf(event);
  if (version) await add(context, version);
  const copy = copyOf(event);
  if (copy) await replaceOlder(context, copy);
  const state = event.state as State;
  switch (event.type) {
    case 'Post':
      return { obligations: await obligationsOfBody(context, String(state.bodyId)) };
    case 'Tenure':
    case 'Vacancy':
      return { posts: [String(state.postId)] };
    case 'Succession':
      return { obligations: await obligationsOfBody(context, String(state.predecessorId)) };
    case 'LawfulChange':
    case 'DutyAssignment':
    case 'ResponsibilityDecision':
      return { obligations: [String(state.obligationId)] };
    default:
      return event.type.endsWith('Obligation') ? applyObligation(event, context) : {};
  }
}

async function applyObligation(event: Event, context: Context): Promise<Effect> {
  const state = event.state as unknown as SectorState;
  const sector = sectorOf(event);
  // The full row is written by reproject(); this one makes sure it exists and carries the newest state of its sector.
  await context.rows(
    `insert into obligation (id, scope, level, division_id, division_path, sector, kind, title, subject_type, subject_id, obligor_id,
       current_obligor_id, incurred_on, due_on, due_provisional, suspended, disputed, projected, state, legal_basis, signatory_ids, sector_state, version, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'infinity', false, false, false, false, 'OPEN', ?::jsonb, '[]'::jsonb, ?::jsonb, ?, ?)
     on conflict (id) do update set sector_state = excluded.sector_state, version = excluded.version
     where obligation.version < excluded.version`,
    [
      event.id,
      scopeOf(sector, state.divisionPath),
      state.level,
      state.divisionId,
      state.divisionPath,
      sector.toUpperCase(),
      state.kind,
      state.title,
      state.subjectType,
      state.subjectId,
      state.obligorId,
      state.obligorId,
      state.incurredOn,
      JSON.stringify(state.legalBasis),
      JSON.stringify(state),
      event.version,
      event.recordedAt,
    ],
  );
  return { obligations: [event.id] };
}

/** `ProcurementObligation` comes from the sector `procurement`. */
function sectorOf(event: Event): string {
  const name = event.type.replace(/Obligation$/, '').toLowerCase();
  if (!(SECTORS as readonly string[]).includes(name))
    throw new Error(`event ${event.position} of type ${event.type}: no sector of that name is registered`);
  return name;
}

/** Obligations that lie with a body or lay with it, or for which one of its posts answers. */
async function obligationsOfBody(context: Context, body: string): Promise<string[]> {
  const rows = await context.rows<{ id: string }>(
    `select obligation_id as id from obligor_period where body_id = ?
     union select r.obligation_id from responsibility r join post p on p.id = r.post_id where p.body_id = ?`,
    [body, body],
  );
  return rows.map((row) => row.id);
}

/** Adds a row unless it is there. */
async function add(context: Context, { table, values }: Row): Promise<void> {
  await context.rows(
    `insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb) on conflict do nothing`,
    [JSON.stringify(values)],
  );
}

/** Adds a row, or replaces that of an older version. */
async function replaceOlder(context: Context, { table, values }: Row): Promise<void> {
  const sets = Object.keys(values).map((column) => `${column} = excluded.${column}`);
  await context.rows(
    `insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb)
     on conflict (id) do update set ${sets.join(', ')} where ${table}.version < excluded.version`,
    [JSON.stringify(values)],
  );
}
