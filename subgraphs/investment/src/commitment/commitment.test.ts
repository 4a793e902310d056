import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  act,
  approved,
  assessment,
  done,
  fulfilled,
  fulfilmentInput,
  ids,
  investor,
  obligationsOf,
  officer,
  openInvestment,
  promised,
  TODAY,
  yuan,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openInvestment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const answers = async (id: string) => {
  const { data } = await world.as('investment', officer)(
    'query ($id: ID!) { investmentCommitment(id: $id) { isLawful isPerformed standing } }',
    { id },
  );
  return data.investmentCommitment;
};

const duty = async (commitment: string, kind = 'KEEP_COMMITMENT') => (await obligationsOf(world, commitment))[kind];

const isDisputed = async (commitment: string) => {
  const [row] = await systemContext(world.runtime('investment'), 'test').rows<{ disputed: boolean }>(
    `select disputed from obligation where subject_id = ?::uuid and kind = 'KEEP_COMMITMENT'`,
    [commitment],
  );
  return row!.disputed;
};

const assess = (commitment: string, terms: object = {}) =>
  done(world, 'investmentCommitmentAssess', { commitment, ...assessment(), ...terms });

describe('REQ-6 REQ-40 a promise to an investor', () => {
  it('is owed by its day until it is fulfilled in full; a part counts as a part', async () => {
    const commitment = await promised(world);
    expect(await duty(commitment)).toMatchObject({ state: 'OPEN', dueOn: '2026-09-30', obligeeId: ids.investor });
    const part = { ...fulfilmentInput(commitment), amount: yuan('1000000'), isComplete: false };
    await done(world, 'investmentFulfilmentRecord', part);
    expect(await duty(commitment)).toMatchObject({ state: 'OPEN', amountPerformed: '1000000.00' });
    const rest = { ...fulfilmentInput(commitment), fulfilledOn: '2026-06-20', amount: yuan('2000000') };
    await done(world, 'investmentFulfilmentRecord', rest);
    expect(await duty(commitment)).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-06-20',
      amountPerformed: '3000000.00',
    });
    expect(await answers(commitment)).toEqual({ isLawful: null, isPerformed: true, standing: 'AS_PROMISED' });
  });

  it('on a condition has no day before the investor has met it, and never one before that', async () => {
    const terms = { condition: '首期投资到位', conditionKind: 'INVESTMENT' };
    const early = await promised(world, terms);
    expect(await duty(early)).toMatchObject({ state: 'OPEN', dueOn: null });
    const met = { metOn: '2026-04-20', evidence: '验资报告' };
    await done(world, 'investmentCommitmentMeetCondition', { commitment: early, ...met }, investor());
    expect(await duty(early)).toMatchObject({ state: 'OPEN', dueOn: '2026-09-30' });
    const late = await promised(world, { ...terms, dueOn: '2026-03-31' });
    await done(world, 'investmentCommitmentMeetCondition', { commitment: late, ...met });
    expect(await duty(late)).toMatchObject({ state: 'OPEN', dueOn: '2026-04-20' });
  });

  it('is open again and disputed while the investor contests its fulfilment', async () => {
    const commitment = await promised(world);
    const fulfilment = await fulfilled(world, commitment);
    const contest = { fulfilment, answeredOn: '2026-06-12', reason: '线路未送电' };
    await done(world, 'investmentFulfilmentContest', contest, investor());
    expect(await duty(commitment)).toMatchObject({ state: 'OPEN', performedOn: null });
    expect([await isDisputed(commitment), (await answers(commitment)).isPerformed]).toEqual([true, false]);
    await done(world, 'investmentFulfilmentConfirm', { fulfilment, answeredOn: '2026-06-30' }, investor());
    expect(await duty(commitment)).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-01' });
    expect(await isDisputed(commitment)).toBe(false);
  });

  it('is confirmed, contested and complained of by its own investor, by no other', async () => {
    const other = { ...investor(), body: ids.otherInvestor };
    const fulfilment = await fulfilled(world);
    const confirm = { fulfilment, answeredOn: '2026-06-12' };
    await expect(act(world, 'investmentFulfilmentConfirm', confirm, other)).rejects.toThrow('FORBIDDEN');
    const complaint = {
      investor: ids.investor,
      respondent: ids.zone,
      ground: 'ZS_BREACH',
      lodgedOn: TODAY,
      matter: '未兑现',
    };
    await expect(act(world, 'investmentComplaintLodge', complaint, other)).rejects.toThrow('FORBIDDEN');
    await done(world, 'investmentComplaintLodge', complaint, investor());
  });

  it('keeps every version of its obligation, however often it is settled', async () => {
    const rows = await systemContext(world.runtime('investment'), 'test').rows(
      `select o.id from obligation o where o.version <> (select count(*) from version v where v.record_id = o.id)`,
    );
    expect(rows).toEqual([]);
  });
});

describe('REQ-40 whether it is lawful, and whether it is performed', () => {
  it('are answered apart: a lawful promise may be broken, an unlawful one performed', async () => {
    const lawful = await promised(world);
    await assess(lawful, { isLawful: true, ground: null });
    const unlawful = await promised(world);
    await fulfilled(world, unlawful);
    await assess(unlawful);
    expect(await answers(lawful)).toMatchObject({ isLawful: true, isPerformed: false });
    expect(await answers(unlawful)).toMatchObject({ isLawful: false, isPerformed: true });
  });

  it('an unlawful promise has no day to be performed by, stays open, and is remedied by a lawful change', async () => {
    const commitment = await promised(world);
    await assess(commitment);
    expect(await duty(commitment)).toMatchObject({ state: 'OPEN', dueOn: null });
    expect(await duty(commitment, 'REMEDY_UNLAWFUL')).toMatchObject({ state: 'OPEN', dueOn: null });
    const change = await approved(world, {}, commitment);
    expect(await duty(commitment)).toMatchObject({ state: 'OPEN', dueOn: '2026-12-31' });
    expect(await duty(commitment, 'REMEDY_UNLAWFUL')).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-10' });
    expect(await duty(change, 'COMPENSATE')).toMatchObject({ state: 'OPEN', dueOn: '2026-08-31' });
  });

  it('what was decided before the assessment is no remedy of it', async () => {
    const commitment = await promised(world);
    await approved(world, {}, commitment);
    await assess(commitment, { assessedOn: '2026-06-20' });
    expect(await duty(commitment, 'REMEDY_UNLAWFUL')).toMatchObject({ state: 'OPEN' });
  });
});
