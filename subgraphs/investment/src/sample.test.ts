import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { investment } from './subgraph.js';
import { flagsOn, obligationsOf, officer } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, investment], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const id = (name: string) => world.ids.get(`investment.${name}`)!;

describe('the sample', () => {
  it.each([
    ['land', 'KEEP_COMMITMENT', '2025-08-31', 'PERFORMED'],
    // Moved by law, under the former head; the present one owes it.
    ['road', 'KEEP_COMMITMENT', '2026-12-31', 'OPEN'],
    ['change:road', 'COMPENSATE', '2026-04-30', 'PERFORMED'],
    ['reward', 'KEEP_COMMITMENT', '2026-05-31', 'OPEN'],
    ['power', 'KEEP_COMMITMENT', '2026-06-30', 'OPEN'],
    ['tax', 'KEEP_COMMITMENT', null, 'OPEN'],
    ['tax', 'REMEDY_UNLAWFUL', null, 'PERFORMED'],
    ['change:tax', 'COMPENSATE', '2026-09-30', 'OPEN'],
    ['finding:tax', 'RECTIFY_BREACH', '2026-04-30', 'PERFORMED'],
    // Broken before the merger: the bureau it was merged into puts it right.
    ['finding:reward', 'RECTIFY_BREACH', '2026-12-31', 'OPEN'],
    ['rent', 'KEEP_COMMITMENT', '2027-06-30', 'OPEN'],
    ['training', 'KEEP_COMMITMENT', '2027-03-31', 'OPEN'],
    ['policy:incentives', 'PUBLISH_POLICY', '2024-10-24', 'PERFORMED'],
    ['policy:rewards', 'PUBLISH_POLICY', '2025-04-16', 'OPEN'],
  ])('REQ-33 REQ-40 %s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await obligationsOf(world, id(name)))[kind]).toMatchObject({ dueOn, state });
  });

  it.each([
    ['policy:incentives', ['EXCEPTION_OUTLIVED']],
    ['policy:rewards', ['POLICY_UNREVIEWED']],
    ['policy:old', []],
    ['agreement:solar', []],
    ['agreement:software', ['AGREEMENT_UNREVIEWED']],
    ['land', []],
    ['road', []],
    ['reward', ['COMMITMENT_LATE']],
    ['tax', ['CONDITION_BARRED', 'PRIVILEGE_WITHOUT_AUTHORITY']],
    ['change:tax', ['COMPENSATION_LATE']],
  ])('REQ-40 %s raises %j', async (name, rules) => {
    const raised = (await flagsOn(world, id(name))).filter(({ state }) => state === 'RAISED');
    expect(raised.map(({ rule }) => rule)).toEqual(rules);
  });

  it('REQ-33 has a change whose reason speaks of another term of office: a person has yet to look at it', async () => {
    const { data } = await world.as('investment', officer)(
      `query ($id: ID!) { investmentReasonReviews(filter: { change: $id }) { edges { node { words outcome change { state } } } } }`,
      { id: id('change:rent') },
    );
    expect(data.investmentReasonReviews.edges).toEqual([
      {
        node: {
          words: ['机构改革', '上一届'],
          outcome: 'PENDING',
          change: { state: 'REASON_UNDER_REVIEW' },
        },
      },
    ]);
  });

  it('names for every obligation the document that it comes from', async () => {
    const unnamed = await systemContext(world.runtime('investment'), 'test').rows(
      'select distinct kind from obligation where document is null order by kind',
    );
    expect(unnamed).toEqual([]);
  });

  it('is looked at by the rules again without a change to what they said', async () => {
    expect(await lookedAgain(world, 'investment')).toBe(0);
  });
});
