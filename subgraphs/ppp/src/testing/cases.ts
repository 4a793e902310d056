import type { ActionCases } from '@integrity-graph/kit/testing';
import { agreementCases } from '../agreement/actions.cases.js';
import { appraisalCases } from '../appraisal/actions.cases.js';
import { breachCases } from '../breach/actions.cases.js';
import { commitmentCases } from '../commitment/actions.cases.js';
import { expenditureCases } from '../expenditure/actions.cases.js';
import { investmentCases } from '../investment/actions.cases.js';
import { projectCases } from '../project/actions.cases.js';
import { stageCases } from '../stage/actions.cases.js';
import { terminationCases } from '../termination/actions.cases.js';

/** The cases of all actions but those on flags. */
export const cases: ActionCases = {
  ...projectCases,
  ...stageCases,
  ...appraisalCases,
  ...agreementCases,
  ...commitmentCases,
  ...terminationCases,
  ...breachCases,
  ...expenditureCases,
  ...investmentCases,
};
