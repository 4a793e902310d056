import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { evaluated, received } from '../testing/procedure.js';
import { done, ids, officer, openProcurement, sign } from '../testing/world.js';

const speakerOf = (body: string) => ({ sub: `speaker of ${body}`, roles: ['subject'], body });
const LEDGERS = [
  'procurementSettlements',
  'procurementPayments',
  'procurementInvoices',
  'procurementAcceptances',
  'procurementBids',
];

describe('REQ-35 ledgers of payments, invoices, acceptances and bids', () => {
  let database: TestDatabase;
  let world: World;
  let contract: string;

  const ask = (who: object | undefined, query: string) => world.as('procurement', who)(query);
  const nodesOf = async (who: object, list: string, filter: string, fields: string) => {
    const { data } = await ask(who, `{ ${list}(filter: { ${filter} }) { edges { node { ${fields} } } } }`);
    return data[list].edges.map(({ node }: { node: object }) => node);
  };

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openProcurement(database.adminUrl);
    contract = await sign(world);
    const other = await sign(world, { supplier: ids.otherSupplier });
    const invoice = { contract, number: '0001', receivedOn: '2026-04-03', amount: { amount: '1280000' } };
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.handler,
    });
    const paid = { contract, paidOn: '2026-04-20', amount: { amount: '640000' } };
    await done(world, 'procurementPaymentRecord', {
      ...paid,
      invoice: await done(world, 'procurementInvoiceRecord', invoice),
    });
    await done(world, 'procurementPaymentRecord', { ...paid, paidOn: '2026-05-06' });
    await done(world, 'procurementPaymentRecord', { ...paid, contract: other, paidOn: '2026-04-21' });
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  it('are found by contract, party and day', async () => {
    const april = `buyer: "${ids.buyer}", paidOnBetween: { from: "2026-04-01", to: "2026-04-30" }`;
    expect(await nodesOf(officer, 'procurementPayments', april, 'paidOn amount { amount } invoice { number }')).toEqual(
      [
        { paidOn: '2026-04-21', amount: { amount: '640000.00' }, invoice: null },
        { paidOn: '2026-04-20', amount: { amount: '640000.00' }, invoice: { number: '0001' } },
      ],
    );
    const numbered = await nodesOf(officer, 'procurementInvoices', 'number: "0001"', 'contract { id }');
    expect(numbered).toEqual([{ contract: { id: contract } }]);
    const met = await nodesOf(officer, 'procurementAcceptances', `contract: "${contract}", isMet: true`, 'acceptedOn');
    expect(met).toEqual([{ acceptedOn: '2026-04-02' }]);
  });

  it('show a firm what is its own: of bids, those that are opened', async () => {
    await received(world);
    await evaluated(world);
    const supplier = speakerOf(ids.otherSupplier);
    expect(await nodesOf(supplier, 'procurementPayments', '', 'paidOn')).toEqual([{ paidOn: '2026-04-21' }]);
    expect(await nodesOf(supplier, 'procurementBids', '', 'status price { amount }')).toEqual([
      { status: 'VALID', price: { amount: '1295000.00' } },
    ]);
  });

  it.each(LEDGERS)('are empty for the public, other departments, or nobody: %s', async (list) => {
    const department = { sub: 'other', roles: ['officer'], sector: 'environment', division: '990100' };
    for (const who of [undefined, department]) {
      const { data, errors } = await ask(who, `{ ${list} { totalCount } }`);
      expect(errors).toEqual([]);
      expect(data[list]).toEqual({ totalCount: 0 });
    }
  });
});
