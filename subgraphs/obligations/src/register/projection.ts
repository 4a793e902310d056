import { type Context, type Event, scopeOf, textArray } from '@integrity-graph/kit';
import { SECTORS } from '../sectors.js';
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
  switch (event.type) {
    case 'GovernmentBody':
      await upsert(context, 'body', event, { name: event.state.name, valid_from: event.state.validFrom, valid_until: event.state.validUntil });
      return {};
    case 'Post': {
      const { bodyId, isHead, isPartyPost, validFrom, validUntil } = event.state as State;
      await upsert(context, 'post', event, { body_id: bodyId, is_head: isHead, is_party_post: isPartyPost ?? false, valid_from: validFrom, valid_until: validUntil });
      return { obligations: await obligationsOfBody(context, String(bodyId)) };
    }
    case 'Tenure':
    case 'Vacancy':
      return applyHolding(event, context);
    case 'Succession': {
      const { predecessorId, successorId, effectiveOn, sectors, documentNumber } = event.state as State;
      await upsert(context, 'succession', event, {
        predecessor_id: predecessorId,
        successor_id: successorId,
        effective_on: effectiveOn,
        sectors: sectors === null ? null : textArray(sectors as string[]),
        document: documentNumber,
      });
      return { obligations: await obligationsOfBody(context, String(predecessorId)) };
    }
    case 'LawfulChange':
    case 'DutyAssignment':
    case 'ResponsibilityDecision':
      return { obligations: [String((event.state as State).obligationId)] };
    default:
      return event.type.endsWith('Obligation') ? applyObligation(event, context) : {};
  }
}

async function applyHolding(event: Event, context: Context): Promise<Effect> {
  const { postId, personId, kind, startDate, endDate } = event.state as Record<string, string | null>;
  const tenure = event.type === 'Tenure';
  await context.rows(
    `insert into holding_version (record_id, version, post_id, person_id, kind, start_date, end_date, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [event.id, event.version, postId, personId ?? null, tenure ? kind : 'VACANCY', startDate, endDate, event.recordedAt],
  );
  const row = { post_id: postId, start_date: startDate, end_date: endDate };
  await upsert(context, tenure ? 'tenure' : 'vacancy', event, tenure ? { ...row, person_id: personId, kind } : row);
  return { posts: [postId!] };
}

async function applyObligation(event: Event, context: Context): Promise<Effect> {
  const state = event.state as unknown as SectorState;
  const sector = sectorOf(event);
  await context.rows(
    `insert into obligation_version (obligation_id, version, action, effective_on, recorded_at, state)
     values (?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing`,
    [event.id, event.version, event.action, event.effectiveOn, event.recordedAt, JSON.stringify(state)],
  );
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
  if (!(SECTORS as readonly string[]).includes(name)) throw new Error(`event ${event.position} of type ${event.type}: no sector of that name is registered`);
  return name;
}

/** Obligations that lie with a body, or whose answerable posts are its own. */
async function obligationsOfBody(context: Context, body: string): Promise<string[]> {
  const rows = await context.rows<{ id: string }>(
    `select id from obligation where obligor_id = ? or current_obligor_id = ?
     union select r.obligation_id from responsibility r join post p on p.id = r.post_id where p.body_id = ?`,
    [body, body, body],
  );
  return rows.map((r) => r.id);
}

async function upsert(context: Context, table: string, event: Event, values: Record<string, unknown>): Promise<void> {
  const row = { id: event.id, version: event.version, ...values };
  const columns = Object.keys(row);
  const sets = columns.filter((c) => c !== 'id').map((c) => `${c} = excluded.${c}`);
  await context.rows(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})
     on conflict (id) do update set ${sets.join(', ')} where ${table}.version < excluded.version`,
    Object.values(row).map((v) => v ?? null),
  );
}

