import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, publication, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  balanceInput,
  capacityInput,
  contingentInput,
  done,
  emergency,
  emergencyInput,
  flagsOn,
  ids,
  instalment,
  issued,
  lent,
  limitInput,
  openDebt,
  payInput,
  planInput,
  turnTo,
  useInput,
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

const on = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);
const balance = (some: object) => done(world, 'debtBalanceReport', balanceInput(some));

describe('REQ-41 the rules look at', () => {
  it('a balance and its limit, whichever comes first', async () => {
    const year = { from: '2024-01-01', until: '2024-12-31', approvedOn: null };
    const above = await balance(year);
    expect(await on(above)).toEqual([]);
    const limit = { year: 2024, approvedOn: '2024-03-20', amount: yuan('8100000000') };
    await done(world, 'debtLimitApprove', limitInput(limit));
    expect(await on(above)).toEqual(['BALANCE_ABOVE_LIMIT RAISED']);
    // The budget was adjusted in the same year: that limit takes the place of the earlier one.
    await done(
      world,
      'debtLimitApprove',
      limitInput({ ...limit, approvedOn: '2024-09-20', amount: yuan('8200000000') }),
    );
    expect(await on(above)).toEqual(['BALANCE_ABOVE_LIMIT WITHDRAWN']);
  });

  it('a balance and the one before it', async () => {
    const first = await balance({ kind: 'SPECIAL', from: '2020-01-01', until: '2020-12-31', approvedOn: null });
    const next = await balance({
      kind: 'SPECIAL',
      from: '2021-01-01',
      until: '2021-12-31',
      approvedOn: null,
      opening: yuan('8300000000'),
      closing: yuan('8500000000'),
    });
    expect(await on(first)).toEqual([]);
    expect(await flagsOn(world, next)).toMatchObject([
      {
        rule: 'BALANCE_NOT_ROLLED_FORWARD',
        statement: '余额勾稽相差 100000000 元 · the balance is off by 100000000 yuan',
      },
    ]);
  });

  it('a region once all its parts are there', async () => {
    const year = { from: '2022-01-01', until: '2022-12-31', approvedOn: null };
    const figures = (amount: string) => ({
      opening: yuan(amount),
      borrowed: yuan(0),
      repaid: yuan(0),
      closing: yuan(amount),
    });
    const region = await balance({ ...year, ...figures('100') });
    await balance({ ...year, ...figures('60'), scope: 'OWN_LEVEL' });
    expect(await on(region)).toEqual([]);
    await balance({ ...year, ...figures('30'), government: ids.county });
    expect(await flagsOn(world, region)).toMatchObject([
      { rule: 'SUBLEVELS_DO_NOT_ADD_UP', statement: '全地区与各级合计相差 10 元 · off by 10 yuan' },
    ]);
  });

  it('a limit once it is public', async () => {
    const limit = await done(world, 'debtLimitApprove', limitInput({ approvedOn: '2026-06-01', year: 2026 }));
    expect(await on(limit)).toEqual([]);
    await done(world, 'debtLimitPublish', { record: limit, ...publication(), approverPost: ids.cityHead });
    expect(await on(limit)).toEqual(['LIMIT_PUBLISHED_LATE RAISED']);
  });

  it('a bond: when it was disclosed, and what its project earns', async () => {
    const { bond } = await issued(world, { documentsDisclosedOn: '2024-03-08', projectRevenue: yuan('110000000') });
    expect(await on(bond)).toEqual(['BOND_DISCLOSED_LATE RAISED', 'PROJECT_COVERAGE_LOW RAISED']);
  });

  it('a year’s figures: the band of the debt rate, and whether a plan is in force', async () => {
    const balances = async (year: number, closing: string) => {
      const figures = { from: `${year}-01-01`, until: `${year}-12-31`, approvedOn: null, closing: yuan(closing) };
      for (const kind of ['GENERAL', 'SPECIAL']) await balance({ ...figures, kind, government: ids.county });
    };
    const capacity = (year: number) =>
      done(
        world,
        'debtFiscalCapacityReport',
        capacityInput({ government: ids.county, year, resources: yuan('1000'), generalInterest: yuan('700000000') }),
      );
    await capacity(2023);
    await balances(2023, '500');
    await balances(2024, '1100');
    const risen = await capacity(2024);
    expect(await on(risen)).toEqual(['DEBT_BAND_RISEN RAISED', 'RESTRUCTURING_PLAN_MISSING RAISED']);
    await done(world, 'debtRestructuringPlanAdopt', planInput());
    expect(await on(risen)).toEqual(['DEBT_BAND_RISEN RAISED', 'RESTRUCTURING_PLAN_MISSING WITHDRAWN']);
  });

  it('an event until it is reported', async () => {
    const event = await emergency(world);
    expect(await on(event)).toEqual(['EMERGENCY_UNREPORTED RAISED']);
    const report = { reportedOn: '2026-06-30', reportedTo: ids.city, document: '石政报〔2026〕5号' };
    await done(world, 'debtEmergencyReport', { emergency: event, ...report });
    expect(await on(event)).toEqual(['EMERGENCY_UNREPORTED WITHDRAWN']);
  });
});

describe('REQ-42 across borrowing, use and repayment the rules look at', () => {
  it('a guarantee without an exception of the law, until it is released', async () => {
    const letter = await done(world, 'debtContingentRecord', contingentInput({ kind: 'REPURCHASE_PROMISE' }));
    expect(await on(letter)).toEqual(['GUARANTEE_WITHOUT_BASIS RAISED']);
    const release = { contingent: letter, releasedOn: '2026-05-06', document: '示财函〔2026〕40号' };
    await done(world, 'debtContingentRelease', release);
    expect(await on(letter)).toEqual(['GUARANTEE_WITHOUT_BASIS WITHDRAWN']);
  });

  it('proceeds that lie idle, and proceeds that go elsewhere', async () => {
    const share = await lent(world);
    expect(await on(share)).toEqual(['PROCEEDS_IDLE RAISED']);
    const use = await done(world, 'debtProceedsUseRecord', {
      ...(await useInput(world)),
      share,
      project: '机关办公楼',
      amount: yuan('60000000'),
    });
    expect(await on(use)).toEqual(['PROCEEDS_DIVERTED RAISED']);
    expect(await on(share)).toEqual(['PROCEEDS_IDLE WITHDRAWN']);
  });

  it('an instalment: not provided for, not paid, then held back though the funds are there, then paid', async () => {
    const due = await instalment(world);
    expect(await on(due)).toEqual(['DEFAULT_UNRECORDED RAISED', 'REPAYMENT_UNFUNDED RAISED']);
    const secured = { amount: yuan('1800000'), securedOn: '2026-06-10', document: '示财预〔2026〕9号' };
    await done(world, 'debtRepaymentSourceSecure', { instalment: due, fundsFrom: 'FUND_BUDGET', ...secured });
    await done(world, 'debtEmergencyRecord', emergencyInput({ government: ids.city }));
    expect(await on(due)).toEqual([
      'DEFAULT_UNRECORDED WITHDRAWN',
      'FUNDED_BUT_UNPAID RAISED',
      'REPAYMENT_UNFUNDED WITHDRAWN',
    ]);
    await done(world, 'debtInstalmentPay', payInput(due, { paidOn: '2026-06-30' }));
    expect(await on(due)).toEqual([
      'DEFAULT_UNRECORDED WITHDRAWN',
      'FUNDED_BUT_UNPAID WITHDRAWN',
      'REPAYMENT_UNFUNDED WITHDRAWN',
    ]);
  });

  it('an instalment 60 days ahead of its day, without anybody doing anything', async () => {
    const { share } = await issued(world, {
      interestFrom: '2025-09-05',
      issuedOn: '2025-09-01',
      maturesOn: '2028-09-05',
    });
    const { data } = await world.as('debt', { sub: 'o', roles: ['officer'], sector: 'debt', division: '990000' })(
      'query ($share: ID!) { debtInstalments(filter: { share: $share }, orderBy: DUE_ON_ASC) { edges { node { id } } } }',
      { share },
    );
    const first = data.debtInstalments.edges[0].node.id;
    expect(await on(first)).toEqual([]);
    const look = async (day: string) => {
      turnTo(day);
      const runtime = world.runtime('debt');
      await runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
      return on(first);
    };
    expect(await look('2026-07-06')).toEqual([]);
    expect(await look('2026-07-07')).toEqual(['REPAYMENT_UNFUNDED RAISED']);
    expect(await lookedAgain(world, 'debt')).toBe(0);
  });
});
