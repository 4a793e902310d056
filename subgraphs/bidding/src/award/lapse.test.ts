import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contractInput, flagsBeside, lapseInput, notified } from '../testing/procedure.js';
import { act, done, obligationsOf, officer, openBidding } from '../testing/world.js';

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

const prices = ['5800000.00', '5950000.00', '6400000.00'];

describe('REQ-38 a winner who does not sign', () => {
  it('loses the award and his bond, and the next candidate signs in his place', async () => {
    const { tender, award, bids } = await notified(world, { prices });
    await done(world, 'biddingAwardLapse', lapseInput(award));
    expect(await obligationsOf(world, award)).toMatchObject({
      // Lost on the 15th; the duty to sign ended on its last day, and nobody was late with it.
      SIGN_CONTRACT: { state: 'PERFORMED', dueOn: '2026-04-13', performedOn: '2026-04-13', amountPerformed: null },
    });
    const kept = await act(world, 'biddingBidBondReturn', { bid: bids[0], returnedOn: '2026-05-01' });
    expect(kept.userErrors.map(({ code }) => code)).toEqual(['BOND_KEPT']);

    const next = await done(world, 'biddingAwardDecide', {
      tender,
      bid: bids[1],
      decidedOn: '2026-04-16',
      whyNotFirst: 'GAVE_UP',
      whyNotFirstDocument: '示交招〔2026〕12号',
    });
    await done(world, 'biddingAwardNotify', { award: next, issuedOn: '2026-04-17' });
    const terms = { value: { amount: prices[1] }, performanceBond: null, dateSigned: '2026-04-30' };
    await done(world, 'biddingContractSign', { ...contractInput(next), ...terms });
    expect((await obligationsOf(world, bids[1]!)).RETURN_BID_BOND).toMatchObject({ state: 'OPEN' });
    expect(await obligationsOf(world, bids[0]!)).toEqual({});
    expect(await flagsBeside(world, award)).toEqual([]);
    expect(await flagsBeside(world, next)).toEqual([]);
    expect(await flagsBeside(world, tender)).toEqual([]);

    const query = 'query ($id: ID!) { biddingTender(id: $id) { awards { rank lapsedOn lapse } } }';
    const { data } = await world.as('bidding', officer)(query, { id: tender });
    expect(data.biddingTender.awards).toEqual([
      { rank: 1, lapsedOn: '2026-04-15', lapse: 'NOT_SIGNED' },
      { rank: 2, lapsedOn: null, lapse: null },
    ]);
  });

  it('before the last day to sign ends the duty on the day he lost the award', async () => {
    const { award } = await notified(world, { prices });
    await done(world, 'biddingAwardLapse', { ...lapseInput(award), lapsedOn: '2026-03-20' });
    expect(await obligationsOf(world, award)).toMatchObject({
      SIGN_CONTRACT: { state: 'PERFORMED', dueOn: '2026-04-13', performedOn: '2026-03-20' },
    });
  });

  it('may have it tendered anew: the other bonds go back, and nobody owes another tender', async () => {
    const { tender, award, bids } = await notified(world, { prices });
    await done(world, 'biddingAwardLapse', lapseInput(award));
    const ending = { tender, endedOn: '2026-04-20', ending: 'WINNER_LOST', endingReason: '其余候选人报价过高' };
    await done(world, 'biddingTenderEnd', ending);
    expect(await obligationsOf(world, tender)).toEqual({});
    expect(await obligationsOf(world, bids[0]!)).toEqual({});
    expect((await obligationsOf(world, bids[1]!)).RETURN_BID_BOND).toMatchObject({ state: 'OPEN' });
  });
});
