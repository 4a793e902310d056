import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { caseCases } from './case/actions.cases.js';
import { creditCases } from './credit/actions.cases.js';
import { disposalCases } from './disposal/actions.cases.js';
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
import { statistics } from './subgraph.js';
import { act, done, ids, obligationsOf, openStatistics, raiseFlag } from './testing/world.js';

describe('REQ-45', () => {
  testActions({
    definition: statistics,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...projectCases,
      ...roundCases,
      ...respondentCases,
      ...reportCases,
      ...seriesCases,
      ...releaseCases,
      ...revisionCases,
      ...inquiryCases,
      ...inspectionCases,
      ...caseCases,
      ...proposalCases,
      ...qualityCases,
      ...creditCases,
      ...disposalCases,
    },
    trial: { open: openStatistics, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
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
    ],
  });
});
