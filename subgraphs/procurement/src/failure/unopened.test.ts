import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bidInput, divided, failureInput, issued, packagesOf, received } from '../testing/procedure.js';
import { act, done, ids, obligationsOf, officer, openProcurement } from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const goods = { category: 'GOODS' };

const declare = (tender: string, terms: object = {}) =>
  done(world, 'procurementFailureDeclare', failureInput(tender, terms));

const refused = async (action: string, input: object) =>
  (await act(world, action, input)).userErrors.map(({ code, field }) => `${code} ${field.at(-1)}`);

const returned = async (bid: string) => (await obligationsOf(world, bid)).RETURN_BID_GUARANTEE;

const guaranteeOf = (bid: string) => ({ bid, supplier: ids.supplier, guarantee: { amount: '26000.00' } });

const given = (bid: string, terms: object = {}) =>
  done(world, 'procurementBidGuaranteeRecord', { ...guaranteeOf(bid), ...terms });

describe('a procurement that fails before its bids are opened', () => {
  it('owes the guarantees that were given to it, while the bids stay sealed', async () => {
    const { tender, winner } = await received(world, goods);
    await declare(tender);
    expect(await returned(winner)).toBeUndefined();
    await given(winner);
    expect(await returned(winner)).toMatchObject({ state: 'OPEN', incurredOn: '2026-02-05' });
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!) { procurementTender(id: $id) { bids { status supplier { id } price { amount } guarantee { amount } } } }',
      { id: tender },
    );
    expect(data.procurementTender.bids).toEqual([
      { status: 'SEALED', supplier: { id: ids.supplier }, price: null, guarantee: { amount: '26000.00' } },
      { status: 'SEALED', supplier: null, price: null, guarantee: null },
    ]);
    await done(world, 'procurementBidGuaranteeReturn', { bid: winner, returnedOn: '2026-02-09' });
    expect(await returned(winner)).toMatchObject({ state: 'PERFORMED', performedOn: '2026-02-09' });
  });

  it('owes a guarantee from the last package it was given for', async () => {
    const { tender, winner, loser } = await received(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    await declare(tender, { package: first });
    expect(await refused('procurementBidGuaranteeRecord', guaranteeOf(winner))).toEqual(['GUARANTEE_READ_OUT bid']);
    await declare(tender, { package: second, decidedOn: '2026-02-25' });
    await given(winner, { packages: ['1'] });
    await given(loser, { supplier: ids.otherSupplier });
    expect(await returned(winner)).toMatchObject({ incurredOn: '2026-02-05' });
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-02-25' });
  });

  it('receives and opens nothing more, whether it failed at once or package by package', async () => {
    const { tender, opening } = await received(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    await declare(tender, { package: first });
    await done(world, 'procurementBidReceive', bidInput(tender, '3'));
    await declare(tender, { package: second });
    expect(await refused('procurementBidReceive', bidInput(tender, '4'))).toEqual(['PROCUREMENT_FAILED tender']);
    expect(await refused('procurementTenderOpen', opening)).toContain('PROCUREMENT_FAILED tender');
  });

  it('receives nothing at the moment it fails', async () => {
    const { tender } = await issued(world, goods);
    const outcomes = await Promise.all([
      act(world, 'procurementFailureDeclare', failureInput(tender)),
      act(world, 'procurementBidReceive', bidInput(tender)),
    ]);
    // What came first holds: a bid received before the failure is one whose guarantee can be recorded.
    expect(outcomes[0].userErrors).toEqual([]);
    const [, receipt] = outcomes;
    if (receipt.record) await given(receipt.record.id);
    else expect(receipt.userErrors[0]?.code).toBe('PROCUREMENT_FAILED');
  });
});
