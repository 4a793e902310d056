import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { accidentCases } from './accident/actions.cases.js';
import { agreementCases } from './agreement/actions.cases.js';
import { breachCases } from './breach/actions.cases.js';
import { dangerCases } from './danger/actions.cases.js';
import { evaluationCases } from './evaluation/actions.cases.js';
import { inspectionCases } from './inspection/actions.cases.js';
import { investigationCases } from './investigation/actions.cases.js';
import { measureCases } from './measure/actions.cases.js';
import { misconductCases } from './misconduct/actions.cases.js';
import { penaltyCases } from './penalty/actions.cases.js';
import { principalCases } from './principal/actions.cases.js';
import { reportCases } from './report/actions.cases.js';
import { responsibilityCases } from './responsibility/actions.cases.js';
import { safety } from './subgraph.js';
import { act, done, ids, obligationsOf, openSafety, raiseFlag } from './testing/world.js';

describe('REQ-43', () => {
  testActions({
    definition: safety,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...accidentCases,
      ...reportCases,
      ...breachCases,
      ...investigationCases,
      ...responsibilityCases,
      ...measureCases,
      ...evaluationCases,
      ...dangerCases,
      ...inspectionCases,
      ...agreementCases,
      ...penaltyCases,
      ...principalCases,
      ...misconductCases,
    },
    trial: { open: openSafety, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
      ['safetyAccidentRegister', 'DUPLICATE_NUMBER'],
      ['safetyCasualtyRecord', 'NOTHING_NEW'],
      ['safetyAccidentGrade', 'ALREADY_GRADED'],
      ['safetyReportingBreachFind', 'DUPLICATE_NUMBER'],
      ['safetyInvestigationOpen', 'UNDER_INVESTIGATION'],
      ['safetyInvestigationReport', 'ALREADY_REPORTED'],
      ['safetyResponsibilityPropose', 'DUPLICATE_NUMBER'],
      ['safetyResponsibilityDecide', 'ALREADY_DECIDED'],
      ['safetyMeasureRequire', 'DUPLICATE_NUMBER'],
      ['safetyEvaluationRecord', 'ALREADY_EVALUATED'],
      ['safetyDangerRegister', 'DUPLICATE_NUMBER'],
      ['safetyDangerSupervise', 'UNDER_SUPERVISION'],
      ['safetyInspectionRecord', 'DUPLICATE_NUMBER'],
      ['safetyInspectionFind', 'DUPLICATE_NUMBER'],
      ['safetyInspectionRecheck', 'ALREADY_REMOVED'],
      ['safetyPrincipalFineImpose', 'DUPLICATE_NUMBER'],
      ['safetyPrincipalBarImpose', 'BARRED_ALREADY'],
      ['safetyTargetAgreementSign', 'DUPLICATE_NUMBER'],
      ['safetyTargetAppraise', 'ALREADY_APPRAISED'],
      ['safetyPenaltyImpose', 'DUPLICATE_NUMBER'],
      ['safetyMisconductRecord', 'DUPLICATE_NUMBER'],
      ['safetyAccidentPublish', 'ALREADY_PUBLISHED'],
    ],
  });
});
