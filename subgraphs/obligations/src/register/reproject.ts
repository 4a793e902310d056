import { type Context, type Money, scopeOf } from '@integrity-graph/kit';
import { type Assignment, type HeadPost, type Link, linksOf } from './links.js';
import { type ChangeInForce, effectiveState, type SectorState } from './state.js';
import { chainOfObligors, type Holder, type Succession } from './succession.js';

const CHUNK = 1000;
const uuids = (ids: readonly string[]) => `{${ids.join(',')}}`;
const money = (amount: string | null, currency: string | null): Money | null =>
  amount && currency ? { amount, currency } : null;

interface StoredObligation {
  id: string;
  sector: string;
  sector_state: SectorState;
}

/** Computes obligations anew from their sectors' words, the lawful changes, successions and assignments. */
export async function reproject(context: Context, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK) await reprojectChunk(context, ids.slice(at, at + CHUNK));
}

async function reprojectChunk(context: Context, ids: readonly string[]): Promise<void> {
  const list = uuids(ids);
  const obligations = await context.rows<StoredObligation>(
    'select id, sector, sector_state from obligation where id = any(?::uuid[])',
    [list],
  );
  if (obligations.length === 0) return;
  const [changes, assignments, successions] = await Promise.all([
    changesOf(context, list),
    assignmentsOf(context, list),
    successionsOf(context),
  ]);
  const chains = new Map(
    obligations.map(({ id, sector, sector_state: s }) => [
      id,
      chainOfObligors(s.obligorId, sector, s.incurredOn, successions),
    ]),
  );
  const heads = await headPosts(context, [...new Set([...chains.values()].flat().map((h) => h.bodyId))]);

  const rows = obligations.map(({ id, sector, sector_state: s }) => {
    const now = effectiveState(s, changes.get(id) ?? []);
    return {
      id,
      scope: scopeOf(sector, s.divisionPath),
      division_id: s.divisionId,
      division_path: s.divisionPath,
      level: s.level,
      visible_from: s.visibleFrom ?? null,
      visible_until: s.visibleUntil ?? null,
      kind: s.kind,
      title: s.title,
      subject_type: s.subjectType,
      subject_id: s.subjectId,
      document: s.document ?? null,
      recorded_by_id: s.recordedById ?? null,
      obligor_id: s.obligorId,
      current_obligor_id: chains.get(id)!.findLast((h) => h.from <= context.today)?.bodyId ?? s.obligorId,
      obligee_id: s.obligeeId,
      obligee_type: s.obligeeType,
      amount_amount: now.amount?.amount ?? null,
      amount_currency: now.amount?.currency ?? null,
      amount_performed_amount: s.amountPerformed?.amount ?? null,
      amount_performed_currency: s.amountPerformed?.currency ?? null,
      incurred_on: s.incurredOn,
      due_on: now.dueOn ?? 'infinity',
      due_at: now.dueOn === s.dueOn ? s.dueAt : null,
      due_provisional: s.dueProvisional,
      suspended: s.suspended,
      disputed: s.disputed,
      due_facts: s.dueFacts,
      state: now.state,
      performed_on: now.performedOn,
      closed_on: now.closedOn,
      legal_basis: s.legalBasis,
      signatory_ids: s.signatoryIds,
    };
  });
  const links = obligations.flatMap(({ id, sector_state: s }) =>
    linksOf(chains.get(id)!, heads, s.responsibilities, assignments.get(id) ?? []).map((link) => ({
      obligation_id: id,
      ...link,
    })),
  );
  await count(context, list, -1);
  await writeObligations(context, rows);
  await count(context, list, +1);
  await writeObligors(context, list, chains);
  await writeLinks(context, list, links);
  await relate(context, list);
}

async function writeObligations(context: Context, rows: readonly object[]): Promise<void> {
  const columns = `scope text, division_id uuid, division_path text, level smallint, visible_from date, visible_until date, kind text, title text,
    subject_type text, subject_id uuid, document text, recorded_by_id uuid, obligor_id uuid, current_obligor_id uuid, obligee_id uuid, obligee_type text,
    amount_amount numeric, amount_currency text, amount_performed_amount numeric, amount_performed_currency text, incurred_on date, due_on date,
    due_at timestamptz, due_provisional boolean, suspended boolean, disputed boolean, due_facts jsonb, state text, performed_on date,
    closed_on date, legal_basis jsonb, signatory_ids jsonb`;
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]!);
  await context.rows(
    `update obligation o set projected = true, ${names.map((n) => `${n} = n.${n}`).join(', ')}
     from jsonb_to_recordset(?::jsonb) as n(id uuid, ${columns}) where o.id = n.id`,
    [JSON.stringify(rows)],
  );
}

/** The bodies an obligation lay with, so that what befalls one of them finds it. */
async function writeObligors(
  context: Context,
  ids: string,
  chains: ReadonlyMap<string, readonly Holder[]>,
): Promise<void> {
  const periods = [...chains].flatMap(([obligation_id, chain]) =>
    chain.map(({ bodyId, from, to }) => ({ obligation_id, body_id: bodyId, from_on: from, to_on: to })),
  );
  await context.rows('delete from obligor_period where obligation_id = any(?::uuid[])', [ids]);
  await context.rows(
    'insert into obligor_period select * from jsonb_populate_recordset(null::obligor_period, ?::jsonb)',
    [JSON.stringify(periods)],
  );
}

async function writeLinks(
  context: Context,
  ids: string,
  links: readonly (Link & { obligation_id: string })[],
): Promise<void> {
  await context.rows('delete from responsibility where obligation_id = any(?::uuid[])', [ids]);
  await context.rows(
    `insert into responsibility (obligation_id, capacity, post_id, from_on, to_on, basis, origin)
     select obligation_id, capacity, "postId", "from", "to", basis, origin
     from jsonb_to_recordset(?::jsonb) as n(obligation_id uuid, capacity text, "postId" uuid, "from" date, "to" date, basis text, origin text)`,
    [JSON.stringify(links)],
  );
}

/** Finds anew who answers for the obligations on posts whose holders changed; returns the obligations. */
export async function refreshHolders(context: Context, posts: readonly string[]): Promise<string[]> {
  if (posts.length === 0) return [];
  const rows = await context.rows<{ id: string }>(
    'select distinct obligation_id as id from responsibility where post_id = any(?::uuid[])',
    [uuids(posts)],
  );
  const ids = rows.map((r) => r.id);
  for (let at = 0; at < ids.length; at += CHUNK) await relate(context, uuids(ids.slice(at, at + CHUNK)));
  return ids;
}

/**
 * How persons relate to obligations. MUST_PERFORM runs while a person holds an answerable post and the obligation is
 * owed: from the day it arose, up to the day before it was performed or discharged. Who was in office when it fell
 * due is known once that day has come.
 */
export async function relate(context: Context, ids: string): Promise<void> {
  await context.rows('delete from responsible where obligation_id = any(?::uuid[])', [ids]);
  await context.rows(
    `insert into responsible (person_id, relation, due_on, obligation_id, tenure_id, from_on, until_on, level, scope)
     with o as (select * from obligation where id = any(?::uuid[])),
     held as (
       select o.id, o.due_on, o.incurred_on, o.closed_on, o.level, o.scope, t.person_id, t.id as tenure_id,
         greatest(r.from_on, t.start_date) as held_from,
         least(coalesce(r.to_on, 'infinity'), coalesce(t.end_date, 'infinity')) as held_to
       from o join responsibility r on r.obligation_id = o.id join tenure t on t.post_id = r.post_id
     ),
     related as (
       select person_id, 'MUST_PERFORM' as relation, due_on, id, tenure_id,
         greatest(held_from, incurred_on) as from_on, least(held_to, coalesce(closed_on - 1, 'infinity')) as until_on, level, scope from held
       union all
       select person_id, 'IN_OFFICE_WHEN_INCURRED', due_on, id, tenure_id, incurred_on, incurred_on, level, scope
         from held where incurred_on between held_from and held_to
       union all
       select person_id, 'IN_OFFICE_WHEN_DUE', due_on, id, tenure_id, due_on, due_on, level, scope
         from held where due_on <= ?::date and due_on between held_from and held_to
       union all
       select s.person::uuid, 'SIGNATORY', due_on, id, null, incurred_on, incurred_on, level, scope
         from o cross join jsonb_array_elements_text(o.signatory_ids) as s(person)
       union all
       select d.person_id, 'NAMED_BY_DECISION', due_on, o.id, null, d.decided_on, 'infinity', greatest(d.level, o.level), o.scope
         from o join responsibility_decision d on d.obligation_id = o.id
     )
     select person_id, relation, due_on, id, min(tenure_id::text)::uuid, from_on, max(until_on), level, scope
     from related where from_on <= until_on group by person_id, relation, due_on, id, from_on, level, scope`,
    [ids, context.today],
  );
}

/** Adds obligations to the tallies, or takes them out. */
async function count(context: Context, ids: string, sign: 1 | -1): Promise<void> {
  await context.rows(
    `insert into tally (obligor_id, scope, level, sector, state, month, n)
     select current_obligor_id, scope, level, sector, state, case when isfinite(due_on) then to_char(due_on, 'YYYY-MM') else '' end, ${sign} * count(*)
     from obligation where id = any(?::uuid[]) and projected group by 1, 2, 3, 4, 5, 6
     on conflict (obligor_id, scope, level, sector, state, month) do update set n = tally.n + excluded.n`,
    [ids],
  );
}

async function changesOf(context: Context, ids: string): Promise<Map<string, ChangeInForce[]>> {
  const rows = await context.rows<Record<string, string | null>>(
    `select obligation_id, kind, effective_on, new_due_on, new_amount_amount, new_amount_currency from lawful_change
     where obligation_id = any(?::uuid[]) and state = 'APPROVED' order by effective_on, recorded_at`,
    [ids],
  );
  return grouped(rows, (row) => ({
    kind: row.kind as ChangeInForce['kind'],
    effectiveOn: row.effective_on!,
    newDueOn: row.new_due_on ?? null,
    newAmount: money(row.new_amount_amount ?? null, row.new_amount_currency ?? null),
  }));
}

async function assignmentsOf(context: Context, ids: string): Promise<Map<string, Assignment[]>> {
  const rows = await context.rows<Record<string, string>>(
    'select obligation_id, capacity, post_id, from_on, basis from duty_assignment where obligation_id = any(?::uuid[])',
    [ids],
  );
  return grouped(rows, (row) => ({
    capacity: row.capacity as Assignment['capacity'],
    postId: row.post_id!,
    from: row.from_on!,
    basis: row.basis!,
  }));
}

async function successionsOf(context: Context): Promise<Succession[]> {
  const rows = await context.rows<{
    predecessor_id: string;
    successor_id: string;
    effective_on: string;
    sectors: string[] | null;
    document: string;
  }>('select predecessor_id, successor_id, effective_on, sectors, document from succession');
  return rows.map((row) => ({
    predecessorId: row.predecessor_id,
    successorId: row.successor_id,
    effectiveOn: row.effective_on,
    sectors: row.sectors,
    documentNumber: row.document,
  }));
}

async function headPosts(context: Context, bodies: readonly string[]): Promise<Map<string, HeadPost[]>> {
  const rows = await context.rows<HeadPost & { bodyId: string }>(
    `select id, body_id as "bodyId", valid_from as "validFrom", valid_until as "validUntil" from post
     where is_head and body_id = any(?::uuid[]) order by id`,
    [uuids(bodies)],
  );
  return Map.groupBy(rows, (row) => row.bodyId);
}

function grouped<R extends Record<string, string | null>, T>(rows: readonly R[], map: (row: R) => T): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const row of rows) result.set(row.obligation_id!, [...(result.get(row.obligation_id!) ?? []), map(row)]);
  return result;
}
