import { createDatabase, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
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
});
