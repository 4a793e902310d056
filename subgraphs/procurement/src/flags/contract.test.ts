import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { overdueContract } from '../testing/arrears.js';
import { flagsOn } from '../testing/flags.js';
import { done, ids, openProcurement, sign } from '../testing/world.js';

describe('leads on the records of a contract', () => {
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

  const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);

  it('follow from what was recorded as it had been done, and go when it is corrected', async () => {
    const contract = await sign(world, { awardNoticeIssuedOn: '2026-01-20' });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-20', filedWith: ids.finance });
    const supplement = { contract, reason: '增加路口', document: '示合补〔2026〕9号', amount: { amount: '200000' } };
    await done(world, 'procurementContractSupplement', { ...supplement, changedOn: '2026-04-15' });
    expect(await rulesOn(contract)).toEqual([
      'CONTRACT_FILED_LATE RAISED',
      'CONTRACT_SIGNED_LATE RAISED',
      'SUPPLEMENTS_ABOVE_LIMIT RAISED',
    ]);
    const reason = { reason: '录入错误', document: '示交〔2026〕8号' };
    await done(world, 'procurementContractCorrect', { contract, ...reason, awardNoticeIssuedOn: '2026-02-20' });
    expect(await rulesOn(contract)).toContain('CONTRACT_SIGNED_LATE WITHDRAWN');
  });

  it('REQ-35 come with the day on which a small firm was not paid, and stay when it is paid late', async () => {
    const contract = await overdueContract(world);
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2025-12-01', amount: { amount: '280000' } });
    await world.runtime('procurement').screened();
    await world
      .runtime('procurement')
      .definition.screen!.lookDaily(systemContext(world.runtime('procurement'), 'rules'));
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-06-01', amount: { amount: '1000000' } });
    expect(await flagsOn(world, contract)).toMatchObject([
      { rule: 'SME_UNPAID_WHEN_DUE', state: 'RAISED', statement: expect.stringContaining('1000000') },
    ]);
  });

  it('tell of an acceptance that nobody signed, held after everything was paid', async () => {
    const contract = await overdueContract(world);
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2025-11-03', amount: { amount: '1280000' } });
    const items = [{ name: '照度', isMet: true }];
    const acceptance = await done(world, 'procurementAcceptanceRecord', { contract, acceptedOn: '2025-11-05', items });
    expect(await rulesOn(acceptance)).toEqual(['ACCEPTANCE_IRREGULAR RAISED']);
  });
});
