import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, ids, obligationsOf, officer, openProcurement, sign, supplier } from '../testing/world.js';

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

describe('REQ-35 a contract from signing to payment', () => {
  it('opens the buyer’s obligations at signing and closes each by its record', async () => {
    const contract = await sign(world, {
      guarantees: [
        { kind: 'BID', form: 'LETTER_OF_GUARANTEE', amount: { amount: '26000' } },
        { kind: 'PERFORMANCE', form: 'LETTER_OF_GUARANTEE', amount: { amount: '128000' }, returnDueOn: '2027-04-10' },
      ],
    });
    let owed = await obligationsOf(world, contract);
    expect(Object.fromEntries(Object.values(owed).map(({ kind, dueOn, state }) => [kind, [dueOn, state]]))).toEqual({
      PUBLISH_CONTRACT: ['2026-03-04', 'OPEN'],
      FILE_CONTRACT: ['2026-03-11', 'OPEN'],
      PAY: [null, 'OPEN'],
      RETURN_BID_GUARANTEE: ['2026-03-09', 'OPEN'],
      RETURN_PERFORMANCE_GUARANTEE: ['2027-04-10', 'OPEN'],
    });
    expect(owed.PAY).toMatchObject({
      incurredOn: '2026-03-02',
      obligeeId: ids.supplier,
      signatoryIds: [ids.signatory],
      responsibilities: [{ capacity: 'HANDLER', postId: ids.handler, from: '2026-03-02' }],
    });

    await done(world, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-03-03',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: ids.head,
    });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-13', filedWith: ids.finance });
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    owed = await obligationsOf(world, contract);
    // Not inspected yet: payment can fall due no later than 30 days after the last day for acceptance, a Sunday.
    expect(owed.ACCEPT).toMatchObject({ dueOn: '2026-04-10', state: 'OPEN' });
    expect(owed.PAY).toMatchObject({ dueOn: '2026-05-11', state: 'OPEN' });

    await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.handler,
    });
    owed = await obligationsOf(world, contract);
    expect(owed.PAY?.dueOn).toBe('2026-05-06');

    const invoice = await done(world, 'procurementInvoiceRecord', {
      contract,
      number: '0001',
      receivedOn: '2026-04-03',
      amount: { amount: '1280000' },
    });
    await done(world, 'procurementPaymentRecord', { contract, invoice, paidOn: '2026-04-20', amount: { amount: '280000' } });
    owed = await obligationsOf(world, contract);
    expect(owed.PAY).toMatchObject({ state: 'OPEN', amountPerformed: '280000.00' });
    await done(world, 'procurementPaymentRecord', { contract, invoice, paidOn: '2026-06-05', amount: { amount: '1000000' } });
    owed = await obligationsOf(world, contract);
    expect(owed.PAY).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-05', amountPerformed: '1280000.00', version: 5 });
    expect(owed.PUBLISH_CONTRACT).toMatchObject({ state: 'PERFORMED', performedOn: '2026-03-03', version: 2 });

    const { data, errors } = await world.as('procurement', officer)(
      `query ($id: ID!) { procurementContract(id: $id) {
        number status level datePublished dateFiled project { name } buyer { id } signatory { id }
        amountPaid { amount currency } lateInterest(on: "2026-06-05") { amount }
        publication { medium } filing { filedWith { id } } guarantees { kind }
        deliveries { description } acceptances { items { name isMet } } invoices { number } payments { paidOn invoice { number } }
        versions { version action changes { field before after } }
      } }`,
      { id: contract },
    );
    expect(errors).toEqual([]);
    expect(data.procurementContract).toMatchObject({
      status: 'ACTIVE',
      level: 'L1',
      datePublished: '2026-03-03',
      dateFiled: '2026-03-13',
      signatory: { id: ids.signatory },
      amountPaid: { amount: '1280000', currency: 'CNY' },
      // 1,000,000 for 30 days at 0.05 % a day.
      lateInterest: { amount: '15000' },
      publication: { medium: '示例政府采购网' },
      filing: { filedWith: { id: ids.finance } },
      acceptances: [{ items: [{ name: '照度', isMet: true }] }],
      payments: [{ paidOn: '2026-04-20', invoice: { number: '0001' } }, { paidOn: '2026-06-05' }],
    });
    expect(data.procurementContract.versions).toHaveLength(3);
  });
});

void supplier;
