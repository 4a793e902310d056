import { createDatabase, publication, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  act,
  balanceInput,
  bondInput,
  capacityInput,
  cityOfficer,
  done,
  ids,
  instalment,
  instalmentsOf,
  issued,
  lent,
  limitInput,
  obligationsOf,
  officer,
  onLendInput,
  openDebt,
  payInput,
  yuan,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openDebt(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = async (query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await world.as('debt', officer)(query, variables);
  expect(errors).toEqual([]);
  return data;
};
const duty = async (id: string) => (await obligationsOf(world, id)).PAY_INSTALMENT;

describe('REQ-41 a bond', () => {
  it('is owed to the bondholders by its issuer, and by each borrower to who lent it on', async () => {
    const { bond, share } = await issued(world);
    const city = await done(world, 'debtShareOnLend', await onLendInput(world, { from: share }));
    const county = await done(world, 'debtShareOnLend', {
      ...(await onLendInput(world, { from: city })),
      borrower: ids.county,
      amount: yuan('20000000'),
      receivedOn: '2024-04-01',
    });
    const { debtBond } = await ask(
      'query ($id: ID!) { debtBond(id: $id) { shares { holder { id } from { holder { id } } amount { amount } } } }',
      { id: bond },
    );
    expect(debtBond.shares).toEqual([
      { holder: { id: ids.province }, from: null, amount: { amount: '100000000.00' } },
      { holder: { id: ids.city }, from: { holder: { id: ids.province } }, amount: { amount: '60000000.00' } },
      { holder: { id: ids.county }, from: { holder: { id: ids.city } }, amount: { amount: '20000000.00' } },
    ]);
    const [first] = await instalmentsOf(world, share);
    expect(await duty(first!)).toMatchObject({ dueOn: '2025-03-12', obligeeId: null, state: 'OPEN' });
    const last = (await instalmentsOf(world, county)).at(-1)!;
    expect(await duty(last)).toMatchObject({ dueOn: '2027-03-12', obligeeId: ids.city, incurredOn: '2024-04-01' });
    const { debtInstalment } = await ask(
      'query ($id: ID!) { debtInstalment(id: $id) { principal { amount } interest { amount } } }',
      { id: last },
    );
    expect(debtInstalment).toEqual({ principal: { amount: '20000000.00' }, interest: { amount: '600000.00' } });
  });

  it('is on-lent after a day of interest with what falls due from then on', async () => {
    const share = await lent(world, { receivedOn: '2025-03-12' });
    const instalments = await instalmentsOf(world, share);
    expect(await Promise.all(instalments.map(async (id) => (await duty(id))!.dueOn))).toEqual([
      '2026-03-12',
      '2027-03-12',
    ]);
  });

  it('is performed once an instalment is paid in full, and late payment bears interest by the day', async () => {
    const id = await instalment(world);
    await done(world, 'debtInstalmentPay', payInput(id, { amount: yuan('800000') }));
    expect(await duty(id)).toMatchObject({ state: 'OPEN', amountPerformed: '800000.00' });
    const read = () =>
      ask(
        `query ($id: ID!) { debtInstalment(id: $id) { settledOn unpaid { amount }
           tenDaysOn: arrearsInterest(on: "2025-03-22") { amount } now: arrearsInterest { amount } } }`,
        { id },
      );
    // 1,000,000 × 0.0365 × 10 / 365
    expect((await read()).debtInstalment).toMatchObject({
      unpaid: { amount: '1000000' },
      tenDaysOn: { amount: '1000' },
    });
    await done(world, 'debtInstalmentPay', payInput(id, { amount: yuan('1000000'), paidOn: '2025-04-11' }));
    expect(await duty(id)).toMatchObject({ state: 'PERFORMED', performedOn: '2025-04-11', dueOn: '2025-03-12' });
    expect((await read()).debtInstalment).toEqual({
      settledOn: '2025-04-11',
      unpaid: { amount: '0' },
      tenDaysOn: { amount: '1000' },
      now: { amount: '3000' },
    });
  });

  it('is the public’s to see once published, with its schedule and without who was lent it', async () => {
    const { bond } = await issued(world);
    const query = 'query ($id: ID!) { debtBond(id: $id) { code schedule { on } } }';
    expect((await world.as('debt')(query, { id: bond })).data.debtBond).toBeNull();
    const said = { ...publication(), publishedOn: '2024-03-11', approverPost: ids.provinceHead };
    await done(world, 'debtBondPublish', { record: bond, ...said });
    expect((await world.as('debt')(query, { id: bond })).data.debtBond.schedule).toHaveLength(3);
    const { data, errors } = await world.as('debt')('query ($id: ID!) { debtBond(id: $id) { shares { id } } }', {
      id: bond,
    });
    expect(data.debtBond.shares).toBeNull();
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('of thirty years, paid twice a year, has its sixty duties', async () => {
    const { share } = await issued(world, { frequency: 'HALF_YEARLY', maturesOn: '2054-03-12', principal: 'EQUAL' });
    expect(await instalmentsOf(world, share)).toHaveLength(20);
    const { debtInstalments } = await ask(
      'query ($share: ID!) { debtInstalments(filter: { share: $share }) { totalCount } }',
      { share },
    );
    expect(debtInstalments.totalCount).toBe(60);
  });

  it('is issued by a province alone: a city’s officer cannot even try for another division', async () => {
    await expect(act(world, 'debtBondIssue', bondInput(), cityOfficer)).rejects.toThrow('FORBIDDEN');
  });
});

describe('REQ-41 what a government has to pay', () => {
  it('is told by the month, with what is not provided for', async () => {
    const query = `query ($city: ID!) { debtService(government: $city, from: "2025-03-12", to: "2025-03-12") {
      month instalments interest { amount } unfunded { amount } } }`;
    const read = async () => {
      const [{ month, instalments, interest, unfunded }] = (await ask(query, { city: ids.city })).debtService;
      return { month, instalments, interest: Number(interest.amount), unfunded: Number(unfunded.amount) };
    };
    const id = await instalment(world);
    const before = await read();
    expect(before).toMatchObject({ month: '2025-03', interest: 1_800_000 * before.instalments });
    await done(world, 'debtRepaymentSourceSecure', {
      instalment: id,
      fundsFrom: 'FUND_BUDGET',
      amount: yuan('1000000'),
      securedOn: '2025-02-10',
      document: '示财预〔2025〕3号',
    });
    expect(await read()).toEqual({ ...before, unfunded: before.unfunded - 1_000_000 });
    const { data, errors } = await world.as('debt', { ...cityOfficer, division: '990200' })(query, { city: ids.city });
    expect(data.debtService).toBeNull();
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('under what might happen is worked out without touching a record', async () => {
    await done(world, 'debtBalanceReport', balanceInput());
    await done(world, 'debtBalanceReport', balanceInput({ kind: 'SPECIAL', closing: yuan('3500000000') }));
    await done(world, 'debtFiscalCapacityReport', capacityInput());
    await done(world, 'debtLimitApprove', limitInput({ year: 2025, approvedOn: '2025-03-20' }));
    const lines = async () => world.runtime('debt').lastPosition();
    const before = await lines();
    const { debtScenario } = await ask(
      `query ($city: ID!) { debtScenario(government: $city, year: 2025, months: 12, changes: {
         bond: { kind: GENERAL, amount: { amount: "900000000" }, couponRate: "0.03", interestFrom: "2025-09-01", maturesOn: "2035-09-01" }
         guarantee: { amount: "100000000" } revenueFall: "0.1" }) {
         before { covers generalHeadroom { amount } indicators { code value band } }
         after { generalHeadroom { amount } indicators { code value band calculation } bandValues { value verified } }
         months { month before { amount } after { amount } } } }`,
      { city: ids.city },
    );
    const rate = (of: { indicators: { code: string }[] }, code: string) =>
      of.indicators.find((one) => one.code === code);
    expect(debtScenario.before.generalHeadroom).toEqual({ amount: '800000000' });
    expect(debtScenario.after.generalHeadroom).toEqual({ amount: '-100000000' });
    expect(rate(debtScenario.before, 'DEBT_RATE')).toMatchObject({ value: '1.17', band: 'GREEN' });
    expect(rate(debtScenario.after, 'DEBT_RATE')).toMatchObject({
      value: '1.4',
      band: 'YELLOW',
      calculation: '12600000000 / 9000000000 = 1.4',
    });
    expect(rate(debtScenario.after, 'GENERAL_INTEREST_SHARE')).toMatchObject({ value: '0.0445' });
    const september = debtScenario.months.find(({ month }: { month: string }) => month === '2026-09');
    expect(september).toEqual({ month: '2026-09', before: { amount: '0' }, after: { amount: '27000000' } });
    expect(await lines()).toBe(before);
  });
});
