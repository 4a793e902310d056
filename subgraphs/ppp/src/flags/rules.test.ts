import { proveRules, type RuleCase } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { rules } from '../rules/rules.js';
import {
  CONCESSION_PAID_OTHERWISE,
  CONCESSION_TERM_LONG,
  SIGNED_WITHOUT_APPRAISAL,
  STAGE_UNASSIGNED,
} from './agreement.js';
import { EXPENDITURE_ABOVE_CEILING, GOVERNMENT_PAYS_ABOVE_LIMIT } from './expenditure.js';
import { RULES } from './flags.js';
import { COST_ABOVE_ESTIMATE, INVESTMENT_ABOVE_APPROVED } from './investment.js';
import { PAYMENTS_LATE } from './payments.js';

const day = '2024-01-15';
const none: string[] = [];
const ppp = { mechanism: 'PPP', passed: ['VALUE_FOR_MONEY', 'FISCAL_CAPACITY'] };
const term = { mechanism: 'CONCESSION', startsOn: '2024-02-01' };
const highest = (responsibility: string, share: string) => ({
  returnMechanism: 'GOVERNMENT_PAYS',
  year: 2031,
  responsibility,
  budget: '10000000000',
  isProjected: true,
  growth: '0.05',
  share,
});
const paid = (late: number, due: number) => ({ due, late, today: '2026-07-01' });

const CASES: RuleCase[] = [
  {
    what: 'the plan of implementation is lacking',
    rule: SIGNED_WITHOUT_APPRAISAL,
    day,
    inputs: { ...ppp, missing: ['IMPLEMENTATION_PLAN'] },
    outcome: 'RAISED',
    told: { calculation: '1 > 0' },
  },
  {
    what: 'nothing is lacking',
    rule: SIGNED_WITHOUT_APPRAISAL,
    day,
    inputs: { ...ppp, missing: none },
    outcome: 'NOT_RAISED',
  },
  {
    what: 'nobody is named for financing',
    rule: STAGE_UNASSIGNED,
    day,
    inputs: { unassigned: ['FINANCING'] },
    outcome: 'RAISED',
  },
  { what: 'each stage has a post', rule: STAGE_UNASSIGNED, day, inputs: { unassigned: none }, outcome: 'NOT_RAISED' },
  {
    what: 'signed before there was a rule on stages',
    rule: STAGE_UNASSIGNED,
    day: '2015-01-15',
    inputs: { unassigned: ['FINANCING'] },
    outcome: 'NOT_APPLICABLE',
  },
  {
    what: 'the government pays for a concession',
    rule: CONCESSION_PAID_OTHERWISE,
    day,
    inputs: { mechanism: 'CONCESSION', returnMechanism: 'GOVERNMENT_PAYS' },
    outcome: 'RAISED',
  },
  {
    what: 'users pay',
    rule: CONCESSION_PAID_OTHERWISE,
    day,
    inputs: { mechanism: 'CONCESSION', returnMechanism: 'USER_PAYS' },
    outcome: 'NOT_RAISED',
  },
  {
    what: 'forty years to the day',
    rule: CONCESSION_TERM_LONG,
    day,
    inputs: { ...term, endsOn: '2064-01-31' },
    outcome: 'NOT_RAISED',
  },
  {
    what: 'a day above forty years',
    rule: CONCESSION_TERM_LONG,
    day,
    inputs: { ...term, endsOn: '2064-02-01' },
    outcome: 'RAISED',
  },
  {
    what: 'a cent above the ceiling',
    rule: EXPENDITURE_ABOVE_CEILING,
    day,
    inputs: highest('1000000000.01', '0.1'),
    outcome: 'RAISED',
    told: { calculation: '1000000000.01 / 10000000000 = 0.1 > 0.1' },
  },
  {
    what: 'at the ceiling',
    rule: EXPENDITURE_ABOVE_CEILING,
    day,
    inputs: highest('1000000000', '0.1'),
    outcome: 'NOT_RAISED',
  },
  {
    what: 'before the ceiling was laid down',
    rule: EXPENDITURE_ABOVE_CEILING,
    day: '2022-10-31',
    inputs: highest('2000000000', '0.2'),
    outcome: 'NOT_APPLICABLE',
  },
  {
    what: 'a cent above the limit',
    rule: GOVERNMENT_PAYS_ABOVE_LIMIT,
    day,
    inputs: highest('500000000.01', '0.05'),
    outcome: 'RAISED',
  },
  {
    what: 'at the limit',
    rule: GOVERNMENT_PAYS_ABOVE_LIMIT,
    day,
    inputs: highest('500000000', '0.05'),
    outcome: 'NOT_RAISED',
  },
  { what: 'two of three late', rule: PAYMENTS_LATE, day, inputs: paid(2, 3), outcome: 'RAISED' },
  { what: 'half of them late', rule: PAYMENTS_LATE, day, inputs: paid(2, 4), outcome: 'NOT_RAISED' },
  { what: 'two due, both late', rule: PAYMENTS_LATE, day, inputs: paid(2, 2), outcome: 'BELOW_MINIMUM' },
  {
    what: 'a cent more than a tenth above the estimate',
    rule: COST_ABOVE_ESTIMATE,
    day,
    inputs: { amount: '1100000000.01', basis: '1000000000', isReported: false },
    outcome: 'RAISED',
    told: { calculation: '1100000000.01 / 1000000000 − 1 = 0.1 > 0.1' },
  },
  {
    what: 'a tenth above the estimate',
    rule: COST_ABOVE_ESTIMATE,
    day,
    inputs: { amount: '1100000000', basis: '1000000000', isReported: false },
    outcome: 'NOT_RAISED',
  },
  {
    what: 'far above the estimate, but reported',
    rule: COST_ABOVE_ESTIMATE,
    day,
    inputs: { amount: '1500000000', basis: '1000000000', isReported: true },
    outcome: 'NOT_RAISED',
  },
  {
    what: 'approved before the regulation',
    rule: COST_ABOVE_ESTIMATE,
    day: '2019-06-30',
    inputs: { amount: '1500000000', basis: '1000000000', isReported: false },
    outcome: 'NOT_APPLICABLE',
  },
  {
    what: 'a cent above what was approved',
    rule: INVESTMENT_ABOVE_APPROVED,
    day,
    inputs: { amount: '1000000000.01', basis: '1000000000' },
    outcome: 'RAISED',
  },
  {
    what: 'what was approved',
    rule: INVESTMENT_ABOVE_APPROVED,
    day,
    inputs: { amount: '1000000000', basis: '1000000000' },
    outcome: 'NOT_RAISED',
  },
];

describe('REQ-37 a rule on partnerships', () => proveRules(RULES, rules, CASES));
