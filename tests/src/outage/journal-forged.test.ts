import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';
import { environmentOf, sql } from './installation.js';
import { run, workFolder } from './programs.js';

/* An administrator of the database, whom no grant binds, lays hands on the journal of procurement. */

let graph: TestGraph;
let folder: Awaited<ReturnType<typeof workFolder>>;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  folder = await workFolder();
  const bureau = await foundBureau(graph);
  for (const number of ['HT-1', 'HT-2', 'HT-3']) await signContract(graph, bureau, { number });
  await sql(graph.adminUrl, 'create table public.untouched as select * from procurement.journal');
});
afterAll(async () => {
  await graph?.close();
  await folder?.remove();
});

const verify = () => run(['verify'], environmentOf(graph.adminUrl, folder.path));
/** Past the references of other tables. */
const forge = (statements: string) => sql(graph.adminUrl, `set session_replication_role = replica; set search_path = procurement; ${statements}`);
const restore = () => forge('delete from journal; insert into journal select * from public.untouched');
const forget = () => rm(`${folder.path}/checkpoints.json`, { force: true });

/** Computes the whole chain anew, as somebody would who knows how it is made. */
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

describe('REQ-34 verify on a journal', () => {
  it('that nobody touched says that it is whole, as often as it is asked', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, stdout } = await verify();
      expect(code).toBe(0);
      expect(stdout).toContain('procurement: 4 lines, the chain is whole\n');
      expect(stdout).toMatch(/^parties: \d+ lines, the chain is whole$/m);
    }
  });

  it.each([
    ['edited', `update journal set entries = replace(entries, 'HT-2', 'HT-9')`, 3, 'its content does not match its hash'],
    ['signed by another', `update journal set actor = 'somebody else' where seq = 2`, 2, 'its content does not match its hash'],
    ['taken out', 'delete from journal where seq = 2', 2, 'line 2 is missing; the next one present is 3'],
    [
      'put in another order',
      'update journal set seq = case seq when 2 then -3 else -2 end where seq in (2, 3); update journal set seq = -seq where seq < 0',
      2,
      'does not continue the line before it',
    ],
    ['cut off at its end', 'delete from journal where seq > 2', 3, 'the chain ends at 2, but a checkpoint knows line 4'],
    [
      'written anew from an edited line on, hashes and all',
      `update journal set entries = replace(entries, 'HT-2', 'HT-9'); ${REWRITE}`,
      4,
      'the chain was rewritten: it differs from the checkpoint',
    ],
  ])('%s names subgraph and line, exits 1, and does so until it is mended', async (_, forgery, line, fault) => {
    await forge(forgery);
    for (let time = 0; time < 2; time += 1) {
      const { code, stdout } = await verify();
      expect(code).toBe(1);
      expect(stdout).toContain(`procurement: line ${line}: ${fault}\n`);
      expect(stdout).toMatch(/^obligations: \d+ lines, the chain is whole$/m);
    }
    await restore();
    expect((await verify()).code).toBe(0);
  });

  it('rewritten as a whole is told by the checkpoint alone: it must be kept where the database’s administrator does not reach', async () => {
    await forge(`update journal set entries = replace(entries, 'HT-2', 'HT-9'); ${REWRITE}`);
    await forget();
    expect((await verify()).code).toBe(0);
    await restore();
    expect((await verify()).stdout).toContain('procurement: line 4: the chain was rewritten');
    await forget();
  });

  it('with a checkpoint file that cannot be read says which file to mend', async () => {
    const file = new URL('./journal-forged.test.ts', import.meta.url).pathname;
    const { code, stderr } = await run(['verify', '--checkpoints', file], environmentOf(graph.adminUrl, folder.path));
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${file} is not JSON: mend it, or move it away to begin with new checkpoints.\n` });
  });
});
