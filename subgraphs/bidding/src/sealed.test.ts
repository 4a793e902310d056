import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { complaintInput, evaluated, objectionInput, opened, published, received } from './testing/procedure.js';
import { act, done, ids, obligationsOf, officer, openBidding } from './testing/world.js';

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

const BIDS =
  'query ($id: ID!) { biddingTender(id: $id) { bids { receiptNumber status bidder { id } price { amount } } } }';

describe('REQ-38 a sealed bid', () => {
  it('tells nobody who bids and for how much until it is opened, not even those who may see all', async () => {
    const { tender, bids, opening } = await received(world);
    const context = systemContext(world.runtime('bidding'), 'test');
    const [row] = await context.rows(
      'select bidder_id, price_amount, bond_amount, prepared_by from bid where id = ?::uuid',
      [bids[0]],
    );
    expect(row).toEqual({ bidder_id: null, price_amount: null, bond_amount: null, prepared_by: null });
    const lines = await context.rows('select 1 from journal where entries::text like ?', [`%${ids.second}%5950000%`]);
    expect(lines).toEqual([]);
    await done(world, 'biddingTenderOpen', opening);
    const { data } = await world.as('bidding', officer)(BIDS, { id: tender });
    expect(data.biddingTender.bids).toEqual([
      { receiptNumber: '1', status: 'OPENED', bidder: { id: ids.first }, price: { amount: '5800000.00' } },
      { receiptNumber: '2', status: 'OPENED', bidder: { id: ids.second }, price: { amount: '5950000.00' } },
    ]);
  });

  it('that says who made it shows that to few', async () => {
    const { tender } = await opened(world, { said: [{ preparedBy: '某咨询公司', ipAddress: '203.0.113.7' }] });
    const query = 'query ($id: ID!) { biddingTender(id: $id) { bids { preparedBy ipAddress } } }';
    const seen = await world.as('bidding', officer)(query, { id: tender });
    expect(seen.data.biddingTender.bids[0]).toEqual({ preparedBy: null, ipAddress: null });
    expect(seen.errors.map(({ code }) => code)).toContain('FORBIDDEN');
    const cleared = { ...officer, clearance: 'L3' } as const;
    const { data } = await world.as('bidding', cleared)(query, { id: tender });
    expect(data.biddingTender.bids[0]).toEqual({ preparedBy: '某咨询公司', ipAddress: '203.0.113.7' });
  });
});

describe('REQ-38 objections and complaints', () => {
  it('a firm objects for itself and for no other', async () => {
    const { tender } = await published(world);
    const firm = { sub: 'firm', roles: ['subject'], body: ids.second };
    const lodged = await act(world, 'biddingObjectionLodge', objectionInput(tender), firm);
    expect(lodged.userErrors).toEqual([]);
    const other = { ...objectionInput(tender), enterprise: ids.first };
    await expect(act(world, 'biddingObjectionLodge', other, firm)).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['2026-02-20', true],
    ['2026-02-21', false],
  ])('one to the documents on %s, ten days before the deadline or not: in time is %s', async (lodgedOn, isInTime) => {
    const { tender } = await received(world);
    const objection = await done(world, 'biddingObjectionLodge', { ...objectionInput(tender), lodgedOn });
    const query = 'query ($id: ID!) { biddingObjection(id: $id) { isInTime against } }';
    const { data } = await world.as('bidding', officer)(query, { id: objection });
    expect(data.biddingObjection).toEqual({ isInTime, against: 'DOCUMENTS' });
    // One that came too late puts no duty on anybody.
    expect(Object.keys(await obligationsOf(world, objection))).toEqual(isInTime ? ['REPLY_OBJECTION'] : []);
  });

  it.each([
    ['2026-03-18', true],
    ['2026-03-19', false],
  ])('a complaint of %s on what was known on 8 March: in time is %s', async (lodgedOn, isInTime) => {
    const { tender } = await published(world);
    const complaint = await done(world, 'biddingComplaintLodge', { ...complaintInput(tender), lodgedOn });
    const query = 'query ($id: ID!) { biddingComplaint(id: $id) { isInTime } }';
    expect((await world.as('bidding', officer)(query, { id: complaint })).data.biddingComplaint).toEqual({ isInTime });
  });

  it('the time until an objection is answered does not count for the complaint', async () => {
    const { tender } = await published(world);
    const objection = await done(world, 'biddingObjectionLodge', objectionInput(tender));
    await done(world, 'biddingObjectionReply', { objection, repliedOn: '2026-03-11', reply: '不成立' });
    const late = { ...complaintInput(tender), objection, lodgedOn: '2026-03-20' };
    const complaint = await done(world, 'biddingComplaintLodge', late);
    const query = 'query ($id: ID!) { biddingComplaint(id: $id) { isInTime } }';
    expect((await world.as('bidding', officer)(query, { id: complaint })).data.biddingComplaint.isInTime).toBe(true);
  });

  it('nothing is owed to publish where nobody is recommended, and what need not be tendered', async () => {
    const { evaluation } = await evaluated(world, { terms: { isMustTender: false, isStateControlled: false } });
    expect(await obligationsOf(world, evaluation)).toEqual({});
  });
});
