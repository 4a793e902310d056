import { type Day, explain, type FlagRule } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import { rules } from '../rules/rules.js';
import { flagsOn } from '../testing/flags.js';
import { approved, done, ids, listed, openEnvironment, promised, rectified } from '../testing/world.js';
import { CLOSED_IN_HASTE, RECTIFIED_FALSELY, RECTIFIED_LATE } from './problem.js';
import { TARGET_PUBLISHED_LATE } from './target.js';

const promisedOn = '2026-01-15';
const dueOn = '2026-06-30';
const today = '2026-07-20';
const none: string[] = [];

describe('REQ-44 a rule', () => {
  it.each<[string, FlagRule, Day, object, string, string]>([
    [
      'on the credit site on the last day',
      TARGET_PUBLISHED_LATE,
      promisedOn,
      { promisedOn, portalOn: '2026-01-16', creditSiteOn: '2026-02-12' },
      'NOT_RAISED',
      '2026-02-12 > 2026-02-12',
    ],
    [
      'on the credit site a day late',
      TARGET_PUBLISHED_LATE,
      promisedOn,
      { promisedOn, portalOn: '2026-01-16', creditSiteOn: '2026-02-13' },
      'RAISED',
      '2026-02-13 > 2026-02-12',
    ],
    [
      'rectified on its last day',
      RECTIFIED_LATE,
      '2026-03-20',
      { dueOn, performedOn: '2026-06-30', today },
      'NOT_RAISED',
      '2026-06-30 → 2026-06-30 = 0 DAY > 0 DAY',
    ],
    [
      'rectified a day late',
      RECTIFIED_LATE,
      '2026-03-20',
      { dueOn, performedOn: '2026-07-01', today },
      'RAISED',
      '2026-06-30 → 2026-07-01 = 1 DAY > 0 DAY',
    ],
    [
      'not rectified, its last day is today',
      RECTIFIED_LATE,
      '2026-03-20',
      { dueOn, performedOn: null, today: dueOn },
      'NOT_RAISED',
      '2026-06-30 → 2026-06-30 = 0 DAY > 0 DAY',
    ],
    [
      'closed the day after it was applied for',
      CLOSED_IN_HASTE,
      '2026-06-05',
      { appliedOn: '2026-06-05', decidedOn: '2026-06-06' },
      'NOT_RAISED',
      '2026-06-05 → 2026-06-06 = 1 DAY < 1 DAY',
    ],
    [
      'closed on the day it was applied for',
      CLOSED_IN_HASTE,
      '2026-06-05',
      { appliedOn: '2026-06-05', decidedOn: '2026-06-05' },
      'RAISED',
      '2026-06-05 → 2026-06-05 = 0 DAY < 1 DAY',
    ],
    ['no closing revoked', RECTIFIED_FALSELY, '2026-03-20', { revoked: 0, closings: none }, 'NOT_RAISED', '0 > 0'],
    ['a closing revoked', RECTIFIED_FALSELY, '2026-03-20', { revoked: 1, closings: none }, 'RAISED', '1 > 0'],
  ])('%s', (_, rule, day, inputs, outcome, calculation) => {
    expect(explain(rule, day, inputs as never, rules)).toMatchObject({ outcome, calculation });
  });
});

describe('REQ-44 the rules look at', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openEnvironment(database.adminUrl, today);
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);

  it('a problem, until it is closed as rectified in time, and again when that was false', async () => {
    const problem = await listed(world);
    expect(await rulesOn(problem)).toEqual(['PROBLEM_RECTIFIED_LATE RAISED']);
    const closing = await approved(world, await rectified(world, problem));
    expect(await rulesOn(problem)).toEqual(['PROBLEM_RECTIFIED_LATE WITHDRAWN']);
    expect(await rulesOn(closing)).toEqual([]);
    const revocation = { closing, revokedOn: '2026-07-10', reason: '虚假整改', document: '示环督〔2026〕9号' };
    await done(world, 'environmentProblemClosingRevoke', revocation);
    expect(await rulesOn(problem)).toEqual(['PROBLEM_CLOSING_REVOKED RAISED', 'PROBLEM_RECTIFIED_LATE RAISED']);
  });

  it('a target once it stands in both places', async () => {
    const target = await promised(world);
    const publish = (channel: string) =>
      done(world, 'environmentTargetPublish', { record: target, ...publication(channel), approverPost: ids.head });
    await publish('PORTAL');
    expect(await rulesOn(target)).toEqual([]);
    await publish('CREDIT_SITE');
    expect(await rulesOn(target)).toEqual(['TARGET_PUBLISHED_LATE RAISED']);
  });
});
