import { type Context, type RecordVersion, systemContext } from '@integrity-graph/kit';
import { type ChangeInForce, effectiveState, type SectorState } from '../register/state.js';
import { Obligation, UNDATED } from './obligation.js';

/**
 * An obligation as it stood on a day, from what was recorded by an instant: its sector's version of then, with the
 * lawful changes in force by then. Rights are those of today.
 */
export async function obligationAt(
  context: Context,
  id: string,
  asOf: string | null,
  knownAt: Date | null,
): Promise<Obligation | null> {
  const current = await context.load(Obligation, id);
  if (!current) return null;
  const until = knownAt?.toISOString() ?? null;
  const [row] = await context.rows<{ version: number; state: SectorState; recorded_at: string }>(
    `select version, state from obligation_version
     where obligation_id = ?::uuid and effective_on <= coalesce(?::date, 'infinity') and recorded_at <= coalesce(?::timestamptz, 'infinity')
     order by effective_on desc, version desc limit 1`,
    [id, asOf, until],
  );
  if (!row) return null;
  // Their effect belongs to the obligation, which the caller sees, even where their documents are not his to read.
  const changes = await systemContext(context.runtime, 'history').rows<Record<string, string | null>>(
    `select c.kind, c.effective_on, c.new_due_on, c.new_amount_amount, c.new_amount_currency
     from lawful_change c join version v on v.record_id = c.id and v.version = c.version
     where c.obligation_id = ?::uuid and c.state = 'APPROVED' and c.effective_on <= coalesce(?::date, 'infinity')
       and v.recorded_at <= coalesce(?::timestamptz, 'infinity') order by c.effective_on`,
    [id, asOf, until],
  );
  const now = effectiveState(row.state, changes.map(changeOf));
  const { state: s } = row;
  return Object.assign(Object.create(Obligation.prototype) as Obligation, current, {
    version: row.version,
    asOf: asOf ?? undefined,
    present: current,
    title: s.title,
    amount: now.amount,
    amountPerformed: s.amountPerformed,
    incurredOn: s.incurredOn,
    dueOn: now.dueOn ?? UNDATED,
    dueAt: s.dueAt ? new Date(s.dueAt) : null,
    dueProvisional: s.dueProvisional,
    suspended: s.suspended,
    disputed: s.disputed,
    dueFacts: s.dueFacts,
    state: now.state,
    performedOn: now.performedOn,
    closedOn: now.closedOn,
    legalBasis: s.legalBasis,
  });
}

const changeOf = (row: Record<string, string | null>): ChangeInForce => ({
  kind: row.kind as ChangeInForce['kind'],
  effectiveOn: row.effective_on!,
  newDueOn: row.new_due_on ?? null,
  newAmount: row.new_amount_amount ? { amount: row.new_amount_amount, currency: row.new_amount_currency! } : null,
});

/** What a version changes that the graph shows of an obligation. */
const TOLD: readonly (keyof SectorState)[] = [
  'title',
  'amount',
  'amountPerformed',
  'incurredOn',
  'dueOn',
  'suspended',
  'disputed',
  'state',
  'performedOn',
];

/** Every version the sector recorded, oldest first. */
export async function obligationVersions(context: Context, id: string): Promise<RecordVersion[]> {
  const rows = await context.rows<{
    version: number;
    action: string;
    effective_on: string;
    recorded_at: string;
    state: SectorState;
  }>(
    `select version, action, effective_on, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at, state
     from obligation_version where obligation_id = ?::uuid order by version`,
    [id],
  );
  const show = (value: unknown) => (value == null ? null : typeof value === 'string' ? value : JSON.stringify(value));
  return rows.map(({ version, action, effective_on, recorded_at, state }, index) => ({
    version,
    action,
    actorBody: null,
    effectiveOn: effective_on,
    recordedAt: recorded_at,
    changes: TOLD.map((field) => ({
      field,
      before: show(rows[index - 1]?.state[field]),
      after: show(state[field]),
    })).filter((c) => c.before !== c.after),
  }));
}
