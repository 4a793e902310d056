import { balanceCases } from '../balance/actions.cases.js';
import { bondCases } from '../bond/actions.cases.js';
import { capacityCases } from '../capacity/actions.cases.js';
import { contingentCases } from '../contingent/actions.cases.js';
import { emergencyCases } from '../emergency/actions.cases.js';
import { hiddenCases } from '../hidden/actions.cases.js';
import { instalmentCases } from '../instalment/actions.cases.js';
import { limitCases } from '../limit/actions.cases.js';
import { planCases } from '../plan/actions.cases.js';
import { ratingCases } from '../rating/actions.cases.js';
import { shareCases } from '../share/actions.cases.js';
import { useCases } from '../use/actions.cases.js';
import { violationCases } from '../violation/actions.cases.js';

/** The cases of all actions but those on flags. */
export const CASES = {
  ...balanceCases,
  ...bondCases,
  ...capacityCases,
  ...contingentCases,
  ...emergencyCases,
  ...hiddenCases,
  ...instalmentCases,
  ...limitCases,
  ...planCases,
  ...ratingCases,
  ...shareCases,
  ...useCases,
  ...violationCases,
};
