import {
  type Context,
  foldPublished,
  foldVersions,
  isSame,
  type RecordVersion,
  seesAsPublic,
  storedMoney,
  systemContext,
  type Version,
} from '@integrity-graph/kit';
import { type ChangeInForce, effectiveState, type SectorState } from '../register/state.js';
import { chainOfObligors, type Succession } from '../register/succession.js';
import { Obligation, UNDATED } from './obligation.js';

/** A version as its sector's event told it. */
interface ToldVersion extends Version<SectorState> {
  id: string;
  action: string;
}

/**
 * An obligation as it stood on a day, from what was recorded by an instant: what its sector said of that day, with the
 * lawful changes in force by then and the body it lay with. Null before the day it arose. Rights are those of today.
 */
export async function obligationAt(
  context: Context,
  id: string,
  asOf: string | null,
  knownAt: Date | null,
): Promise<Obligation | null> {
  const current = await context.load(Obligation, id);
  if (!current) return null;
  const fold = (await isPublicOnly(context, current)) ? foldPublished : foldVersions;
  const past = fold(await historyOf(context, current), { asOf, knownAt });
  if (!past || (asOf && past.state.incurredOn > asOf)) return null;
  const { version, state: s } = past;
  const [changes, currentObligorId] = await Promise.all([
    changesInForce(context, id, asOf, knownAt),
    obligorOn(context, current.sector, s, asOf ?? context.today),
  ]);
  const then = effectiveState({ ...s, amount: s.amount && storedMoney(s.amount) }, changes);
  return Object.assign(Object.create(Obligation.prototype) as Obligation, current, {
    version,
    asOf: asOf ?? undefined,
    present: current,
    title: s.title,
    document: s.document ?? null,
    obligorId: s.obligorId,
    currentObligorId,
    obligeeId: s.obligeeId,
    obligeeType: s.obligeeType,
    amount: then.amount,
    amountPerformed: s.amountPerformed && storedMoney(s.amountPerformed),
    incurredOn: s.incurredOn,
    dueOn: then.dueOn ?? UNDATED,
    // The hour belongs to the sector's day; a lawful change sets another day, and no hour.
    dueAt: s.dueAt && then.dueOn === s.dueOn ? new Date(s.dueAt) : null,
    dueProvisional: s.dueProvisional,
    suspended: s.suspended,
    disputed: s.disputed,
    dueFacts: s.dueFacts,
    state: then.state,
    performedOn: then.performedOn,
    closedOn: then.closedOn,
    legalBasis: s.legalBasis,
  });
}

/** The lawful changes in force on a day, as approved by an instant, oldest first. */
async function changesInForce(
  context: Context,
  id: string,
  asOf: string | null,
  knownAt: Date | null,
): Promise<ChangeInForce[]> {
  // Their effect belongs to the obligation, which the caller sees, even where their documents are not his to read.
  const rows = await systemContext(context.runtime, 'history').rows<Record<string, string | null>>(
    `select c.kind, c.effective_on, c.new_due_on, c.new_amount_amount, c.new_amount_currency
     from lawful_change c join version v on v.record_id = c.id and v.version = c.version
     where c.obligation_id = ?::uuid and c.state = 'APPROVED' and c.effective_on <= coalesce(?::date, 'infinity')
       and v.recorded_at <= coalesce(?::timestamptz, 'infinity') order by c.effective_on, c.recorded_at`,
    [id, asOf, knownAt?.toISOString() ?? null],
  );
  return rows.map((row) => ({
    kind: row.kind as ChangeInForce['kind'],
    effectiveOn: row.effective_on!,
    newDueOn: row.new_due_on ?? null,
    newAmount: row.new_amount_amount ? { amount: row.new_amount_amount, currency: row.new_amount_currency! } : null,
  }));
}

/** The body an obligation lay with on a day, along the succession documents known today. */
async function obligorOn(context: Context, sector: string, state: SectorState, day: string): Promise<string> {
  const successions = await context.rows<Succession>(
    `select predecessor_id as "predecessorId", successor_id as "successorId", effective_on as "effectiveOn", sectors,
       document as "documentNumber" from succession`,
  );
  const chain = chainOfObligors(state.obligorId, sector, state.incurredOn, successions);
  return chain.findLast(({ from }) => from <= day)?.bodyId ?? state.obligorId;
}

/**
 * The versions of an obligation that the caller may know of, oldest first: all of them, or of one he sees only because
 * it is published, those at L1.
 */
async function historyOf(context: Context, obligation: Obligation): Promise<ToldVersion[]> {
  const loader = context.loader<string, ToldVersion[]>('obligation-versions', async (ids) => {
    const rows = await context.rows<ToldVersion>(
      `select obligation_id as id, version, action, effective_on::text as "effectiveOn", state,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
       from obligation_version where obligation_id = any(?::uuid[]) order by version`,
      [`{${ids.join(',')}}`],
    );
    const found = Map.groupBy(rows, (row) => row.id);
    return ids.map((id) => found.get(id) ?? []);
  });
  const versions = await loader.load(obligation.id);
  return (await isPublicOnly(context, obligation)) ? versions.filter(({ state }) => state.level === 1) : versions;
}

/** Whether the caller sees an obligation only because it is published: it does not concern him either. */
async function isPublicOnly(context: Context, obligation: Obligation): Promise<boolean> {
  if (!seesAsPublic(context, obligation)) return false;
  const loader = context.loader<string, boolean>('obligations-of-caller', async (ids) => {
    const rows = await context.rows<{ id: string }>(
      'select id from unnest(?::uuid[]) as asked(id) where concerns_caller(id)',
      [`{${ids.join(',')}}`],
    );
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  });
  return !(await loader.load(obligation.id));
}

/** What a version changes that the graph shows of an obligation. */
const TOLD: readonly (keyof SectorState)[] = [
  'title',
  'document',
  'amount',
  'amountPerformed',
  'incurredOn',
  'dueOn',
  'suspended',
  'disputed',
  'state',
  'performedOn',
];

/** Every version the sector recorded that the caller may know of, oldest first; for the public only what changed something. */
export async function obligationVersions(context: Context, id: string): Promise<RecordVersion[]> {
  const obligation = await context.load(Obligation, id);
  if (!obligation) return [];
  const history = await historyOf(context, obligation);
  const show = (value: unknown) => (value == null ? null : typeof value === 'string' ? value : JSON.stringify(value));
  const versions = history.map(({ version, action, effectiveOn, recordedAt, state }, index) => {
    const before = history[index - 1]?.state;
    const fields = TOLD.filter((field) => !isSame(before?.[field], state[field]));
    const changes = fields.map((field) => ({ field, before: show(before?.[field]), after: show(state[field]) }));
    return { version, action, actorBody: null, effectiveOn, recordedAt, changes };
  });
  return (await isPublicOnly(context, obligation)) ? versions.filter(({ changes }) => changes.length > 0) : versions;
}
