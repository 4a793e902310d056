import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deviationOf } from '../case/decide.js';
import {
  accepted,
  act,
  asked,
  decided,
  decision,
  done,
  firmCase,
  ids,
  next,
  obligationsOf,
  officer,
  openStatistics,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openStatistics(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-45 an application for a survey', () => {
  it('is decided within 20 days, which do not end on a rest day, and 10 more once extended', async () => {
    const project = await accepted(world);
    // Accepted on 1 June: the twentieth day, the 21st, is a Sunday.
    expect(await obligationsOf(world, project)).toMatchObject({ DECIDE_PROJECT: { dueOn: '2026-06-22' } });
    await done(world, 'statisticsProjectExtend', { project, extendedOn: '2026-06-22', reason: '须征求部门意见' });
    expect(await obligationsOf(world, project)).toMatchObject({
      DECIDE_PROJECT: { dueOn: '2026-07-02', state: 'OPEN' },
    });
    await done(world, 'statisticsProjectDecide', { project, ...decision(), decidedOn: '2026-06-30' });
    expect(await obligationsOf(world, project)).toMatchObject({
      DECIDE_PROJECT: { state: 'PERFORMED', performedOn: '2026-06-30' },
      PUBLISH_PROJECT: { state: 'OPEN', dueOn: null },
    });
  });

  it('that is refused owes no publication', async () => {
    const project = await accepted(world);
    await done(world, 'statisticsProjectDecide', {
      project,
      isApproved: false,
      decidedOn: '2026-06-15',
      refusalReason: '与国家项目重复',
    });
    expect(Object.keys(await obligationsOf(world, project))).toEqual(['DECIDE_PROJECT']);
  });
});

describe('REQ-45 a case of a firm', () => {
  it.each([
    ['TJ_FALSE', false, '100000', []],
    ['TJ_FALSE', false, '100000.01', ['FINE_OUT_OF_BOUNDS']],
    ['TJ_FALSE', true, '500000', []],
    ['TJ_FALSE', true, '99999.99', ['FINE_OUT_OF_BOUNDS']],
    ['TJ_LATE', false, '50000', []],
    ['TJ_LATE', false, '50000.01', ['FINE_OUT_OF_BOUNDS']],
  ])('%s, serious %s, fined %s: %j', async (ground, isSerious, amount, codes) => {
    const opened = await done(world, 'statisticsCaseOpen', { ...firmCase(), ground });
    const { userErrors } = await act(world, 'statisticsCaseDecide', {
      case: opened,
      decidedOn: '2026-06-25',
      outcome: 'FINED',
      document: '示统罚〔2026〕1号',
      isSerious,
      fine: { amount, currency: 'CNY' },
      correctBy: '2026-07-25',
    });
    expect(userErrors.map(({ code }) => code)).toEqual(codes);
  });

  it('opens no obligation of the firm: what it owes is its own', async () => {
    const kinds = Object.keys(await obligationsOf(world, await decided(world, firmCase())));
    expect(kinds).toEqual(['DECIDE_CASE']);
    expect(await obligationsOf(world, await asked(world, { enterprise: ids.factory }))).toEqual({});
  });

  it.each([
    ['1500', '1000', '0.5'],
    ['500', '1000', '0.5'],
    [null, '1000', '1'],
    ['5', '-10', '1.5'],
    ['100', '0', null],
    ['100', null, null],
  ])('reported %s, true %s: %s of the true value', (reportedValue, trueValue, expected) => {
    expect(deviationOf({ reportedValue, trueValue })).toBe(expected);
  });
});

describe('REQ-45 a rule that nobody compared with its text', () => {
  it('opens no obligation, and is shown as not verified where it is used', async () => {
    const standing = await done(world, 'statisticsCreditDecide', {
      enterprise: ids.factory,
      decider: ids.bureau,
      grade: 'UNFAITHFUL',
      case: await decided(world, firmCase()),
      number: `示统信〔2026〕${next()}号`,
      decidedOn: '2026-06-26',
    });
    expect(await obligationsOf(world, standing)).toEqual({});
    await done(world, 'statisticsCreditLift', { standing, liftedOn: '2026-07-01', reason: '已改正' });
    await world.runtime('statistics').screened();
    const { data } = await world.as(
      'statistics',
      officer,
    )(
      '{ statisticsFlags(filter: { rule: [STANDING_LIFTED_EARLY] }) { edges { node { threshold { value verified } } } } }',
    );
    expect(data.statisticsFlags.edges[0].node.threshold).toEqual({ value: '6', verified: false });
  });
});
