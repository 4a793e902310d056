import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { divided, evaluated, failureInput, packagesOf } from '../testing/procedure.js';
import { act, contractInput, done, ids, obligationsOf, openProcurement } from '../testing/world.js';

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

const returned = async (bid: string) => (await obligationsOf(world, bid)).RETURN_BID_GUARANTEE;

/** Two packages, both awarded to one firm; another bid for both. */
async function bothWon() {
  const procedure = await evaluated(world, goods, divided);
  const awards: string[] = [];
  for (const one of await packagesOf(world, procedure.tender)) {
    const terms = { package: one, value: { amount: '400000.00' } };
    awards.push(await done(world, 'procurementAwardDecide', { ...procedure.choice, ...terms }));
  }
  return { ...procedure, awards };
}

const notify = (award: string) => act(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-10' });

const sign = (project: string, award: string) =>
  act(world, 'procurementContractSign', {
    ...contractInput(project),
    value: { amount: '400000.00' },
    award,
    awardNoticeIssuedOn: null,
  });

describe('what is decided of one tender at the same time', () => {
  it('leaves no guarantee out when the last notices go out together', async () => {
    const { awards, loser } = await bothWon();
    for (const { userErrors } of await Promise.all(awards.map(notify))) expect(userErrors).toEqual([]);
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-02-10', dueOn: '2026-02-24' });
  });

  it('nor when one package fails as the notice for the other goes out', async () => {
    const { tender, choice, loser } = await evaluated(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    const terms = { package: first, value: { amount: '400000.00' } };
    const award = await done(world, 'procurementAwardDecide', { ...choice, ...terms });
    const outcomes = await Promise.all([
      notify(award),
      act(world, 'procurementFailureDeclare', failureInput(tender, { package: second })),
    ]);
    for (const { userErrors } of outcomes) expect(userErrors).toEqual([]);
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-02-10' });
  });

  it('nor when the winner of both packages signs both contracts', async () => {
    const { project, awards, winner } = await bothWon();
    for (const award of awards) await notify(award);
    for (const { userErrors } of await Promise.all(awards.map((award) => sign(project, award)))) {
      expect(userErrors).toEqual([]);
    }
    expect(await returned(winner)).toMatchObject({ incurredOn: '2026-03-02' });
  });

  it('shows a guarantee that goes back as its duty arises as returned', async () => {
    const { awards, loser } = await bothWon();
    await notify(awards[0]!);
    const outcomes = await Promise.all([
      notify(awards[1]!),
      act(world, 'procurementBidGuaranteeReturn', { bid: loser, returnedOn: '2026-02-12' }),
    ]);
    for (const { userErrors } of outcomes) expect(userErrors).toEqual([]);
    expect(await returned(loser)).toMatchObject({ state: 'PERFORMED', performedOn: '2026-02-12' });
  });

  it('gives a guarantee back once', async () => {
    const { awards, loser } = await bothWon();
    for (const award of awards) await notify(award);
    const giveBack = () => act(world, 'procurementBidGuaranteeReturn', { bid: loser, returnedOn: '2026-02-12' });
    const returns = await Promise.all([giveBack(), giveBack()]);
    expect(returns.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ALREADY_RETURNED']);
  });
});

describe('who is chosen after another', () => {
  it('owes nothing to be late with until he has signed, and is given back his guarantee from then on', async () => {
    const { project, choice, winner, loser } = await evaluated(world, goods);
    const first = await done(world, 'procurementAwardDecide', choice);
    await notify(first);
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-02-10', dueOn: '2026-02-24' });
    const terms = { bid: loser, supplier: ids.otherSupplier, value: { amount: '1295000.00' }, decidedOn: '2026-02-20' };
    const second = await done(world, 'procurementAwardDecide', { ...choice, ...terms });
    expect(await returned(loser)).toMatchObject({ state: 'OPEN', incurredOn: '2026-02-10', dueOn: null });
    await done(world, 'procurementAwardNotify', { award: second, issuedOn: '2026-02-24' });
    expect(await returned(loser)).toMatchObject({ dueOn: null });
    await done(world, 'procurementContractSign', {
      ...contractInput(project),
      supplier: ids.otherSupplier,
      value: terms.value,
      award: second,
      awardNoticeIssuedOn: null,
    });
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-03-02', dueOn: '2026-03-09' });
    expect(await returned(winner)).toBeUndefined();
  });
});
