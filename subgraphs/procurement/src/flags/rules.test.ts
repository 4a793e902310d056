import {
  addDays,
  explain,
  type FlagRule,
  isWorkingDay,
  NotApplicable,
  type RuleInput,
  type RuleOutcome,
} from '@integrity-graph/kit';
import { proveRules } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/rules.js';
import { SME_UNPAID } from './arrears.js';
import { PRICE_ABOVE, SINGLE_SOURCE_UNPUBLISHED, WINNER_NOT_FIRST } from './award.js';
import { THRESHOLD_BUNCHING } from './bunching.js';
import { COMMITTEE_IRREGULAR, EVALUATOR_FAMILIAR, EVALUATOR_TIED } from './committee.js';
import { COMPLAINT_DECIDED_LATE, SIGNED_WHILE_SUSPENDED } from './complaint.js';
import {
  ACCEPTANCE_IRREGULAR,
  CHALLENGE_REPLIED_LATE,
  FILED_LATE,
  PUBLISHED_LATE,
  SIGNED_LATE,
  SUPPLEMENTS_ABOVE_LIMIT,
} from './contract.js';
import { SIGNED_AFTER_FAILURE } from './failure.js';
import { RULES } from './flags.js';
import { BID_GUARANTEE_ABOVE_LIMIT, GUARANTEE_ABOVE_LIMIT } from './guarantee.js';
import { SPLITTING } from './splitting.js';
import {
  BID_PERIOD_SHORT,
  CLARIFIED_LATE,
  DOCUMENT_AVAILABLE_SHORT,
  INTENTION_SHORT,
  PREQUALIFICATION_SHORT,
} from './tender.js';

const acceptance = { isSigned: true, acceptedOn: '2026-04-02', paidInFullOn: null };
const supplements = { value: '1280000.00', currency: 'CNY' };
const given = (kind: string, amount: string) => ({ guarantees: [{ kind, amount, of: '1280000.00' }] });
const decided = { from: '2026-05-08', standstills: [] };
const reviewed = { from: '2026-06-01', to: '2026-06-01', reason: 'EXPERT_REVIEW' };
const failures = [{ failure: 'f-1', on: '2026-02-05' }];
const suspensions = [{ complaint: 'c-1', from: '2026-06-01', until: '2026-06-10' }];
/** Contracts at the ends of the bands around two million and, for works, around four; and beyond them. */
const crowd = (below: number, above: number) => {
  const times = (n: number, ...values: string[]) => Array.from({ length: n }, (_, i) => values[i % values.length]!);
  return {
    goodsAndServices: [...times(below, '1800000.00', '1999999.99'), '1799999.99', '2200000.00'],
    works: [...times(above, '4000000.00', '4399999.99'), '3599999.99', '4400000.00'],
  };
};
const sum = (dueOn: string, ...payments: { paidOn: string; amount: string }[]) => ({
  amount: '100000',
  dueOn,
  payments,
  closedOn: null,
});
const owed = {
  dateSigned: '2026-03-02',
  sums: [sum('2026-05-11')],
  agreedInterestRate: null,
  today: '2026-05-12',
};
const paid = (paidOn: string, amount: string) => ({ ...owed, sums: [sum('2026-05-11', { paidOn, amount })] });
const settled = (...sums: ReturnType<typeof sum>[]) => ({ ...owed, sums });

const bought = (...budgets: string[]) => ({ purchases: budgets.map((budget, n) => ({ project: `p-${n}`, budget })) });
const single = { category: 'GOODS', budget: '2000000.00', publishedOn: '2026-03-02' };
const committee = { members: 5, experts: 4, budget: '9999999.99' };

/** What each rule says of facts on its threshold and beyond it: outcome and result, by the values of 2 March 2026. */
const CASES: readonly [FlagRule, Record<string, RuleInput>, RuleOutcome, string][] = [
  // 2, 7 and 30 days: the Spring Festival of 2026 lasts from 15 to 23 February, 14 February is worked.
  [PUBLISHED_LATE, { from: '2026-03-02', done: '2026-03-05' }, 'RAISED', '3'],
  [PUBLISHED_LATE, { from: '2026-03-02', done: '2026-03-04' }, 'NOT_RAISED', '2'],
  [PUBLISHED_LATE, { from: '2026-02-13', done: '2026-02-24' }, 'NOT_RAISED', '2'],
  [FILED_LATE, { from: '2026-03-02', done: '2026-03-12' }, 'RAISED', '8'],
  [FILED_LATE, { from: '2026-03-02', done: '2026-03-11' }, 'NOT_RAISED', '7'],
  [SIGNED_LATE, { from: '2026-03-02', done: '2026-04-02' }, 'RAISED', '31'],
  [SIGNED_LATE, { from: '2026-03-02', done: '2026-04-01' }, 'NOT_RAISED', '30'],
  [CHALLENGE_REPLIED_LATE, { from: '2026-05-08', done: '2026-05-19' }, 'RAISED', '8'],
  [CHALLENGE_REPLIED_LATE, { from: '2026-05-08', done: '2026-05-18' }, 'NOT_RAISED', '7'],
  [SUPPLEMENTS_ABOVE_LIMIT, { ...supplements, supplemented: '128000.01' }, 'RAISED', '0.1'],
  [SUPPLEMENTS_ABOVE_LIMIT, { ...supplements, supplemented: '128000.00' }, 'NOT_RAISED', '0.1'],
  // A tenth of it is 10000.005: half a cent goes up, for the refusal as for the lead.
  [SUPPLEMENTS_ABOVE_LIMIT, { ...supplements, value: '100000.05', supplemented: '10000.02' }, 'RAISED', '0.1'],
  [SUPPLEMENTS_ABOVE_LIMIT, { ...supplements, value: '100000.05', supplemented: '10000.01' }, 'NOT_RAISED', '0.1'],
  [GUARANTEE_ABOVE_LIMIT, given('PERFORMANCE', '128000.01'), 'RAISED', '1'],
  [GUARANTEE_ABOVE_LIMIT, given('PERFORMANCE', '128000.00'), 'NOT_RAISED', '0'],
  [GUARANTEE_ABOVE_LIMIT, given('BID', '25600.01'), 'RAISED', '1'],
  [GUARANTEE_ABOVE_LIMIT, given('BID', '25600.00'), 'NOT_RAISED', '0'],
  // 30 working days from 8 May 2026: the Dragon Boat Festival is 19 June.
  [COMPLAINT_DECIDED_LATE, { ...decided, done: '2026-06-22' }, 'RAISED', '31'],
  [COMPLAINT_DECIDED_LATE, { ...decided, done: '2026-06-18' }, 'NOT_RAISED', '30'],
  [COMPLAINT_DECIDED_LATE, { ...decided, done: '2026-06-22', standstills: [reviewed] }, 'NOT_RAISED', '30'],
  [SIGNED_WHILE_SUSPENDED, { dateSigned: '2026-06-10', suspensions }, 'RAISED', '1'],
  [SIGNED_WHILE_SUSPENDED, { dateSigned: '2026-06-11', suspensions }, 'NOT_RAISED', '0'],
  [SIGNED_AFTER_FAILURE, { dateSigned: '2026-02-05', failures }, 'RAISED', '1'],
  [SIGNED_AFTER_FAILURE, { dateSigned: '2026-02-04', failures }, 'NOT_RAISED', '0'],
  [THRESHOLD_BUNCHING, crowd(23, 7), 'RAISED', '3.2857'],
  [THRESHOLD_BUNCHING, crowd(24, 8), 'NOT_RAISED', '3'],
  [THRESHOLD_BUNCHING, crowd(22, 7), 'BELOW_MINIMUM', '3.1429'],
  [THRESHOLD_BUNCHING, crowd(30, 0), 'RAISED', '30'],
  [ACCEPTANCE_IRREGULAR, { ...acceptance, isSigned: false }, 'RAISED', '1'],
  [ACCEPTANCE_IRREGULAR, { ...acceptance, paidInFullOn: '2026-04-01' }, 'RAISED', '1'],
  [ACCEPTANCE_IRREGULAR, { ...acceptance, paidInFullOn: '2026-04-02' }, 'NOT_RAISED', '0'],
  [SME_UNPAID, owed, 'RAISED', '100000'],
  [SME_UNPAID, { ...owed, today: '2026-05-11' }, 'NOT_RAISED', '0'],
  [SME_UNPAID, paid('2026-05-11', '99999.99'), 'RAISED', '0.01'],
  [SME_UNPAID, paid('2026-05-11', '100000'), 'NOT_RAISED', '0'],
  [SME_UNPAID, paid('2026-05-12', '100000'), 'RAISED', '100000'],
  [SME_UNPAID, settled(sum('2026-05-10'), sum('2026-05-11')), 'RAISED', '200000'],
  [
    SME_UNPAID,
    settled(sum('2026-05-11', { paidOn: '2026-05-11', amount: '100000' }), sum('2026-05-12')),
    'NOT_RAISED',
    '0',
  ],
  [BID_PERIOD_SHORT, { from: '2026-03-02', to: '2026-03-21' }, 'RAISED', '19'],
  [BID_PERIOD_SHORT, { from: '2026-03-02', to: '2026-03-22' }, 'NOT_RAISED', '20'],
  [DOCUMENT_AVAILABLE_SHORT, { from: '2026-03-02', to: '2026-03-08' }, 'RAISED', '6'],
  [DOCUMENT_AVAILABLE_SHORT, { from: '2026-03-02', to: '2026-03-09' }, 'NOT_RAISED', '7'],
  [INTENTION_SHORT, { from: '2026-03-02', to: '2026-03-31' }, 'RAISED', '29'],
  [INTENTION_SHORT, { from: '2026-03-02', to: '2026-04-01' }, 'NOT_RAISED', '30'],
  [INTENTION_SHORT, { from: null, to: '2026-03-31' }, 'RAISED', '0'],
  [CLARIFIED_LATE, { from: '2026-03-02', to: '2026-03-16' }, 'RAISED', '14'],
  [CLARIFIED_LATE, { from: '2026-03-02', to: '2026-03-17' }, 'NOT_RAISED', '15'],
  [PREQUALIFICATION_SHORT, { from: '2026-03-02', to: '2026-03-06' }, 'RAISED', '4'],
  [PREQUALIFICATION_SHORT, { from: '2026-03-02', to: '2026-03-09' }, 'NOT_RAISED', '7'],
  [WINNER_NOT_FIRST, { rank: 2 }, 'RAISED', '2'],
  [WINNER_NOT_FIRST, { rank: 1 }, 'NOT_RAISED', '1'],
  [SINGLE_SOURCE_UNPUBLISHED, { ...single, publishedOn: null, endsOn: null }, 'RAISED', '0'],
  [SINGLE_SOURCE_UNPUBLISHED, { ...single, endsOn: '2026-03-06' }, 'RAISED', '4'],
  [SINGLE_SOURCE_UNPUBLISHED, { ...single, endsOn: '2026-03-09' }, 'NOT_RAISED', '7'],
  [SINGLE_SOURCE_UNPUBLISHED, { ...single, budget: '1999999.99', endsOn: null }, 'NOT_RAISED', '0'],
  [SINGLE_SOURCE_UNPUBLISHED, { ...single, category: 'WORKS', endsOn: null }, 'NOT_RAISED', '0'],
  [PRICE_ABOVE, { value: '1280000.01', budget: '1300000', award: '1280000' }, 'RAISED', '0.01'],
  [PRICE_ABOVE, { value: '1280000', budget: '1300000', award: '1280000' }, 'NOT_RAISED', '0'],
  [PRICE_ABOVE, { value: '1300000.01', budget: '1300000', award: null }, 'RAISED', '0.01'],
  [SPLITTING, bought('1200000.00', '800000.01'), 'RAISED', '2000000.01'],
  [SPLITTING, bought('1200000.00', '800000.00'), 'NOT_RAISED', '2000000'],
  [SPLITTING, bought('2000000.01'), 'BELOW_MINIMUM', '2000000.01'],
  [BID_GUARANTEE_ABOVE_LIMIT, { amount: '26000.01', of: '1300000.00' }, 'RAISED', '0.02'],
  [BID_GUARANTEE_ABOVE_LIMIT, { amount: '26000.00', of: '1300000.00' }, 'NOT_RAISED', '0.02'],
  [COMMITTEE_IRREGULAR, committee, 'NOT_RAISED', '5'],
  [COMMITTEE_IRREGULAR, { ...committee, budget: '10000000' }, 'RAISED', '5'],
  [COMMITTEE_IRREGULAR, { ...committee, experts: 3 }, 'RAISED', '5'],
  [COMMITTEE_IRREGULAR, { ...committee, members: 6, experts: 6 }, 'RAISED', '6'],
  [COMMITTEE_IRREGULAR, { ...committee, members: 9, experts: 6 }, 'NOT_RAISED', '9'],
  [EVALUATOR_TIED, { tied: 1 }, 'RAISED', '1'],
  [EVALUATOR_TIED, { tied: 0 }, 'NOT_RAISED', '0'],
  [EVALUATOR_FAMILIAR, { most: 4, evaluations: 6 }, 'RAISED', '0.6667'],
  [EVALUATOR_FAMILIAR, { most: 3, evaluations: 6 }, 'NOT_RAISED', '0.5'],
  [EVALUATOR_FAMILIAR, { most: 4, evaluations: 4 }, 'BELOW_MINIMUM', '1'],
];

describe('a lead is raised beyond the threshold, and not at it', () => {
  const cases = CASES.map(([rule, inputs, outcome, result]) => {
    return { what: JSON.stringify(inputs), rule, day: '2026-03-02', inputs, outcome, told: { result } };
  });
  proveRules(RULES, rules, cases);
});

it('a complaint is late on a working day exactly when more days were counted than the law gives, whatever stood still', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((n) => addDays('2026-03-02', n));
  const standstill = fc
    .tuple(day, fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: addDays(from, length), reason: 'TEST' }));
  fc.assert(
    fc.property(day, fc.array(standstill, { maxLength: 3 }), (done, standstills) => {
      const stands = standstills.some(({ from, to }) => from <= done && done <= to);
      fc.pre(!stands && isWorkingDay(done).working);
      const told = explain(COMPLAINT_DECIDED_LATE, '2026-03-02', { from: '2026-03-02', done, standstills }, rules);
      expect(told.outcome).toBe(Number(told.result) > 30 ? 'RAISED' : 'NOT_RAISED');
    }),
  );
});

it('values are near the threshold by its band, and which of a band they are makes no difference', () => {
  const within = (from: number, to: number) =>
    fc.array(fc.integer({ min: from * 100, max: to * 100 - 1 }), { maxLength: 60 });
  const yuan = (cents: number[]) => cents.map((cent) => (cent / 100).toFixed(2));
  const far = fc.oneof(within(1, 1_800_000), within(2_200_000, 9_000_000));
  fc.assert(
    fc.property(within(1_800_000, 2_000_000), within(2_000_000, 2_200_000), far, (below, above, others) => {
      const goodsAndServices = yuan([...below, ...others, ...above]);
      const told = explain(THRESHOLD_BUNCHING, '2026-03-02', { goodsAndServices, works: [] }, rules);
      const isEnough = below.length + above.length >= 30;
      const isCrowded = below.length > 3 * Math.max(1, above.length);
      expect(told.outcome).toBe(isEnough ? (isCrowded ? 'RAISED' : 'NOT_RAISED') : 'BELOW_MINIMUM');
    }),
  );
});

it('REQ-35 computes the interest of the law on what was late', () => {
  const { calculation } = explain(SME_UNPAID, '2026-03-02', { ...owed, today: '2026-05-21' }, rules);
  expect(calculation).toBe('100000 = 100000; 2026-05-11 < 2026-05-21; 利息 interest 500');
  // What was lawfully discharged afterwards was late all the same, up to that day.
  const sums = [{ ...sum('2026-05-11'), closedOn: '2026-05-15' }];
  expect(explain(SME_UNPAID, '2026-03-02', { ...owed, sums, today: '2026-05-21' }, rules)).toMatchObject({
    outcome: 'RAISED',
    calculation: '100000 = 100000; 2026-05-11 < 2026-05-21; 利息 interest 200',
  });
});

it('shows from when on every buyer had to publish its intentions', () => {
  const { values } = explain(INTENTION_SHORT, '2026-03-02', { from: null, to: '2026-03-02' }, rules);
  expect(values.map(({ rule, value }) => [rule, value])).toEqual([
    ['intention_required', '1'],
    ['intention_lead', '30'],
  ]);
  // Who published one before that day, and late, is told of it.
  const early = { from: '2021-03-01', to: '2021-03-10' };
  expect(explain(INTENTION_SHORT, '2021-03-10', early, rules).outcome).toBe('RAISED');
});

it('says nothing before the rule was in force, or where it does not apply', () => {
  const inputs = { from: '2014-01-06', done: '2014-03-03' };
  expect(explain(PUBLISHED_LATE, '2014-01-06', inputs, rules).outcome).toBe('NOT_APPLICABLE');
  expect(explain(SME_UNPAID, '2026-03-02', new NotApplicable('大型企业 · large'), rules).outcome).toBe(
    'NOT_APPLICABLE',
  );
});
