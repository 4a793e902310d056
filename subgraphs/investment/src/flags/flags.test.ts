import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  approved,
  assessment,
  decision,
  done,
  flagsOn,
  fulfilled,
  fulfilmentInput,
  ids,
  investor,
  issued,
  openInvestment,
  prepared,
  promised,
  raiseFlag,
  reviewed,
  signed,
  turnTo,
  yuan,
} from '../testing/world.js';

const today = '2026-10-20';

describe('REQ-33 REQ-40 the rules look at', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openInvestment(database.adminUrl, today);
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);

  it('a promise until it is kept, or lawfully given another day', async () => {
    const kept = await promised(world);
    expect(await rulesOn(kept)).toEqual(['COMMITMENT_LATE RAISED']);
    await fulfilled(world, kept);
    expect(await rulesOn(kept)).toEqual(['COMMITMENT_LATE WITHDRAWN']);
    const moved = await promised(world);
    expect(await rulesOn(moved)).toEqual(['COMMITMENT_LATE RAISED']);
    const change = await approved(world, {}, moved);
    expect(await rulesOn(moved)).toEqual(['COMMITMENT_LATE WITHDRAWN']);
    expect(await rulesOn(change)).toEqual(['COMPENSATION_LATE RAISED']);
    await done(world, 'investmentCompensationPay', {
      change,
      amount: yuan('150000'),
      paidOn: '2026-08-31',
      document: '示财付〔2026〕9号',
    });
    expect(await rulesOn(change)).toEqual(['COMPENSATION_LATE WITHDRAWN']);
  });

  it('an unlawful promise: it is not late, and performing it is what deserves a look', async () => {
    const commitment = await promised(world, { kind: 'TAX', conditionKind: 'TAX_PAYMENT' });
    const met = { commitment, metOn: '2026-04-20', evidence: '完税证明' };
    await done(world, 'investmentCommitmentMeetCondition', met);
    const found = ['CONDITION_BARRED RAISED', 'PRIVILEGE_WITHOUT_AUTHORITY RAISED'];
    expect(await rulesOn(commitment)).toEqual(['COMMITMENT_LATE RAISED', ...found]);
    await done(world, 'investmentCommitmentAssess', { commitment, ...assessment() });
    expect(await rulesOn(commitment)).toEqual(['COMMITMENT_LATE WITHDRAWN', ...found]);
    await done(world, 'investmentFulfilmentRecord', fulfilmentInput(commitment));
    expect(await rulesOn(commitment)).toEqual(['COMMITMENT_LATE WITHDRAWN', ...found, 'UNLAWFUL_PERFORMED RAISED']);
  });

  it('an unlawful promise that was lawfully changed first: performing it as changed is in order', async () => {
    const commitment = await promised(world);
    expect(await rulesOn(commitment)).toEqual(['COMMITMENT_LATE RAISED']);
    await done(world, 'investmentCommitmentAssess', { commitment, ...assessment() });
    await approved(world, {}, commitment);
    const performed = { ...fulfilmentInput(commitment), fulfilledOn: '2026-06-30' };
    await done(world, 'investmentFulfilmentRecord', performed);
    expect(await rulesOn(commitment)).toEqual(['COMMITMENT_LATE WITHDRAWN']);
  });

  it('a change that comes when the day in force has passed, not one that comes in time', async () => {
    const commitment = await promised(world);
    const late = { preparedOn: '2026-10-02', compensationDueOn: '2026-12-31' };
    const change = await prepared(world, late, commitment);
    expect(await rulesOn(change)).toEqual([]);
    await done(world, 'investmentChangeDecide', { change, ...decision(), decidedOn: '2026-10-12' });
    expect(await rulesOn(change)).toEqual(['CHANGE_AFTER_DUE RAISED']);
    const again = { ...late, preparedOn: '2026-10-13', newDueOn: '2027-01-31' };
    const second = await prepared(world, again, commitment);
    await done(world, 'investmentChangeDecide', { change: second, ...decision(), decidedOn: '2026-10-14' });
    expect(await rulesOn(second)).toEqual([]);
  });

  it('a fulfilment that the investor contests', async () => {
    const fulfilment = await fulfilled(world);
    expect(await rulesOn(fulfilment)).toEqual([]);
    const contest = { fulfilment, answeredOn: '2026-06-12', reason: '线路未送电' };
    await done(world, 'investmentFulfilmentContest', contest, investor());
    expect(await rulesOn(fulfilment)).toEqual(['FULFILMENT_CONTESTED RAISED']);
  });

  it('what was issued or signed without a review', async () => {
    expect(await rulesOn(await issued(world, { review: null }))).toEqual(['POLICY_UNREVIEWED RAISED']);
    expect(await rulesOn(await signed(world, { review: null }))).toEqual(['AGREEMENT_UNREVIEWED RAISED']);
    expect(await rulesOn(await signed(world))).toEqual([]);
  });

  it('a policy whose exception ends, until it is repealed', async () => {
    const review = await reviewed(world, { conclusion: 'EXCEPTION', concern: 'COST', exceptionUntil: '2026-10-20' });
    const policy = await issued(world, { review });
    expect(await rulesOn(policy)).toEqual([]);
    turnTo('2026-10-21');
    const runtime = world.runtime('investment');
    await runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
    expect(await rulesOn(policy)).toEqual(['EXCEPTION_OUTLIVED RAISED']);
    turnTo(today);
    await done(world, 'investmentPolicyRepeal', { policy, repealedOn: '2026-10-20', document: '示开发〔2026〕90号' });
    expect(await rulesOn(policy)).toEqual(['EXCEPTION_OUTLIVED WITHDRAWN']);
  });

  it('a change for the public interest that nobody is compensated for', async () => {
    const free = { compensation: null, compensationDueOn: null, compensationDecision: '经评估无损失' };
    expect(await rulesOn(await approved(world, free))).toEqual(['CHANGE_UNCOMPENSATED RAISED']);
    const agreed = await prepared(world, { ...free, reason: 'AGREED_BY_PARTIES' });
    const consent = { change: agreed, agreedOn: '2026-06-01', document: '投资协议补充协议（一）' };
    await done(world, 'investmentChangeAgree', consent, investor());
    await done(world, 'investmentChangeDecide', { change: agreed, ...decision() });
    expect(await rulesOn(agreed)).toEqual([]);
  });

  it('what was replied to, without a change to what they said', async () => {
    const flag = await raiseFlag(world);
    await done(world, 'investmentFlagReply', { flag, text: '正在补办审查', post: ids.head });
    expect(await lookedAgain(world, 'investment')).toBe(0);
  });
});
