import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EntityManager } from '@mikro-orm/postgresql';
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
  recordedAt: Date;
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
      line.recordedAt.toISOString(),
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
 * Walks the chain from the first line and names the first that was edited, removed, reordered or cut off.
 * Checkpoints kept outside the database show a chain that was cut or rewritten as a whole.
 */
export async function verifyJournal(em: EntityManager, checkpoints: readonly Checkpoint[] = []): Promise<Verdict> {
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
      if (Number(line.seq) !== seq) return { ok: false, seq, fault: `line ${seq} is missing; the next one present is ${line.seq}` };
      if (line.previous_hash !== previous.toString('hex')) return { ok: false, seq, fault: 'does not continue the line before it' };
      const hash = createHash('sha256').update(previous).update(lineText(line)).digest();
      if (hash.toString('hex') !== line.hash) return { ok: false, seq, fault: 'its content does not match its hash' };
      const checkpoint = expected.get(seq);
      if (checkpoint && checkpoint !== line.hash) return { ok: false, seq, fault: 'the chain was rewritten: it differs from the checkpoint' };
      expected.delete(seq);
      previous = hash;
    }
    if (lines.length < BATCH) break;
  }
  const [cut] = [...expected.keys()].sort((a, b) => a - b);
  if (cut !== undefined) return { ok: false, seq: seq + 1, fault: `the chain ends at ${seq}, but a checkpoint knows line ${cut}` };
  return { ok: true, lines: seq, last: { seq, hash: previous.toString('hex') } };
}

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
