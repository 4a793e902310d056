import { createContext } from '@integrity-graph/kit';
import { sentDuring } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OFFICER, openParties, type PartiesWorld } from '../testing/parties.js';
import { nameKey, nameTokens } from './search.js';

let world: PartiesWorld;

const ROWS = 25_000;

beforeAll(async () => {
  world = await openParties();
  await world.sql(
    `insert into person (id, level, recorded_at, division_id, division_path, name)
     select gen_random_uuid(), 2, now(), division_id, division_path,
       substr('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨', 1 + n % 16, 1) || chr(19968 + (n * 7919) % 3000) || chr(20000 + (n * 131) % 2900)
     from person, generate_series(1, $2) n where id = $1`,
    [world.id('person:finance.head'), ROWS],
  );
  await world.sql(
    `insert into enterprise (id, level, recorded_at, division_id, division_path, name, unified_social_credit_code)
     select gen_random_uuid(), 1, now(), division_id, division_path, '青川' || chr(19968 + (n * 7919) % 3000) || chr(20000 + (n * 131) % 2900) || '贸易有限公司', 'X' || n
     from enterprise, generate_series(1, $2) n where id = $1`,
    [world.id('enterprise:road'), ROWS],
  );
  // A person is seen through his or her tenures too; so there must be as many of those.
  await world.sql(
    `insert into tenure (id, level, recorded_at, division_id, division_path, post_id, person_id, body_id, kind, start_date, date_precision, is_single_holder)
     select gen_random_uuid(), 2, now(), t.division_id, t.division_path, t.post_id, p.id, t.body_id, 'CONCURRENT', '2020-01-01', 'DAY', false
     from tenure t, person p where t.id = $1`,
    [world.id('tenure:finance.handler')],
  );
  await world.sql('analyze');
}, 120_000);

afterAll(() => world.close());

const officer = { ...OFFICER, division: '990100' };
const people = async (name: string) => {
  const { data, errors } = await world.as('parties', officer)(
    'query ($name: String) { people(filter: { name: $name }) { edges { node { name } } } }',
    { name },
  );
  return errors[0]?.code ?? data.people.edges.map((edge: { node: { name: string } }) => edge.node.name);
};

describe('a search by name', () => {
  it('finds a part of two characters and more', async () => {
    expect(await people('知行')).toEqual(['沈知行']);
    expect(await people('沈知行')).toEqual(['沈知行']);
    expect(await people('行知')).toEqual([]);
  });

  it('refuses less than two characters', async () => {
    expect(await people('沈')).toBe('BAD_USER_INPUT');
    expect(await people('·')).toBe('BAD_USER_INPUT');
  });

  it('does not care about width, case and middle dots', async () => {
    await world.sql(`update person set name = '阿不都·热合曼Ａ' where id = $1`, [world.id('person:expert.road')]);
    expect(await people('不都热合')).toEqual(['阿不都·热合曼Ａ']);
    expect(await people('曼a')).toEqual(['阿不都·热合曼Ａ']);
    expect(await people('罗其正')).toEqual([]);
  });

  it('takes percent signs, underscores and quotes as characters', async () => {
    expect(await people('%_')).toEqual([]);
    expect(await people(`知行'; drop table person; --`)).toEqual([]);
  });

  it('finds bodies and firms for everyone, within a division too', async () => {
    const { data } = await world.ask(`{
      governmentBodies(filter: { name: "街道" }) { edges { node { name } } }
      enterprises(filter: { name: "示例路桥集团股份有限公司" }) { edges { node { name } } }
      none: enterprises(filter: { name: "示例路桥", division: "990200" }) { totalCount }
      divisions(filter: { name: "高新", within: "990100" }) { edges { node { code } } }
    }`);
    expect(data).toEqual({
      governmentBodies: { edges: [{ node: { name: '临溪区望江街道办事处' } }] },
      enterprises: { edges: [{ node: { name: '示例路桥集团股份有限公司' } }] },
      none: { totalCount: 0 },
      divisions: { edges: [{ node: { code: '9901Z1' } }] },
    });
  });

  it.each([
    ['people', officer, 'person', '知行'],
    ['enterprises', undefined, 'enterprise', '路桥集团股份有限公司'],
  ])(`of %s among ${ROWS} rows uses the index under row-level security`, async (list, claims, table, name) => {
    const ask = () =>
      world.as('parties', claims)(
        `query ($name: String) { ${list}(filter: { name: $name }) { edges { node { name } } } }`,
        { name },
      );
    const [statement] = (await sentDuring(ask)).sent;
    const context = createContext(world.runtime(), { claims: claims as never, requestId: 'explain' });
    const [row] = await context.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${statement!.text}`,
      statement!.values,
    );
    const [{ Plan: plan }] = row!['QUERY PLAN'];
    const nodes = [...walk(plan)];
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])).not.toContain(
      table,
    );
    expect(nodes.map((node) => node['Index Name'])).toEqual(
      expect.arrayContaining(['name_token_pkey', `${table}_pkey`]),
    );
  });
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}

function* walk(plan: Plan): Generator<Plan> {
  yield plan;
  for (const below of plan.Plans ?? []) yield* walk(below);
}

describe('the database and the query', () => {
  it('cut names into the same pairs', async () => {
    const name = fc.string({ unit: fc.constantFrom(...'阿不都·热合曼（ＡＢｃ）-_%. 有限公司𠮷"\'·Éß'), maxLength: 12 });
    const names = fc.sample(name, 300);
    const rows = await world.sql<{ key: string; tokens: string[] }>(
      'select name_key(n) as key, array(select name_tokens(n)) as tokens from unnest($1::text[]) with ordinality as u(n, o) order by o',
      [names],
    );
    expect(rows.map(({ key, tokens }) => [key, tokens.sort()])).toEqual(
      names.map((n) => [nameKey(n), nameTokens(n).sort()]),
    );
  });
});
