import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { evaluationCases } from './evaluation/actions.cases.js';
import { falsificationCases } from './falsification/actions.cases.js';
import { hourCases } from './hour/actions.cases.js';
import { inspectionCases } from './inspection/actions.cases.js';
import { noticeCases } from './notice/actions.cases.js';
import { planCases } from './plan/actions.cases.js';
import { problemCases } from './problem/actions.cases.js';
import { reportCases } from './report/actions.cases.js';
import { sourceCases } from './source/actions.cases.js';
import { stationCases } from './station/actions.cases.js';
import { targetCases } from './target/actions.cases.js';
import { act, openEnvironment } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const cases = {
  ...evaluationCases,
  ...hourCases,
  ...inspectionCases,
  ...falsificationCases,
  ...noticeCases,
  ...planCases,
  ...problemCases,
  ...reportCases,
  ...sourceCases,
  ...stationCases,
  ...targetCases,
};

describe('REQ-44 several who do the same at the same moment', () => {
  it.each([
    ['environmentStationRegister', 'DUPLICATE_NUMBER'],
    ['environmentHoursRecord', 'NOTHING_NEW'],
    ['environmentAirEvaluationApprove', 'NOTHING_NEW'],
    ['environmentFalsificationDecide', 'DUPLICATE_NUMBER'],
    ['environmentSourceRegister', 'DUPLICATE_NUMBER'],
    ['environmentSourceResultRecord', 'DAY_RECORDED'],
    ['environmentTargetPromise', 'DUPLICATE_NUMBER'],
    ['environmentAttainmentPlanAdopt', 'DUPLICATE_NUMBER'],
    ['environmentReportOpen', 'REPORT_LISTED'],
    ['environmentRectificationPlanSubmit', 'PLAN_SUBMITTED'],
    ['environmentProblemList', 'DUPLICATE_NUMBER'],
    ['environmentProblemClosingApply', 'CLOSING_UNDER_WAY'],
    ['environmentNoticeIssue', 'DUPLICATE_NUMBER'],
    ['environmentStationPublish', 'ALREADY_PUBLISHED'],
  ])('%s: one is recorded, the others are told %s', async (action, code) => {
    const input = await cases[action]!.inOrder(world);
    const answers = await Promise.all([
      act(world, action, input),
      act(world, action, input),
      act(world, action, input),
    ]);
    const refusals = answers.flatMap(({ userErrors }) => userErrors.map((refusal) => refusal.code));
    expect(refusals).toEqual([code, code]);
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
  });
});
