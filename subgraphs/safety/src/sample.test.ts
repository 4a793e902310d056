import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { safety } from './subgraph.js';
import { obligationsOf, officer } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, safety], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = async (query: string, claims?: object) => {
  const { data, errors } = await world.as('safety', claims)(query);
  expect(errors).toEqual([]);
  return data;
};

describe('REQ-43 the sample', () => {
  it.each([
    ['investigation:mine', 'SUBMIT_REPORT', '2025-12-04', 'PERFORMED'],
    ['investigation:mine', 'REPLY', '2025-12-17', 'PERFORMED'],
    ['investigation:mine', 'EVALUATE', '2026-12-15', 'OPEN'],
    ['investigation:mine', 'PUBLISH_REPORT', null, 'PERFORMED'],
    ['investigation:bridge', 'SUBMIT_REPORT', '2026-07-10', 'PERFORMED'],
    ['investigation:bridge', 'PUBLISH_REPORT', null, 'OPEN'],
    ['item:county', 'DECIDE_RESPONSIBILITY', null, 'PERFORMED'],
    ['item:city', 'DECIDE_RESPONSIBILITY', null, 'OPEN'],
    ['measure:support', 'CARRY_OUT_MEASURE', '2026-03-31', 'PERFORMED'],
    // Laid down under the county's former head: the present one owes it still.
    ['measure:inspectors', 'CARRY_OUT_MEASURE', '2026-06-30', 'OPEN'],
    ['measure:early-warning', 'CARRY_OUT_MEASURE', '2026-12-31', 'OPEN'],
    ['order:tailings', 'CLEAR_DANGER', '2025-12-31', 'PERFORMED'],
    ['order:tank', 'CLEAR_DANGER', '2025-12-31', 'OPEN'],
    ['agreement:2025', 'MEET_SAFETY_TARGET', '2025-12-31', 'OPEN'],
    ['agreement:2025', 'APPRAISE_TARGET', '2026-03-31', 'PERFORMED'],
    ['penalty:mine', 'EXPOSE_PENALTY', '2026-01-05', 'PERFORMED'],
  ])('%s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await obligationsOf(world, world.ids.get(name)!))[kind]).toMatchObject({ dueOn, state });
  });

  it('shows where a closer look is worth while', async () => {
    await world.runtime('safety').screened();
    const { safetyFlags } = await ask(
      '{ safetyFlags(filter: { state: [RAISED] }, first: 100) { edges { node { rule } } } }',
      {
        ...officer,
        division: '990100',
      },
    );
    const raised = safetyFlags.edges.map(({ node }: { node: { rule: string } }) => node.rule).sort();
    expect(raised).toEqual([
      'CASUALTIES_FELL',
      'DANGER_OVERDUE',
      'INVESTIGATION_REPORT_LATE',
      'MEASURE_OVERDUE',
      'MEASURE_OVERDUE',
      'PENALTY_EXPOSED_LATE',
      'PROPOSAL_UNDECIDED',
      'REPORTED_UPWARDS_LATE',
      'UNIT_REPORTED_LATE',
    ]);
  });

  it('is read by anyone as far as it is published: no cause, no proposal, no name', async () => {
    const query = (of: string) =>
      `{ safetyInvestigations { edges { node { repliedOn ${of} } } } safetyResponsibilityItems { edges { node { number } } } }`;
    expect(await ask(query('nature'))).toEqual({
      safetyInvestigations: { edges: [{ node: { repliedOn: '2025-12-15', nature: 'RESPONSIBILITY' } }] },
      safetyResponsibilityItems: { edges: [] },
    });
    const { errors } = await world.as('safety')(query('causes'));
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  it('names for every obligation the document that it comes from', async () => {
    const unnamed = await systemContext(world.runtime('safety'), 'test').rows(
      'select distinct kind from obligation where document is null order by kind',
    );
    expect(unnamed).toEqual([]);
  });

  it('is looked at by the rules again without a change to what they said', async () => {
    expect(await lookedAgain(world, 'safety')).toBe(0);
  });
});
