import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
import { responsibilityCases } from './responsibility/actions.cases.js';
import { act, openSafety } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openSafety(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const cases = {
  ...accidentCases,
  ...agreementCases,
  ...breachCases,
  ...dangerCases,
  ...evaluationCases,
  ...inspectionCases,
  ...investigationCases,
  ...measureCases,
  ...misconductCases,
  ...penaltyCases,
  ...principalCases,
  ...responsibilityCases,
};

describe('REQ-43 several who do the same at the same moment', () => {
  it.each([
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
  ])('%s: one is recorded, the others are told %s', async (action, code) => {
    const input = await cases[action]!.inOrder(world);
    const answers = await Promise.all([
      act(world, action, input),
      act(world, action, input),
      act(world, action, input),
    ]);
    const refusals = answers.map(({ userErrors }) => userErrors.map((refusal) => refusal.code));
    expect(refusals.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(refusals.filter((codes) => codes.includes(code))).toHaveLength(2);
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
  });
});
