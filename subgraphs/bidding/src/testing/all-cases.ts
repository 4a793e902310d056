import { awardCases, contractCases } from '../award/actions.cases.js';
import { bidCases } from '../bid/actions.cases.js';
import { conditionCases } from '../condition/actions.cases.js';
import { creditCases } from '../credit/actions.cases.js';
import { evaluationCases } from '../evaluation/actions.cases.js';
import { complaintCases, objectionCases } from '../objection/actions.cases.js';
import { prequalificationCases } from '../prequalification/actions.cases.js';
import { processCases } from '../process/actions.cases.js';
import { projectCases } from '../project/actions.cases.js';
import { clarificationCases, tenderCases } from '../tender/actions.cases.js';
import { violationCases } from '../violation/actions.cases.js';
import type { ActionCases } from './cases.js';

/** The cases of all actions of the sector. */
export const CASES: ActionCases = {
  ...projectCases,
  ...prequalificationCases,
  ...tenderCases,
  ...clarificationCases,
  ...conditionCases,
  ...bidCases,
  ...evaluationCases,
  ...objectionCases,
  ...complaintCases,
  ...awardCases,
  ...contractCases,
  ...creditCases,
  ...violationCases,
  ...processCases,
};
