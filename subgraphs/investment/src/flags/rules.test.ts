import type { Day, FlagRule, RuleOutcome } from '@integrity-graph/kit';
import { proveRules } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { rules } from '../rules/rules.js';
import { CHANGE_AFTER_DUE, CHANGE_UNCOMPENSATED } from './change.js';
import {
  CONDITION_BARRED,
  FULFILMENT_CONTESTED,
  PRIVILEGE_WITHOUT_AUTHORITY,
  UNLAWFUL_PERFORMED,
} from './commitment.js';
import { RULES } from './flags.js';
import { COMMITMENT_LATE, COMPENSATION_LATE } from './overdue.js';
import { AGREEMENT_UNREVIEWED, EXCEPTION_OUTLIVED, POLICY_UNREVIEWED } from './review.js';

const madeOn = '2026-01-20';
const today = '2026-07-20';
const dueOn = '2026-06-30';
const unreviewed = { madeOn, reviewedOn: null, conclusion: null };

const CASES: readonly [what: string, FlagRule, Day, inputs: object, RuleOutcome, calculation?: string][] = [
  ['issued without a review', POLICY_UNREVIEWED, madeOn, unreviewed, 'RAISED', '1 > 0'],
  ['issued the day before the law began', POLICY_UNREVIEWED, '2024-07-31', unreviewed, 'NOT_APPLICABLE'],
  [
    'reviewed on the day it was issued',
    POLICY_UNREVIEWED,
    madeOn,
    { madeOn, reviewedOn: madeOn, conclusion: 'COMPLIANT' },
    'NOT_RAISED',
    '0 > 0',
  ],
  [
    'reviewed the day after',
    POLICY_UNREVIEWED,
    madeOn,
    { madeOn, reviewedOn: '2026-01-21', conclusion: 'COMPLIANT' },
    'RAISED',
  ],
  [
    'issued though it did not pass',
    POLICY_UNREVIEWED,
    madeOn,
    { madeOn, reviewedOn: madeOn, conclusion: 'NONCOMPLIANT' },
    'RAISED',
  ],
  [
    'issued under an exception',
    POLICY_UNREVIEWED,
    madeOn,
    { madeOn, reviewedOn: madeOn, conclusion: 'EXCEPTION' },
    'NOT_RAISED',
  ],
  ['signed without a review', AGREEMENT_UNREVIEWED, madeOn, unreviewed, 'RAISED'],
  ['signed before agreements counted as measures', AGREEMENT_UNREVIEWED, '2025-04-19', unreviewed, 'NOT_APPLICABLE'],
  [
    'signed after a review',
    AGREEMENT_UNREVIEWED,
    madeOn,
    { madeOn, reviewedOn: '2026-01-12', conclusion: 'COMPLIANT' },
    'NOT_RAISED',
  ],
  [
    'in force the day after its exception ended',
    EXCEPTION_OUTLIVED,
    madeOn,
    { exceptionUntil: '2026-07-19', endedOn: null, today },
    'RAISED',
    '2026-07-19 → 2026-07-20 = 1 DAY > 0 DAY',
  ],
  [
    'on the last day of its exception',
    EXCEPTION_OUTLIVED,
    madeOn,
    { exceptionUntil: today, endedOn: null, today },
    'NOT_RAISED',
  ],
  [
    'repealed with its exception',
    EXCEPTION_OUTLIVED,
    madeOn,
    { exceptionUntil: '2026-03-31', endedOn: '2026-03-31', today },
    'NOT_RAISED',
  ],
  [
    'lapsed a month after its exception',
    EXCEPTION_OUTLIVED,
    madeOn,
    { exceptionUntil: '2026-03-31', endedOn: '2026-04-30', today },
    'RAISED',
    '2026-03-31 → 2026-04-30 = 30 DAY > 0 DAY',
  ],
  ['tax relief on no authority', PRIVILEGE_WITHOUT_AUTHORITY, madeOn, { kind: 'TAX', authority: null }, 'RAISED'],
  [
    'tax relief on an authority',
    PRIVILEGE_WITHOUT_AUTHORITY,
    madeOn,
    { kind: 'TAX', authority: '国务院批准文件' },
    'NOT_RAISED',
  ],
  ['a subsidy for moving here', CONDITION_BARRED, madeOn, { kind: 'SUBSIDY', conditionKind: 'REGISTRATION' }, 'RAISED'],
  [
    'a subsidy for tax paid here',
    CONDITION_BARRED,
    madeOn,
    { kind: 'SUBSIDY', conditionKind: 'TAX_PAYMENT' },
    'RAISED',
  ],
  ['a subsidy for jobs', CONDITION_BARRED, madeOn, { kind: 'SUBSIDY', conditionKind: 'EMPLOYMENT' }, 'NOT_RAISED'],
  ['a subsidy on no condition', CONDITION_BARRED, madeOn, { kind: 'SUBSIDY', conditionKind: null }, 'NOT_RAISED'],
  [
    'performed after it was found unlawful',
    UNLAWFUL_PERFORMED,
    madeOn,
    { assessedOn: '2026-05-06', fulfilledOn: '2026-05-07' },
    'RAISED',
  ],
  [
    'left alone after it was found unlawful',
    UNLAWFUL_PERFORMED,
    madeOn,
    { assessedOn: '2026-05-06', fulfilledOn: null },
    'NOT_RAISED',
  ],
  [
    'kept a day late',
    COMMITMENT_LATE,
    madeOn,
    { dueOn, closedOn: '2026-07-01', today },
    'RAISED',
    '2026-06-30 → 2026-07-01 = 1 DAY > 0 DAY',
  ],
  ['kept on its last day', COMMITMENT_LATE, madeOn, { dueOn, closedOn: dueOn, today }, 'NOT_RAISED'],
  ['not kept, its last day is today', COMMITMENT_LATE, madeOn, { dueOn, closedOn: null, today: dueOn }, 'NOT_RAISED'],
  ['not kept', COMMITMENT_LATE, madeOn, { dueOn, closedOn: null, today }, 'RAISED'],
  ['contested', FULFILMENT_CONTESTED, madeOn, { answer: 'CONTESTED' }, 'RAISED'],
  ['confirmed', FULFILMENT_CONTESTED, madeOn, { answer: 'CONFIRMED' }, 'NOT_RAISED'],
  [
    'for the public interest, without compensation',
    CHANGE_UNCOMPENSATED,
    madeOn,
    { reason: 'PUBLIC_INTEREST', compensation: null },
    'RAISED',
  ],
  [
    'for the public interest, with compensation',
    CHANGE_UNCOMPENSATED,
    madeOn,
    { reason: 'PUBLIC_INTEREST', compensation: '0.01' },
    'NOT_RAISED',
  ],
  ['changed on its last day', CHANGE_AFTER_DUE, dueOn, { dueOn, preparedOn: dueOn }, 'NOT_RAISED'],
  [
    'changed the day after',
    CHANGE_AFTER_DUE,
    dueOn,
    { dueOn, preparedOn: '2026-07-01' },
    'RAISED',
    '2026-06-30 → 2026-07-01 = 1 DAY > 0 DAY',
  ],
  ['compensation not paid', COMPENSATION_LATE, madeOn, { dueOn, closedOn: null, today }, 'RAISED'],
  ['compensation paid on its last day', COMPENSATION_LATE, madeOn, { dueOn, closedOn: dueOn, today }, 'NOT_RAISED'],
];

describe('REQ-33 REQ-40 the rules of investment attraction', () => {
  proveRules(
    RULES,
    rules,
    CASES.map(([what, rule, day, inputs, outcome, calculation]) => ({
      what,
      rule,
      day,
      inputs,
      outcome,
      ...(calculation && { told: { calculation } }),
    })),
  );
});
