import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { evaluated, evaluationInput, received } from './testing/procedure.js';
import { done, officer, openBidding } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openBidding(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-38 what lies under a tender', () => {
  it('is also found by itself: clarifications and evaluations', async () => {
    const { tender, bids, opening } = await received(world);
    const clarification = { tender, issuedOn: '2026-02-05', content: '工程量清单更正', isMaterial: false };
    await done(world, 'biddingClarificationIssue', clarification);
    await done(world, 'biddingTenderOpen', opening);
    const evaluation = await done(world, 'biddingEvaluationRecord', evaluationInput({ tender, bids, opening }));
    await evaluated(world);
    const { data, errors } = await world.as('bidding', officer)(
      `query ($tender: ID!, $evaluation: ID!) {
        biddingClarifications(filter: { tender: $tender }) { totalCount edges { node { content } } }
        biddingEvaluation(id: $evaluation) { memberCount tender { id } }
        biddingEvaluations(filter: { tender: $tender }) { totalCount edges { node { id } } }
      }`,
      { tender, evaluation },
    );
    expect(errors).toEqual([]);
    expect(data.biddingClarifications).toEqual({ totalCount: 1, edges: [{ node: { content: '工程量清单更正' } }] });
    expect(data.biddingEvaluation).toEqual({ memberCount: 5, tender: { id: tender } });
    expect(data.biddingEvaluations).toEqual({ totalCount: 1, edges: [{ node: { id: evaluation } }] });
  });
});
