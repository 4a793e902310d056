import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { environment } from './subgraph.js';
import { obligationsOf, officer } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, environment], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('the sample', () => {
  it('has a station that moved with approval and one that stopped without', async () => {
    const { data } = await world.as(
      'environment',
      officer,
    )(
      '{ environmentStationChanges(orderBy: CHANGED_ON_ASC) { edges { node { station { name } kind approvalDocument } } } }',
    );
    expect(data.environmentStationChanges.edges.map(({ node }: { node: object }) => node)).toEqual([
      { station: { name: '东岭北渡' }, kind: 'MOVE', approvalDocument: '示环监函〔2025〕31号' },
      { station: { name: '高新区' }, kind: 'STOP', approvalDocument: null },
      { station: { name: '高新区' }, kind: 'RESUME', approvalDocument: null },
    ]);
  });

  it('REQ-44 has a month of hours: a ranking and days that anyone may read, and one lead, on the station that was shielded', async () => {
    const ask = async (query: string, claims?: object) => {
      const { data, errors } = await world.as('environment', claims)(query);
      expect(errors).toEqual([]);
      return data;
    };
    const { environmentPublishedAirRanking, environmentAirEvaluations } = await ask(
      `{ environmentPublishedAirRanking(pollutant: PM25, from: "2026-02-01", to: "2026-02-28") { rank days station { name } }
         environmentAirEvaluations { edges { node { station { name } days { isAttained } } } } }`,
    );
    expect(environmentPublishedAirRanking).toEqual([
      { rank: 1, days: 28, station: { name: '东岭北渡' } },
      { rank: 2, days: 28, station: { name: '临溪滨江' } },
    ]);
    const attained = environmentAirEvaluations.edges.map(
      ({ node }: { node: { station: object; days: { isAttained: boolean }[] } }) =>
        node.days.filter(({ isAttained }) => isAttained).length,
    );
    expect(attained).toEqual([26, 24]);

    await world.runtime('environment').screened();
    const { environmentFlags } = await ask(
      '{ environmentFlags { edges { node { rule periodFrom result record { ... on MonitoringStation { name } } } } } }',
      officer,
    );
    const onStations = environmentFlags.edges
      .map(({ node }: { node: object }) => node)
      .filter(({ record }: { record: { name?: string } }) => record.name);
    expect(onStations).toEqual([
      { rule: 'HOURS_FLAT_LINE', periodFrom: '2026-02-01', result: '9', record: { name: '高新区' } },
    ]);

    const { environmentRuleExplanation } = await ask(
      `{ environmentRuleExplanation(rule: HOURS_FLAT_LINE, record: "${world.ids.get('station:riverside')}", on: "2026-02-03") { outcome calculation } }`,
      officer,
    );
    expect(environmentRuleExplanation).toEqual({ outcome: 'NOT_RAISED', calculation: '3 ≥ 8' });
  });

  it.each([
    ['target:water', 'MEET_TARGET', '2024-12-31', 'PERFORMED'],
    // Promised under the former head: the present one owes it still.
    ['target:fine-dust', 'MEET_TARGET', '2025-12-31', 'OPEN'],
    ['target:fine-dust', 'PUBLISH_TARGET', '2025-02-21', 'PERFORMED'],
    ['target:good-days', 'MEET_TARGET', '2026-12-31', 'OPEN'],
    ['problem:dust', 'RECTIFY', '2025-12-31', 'PERFORMED'],
    ['problem:outfall', 'RECTIFY', '2025-10-31', 'OPEN'],
    ['problem:landfill', 'RECTIFY', '2026-12-31', 'OPEN'],
    ['problem:quarry', 'RECTIFY', '2025-12-31', 'OPEN'],
    ['notice:quarry', 'ANSWER_NOTICE', '2026-03-10', 'PERFORMED'],
  ])('REQ-44 %s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await obligationsOf(world, world.ids.get(name)!))[kind]).toMatchObject({ dueOn, state });
  });

  it('is looked at by the rules again without a change to what they said', async () => {
    expect(await lookedAgain(world, 'environment')).toBe(0);
  });
});
