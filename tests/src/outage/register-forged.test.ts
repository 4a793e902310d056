import { createDatabase, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { type Difference, reconcileRegister, replayRegister } from '@integrity-graph/obligations';
import { subgraphs } from '@integrity-graph/schema';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { creditOffice } from '../setup/actors.js';
import { environmentOf, once, sql } from './installation.js';
import { run, workFolder } from './programs.js';

/* Rows of the register are deleted, changed and invented by SQL; the sample data are what it should hold. */

/** The records of two sectors show it; those of all would take as long again for each. */
const SECTORS = ['procurement', 'environment'];
const definitions = subgraphs.map((definition) =>
  definition.domain.kind === 'sector' && !SECTORS.includes(definition.name)
    ? { ...definition, sample: undefined }
    : definition,
);

let database: TestDatabase;
let world: World;
/** All that users are told of obligations, answerable posts, persons and counts, in the order in which they are told. */
let told: object;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openWorld(database.adminUrl, definitions, { sample: true });
  for (const { name } of subgraphs) if (name !== 'obligations') await world.runtime('obligations').caughtUp(name);
  told = await register();
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

async function register(): Promise<object> {
  const ask = world.as('obligations', creditOffice);
  const list: object[] = [];
  let page = { after: null as string | null, total: 0, hasNext: true };
  while (page.hasNext) {
    const { data, errors } = await ask(
      `query Page($after: String) { obligations(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
    id sector kind title state incurredOn performedOn due { on provisional rule { n unit version } } amount { amount currency } amountPerformed { amount }
    obligor { id } currentObligor { id } isOverdue overdueDays
    responsibilities { capacity from to basis post { id } holder(on: "2026-06-01") { state since tenure { id } } }
    versions { version action effectiveOn changes { field before after } }
  } } } }`,
      { after: page.after },
    );
    expect(errors).toEqual([]);
    const { totalCount: total, pageInfo, edges } = data.obligations;
    list.push(...edges);
    page = { after: pageInfo.endCursor, total, hasNext: pageInfo.hasNextPage };
  }
  const ids = await sql<{ __typename: string; id: string }>(
    database.adminUrl,
    `select 'Person' as __typename, id from parties.person union all select 'GovernmentBody', id from parties.government_body order by 1, 2`,
  );
  const { data: entities, errors } = await ask(
    `query Entities($ids: [_Any!]!) { _entities(representations: $ids) {
       ... on Person { id obligations(first: 100) { edges { relations node { id } } } }
       ... on GovernmentBody { id bySector: obligationCounts(by: SECTOR) { key count } byState: obligationCounts(by: STATE) { key count } byMonth: obligationCounts(by: MONTH) { key count } }
     } }`,
    { ids },
  );
  expect(errors).toEqual([]);
  expect(list).toHaveLength(page.total);
  return { list, ...entities };
}

async function differences(): Promise<Difference[]> {
  const runtimes = new Map(subgraphs.map(({ name }) => [name, world.runtime(name)]));
  const found: Difference[] = [];
  for await (const one of reconcileRegister(world.runtime('obligations'), runtimes)) found.push(one);
  return found;
}

/** Forges by SQL and gives the ids of what was forged. */
async function forge(statement: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    database.adminUrl,
    statement.replaceAll(/\b(from|into|update|join) (\w)/g, '$1 obligations.$2'),
  );
  expect(rows.length).toBeGreaterThan(0);
  return rows.map(({ id }) => id);
}

/** One of procurement that is overdue, and tied to posts and persons. */
const SOME = `(select id from obligation where sector = 'PROCUREMENT' and state = 'OPEN' and id in (select obligation_id from responsible) order by due_on, id limit 1)`;
const DELETED = `delete from obligation where id = ${SOME} returning id`;
const CHANGED = `update obligation set due_on = due_on + 365 where id = ${SOME} returning id`;
const INVENTED = `insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).* from obligation o where o.id = ${SOME} returning id`;

describe.runIf(once)('REQ-34 the commands on a register', () => {
  it('that follows its sources: reconcile says so', async () => {
    expect(await command('reconcile')).toMatchObject({ code: 0, stdout: 'The register and its sources agree.\n' });
  });

  it('with a row deleted, one changed and one invented: reconcile prints the ids and exits 1, replay puts all in order', async () => {
    const [invented] = await forge(INVENTED);
    const [deleted] = await forge(DELETED);
    const [changed] = await forge(CHANGED);
    const { code, stdout, stderr } = await command('reconcile');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(`^procurement\t${deleted}\tMISSING\t`));
    expect(lines).toContainEqual(expect.stringMatching(`^procurement\t${changed}\tDIFFERENT\t`));
    expect(lines).toContainEqual(expect.stringMatching(`^procurement\t${invented}\tEXTRA\t`));
    expect(stderr).toBe(
      `${lines.length} differences. "npm run replay -- obligations" rebuilds the register from the events.\n`,
    );

    const replayed = await command('replay', 'obligations');
    expect(replayed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The register was rebuilt: \d+ obligations\.\n$/),
    });
    expect(await register()).toEqual(told);
    expect(await differences()).toEqual([]);
  });

  const command = async (...args: string[]) => {
    const folder = await workFolder();
    return run(args, environmentOf(database.adminUrl, folder.path)).finally(folder.remove);
  };
});

describe.runIf(once)('REQ-34 reconcile tells of, and replay mends,', () => {
  it.each<[string, Difference['kind'], string]>([
    ['an obligation that was deleted', 'MISSING', DELETED],
    ['one that falls due later', 'DIFFERENT', CHANGED],
    [
      'one said to be performed',
      'DIFFERENT',
      `update obligation set state = 'PERFORMED', performed_on = due_on, closed_on = due_on where id = ${SOME} returning id`,
    ],
    [
      'one hidden from its division',
      'DIFFERENT',
      `update obligation set scope = 'PROCUREMENT:C98' where id = ${SOME} returning id`,
    ],
    [
      'one whose sector’s word was changed',
      'DIFFERENT',
      `update obligation set sector_state = jsonb_set(sector_state, '{dueOn}', '"2030-01-01"') where id = ${SOME} returning id`,
    ],
    [
      'one put under another sector',
      'DIFFERENT',
      `update obligation set sector = 'WEATHER' where id = ${SOME} returning id`,
    ],
    ['an invented one', 'EXTRA', INVENTED],
    [
      'an invented one of an invented sector',
      'EXTRA',
      INVENTED.replace(`'id', gen_random_uuid()`, `'id', gen_random_uuid(), 'sector', 'WEATHER'`),
    ],
    [
      'another post that answers',
      'DIFFERENT',
      `update responsibility set post_id = gen_random_uuid() where obligation_id = ${SOME} returning obligation_id as id`,
    ],
    [
      'persons who are no longer tied',
      'DIFFERENT',
      `delete from responsible where obligation_id = ${SOME} returning obligation_id as id`,
    ],
    [
      'a changed version',
      'DIFFERENT',
      `update obligation_version set state = jsonb_set(state, '{title}', '"other"') where obligation_id = ${SOME} returning obligation_id as id`,
    ],
    [
      'a version too many',
      'DIFFERENT',
      `insert into obligation_version select obligation_id, 99, action, effective_on, recorded_at, state from obligation_version where obligation_id = ${SOME} order by version limit 1 returning obligation_id as id`,
    ],
    [
      'a count that is too high',
      'DIFFERENT',
      'update tally set n = n + 1 where ctid = (select min(ctid) from tally where n > 0) returning obligor_id as id',
    ],
    [
      'a holder who held on longer',
      'DIFFERENT',
      `update tenure set end_date = '2099-12-31' where id = (select id from tenure where end_date is not null order by id limit 1) returning id`,
    ],
    [
      'a version of it',
      'DIFFERENT',
      `update holding_version set end_date = '2099-12-31' where record_id = (select id from tenure where end_date is not null order by id limit 1) returning record_id as id`,
    ],
    ['a vacancy that was deleted', 'MISSING', 'delete from vacancy returning id'],
    [
      'an invented succession',
      'EXTRA',
      `insert into succession select gen_random_uuid(), b.id, c.id, '2026-01-01', null, '示编办〔2026〕1号', 1 from body b join body c on b.id < c.id limit 1 returning id`,
    ],
  ])('%s', async (_, kind, forgery) => {
    const ids = await forge(forgery);
    const found = await differences().finally(() => replayRegister(world.runtime('obligations')));
    for (const id of ids) expect(found).toContainEqual(expect.objectContaining({ id, kind }));
    expect(await differences()).toEqual([]);
    expect(await register()).toEqual(told);
  });
});
