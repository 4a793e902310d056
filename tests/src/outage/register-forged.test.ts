import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { creditOffice } from '../setup/actors.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';
import { environmentOf, sql } from './installation.js';
import { run, workFolder } from './programs.js';

/* Rows of the register are deleted, changed and invented by SQL; the sample data are what it should hold. */

let graph: TestGraph;
let folder: Awaited<ReturnType<typeof workFolder>>;
/** All that users are told of obligations, answerable posts, persons and counts, in the order in which they are told. */
let told: object;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'), { sample: true });
  folder = await workFolder();
  told = await register();
});
afterAll(async () => {
  await graph?.close();
  await folder?.remove();
});

const command = (...args: string[]) => run(args, environmentOf(graph.adminUrl, folder.path));
const forge = (statement: string) => sql<{ id: string }>(graph.adminUrl, `set search_path = obligations; ${statement}`);

async function register(): Promise<object> {
  const nodes = [];
  for (let after = null, more = true; more; ) {
    const { data, errors } = await graph.ask(
      `query Register($after: String) { obligations(first: 100, after: $after) {
         edges { node {
           id sector kind title state incurredOn performedOn due { on provisional rule { n unit version } } amount { amount currency } amountPerformed { amount }
           obligor { id } currentObligor { id } isOverdue overdueDays
           responsibilities { capacity from to basis post { id } holder(on: "2026-06-01") { state since tenure { id } } }
           versions { version action effectiveOn changes { field before after } }
         } }
         pageInfo { hasNextPage endCursor }
       } }`,
      { as: creditOffice, variables: { after } },
    );
    expect(errors).toEqual([]);
    nodes.push(...data.obligations.edges.map((edge: { node: object }) => edge.node));
    more = data.obligations.pageInfo.hasNextPage;
    after = data.obligations.pageInfo.endCursor;
  }
  const { data, errors } = await graph.ask(
    `{ people(first: 100) { edges { node { id obligations(first: 100) { edges { relations node { id } } } } } }
       governmentBodies(first: 100) { edges { node { id
         bySector: obligationCounts(by: SECTOR) { key count } byState: obligationCounts(by: STATE) { key count } byMonth: obligationCounts(by: MONTH) { key count }
       } } } }`,
    { as: creditOffice },
  );
  expect(errors).toEqual([]);
  return { nodes, ...data };
}

describe('REQ-34 reconcile on a register', () => {
  it('that follows its sources says so', async () => {
    expect(await command('reconcile')).toMatchObject({ code: 0, stdout: 'The register and its sources agree.\n' });
  });

  const first = '(select id from obligation order by due_on, id limit 1)';
  const forgeries: [string, string, 'MISSING' | 'DIFFERENT' | 'EXTRA'][] = [
    ['deleted', `delete from obligation where id = ${first} returning id`, 'MISSING'],
    ['that says it was performed', `update obligation set state = 'PERFORMED', performed_on = due_on, closed_on = due_on where id = ${first} returning id`, 'DIFFERENT'],
    ['that falls due later', `update obligation set due_on = due_on + 365 where id = ${first} returning id`, 'DIFFERENT'],
    ['hidden from its division', `update obligation set scope = 'PROCUREMENT:C98' where id = ${first} returning id`, 'DIFFERENT'],
    ['whose sector’s word was changed', `update obligation set sector_state = jsonb_set(sector_state, '{dueOn}', '"2030-01-01"') where id = ${first} returning id`, 'DIFFERENT'],
    ['that an invented post answers for', `update responsibility set post_id = gen_random_uuid() where obligation_id = ${first} returning obligation_id as id`, 'DIFFERENT'],
    ['whose signatory was taken out', `delete from responsible where obligation_id = ${first} returning obligation_id as id`, 'DIFFERENT'],
    ['whose history was changed', `update obligation_version set state = jsonb_set(state, '{title}', '"other"') where obligation_id = ${first} returning obligation_id as id`, 'DIFFERENT'],
    ['whose history was lengthened', `insert into obligation_version select obligation_id, 99, action, effective_on, recorded_at, state from obligation_version where obligation_id = ${first} returning obligation_id as id`, 'DIFFERENT'],
    [
      'invented',
      `insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).* from obligation o where o.id = ${first} returning id`,
      'EXTRA',
    ],
    ['of an invented sector', `insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'sector', 'WEATHER'))).* from obligation o where o.id = ${first} returning id`, 'EXTRA'],
    ['counted twice', `update tally set n = n + 1 where ctid = (select min(ctid) from tally where n > 0) returning obligor_id as id`, 'DIFFERENT'],
    ['whose holder held on longer', `update tenure set end_date = '2099-12-31' where id = (select id from tenure where end_date is not null order by id limit 1) returning id`, 'DIFFERENT'],
    ['on a vacancy that was taken out', `delete from vacancy where id = (select min(id::text)::uuid from vacancy) returning id`, 'MISSING'],
    ['of an invented succession', `insert into succession select gen_random_uuid(), b.id, c.id, '2026-01-01', null, '示编办〔2026〕1号', 1 from body b join body c on b.id < c.id limit 1 returning id`, 'EXTRA'],
  ];
  it.each(forgeries)('with an obligation %s: prints its id and what is wrong, and exits 1; replay puts all in order', async (_, forgery, kind) => {
    const rows = await forge(forgery);
    expect(rows.length).toBeGreaterThan(0);
    const { code, stdout, stderr } = await command('reconcile');
    expect(code).toBe(1);
    for (const { id } of rows) expect(stdout).toMatch(new RegExp(`^\\w+\\t${id}\\t${kind}\\t.+$`, 'm'));
    expect(stderr).toMatch(/^\d+ differences?\. "npm run replay -- obligations" rebuilds the register/);

    expect(await command('replay', 'obligations')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^The register was rebuilt: \d+ obligations\.\n$/) });
    expect(await register()).toEqual(told);
    expect((await command('reconcile')).code).toBe(0);
  });
});
