import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { overdueContract } from '../testing/arrears.js';
import {
  done,
  flagsOn,
  ids,
  obligationsOf,
  officer,
  openProcurement,
  publication,
  sign,
  turnTo,
} from '../testing/world.js';

describe('REQ-35 a contract paid as it is settled, by progress or period', () => {
  let database: TestDatabase;
  let world: World;

  const settle = (contract: string, document: string, settledOn: string, amount: string) =>
    done(world, 'procurementSettlementRecord', { contract, document, period: document, settledOn, amount: { amount } });
  const pay = (contract: string, paidOn: string, amount: string) =>
    done(world, 'procurementPaymentRecord', { contract, paidOn, amount: { amount } });
  const paymentOf = async (subject: string) => {
    const context = systemContext(world.runtime('procurement'), 'test');
    const [duty] = await context.rows(
      `select due_on::text as due, state, amount_amount::text as amount, amount_performed_amount::text as paid
       from obligation where subject_id = ?::uuid and kind = 'PAY'`,
      [subject],
    );
    return duty;
  };
  const see = async (contract: string, fields: string) => {
    const { data, errors } = await world.as('procurement', officer)(
      `query ($id: ID!) { procurementContract(id: $id) { ${fields} } }`,
      { id: contract },
    );
    expect(errors).toEqual([]);
    return data.procurementContract;
  };
  const bySettlement = { paymentFrom: 'SETTLEMENT', acceptanceDueOn: undefined };

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openProcurement(database.adminUrl);
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  it('owes each settlement from its day on, for the term of the edition it was signed under or the one agreed', async () => {
    const contract = await sign(world, bySettlement);
    const first = await settle(contract, '结-1', '2026-04-07', '320000');
    const second = await settle(contract, '结-2', '2026-05-08', '480000');
    // 30 days each: 7 May; and 7 June, a Sunday, so the Monday after it.
    expect(await paymentOf(first)).toEqual({ due: '2026-05-07', state: 'OPEN', amount: '320000.00', paid: null });
    expect(await paymentOf(second)).toMatchObject({ due: '2026-06-08' });
    // What is not settled yet falls due on no day, delivered or not.
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-05-20', description: '路灯 320 盏' });
    expect(await paymentOf(contract)).toEqual({ due: null, state: 'OPEN', amount: '480000.00', paid: null });
    expect((await obligationsOf(world, first)).PAY).toMatchObject({ obligeeId: ids.supplier });

    const agreed = await sign(world, { ...bySettlement, paymentTermDays: 90 });
    const longest = await settle(agreed, '结-1', '2026-04-07', '320000');
    expect(await paymentOf(longest)).toMatchObject({ due: '2026-06-08' });
    const large = await sign(world, { ...bySettlement, supplierSizeClass: 'LARGE' });
    expect(await paymentOf(await settle(large, '结-1', '2026-04-07', '320000'))).toMatchObject({ due: null });
  });

  it('counts payments for the earliest settlement first, an advance too, and is closed once all is settled and paid', async () => {
    const contract = await sign(world, bySettlement);
    await pay(contract, '2026-03-10', '100000');
    expect(await paymentOf(contract)).toMatchObject({ amount: '1280000.00', paid: '100000.00' });
    const first = await settle(contract, '结-1', '2026-04-07', '320000');
    expect(await paymentOf(first)).toMatchObject({ paid: '100000.00', state: 'OPEN' });
    const second = await settle(contract, '结-2', '2026-05-08', '960000');
    await pay(contract, '2026-05-12', '500000');
    expect(await paymentOf(first)).toMatchObject({ paid: '320000.00', state: 'PERFORMED' });
    expect(await paymentOf(second)).toMatchObject({ paid: '280000.00', state: 'OPEN' });
    expect(await paymentOf(contract)).toMatchObject({ amount: '0.00', state: 'PERFORMED' });

    await pay(contract, '2026-06-02', '680000');
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-05-20', description: '路灯 320 盏' });
    await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-05-21',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.handler,
    });
    await done(world, 'procurementContractPublish', { ...publication(), contract, publishedOn: '2026-03-03' });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-04', filedWith: ids.finance });
    expect(await see(contract, 'status retainUntil settlements { document settledOn amount { amount } }')).toEqual({
      status: 'TERMINATED',
      retainUntil: '2041-06-02',
      settlements: [
        { document: '结-1', settledOn: '2026-04-07', amount: { amount: '320000.00' } },
        { document: '结-2', settledOn: '2026-05-08', amount: { amount: '960000.00' } },
      ],
    });
  });

  it('owes after a termination what is left of the final sum, and that can still be settled', async () => {
    const contract = await sign(world, bySettlement);
    await settle(contract, '结-1', '2026-04-07', '320000');
    await done(world, 'procurementContractTerminate', {
      contract,
      changedOn: '2026-04-15',
      reason: '道路改线',
      document: '示采终〔2026〕2号',
      ground: 'PUBLIC_INTEREST',
      settlement: { amount: '400000' },
    });
    expect(await paymentOf(contract)).toMatchObject({ amount: '80000.00', state: 'OPEN' });
    await settle(contract, '结-2', '2026-05-08', '80000');
    expect(await paymentOf(contract)).toMatchObject({ amount: '0.00', state: 'PERFORMED' });
  });

  it('bears interest settlement by settlement', async () => {
    const contract = await sign(world, bySettlement);
    await settle(contract, '结-1', '2026-04-07', '100000');
    await settle(contract, '结-2', '2026-05-08', '200000');
    await pay(contract, '2026-05-17', '100000');
    // 10 days of 100000, then from 8 June on 3 days of 200000, at 0.05 % a day.
    expect(await see(contract, 'lateInterest(on: "2026-05-07") { amount }')).toEqual({ lateInterest: null });
    expect(await see(contract, 'lateInterest(on: "2026-06-11") { amount }')).toEqual({
      lateInterest: { amount: '800' },
    });
  });

  it('is a lead with the first settlement that was late, and tells of the next when that falls due', async () => {
    const contract = await sign(world, bySettlement);
    await settle(contract, '结-1', '2026-05-11', '320000');
    await settle(contract, '结-2', '2026-06-10', '480000');
    await done(world, 'procurementContractPublish', { ...publication(), contract, publishedOn: '2026-03-03' });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-04', filedWith: ids.finance });
    expect(await flagsOn(world, contract)).toMatchObject([
      { rule: 'SME_UNPAID_WHEN_DUE', state: 'RAISED', statement: expect.stringContaining('尚有 320000 元') },
    ]);
    turnTo('2026-07-20');
    const runtime = world.runtime('procurement');
    await runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
    expect(await flagsOn(world, contract)).toMatchObject([
      { rule: 'SME_UNPAID_WHEN_DUE', state: 'RAISED', statement: expect.stringContaining('中 800000 元') },
    ]);
    turnTo('2026-07-01');
  });

  it('is one contract in the yearly report, with what was late of each settlement', async () => {
    const contract = await overdueContract(world, ids.finance, bySettlement);
    await settle(contract, '结-1', '2025-10-10', '300000');
    await settle(contract, '结-2', '2025-11-10', '400000');
    await settle(contract, '结-3', '2025-12-20', '500000');
    await pay(contract, '2025-12-05', '350000');
    const id = await done(world, 'procurementArrearsReportPrepare', { body: ids.finance, year: 2025 });
    const { data } = await world.as(
      'procurement',
      officer,
    )('{ procurementArrearsReports { edges { node { id contractCount amount { amount } } } } }');
    const reports = data.procurementArrearsReports.edges.map(({ node }: { node: object }) => node);
    expect(reports).toContainEqual({ id, contractCount: 1, amount: { amount: '350000.00' } });
  });
});
