import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from './publication/cases.js';
import {
  act,
  assigned,
  decision,
  determined,
  done,
  flagsOn,
  ids,
  obligationsOf,
  officer,
  openPpp,
  prepared,
  preparer,
  registered,
  reviewInput,
  signed,
  terminated,
  undertaken,
  yuan,
} from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openPpp(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

async function ask(query: string, variables: Record<string, unknown> = {}, who: object | null = officer) {
  const { data, errors } = await world.as('ppp', who ?? undefined)(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const MECHANISM = 'query ($id: ID!) { pppProject(id: $id) { mechanism mechanismRule { version verified } } }';

describe('REQ-37 the generation of a project', () => {
  it.each([
    ['2023-10-31', 'PPP', '新机制以前'],
    ['2023-11-01', 'CONCESSION', '国办函〔2023〕115号'],
  ])(
    'initiated on %s is %s, by a rule that is shown with whether it was verified',
    async (initiatedOn, mechanism, version) => {
      const id = await registered(world, { initiatedOn });
      expect((await ask(MECHANISM, { id })).pppProject).toEqual({
        mechanism,
        mechanismRule: { version, verified: false },
      });
    },
  );
});

describe('REQ-6 what the government’s side undertook', () => {
  it.each([
    ['SITE', 'DELIVER_SITE'],
    ['PERMIT', 'OBTAIN_PERMIT'],
    ['SUPPORT', 'PROVIDE_SUPPORT'],
    ['REVIEW', 'REVIEW_PERFORMANCE'],
    ['ACCEPTANCE', 'ACCEPT_WORKS'],
    ['HANDOVER', 'TAKE_OVER'],
    ['CAPITAL', 'PAY_IN_CAPITAL'],
  ])('%s is owed as %s by the day agreed, a rest day too', async (kind, duty) => {
    const amount = kind === 'CAPITAL' ? yuan('5000000') : null;
    const commitment = await undertaken(world, undefined, { kind, amount, dueOn: '2026-10-01' });
    expect(await obligationsOf(world, commitment)).toMatchObject({ [duty]: { state: 'OPEN', dueOn: '2026-10-01' } });
  });

  it('is paid when all payments together make up what is payable after the review', async () => {
    const agreement = await signed(world);
    const payment = await undertaken(world, agreement);
    const pay = (amount: string, paidOn: string) =>
      done(world, 'pppPaymentRecord', { commitment: payment, amount: yuan(amount), paidOn, document: '凭证' });
    await pay('6000000', '2026-02-10');
    expect((await obligationsOf(world, payment)).PAY).toMatchObject({ state: 'OPEN', amountPerformed: '6000000.00' });
    const review = await reviewInput(world, agreement);
    await done(world, 'pppReviewRecord', { ...review, payment, payable: yuan('10380000') });
    await pay('4380000', '2026-04-09');
    expect((await obligationsOf(world, payment)).PAY).toMatchObject({
      state: 'PERFORMED',
      dueOn: '2026-03-31',
      performedOn: '2026-04-09',
    });
  });
});

describe('REQ-33 an early termination', () => {
  it('is approved by another person than prepared it, though the post be another', async () => {
    const termination = await prepared(world);
    const { record, userErrors } = await act(world, 'pppTerminationDecide', { termination, ...decision() }, preparer);
    expect(record).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'PREPARER_APPROVES', field: ['input', 'termination'] }]);
  });

  it('may be rejected by whoever prepared it, and leaves the project in its term', async () => {
    const agreement = await signed(world);
    const termination = await prepared(world, agreement);
    await done(world, 'pppTerminationDecide', { termination, ...decision(), isApproved: false }, preparer);
    expect(await obligationsOf(world, termination)).toEqual({});
    expect(await undertaken(world, agreement)).toBeTruthy();
  });

  it('opens the duty to compensate, and closes nothing that was owed', async () => {
    const agreement = await signed(world);
    const payment = await undertaken(world, agreement);
    const termination = await terminated(world, agreement);
    expect((await obligationsOf(world, termination)).COMPENSATE).toMatchObject({ state: 'OPEN', dueOn: '2026-12-31' });
    expect((await obligationsOf(world, payment)).PAY).toMatchObject({ state: 'OPEN' });
  });

  it('knows no ground such as a change of leader', async () => {
    const { data } = await world.as('ppp', officer)('{ __type(name: "PppTerminationGround") { enumValues { name } } }');
    expect(data.__type.enumValues.map(({ name }: { name: string }) => name)).toEqual([
      'NATIONAL_INTEREST',
      'PUBLIC_INTEREST',
      'FORCE_MAJEURE',
      'AGREED_BY_PARTIES',
      'PARTNER_DEFAULT',
      'EFFECTIVE_JUDGMENT',
    ]);
  });
});

describe('REQ-37 performance and effect', () => {
  it('stand in the record of the body, and with the post that answered for the stage', async () => {
    const project = await registered(world);
    await assigned(world, project, { post: ids.handler });
    const agreement = await signed(world, project);
    const review = await reviewInput(world, agreement);
    await done(world, 'pppReviewRecord', { ...review, score: '91' });
    await determined(world, project);
    const { pppStageResponsibilities } = await ask(
      `query ($project: ID!) { pppStageResponsibilities(filter: { project: $project }) { edges { node { post { id pppStages {
         stage project { reviews { score effect } breaches { ground remediedOn } } } } } } } }`,
      { project },
    );
    const [{ node }] = pppStageResponsibilities.edges;
    expect(node.post.pppStages).toContainEqual({
      stage: 'IMPLEMENTATION',
      project: {
        reviews: [{ score: '91', effect: '通行时间缩短三成' }],
        breaches: [{ ground: 'PPP_LATE_PAY', remediedOn: null }],
      },
    });
    const { pppProject } = await ask(
      `query ($project: ID!) { pppProject(id: $project) { implementingBody { pppRecord {
         projectCount obligationCount performedInTime performedLate overdue breachCount remediedCount reviewCount averageScore } } } }`,
      { project },
    );
    const { pppRecord } = pppProject.implementingBody;
    expect(pppRecord.breachCount).toBeGreaterThanOrEqual(1);
    expect(pppRecord.reviewCount).toBeGreaterThanOrEqual(1);
    const { projectCount, obligationCount, performedInTime, performedLate, overdue } = pppRecord;
    expect(projectCount).toBeGreaterThanOrEqual(1);
    expect(obligationCount).toBeGreaterThanOrEqual(performedInTime + performedLate + overdue);
  });
});

describe('REQ-37 the test of fiscal capacity', () => {
  it('covers every year of the term, shows the growth assumed, and that its limits are unverified', async () => {
    const project = await registered(world, { government: ids.province });
    const schedule = (rows: [number, string][], approvedOn: string) =>
      done(world, 'pppExpenditureSchedule', {
        project,
        rows: rows.map(([year, amount]) => ({ year, type: 'SUBSIDY', amount: yuan(amount) })),
        document: '示财金〔2023〕6号',
        approvedOn,
      });
    await expect(schedule([[2026, '1']], '2023-06-01')).rejects.toThrow('FORBIDDEN');
    const own = await registered(world);
    const asked =
      'query ($government: ID!) { pppExpenditureTest(government: $government) { growth { rate source } ceiling { value verified } governmentPaysLimit { value verified } highestYear years { year responsibility { amount } budget { amount } isProjected recordedYear ratio isWithinCeiling isWithinGovernmentPaysLimit projects { project { id } amount { amount } } } } }';
    expect((await ask(asked, { government: ids.city })).pppExpenditureTest).toBeNull();
    const row = (year: number, amount: string) => ({ year, type: 'SUBSIDY', amount: yuan(amount) });
    const record = (rows: object[], approvedOn: string) =>
      done(world, 'pppExpenditureSchedule', { project: own, rows, document: '论证', approvedOn });
    await record([row(2026, '999')], '2023-06-01');
    await record([row(2026, '60000000'), row(2028, '121000000.01')], '2024-06-01');
    await done(world, 'pppBudgetRecord', {
      government: ids.city,
      year: 2026,
      kind: 'BUDGET',
      amount: yuan('1000000000'),
      document: '2026年预算',
      adoptedOn: '2026-01-20',
    });
    await done(world, 'pppGrowthAssume', {
      government: ids.city,
      rate: '0.1',
      source: '前五年平均',
      document: '示财金〔2026〕1号',
      adoptedOn: '2026-01-20',
    });
    const { pppExpenditureTest: test } = await ask(asked, { government: ids.city });
    expect(test).toMatchObject({
      growth: { rate: '0.1', source: '前五年平均' },
      ceiling: { value: '0.1', verified: false },
      governmentPaysLimit: { value: '0.05', verified: false },
      highestYear: 2028,
    });
    expect(test.years).toEqual([
      {
        year: 2026,
        responsibility: { amount: '60000000' },
        budget: { amount: '1000000000' },
        isProjected: false,
        recordedYear: 2026,
        ratio: '0.06',
        isWithinCeiling: true,
        isWithinGovernmentPaysLimit: false,
        projects: [{ project: { id: own }, amount: { amount: '60000000' } }],
      },
      expect.objectContaining({ year: 2027, responsibility: { amount: '0' }, budget: { amount: '1100000000' } }),
      expect.objectContaining({
        year: 2028,
        budget: { amount: '1210000000' },
        isProjected: true,
        recordedYear: 2026,
        ratio: '0.1',
        isWithinCeiling: false,
      }),
    ]);
    const { data, errors } = await world.as('ppp')(asked, { government: ids.city });
    expect([data.pppExpenditureTest, errors[0]!.code]).toEqual([null, 'FORBIDDEN']);
    for (const elsewhere of [
      { ...officer, division: '990200' },
      { sub: 'bureau', roles: ['subject'], body: ids.body },
    ]) {
      // Who sees none of it is not shown a part: neither another city, nor the body that carries one of the projects out.
      expect((await ask(asked, { government: ids.city }, elsewhere)).pppExpenditureTest).toBeNull();
    }
    const agreement = await signed(world, own);
    const raised = (await flagsOn(world, agreement)).map(({ rule }) => rule);
    expect(raised).toContain('EXPENDITURE_ABOVE_CEILING');
    // Users pay a part of it: the lower limit is about what the government alone pays for.
    expect(raised).not.toContain('GOVERNMENT_PAYS_ABOVE_LIMIT');
  });
});

describe('REQ-1 the rules look at', () => {
  it('what was signed before everything was appraised, until the missing record is there', async () => {
    const project = await registered(world);
    const agreement = await signed(world, project);
    const states = async () =>
      (await flagsOn(world, agreement))
        .filter(({ rule }) => rule === 'SIGNED_WITHOUT_APPRAISAL')
        .map(({ state, statement }) => `${state} ${statement}`);
    expect(await states()).toEqual([
      'RAISED 签约时缺：VALUE_FOR_MONEY、FISCAL_CAPACITY、IMPLEMENTATION_PLAN · lacking at the signing: VALUE_FOR_MONEY, FISCAL_CAPACITY, IMPLEMENTATION_PLAN',
    ]);
    for (const kind of ['VALUE_FOR_MONEY', 'FISCAL_CAPACITY', 'IMPLEMENTATION_PLAN']) {
      const appraisal = { project, kind, isPassed: true, decidedBy: ids.finance, document: '示财金〔2023〕6号' };
      await done(world, 'pppAppraisalRecord', { ...appraisal, decidedOn: '2023-06-01' });
    }
    expect(await states()).toMatchObject([expect.stringContaining('WITHDRAWN')]);
  });

  it('payments that are often late, but not before three were due', async () => {
    const project = await registered(world);
    const agreement = await signed(world, project);
    const due = (dueOn: string) => undertaken(world, agreement, { dueOn });
    await due('2026-01-31');
    await due('2026-02-28');
    expect(await flagsOn(world, project)).toEqual([]);
    await due('2026-03-31');
    expect(await flagsOn(world, project)).toMatchObject([{ rule: 'PAYMENTS_LATE', state: 'RAISED' }]);
  });
});

describe('REQ-1 the rules look at an investment', () => {
  it('that comes to more than was approved, by what was approved last and whether it was reported', async () => {
    const project = await registered(world);
    const figure = (kind: string, amount: string, approvedOn: string, report?: string) => {
      const of = { project, kind, amount: yuan(amount), approvedOn, report };
      return done(world, 'pppInvestmentFigureRecord', {
        ...of,
        approvedBy: ids.finance,
        document: '示发改审〔2023〕8号',
      });
    };
    const raised = async (id: string) =>
      (await flagsOn(world, id)).filter(({ state }) => state === 'RAISED').map(({ rule }) => rule);
    const approved = await figure('APPROVED_COST', '880000000.01', '2023-09-01');
    expect(await raised(approved)).toEqual([]);
    await figure('ESTIMATE', '800000000', '2023-06-01');
    expect(await raised(approved)).toEqual(['COST_ABOVE_ESTIMATE']);
    expect(await raised(await figure('APPROVED_COST', '900000000', '2024-09-01', '示交报〔2024〕3号'))).toEqual([]);
    expect(await raised(await figure('ACTUAL', '900000000', '2026-03-01'))).toEqual([]);
    expect(await raised(await figure('ACTUAL', '900000000.01', '2026-04-01'))).toEqual(['INVESTMENT_ABOVE_APPROVED']);
  });
});

describe('REQ-37 the public', () => {
  it('sees a breach once it is published, without the facts in free text', async () => {
    const breach = await determined(world);
    const query = 'query ($id: ID!) { pppBreach(id: $id) { ground stage determinedOn publications { medium } } }';
    expect((await ask(query, { id: breach }, null)).pppBreach).toBeNull();
    await done(world, 'pppBreachPublish', { record: breach, ...publication(), approverPost: ids.cityHead });
    expect((await ask(query, { id: breach }, null)).pppBreach).toMatchObject({
      ground: 'PPP_LATE_PAY',
      publications: [{ medium: '示例市人民政府门户网站' }],
    });
    const { errors } = await world.as('ppp')('query ($id: ID!) { pppBreach(id: $id) { facts } }', { id: breach });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('may read what counts as a breach, and that the list is of our own making', async () => {
    const { pppViolationGrounds } = await ask(
      '{ pppViolationGrounds { ground title stage basis { title } } }',
      {},
      null,
    );
    expect(pppViolationGrounds).toHaveLength(10);
    expect(pppViolationGrounds[0]).toMatchObject({ ground: 'PPP_LATE_PAY', stage: 'IMPLEMENTATION' });
  });
});
