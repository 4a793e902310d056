import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';
import { environmentOf, sql } from './installation.js';
import { run, workFolder } from './programs.js';

/* An administrator of the database, whom no grant binds, lays hands on the journals. */

let graph: TestGraph;
let folder: Awaited<ReturnType<typeof workFolder>>;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  folder = await workFolder();
  const bureau = await foundBureau(graph);
  for (const number of ['HT-1', 'HT-2', 'HT-3']) await signContract(graph, bureau, { number });
  for (const name of FORGED) {
    for (const table of TABLES)
      await sql(graph.adminUrl, `create table public.${name}_${table} as select * from ${name}.${table}`);
  }
});
afterAll(async () => {
  await graph?.close();
  await folder?.remove();
});
afterEach(async () => {
  for (const name of FORGED) {
    for (const table of TABLES)
      await forge(name, `delete from ${table}; insert into ${table} select * from public.${name}_${table}`);
  }
});

const FORGED = ['parties', 'procurement'];
const TABLES = ['journal', 'event'];

/** The folder of the checkpoints is made when it is needed. */
const verify = (...args: string[]) => run(['verify', ...args], environmentOf(graph.adminUrl, `${folder.path}/data`));

/** Past the references of other tables. */
const forge = (name: string, statements: string) =>
  sql(graph.adminUrl, `set session_replication_role = replica; set search_path = ${name}; ${statements}`);

/** Computes a whole chain anew, as somebody would who knows how it is made. */
const REWRITE = `do $$
  declare
    line record;
    last bytea := '\\x00';
  begin
    for line in select * from journal order by seq loop
      update journal set previous_hash = last, hash = sha256(last || convert_to(journal_text(
        seq::text, action, actor, actor_body, purpose, case_number, effective_on::text,
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), entries, schema_version::text), 'UTF8'))
      where seq = line.seq returning hash into last;
    end loop;
  end $$`;
const EDIT = `update journal set entries = replace(entries, 'HT-2', 'HT-9')`;
const EDIT_EVENTS = `update event set payload = replace(payload::text, 'HT-2', 'HT-9')::jsonb`;

const WHOLE = /^(\w+: \d+ lines, the chain is whole\n){3,}$/;

describe('REQ-34 verify on journals', () => {
  it('that nobody touched says that they are whole, as often as it is asked', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, stdout } = await verify();
      expect(code).toBe(0);
      expect(stdout).toContain('procurement: 4 lines, the chain is whole\n');
      expect(stdout).toMatch(WHOLE);
    }
  });

  it('one edited, one put in another order: names subgraph and line of both, and exits 1', async () => {
    await forge('procurement', EDIT);
    await forge(
      'parties',
      'update journal set seq = case seq when 2 then -3 else -2 end where seq in (2, 3); update journal set seq = -seq where seq < 0',
    );
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain('procurement: line 3: its content does not match its hash\n');
    expect(stdout).toContain('parties: line 2: does not continue the line before it\n');
    expect(stdout).toMatch(/^obligations: \d+ lines, the chain is whole$/m);
  });

  it('one cut off at its end, one with a line taken out: says where, and a second look does not forgive it', async () => {
    await forge('procurement', 'delete from journal where seq > 2');
    await forge('parties', 'delete from journal where seq = 2');
    for (let time = 0; time < 2; time += 1) {
      const { code, stdout } = await verify();
      expect(code).toBe(1);
      expect(stdout).toContain('procurement: line 3: the chain ends at 2, but a checkpoint knows line 4\n');
      expect(stdout).toContain('parties: line 2: line 2 is missing; the next one present is 3\n');
    }
  });

  it('whose line stands, but whose events tell others something else: names the line', async () => {
    await forge('procurement', EDIT_EVENTS);
    const { code, stdout } = await verify();
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining('procurement: line 3: an event says otherwise\n'),
    });
  });

  it('written anew as a whole, hashes and all: the checkpoint tells, and nothing else does', async () => {
    await forge('procurement', `${EDIT}; ${EDIT_EVENTS}; ${REWRITE}`);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain('procurement: line 4: the chain was rewritten: it differs from the checkpoint\n');
    const elsewhere = `${folder.path}/none-yet.json`;
    expect(await verify('--checkpoints', elsewhere)).toEqual({
      code: 0,
      stdout: expect.stringMatching(WHOLE),
      stderr: '',
    });
    await rm(elsewhere);
  });

  it('with a file of checkpoints that is none: says which file to mend', async () => {
    const file = new URL(import.meta.url).pathname;
    const { code, stderr } = await verify('--checkpoints', file);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${file} is not JSON: mend it, or move it away to begin with new checkpoints.\n`,
    });
  });
});
