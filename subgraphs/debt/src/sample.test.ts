import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { debt } from './subgraph.js';
import { cityOfficer, obligationsOf, officer } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, debt], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = async (query: string, variables: Record<string, unknown> = {}, claims: object = officer) => {
  const { data, errors } = await world.as('debt', claims)(query, variables);
  expect(errors).toEqual([]);
  return data;
};

describe('the sample', () => {
  it('REQ-41 has a chain from province to county, with what was paid in time, late and not at all', async () => {
    const { debtBond } = await ask(
      `query ($bond: ID!) { debtBond(id: $bond) { shares { amount { amount } instalments { dueOn settledOn unpaid { amount } } } } }`,
      { bond: world.ids.get('bond:sewage') },
    );
    const standing = debtBond.shares.map(({ instalments }: { instalments: { settledOn: string | null }[] }) =>
      instalments.slice(0, 2).map(({ settledOn }) => settledOn),
    );
    expect(standing).toEqual([
      ['2025-03-12', '2026-03-12'],
      ['2025-03-10', '2026-04-02'],
      ['2025-03-11', null],
    ]);
  });

  it.each([
    // Given and found under the former head of the bureau; put right by the next one, late.
    ['violation:letter', 'RECTIFY_VIOLATION', '2025-12-31', 'PERFORMED'],
    ['violation:diverted', 'RECTIFY_VIOLATION', '2026-09-30', 'OPEN'],
    ['limit:special.2025', 'PUBLISH_LIMIT', '2025-04-07', 'PERFORMED'],
    ['balance:special.region.city.2025', 'PUBLISH_BALANCE', '2026-07-16', 'OPEN'],
    ['plan:shiqiao', 'COMPLETE_PLAN', '2028-12-31', 'OPEN'],
  ])('REQ-41 %s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await obligationsOf(world, world.ids.get(name)!))[kind]).toMatchObject({ dueOn, state });
  });

  it('REQ-41 every obligation names the document it rests on', async () => {
    const nameless = await systemContext(world.runtime('debt'), 'test').rows<{ kind: string }>(
      'select distinct kind from obligation where document is null order by kind',
      [],
    );
    expect(nameless.map(({ kind }) => kind)).toEqual([]);
  });

  it('REQ-41 tells what falls due in a year out of the resources, with a bond that might be borrowed', async () => {
    const { debtScenario } = await ask(
      `query ($city: ID!) { debtScenario(government: $city, year: 2025, changes: { bond: { kind: SPECIAL,
        amount: { amount: "800000000" }, couponRate: "0.024", interestFrom: "2025-12-15", maturesOn: "2035-12-15" } }) {
        before { indicators { code value calculation } } after { indicators { code value calculation } } } }`,
      { city: world.ids.get('body:city') },
    );
    const rateOf = ({ indicators }: { indicators: { code: string }[] }) =>
      indicators.find(({ code }) => code === 'DEBT_SERVICE_RATE');
    expect([debtScenario.before, debtScenario.after].map(rateOf)).toEqual([
      { code: 'DEBT_SERVICE_RATE', value: '0.0004', calculation: '5200000 / 12200000000 = 0.0004' },
      // A year's interest on the bond comes on top.
      { code: 'DEBT_SERVICE_RATE', value: '0.002', calculation: '24400000 / 12200000000 = 0.002' },
    ]);
  });

  it('REQ-42 raises its leads, and says the same when it is looked at again', async () => {
    await world.runtime('debt').screened();
    const { debtFlags } = await ask(
      '{ debtFlags(first: 100, filter: { division: "990100", state: [RAISED] }) { edges { node { rule } } } }',
    );
    const rules = debtFlags.edges.map(({ node }: { node: { rule: string } }) => node.rule);
    expect([...new Set(rules)].toSorted()).toEqual([
      'BALANCE_ABOVE_LIMIT',
      'DEBT_BAND_RISEN',
      'DEFAULT_UNRECORDED',
      'GUARANTEE_WITHOUT_BASIS',
      'LIMIT_PUBLISHED_LATE',
      'PROCEEDS_DIVERTED',
      'PROCEEDS_IDLE',
      'REPAYMENT_UNFUNDED',
      'SUBLEVELS_DO_NOT_ADD_UP',
    ]);
    expect(await lookedAgain(world, 'debt')).toBe(0);
  });

  it('REQ-41 has hidden debt for the cleared officer alone', async () => {
    const query = '{ debtHiddenDebts { totalCount } }';
    expect((await ask(query)).debtHiddenDebts.totalCount).toBe(2);
    expect((await ask(query, {}, cityOfficer)).debtHiddenDebts.totalCount).toBe(0);
  });
});
