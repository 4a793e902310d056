import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ending } from '../tender/actions.cases.js';
import { bidInput, evaluated, lapseInput, notified, opened, publicityInput, received } from '../testing/procedure.js';
import { act, done, flagsOn, ids, obligationsOf, officer, openBidding } from '../testing/world.js';
import { revocation, withdrawal } from './actions.cases.js';

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

const owed = async (bid: string) => (await obligationsOf(world, bid)).RETURN_BID_BOND;

/** Article on which the bond of a bid is to be returned. */
async function basisOf(bid: string): Promise<string> {
  const [row] = await systemContext(world.runtime('bidding'), 'test').rows<{ article: string }>(
    "select legal_basis ->> 'article' as article from obligation where subject_id = ?::uuid",
    [bid],
  );
  return row!.article;
}

const codesOf = async (action: string, input: object) =>
  (await act(world, action, input)).userErrors.map(({ code }) => code);

async function bidsOf(tender: string) {
  const query = `query ($id: ID!) { biddingTender(id: $id) { bids {
    receiptNumber status replaces { receiptNumber } bidder { id } price { amount } } } }`;
  const { data, errors } = await world.as('bidding', officer)(query, { id: tender });
  expect(errors).toEqual([]);
  return data.biddingTender.bids;
}

describe('REQ-38 a bid withdrawn before the deadline', () => {
  it('is not opened, tells no price, and its bond is owed within five days of the notice', async () => {
    const { tender, bids, opening } = await received(world);
    await done(world, 'biddingBidWithdraw', withdrawal(bids[0]!));
    // The fifth day, 7 March, is a Saturday.
    expect(await owed(bids[0]!)).toMatchObject({ incurredOn: '2026-03-02', dueOn: '2026-03-09', state: 'OPEN' });
    expect(await basisOf(bids[0]!)).toBe('35');
    expect(await codesOf('biddingTenderOpen', opening)).toEqual(['BID_NOT_SEALED']);
    await done(world, 'biddingTenderOpen', { ...opening, bids: opening.bids.slice(1) });
    const [withdrawn] = await bidsOf(tender);
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', bidder: { id: ids.first }, price: null });
    // Who withdrew is no bidder: one alone is left.
    expect((await flagsOn(world, tender)).map(({ rule }) => rule)).toEqual(['FEW_BIDDERS_OPENED', 'SINGLE_BID']);
  });

  it('whose bond came back late leaves a lead, and none by the period of those who lost', async () => {
    const { bids } = await received(world);
    await done(world, 'biddingBidWithdraw', withdrawal(bids[0]!));
    await done(world, 'biddingBidBondReturn', { bid: bids[0], returnedOn: '2026-03-10' });
    expect((await flagsOn(world, bids[0]!)).map(({ rule }) => rule)).toEqual(['WITHDRAWN_BOND_RETURNED_LATE']);
  });

  it('without a bond leaves nothing owed, and nobody named', async () => {
    const { tender, bids } = await received(world);
    await done(world, 'biddingBidWithdraw', { ...withdrawal(bids[0]!), bidder: null, bond: null });
    expect(await obligationsOf(world, bids[0]!)).toEqual({});
    expect((await bidsOf(tender))[0].bidder).toBeNull();
  });

  it('makes room for another bid of the same firm', async () => {
    const { bids, opening } = await received(world);
    await done(world, 'biddingBidWithdraw', { ...withdrawal(bids[0]!), bidder: ids.second });
    await done(world, 'biddingTenderOpen', { ...opening, bids: opening.bids.slice(1) });
    expect(await owed(bids[0]!)).toMatchObject({ state: 'OPEN' });
  });
});

describe('REQ-38 a bid changed before the deadline', () => {
  it('takes the place of the earlier one, and alone is opened', async () => {
    const { tender, bids, opening } = await received(world);
    const changed = await done(world, 'biddingBidReceive', { ...bidInput(tender, '3'), replaces: bids[0] });
    const [first, second] = opening.bids;
    await done(world, 'biddingTenderOpen', { ...opening, bids: [{ ...first, bid: changed }, second] });
    expect(await bidsOf(tender)).toMatchObject([
      { receiptNumber: '1', status: 'REPLACED', bidder: null, price: null },
      { receiptNumber: '2', status: 'OPENED' },
      { receiptNumber: '3', status: 'OPENED', replaces: { receiptNumber: '1' }, bidder: { id: ids.first } },
    ]);
  });

  it('that comes late is refused, and the earlier one stands', async () => {
    const { tender, bids, opening } = await received(world);
    const late = { ...bidInput(tender, '3'), replaces: bids[0], receivedAt: '2026-03-02T09:30:01+08:00' };
    await done(world, 'biddingBidReceive', late);
    await done(world, 'biddingTenderOpen', opening);
    const statuses = (await bidsOf(tender)).map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(['OPENED', 'OPENED', 'REFUSED']);
  });
});

describe('REQ-38 a bid revoked after the deadline', () => {
  it.each([
    [true, undefined],
    [false, 'OPEN'],
  ])('whose bond the tenderer keeps (%s): after the contract its return is %s', async (isBondKept, state) => {
    const procedure = await opened(world);
    const { tender, bids } = procedure;
    await done(world, 'biddingBidRevoke', { ...revocation(bids[1]!), isBondKept });
    await done(world, 'biddingEvaluationRecord', {
      tender,
      evaluatedOn: '2026-03-03',
      reportReceivedOn: '2026-03-04',
      members: [{ person: ids.expert, role: 'EXPERT' }],
      bids: [{ bid: bids[0], rank: 1 }],
    });
    await done(world, 'biddingCandidatesPublish', publicityInput(tender));
    const award = await done(world, 'biddingAwardDecide', { tender, bid: bids[0], decidedOn: '2026-03-11' });
    await done(world, 'biddingAwardNotify', { award, issuedOn: '2026-03-12' });
    const terms = { number: `示合-${tender}`, value: { amount: '5800000.00' }, dateSigned: '2026-03-25' };
    await done(world, 'biddingContractSign', { award, ...terms });
    expect((await owed(bids[1]!))?.state).toBe(state);
    expect((await owed(bids[0]!))?.state).toBe('OPEN');
  });

  it('cannot be chosen any more, though it was a candidate', async () => {
    const { tender, bids } = await evaluated(world);
    await done(world, 'biddingCandidatesPublish', publicityInput(tender));
    await done(world, 'biddingBidRevoke', { ...revocation(bids[0]!), notifiedAt: '2026-03-10T10:00:00+08:00' });
    const choice = { tender, bid: bids[0], decidedOn: '2026-03-11' };
    expect(await codesOf('biddingAwardDecide', choice)).toEqual(['BID_NOT_CANDIDATE']);
    await done(world, 'biddingAwardDecide', { ...choice, bid: bids[1], whyNotFirst: 'GAVE_UP' });
  });

  it('may be revoked again once the winner lost the award, until the next is chosen', async () => {
    const { tender, award, bids } = await notified(world, { prices: ['5800000.00', '5950000.00', '6400000.00'] });
    await done(world, 'biddingAwardLapse', lapseInput(award));
    await done(world, 'biddingBidRevoke', { ...revocation(bids[1]!), notifiedAt: '2026-04-16T10:00:00+08:00' });
    const choice = { tender, bid: bids[2], decidedOn: '2026-04-17', whyNotFirst: 'GAVE_UP' };
    await done(world, 'biddingAwardDecide', { ...choice, whyNotFirstDocument: '示交招〔2026〕12号' });
    const late = { ...revocation(bids[2]!), notifiedAt: '2026-04-18T10:00:00+08:00' };
    expect(await codesOf('biddingBidRevoke', late)).toEqual(['REVOKED_AFTER_CHOICE']);
  });

  it('waits for no award that comes at the same moment', async () => {
    const { tender, bids } = await evaluated(world);
    await done(world, 'biddingCandidatesPublish', publicityInput(tender));
    const revoked = { ...revocation(bids[0]!), notifiedAt: '2026-03-10T10:00:00+08:00' };
    const [revoking, choosing] = await Promise.all([
      act(world, 'biddingBidRevoke', revoked),
      act(world, 'biddingAwardDecide', { tender, bid: bids[0], decidedOn: '2026-03-11' }),
    ]);
    // What came first holds.
    const codes = [...revoking.userErrors, ...choosing.userErrors].map(({ code }) => code);
    expect([['REVOKED_AFTER_CHOICE'], ['BID_NOT_CANDIDATE']]).toContainEqual(codes);
  });
});

describe('REQ-38 a tender that nobody wins', () => {
  it.each([
    ['TOO_FEW_BIDDERS', '26', { state: 'OPEN', dueOn: null }],
    ['TERMINATED', '31', undefined],
  ] as const)('for %s before the opening owes the bonds by article %s', async (why, article, anew) => {
    const { tender, bids } = await received(world);
    await done(world, 'biddingTenderEnd', { ...ending(tender), ending: why });
    expect(await obligationsOf(world, bids[0]!)).toEqual({});
    const given = { bid: bids[0], bidder: ids.first, bond: { amount: '120000.00' } };
    await done(world, 'biddingBidBondRecord', given);
    expect(await owed(bids[0]!)).toMatchObject({ state: 'OPEN', dueOn: null, incurredOn: '2026-03-02' });
    expect(await basisOf(bids[0]!)).toBe(article);
    const { TENDER_ANEW } = await obligationsOf(world, tender);
    if (anew) expect(TENDER_ANEW).toMatchObject(anew);
    else expect(TENDER_ANEW).toBeUndefined();
    await done(world, 'biddingBidBondReturn', { bid: bids[0], returnedOn: '2026-03-05' });
    expect(await owed(bids[0]!)).toMatchObject({ state: 'PERFORMED', performedOn: '2026-03-05' });
    expect((await bidsOf(tender))[0]).toMatchObject({ status: 'SEALED', price: null });
  });

  it('because all were rejected is tendered anew where the law has it tendered, and only there', async () => {
    for (const [isMustTender, kinds] of [
      [true, ['TENDER_ANEW']],
      [false, []],
    ] as const) {
      const { tender } = await opened(world, { terms: { isMustTender, isStateControlled: isMustTender } });
      await done(world, 'biddingTenderEnd', { ...ending(tender), ending: 'ALL_REJECTED', endedOn: '2026-03-03' });
      expect(Object.keys(await obligationsOf(world, tender))).toEqual(kinds);
    }
  });

  it('owes nothing before it has ended', async () => {
    const { bids } = await notified(world);
    expect(await obligationsOf(world, bids[0]!)).toEqual({});
  });
});
