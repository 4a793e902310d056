import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { procurement } from './subgraph.js';
import { flagsOn, obligationsOf } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, procurement], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('the sample', () => {
  const owed = (name: string) => obligationsOf(world, world.ids.get(`contract:${name}`)!);

  it('REQ-33 tells of a debt that fell due while the post was vacant and was paid under the next head', async () => {
    expect(await owed('lighting')).toMatchObject({
      PAY: {
        incurredOn: '2026-02-10',
        dueOn: '2026-04-20',
        state: 'PERFORMED',
        performedOn: '2026-06-12',
        signatoryIds: [world.ids.get('person:transport.former')],
      },
      PUBLISH_CONTRACT: { dueOn: '2026-02-12', performedOn: '2026-02-11' },
      FILE_CONTRACT: { dueOn: '2026-02-26', performedOn: '2026-02-25' },
    });
  });

  it.each([
    ['inspection', 'PAY', '2025-08-25', 'PERFORMED'],
    ['ring-road', 'PAY', '2026-10-30', 'OPEN'],
    ['invoices', 'PAY', '2026-10-28', 'OPEN'],
    ['housing-road', 'ACCEPT', '2026-10-15', 'OPEN'],
    ['housing-road', 'PAY', '2026-11-16', 'OPEN'],
    ['monitoring', 'FILE_CONTRACT', '2026-11-04', 'OPEN'],
    ['solar-power', 'PUBLISH_CONTRACT', '2026-01-14', 'PERFORMED'],
    ['command-centre', 'PAY', '2026-07-10', 'PERFORMED'],
    ['zone-road', 'PAY', null, 'OPEN'],
    ['leaflets', 'PUBLISH_CONTRACT', '2026-11-09', 'OPEN'],
  ])('%s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await owed(name))[kind]).toMatchObject({ dueOn, state });
  });

  it('REQ-36 tells of a challenge answered late and the complaint after it, whose clock stands still', async () => {
    const kept = async (name: string) => obligationsOf(world, world.ids.get(name)!);
    expect(await kept('challenge:monitoring')).toMatchObject({
      REPLY_TO_CHALLENGE: { dueOn: '2026-10-27', performedOn: '2026-10-30' },
    });
    expect(await kept('complaint:monitoring')).toMatchObject({ DECIDE_COMPLAINT: { dueOn: null, state: 'OPEN' } });
    expect(await flagsOn(world, world.ids.get('challenge:monitoring')!)).toMatchObject([
      { rule: 'CHALLENGE_REPLIED_LATE', state: 'RAISED' },
    ]);
  });

  it.each([
    ['ISSUE_AWARD_NOTICE', { dueOn: '2026-10-21', state: 'PERFORMED' }],
    ['PUBLISH_RESULT', { dueOn: '2026-10-21', state: 'PERFORMED' }],
    ['SIGN_CONTRACT', { dueOn: '2026-11-20', state: 'OPEN' }],
  ])('planning-data has come to its award, and its contract is due on 20 November: %s', async (kind, expected) => {
    const owed = (await obligationsOf(world, world.ids.get('award:planning-data')!))[kind];
    expect(owed).toMatchObject(expected);
  });

  it('REQ-35 shows where to look: purchases of one item by inquiry, and a single source nobody was told of', async () => {
    const leadsOn = async (name: string) => (await flagsOn(world, world.ids.get(name)!)).map(({ rule }) => rule);
    expect(await leadsOn('project:terminals')).toEqual([]);
    expect(await leadsOn('project:terminals-again')).toEqual(['SPLITTING']);
    expect(await leadsOn('award:base-map')).toEqual(['SINGLE_SOURCE_UNPUBLISHED']);
    expect(await leadsOn('tender:planning-data')).toEqual([]);
  });

  it('is looked at by the rules again without a change to what they said', async () => {
    expect(await lookedAgain(world, 'procurement')).toBe(0);
  });
});
