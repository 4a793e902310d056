import { explain, type FlagRule, NotApplicable, type RuleInput, systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../rules/rules.js';
import { overdueContract } from '../testing/arrears.js';
import { flagsOn } from '../testing/flags.js';
import { done, ids, openProcurement, sign } from '../testing/world.js';
import { SME_UNPAID } from './arrears.js';
import {
  ACCEPTANCE_IRREGULAR,
  CHALLENGE_REPLIED_LATE,
  FILED_LATE,
  PUBLISHED_LATE,
  SIGNED_LATE,
  SUPPLEMENTS_ABOVE_LIMIT,
} from './contract.js';

const acceptance = { isSigned: true, acceptedOn: '2026-04-02', paidInFullOn: null };
const supplements = { value: '1280000.00', currency: 'CNY' };
const owed = {
  dateSigned: '2026-03-02',
  amount: '100000',
  dueOn: '2026-05-11',
  payments: [],
  agreedInterestRate: null,
  today: '2026-05-12',
};
const paid = (paidOn: string, amount: string) => ({ ...owed, payments: [{ paidOn, amount }] });

describe('a lead is raised beyond the threshold, and not at it', () => {
  it.each<[FlagRule, Record<string, RuleInput>, string, string]>([
    // 2, 7 and 30 days: the Spring Festival of 2026 lasts from 15 to 23 February, 14 February is worked.
    [PUBLISHED_LATE, { from: '2026-03-02', done: '2026-03-05' }, 'RAISED', '3'],
    [PUBLISHED_LATE, { from: '2026-03-02', done: '2026-03-04' }, 'NOT_RAISED', '2'],
    [PUBLISHED_LATE, { from: '2026-02-13', done: '2026-02-24' }, 'NOT_RAISED', '2'],
    [FILED_LATE, { from: '2026-03-02', done: '2026-03-12' }, 'RAISED', '8'],
    [FILED_LATE, { from: '2026-03-02', done: '2026-03-11' }, 'NOT_RAISED', '7'],
    [SIGNED_LATE, { from: '2026-03-02', done: '2026-04-02' }, 'RAISED', '31'],
    [SIGNED_LATE, { from: '2026-03-02', done: '2026-04-01' }, 'NOT_RAISED', '30'],
    [CHALLENGE_REPLIED_LATE, { from: '2026-05-08', done: '2026-05-19' }, 'RAISED', '8'],
    [CHALLENGE_REPLIED_LATE, { from: '2026-05-08', done: '2026-05-18' }, 'NOT_RAISED', '7'],
    [SUPPLEMENTS_ABOVE_LIMIT, { ...supplements, supplemented: '128000.01' }, 'RAISED', '0.1'],
    [SUPPLEMENTS_ABOVE_LIMIT, { ...supplements, supplemented: '128000.00' }, 'NOT_RAISED', '0.1'],
    [ACCEPTANCE_IRREGULAR, { ...acceptance, isSigned: false }, 'RAISED', '1'],
    [ACCEPTANCE_IRREGULAR, { ...acceptance, paidInFullOn: '2026-04-01' }, 'RAISED', '1'],
    [ACCEPTANCE_IRREGULAR, { ...acceptance, paidInFullOn: '2026-04-02' }, 'NOT_RAISED', '0'],
    [SME_UNPAID, owed, 'RAISED', '100000'],
    [SME_UNPAID, { ...owed, today: '2026-05-11' }, 'NOT_RAISED', '0'],
    [SME_UNPAID, paid('2026-05-11', '99999.99'), 'RAISED', '0.01'],
    [SME_UNPAID, paid('2026-05-11', '100000'), 'NOT_RAISED', '0'],
    [SME_UNPAID, paid('2026-05-12', '100000'), 'RAISED', '100000'],
  ])('$code %#', (rule, inputs, outcome, result) => {
    expect(explain(rule, '2026-03-02', inputs, rules)).toMatchObject({ outcome, result });
  });

  it('REQ-35 computes the interest of the law on what was late', () => {
    const { calculation } = explain(SME_UNPAID, '2026-03-02', { ...owed, today: '2026-05-21' }, rules);
    expect(calculation).toBe('100000 = 100000; 2026-05-11 < 2026-05-21; 利息 interest 500');
  });

  it('says nothing before the rule was in force, or where it does not apply', () => {
    const inputs = { from: '2014-01-06', done: '2014-03-03' };
    expect(explain(PUBLISHED_LATE, '2014-01-06', inputs, rules).outcome).toBe('NOT_APPLICABLE');
    expect(explain(SME_UNPAID, '2026-03-02', new NotApplicable('大型企业 · large'), rules).outcome).toBe(
      'NOT_APPLICABLE',
    );
  });
});

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
