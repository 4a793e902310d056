import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { caseCases } from './case/actions.cases.js';
import { creditCases } from './credit/actions.cases.js';
import { inquiryCases } from './inquiry/actions.cases.js';
import { inspectionCases } from './inspection/actions.cases.js';
import { projectCases } from './project/actions.cases.js';
import { proposalCases } from './proposal/actions.cases.js';
import { qualityCases } from './quality/actions.cases.js';
import { releaseCases } from './release/actions.cases.js';
import { reportCases } from './report/actions.cases.js';
import { respondentCases } from './respondent/actions.cases.js';
import { revisionCases } from './revision/actions.cases.js';
import { roundCases } from './round/actions.cases.js';
import { seriesCases } from './series/actions.cases.js';
import { act, openStatistics } from './testing/world.js';

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

const cases = {
  ...caseCases,
  ...creditCases,
  ...inquiryCases,
  ...inspectionCases,
  ...projectCases,
  ...proposalCases,
  ...qualityCases,
  ...releaseCases,
  ...reportCases,
  ...respondentCases,
  ...revisionCases,
  ...roundCases,
  ...seriesCases,
};

describe('REQ-45 several who do the same at the same moment', () => {
  it.each([
    ['statisticsProjectRegister', 'DUPLICATE_NUMBER'],
    ['statisticsProjectDecide', 'PROJECT_DECIDED'],
    ['statisticsRoundSchedule', 'ROUND_SCHEDULED'],
    ['statisticsRespondentEnrol', 'DUPLICATE_NUMBER'],
    ['statisticsReportAsk', 'REPORT_ASKED'],
    ['statisticsReportSubmit', 'REPORT_SUBMITTED'],
    ['statisticsReportCorrect', 'NOTHING_NEW'],
    ['statisticsSeriesRegister', 'SERIES_REGISTERED'],
    ['statisticsReleaseMake', 'DUPLICATE_NUMBER'],
    ['statisticsReleaseFill', 'NOTHING_NEW'],
    ['statisticsReleasePublish', 'ALREADY_PUBLISHED'],
    ['statisticsRevisionExplain', 'REVISION_EXPLAINED'],
    ['statisticsInquiryIssue', 'DUPLICATE_NUMBER'],
    ['statisticsInspectionBegin', 'DUPLICATE_NUMBER'],
    ['statisticsCaseOpen', 'DUPLICATE_NUMBER'],
    ['statisticsSanctionPropose', 'SANCTION_PROPOSED'],
    ['statisticsQualityAssign', 'ROLE_ASSIGNED'],
    ['statisticsCreditDecide', 'DUPLICATE_NUMBER'],
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
