import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ppp } from './subgraph.js';
import { flagsOn, obligationsOf, officer } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, ppp], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const idOf = (name: string) => world.ids.get(name)!;

describe('the sample', () => {
  it.each([
    ['commitment:sewage.site', 'DELIVER_SITE', '2023-03-31', '2023-03-24'],
    // Paid in two parts, the second after the day agreed.
    ['commitment:sewage.capital', 'PAY_IN_CAPITAL', '2023-02-28', '2023-03-15'],
    ['commitment:sewage.subsidy.2024', 'PAY', '2024-04-30', '2024-04-22'],
    // Fell due under the former head: the present one owes it still.
    ['commitment:sewage.subsidy.2025', 'PAY', '2025-04-30', null],
    ['commitment:sewage.review.2025', 'REVIEW_PERFORMANCE', '2025-03-31', '2025-05-22'],
    ['commitment:parking.site', 'DELIVER_SITE', '2025-06-30', null],
    ['breach:sewage', 'REMEDY_BREACH', '2026-03-31', null],
    ['termination:tram', 'COMPENSATE', '2025-12-31', '2026-02-11'],
  ])('REQ-37 %s: %s is due on %s, performed on %s', async (name, kind, dueOn, performedOn) => {
    const state = performedOn ? 'PERFORMED' : 'OPEN';
    expect((await obligationsOf(world, idOf(name)))[kind]).toMatchObject({ dueOn, performedOn, state });
  });

  it.each([
    ['agreement:sewage', []],
    ['agreement:parking', ['CONCESSION_PAID_OTHERWISE', 'SIGNED_WITHOUT_APPRAISAL', 'STAGE_UNASSIGNED']],
    ['agreement:tram', ['SIGNED_WITHOUT_APPRAISAL', 'STAGE_UNASSIGNED']],
    ['project:sewage', []],
  ])('REQ-37 %s raises %j', async (name, rules) => {
    // While the sample is recorded line by line, the rules may have raised what its next line withdraws.
    const raised = (await flagsOn(world, idOf(name))).filter(({ state }) => state === 'RAISED');
    expect(raised.map(({ rule }) => rule)).toEqual(rules);
  });

  it('REQ-37 tests the whole term of the sewage works', async () => {
    const { data } = await world.as('ppp', officer)(
      'query ($government: ID!) { pppExpenditureTest(government: $government) { highestYear years { year isProjected isWithinCeiling } } }',
      { government: idOf('body:city') },
    );
    const { highestYear, years } = data.pppExpenditureTest;
    expect([highestYear, years.length, years[0].isWithinCeiling, years[4].isProjected]).toEqual([2023, 20, true, true]);
  });

  it('names for every obligation the document that it comes from', async () => {
    const unnamed = await systemContext(world.runtime('ppp'), 'test').rows(
      'select distinct kind from obligation where document is null order by kind',
    );
    expect(unnamed).toEqual([]);
  });

  it('is looked at by the rules again without a change to what they said', async () => {
    expect(await lookedAgain(world, 'ppp')).toBe(0);
  });
});
