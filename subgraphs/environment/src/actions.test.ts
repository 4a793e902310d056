import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
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
import { environment } from './subgraph.js';
import { targetCases } from './target/actions.cases.js';
import { act, done, ids, obligationsOf, openEnvironment, raiseFlag } from './testing/world.js';

describe('REQ-44', () => {
  testActions({
    definition: environment,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...stationCases,
      ...hourCases,
      ...evaluationCases,
      ...falsificationCases,
      ...sourceCases,
      ...targetCases,
      ...planCases,
      ...reportCases,
      ...inspectionCases,
      ...problemCases,
      ...noticeCases,
    },
    trial: { open: openEnvironment, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
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
    ],
  });
});
