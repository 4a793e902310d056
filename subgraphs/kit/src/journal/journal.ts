import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize';
import { ASTRAY, type ObservationSeries } from '../observations/series.js';
import type { State } from './state.js';

/** Version of the form of journal lines; a change of form takes a new number, old lines keep theirs. */
export const SCHEMA_VERSION = 1;

export interface JournalEntry {
  type: string;
  id: string;
  version: number;
  effectiveOn: string;
  state: State;
}

export interface JournalLine {
  action: string;
  actor: string;
  actorBody: string | null;
  purpose: string | null;
  caseNumber: string | null;
  effectiveOn: string;
  /** Null: the instant at which the line gets its place, by the database's clock. */
  recordedAt: Date | null;
  entries: JournalEntry[];
  /** Entries others may know of, by index. */
  published: JournalEntry[];
}

/** Canonical JSON (RFC 8785): the same content always has the same text. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical text');
  return text;
}

/** Appends a line with its versions and events. Must be the last statement of the transaction: it takes the journal's lock. */
export async function appendLine(em: EntityManager, line: JournalLine): Promise<{ seq: number; position: number }> {
  const rows = await em.execute<{ seq: string; last_position: string }[]>(
    'select * from journal_append(?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?::jsonb, ?::jsonb)',
    [
      line.action,
      line.actor,
      line.actorBody,
      line.purpose,
      line.caseNumber,
      line.effectiveOn,
      line.recordedAt?.toISOString() ?? null,
      canonical(line.entries),
      SCHEMA_VERSION,
      JSON.stringify(line.entries.map(({ type, id, version, effectiveOn }) => ({ type, id, version, effectiveOn }))),
      JSON.stringify(line.published),
    ],
  );
  return { seq: Number(rows[0]!.seq), position: Number(rows[0]!.last_position) };
}

interface StoredLine {
  seq: string;
  action: string;
  actor: string;
  actor_body: string | null;
  purpose: string | null;
  case_number: string | null;
  effective_on: string;
  recorded: string;
  entries: string;
  schema_version: number;
  previous_hash: string;
  hash: string;
}

export interface Checkpoint {
  seq: number;
  hash: string;
}

export type Verdict = { ok: true; lines: number; last: Checkpoint } | { ok: false; seq: number; fault: string };

const BATCH = 5000;

/**
 * Walks the chain from the first line and names the first that was edited, removed, reordered or cut off, then the
 * first whose versions, events or observations say otherwise.
 * Checkpoints kept outside the database show a chain that was cut or rewritten as a whole.
 */
export async function verifyJournal(
  em: EntityManager,
  checkpoints: readonly Checkpoint[] = [],
  observations: readonly ObservationSeries[] = [],
): Promise<Verdict> {
  let previous = Buffer.from([0]);
  let seq = 0;
  // Of a journal that was empty a checkpoint knows no line.
  const expected = new Map(checkpoints.filter((c) => c.seq > 0).map((c) => [c.seq, c.hash]));
  for (;;) {
    const lines = await em.execute<StoredLine[]>(
      `select seq::text, action, actor, actor_body, purpose, case_number, effective_on::text as effective_on,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded, entries, schema_version,
         encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash
       from journal where seq > ? order by journal.seq limit ${BATCH}`,
      [seq],
    );
    for (const line of lines) {
      seq += 1;
      if (Number(line.seq) !== seq)
        return { ok: false, seq, fault: `line ${seq} is missing; the next one present is ${line.seq}` };
      if (line.previous_hash !== previous.toString('hex'))
        return { ok: false, seq, fault: 'does not continue the line before it' };
      const hash = createHash('sha256').update(previous).update(lineText(line)).digest();
      if (hash.toString('hex') !== line.hash) return { ok: false, seq, fault: 'its content does not match its hash' };
      const checkpoint = expected.get(seq);
      if (checkpoint && checkpoint !== line.hash)
        return { ok: false, seq, fault: 'the chain was rewritten: it differs from the checkpoint' };
      expected.delete(seq);
      previous = hash;
    }
    if (lines.length < BATCH) break;
  }
  const [cut] = [...expected.keys()].sort((a, b) => a - b);
  if (cut !== undefined)
    return { ok: false, seq: seq + 1, fault: `the chain ends at ${seq}, but a checkpoint knows line ${cut}` };
  const astray = await astrayFromJournal(em, observations);
  if (astray) return { ok: false, ...astray };
  return { ok: true, lines: seq, last: { seq, hash: previous.toString('hex') } };
}

/**
 * The first line that the tables beside the journal do not agree with: history reads the index of versions, and others
 * follow the events, so neither may say what its line does not.
 */
async function astrayFromJournal(
  em: EntityManager,
  observations: readonly ObservationSeries[],
): Promise<{ seq: number; fault: string } | undefined> {
  const statements = [ASTRAY_BESIDE, ...observations.map(ASTRAY)];
  for (const statement of statements) {
    const [row] = await em.execute<{ seq: string; fault: string }[]>(statement);
    if (row) return { seq: Number(row.seq), fault: row.fault };
  }
  return undefined;
}

const ASTRAY_BESIDE = `select seq, fault from (
       select v.seq, 'the index of versions does not match it' as fault from version v left join journal j on j.seq = v.seq,
         lateral (select j.entries::jsonb -> v.ordinal as entry) e
       where (entry ->> 'type', (entry ->> 'id')::uuid, (entry ->> 'version')::integer, (entry ->> 'effectiveOn')::date, j.recorded_at)
         is distinct from (v.record_type, v.record_id, v.version, v.effective_on, v.recorded_at)
       union all
       select j.seq, 'the index of versions lacks one of its entries' from journal j
       where jsonb_array_length(j.entries::jsonb) <> (select count(*) from version v where v.seq = j.seq)
       union all
       select e.seq, 'an event says otherwise' from event e left join journal j on j.seq = e.seq
       where not exists (select from jsonb_array_elements(j.entries::jsonb) entry where entry = e.payload)
         or e.record_id <> (e.payload ->> 'id')::uuid or e.type <> e.payload ->> 'type' or e.version <> (e.payload ->> 'version')::integer
       union all
       select seq, 'an event before it is missing' from (select seq, position, row_number() over (order by position) as n from event) numbered
       where position <> n
     ) faults order by seq limit 1`;

/** The same text that the database function journal_text makes of a line. */
function lineText(line: StoredLine): string {
  const parts = [
    line.seq,
    line.action,
    line.actor,
    line.actor_body,
    line.purpose,
    line.case_number,
    line.effective_on,
    line.recorded,
    line.entries,
    String(line.schema_version),
  ];
  return parts.map((part) => (part === null ? '-' : `${Buffer.byteLength(part)}:${part}`)).join(',');
}
