import type { Day, FlagRule } from '@integrity-graph/kit';
import type { RuleCase } from '@integrity-graph/kit/testing';
import * as documents from '../documents.js';
import * as late from '../late.js';

/* Each period on its last or first day in order, and a day beyond. 2 March 2026 is a Monday. */

const cases = (rule: FlagRule, from: Day, inOrder: Day, beyond: Day): RuleCase[] => [
  { what: `${from} to ${inOrder}`, rule, day: from, inputs: { from, to: inOrder, stops: [] }, outcome: 'NOT_RAISED' },
  { what: `${from} to ${beyond}`, rule, day: from, inputs: { from, to: beyond, stops: [] }, outcome: 'RAISED' },
];

const stops = [{ from: '2026-03-09', to: '2026-03-13', reason: '专家评审' }];

export const PERIOD_CASES: RuleCase[] = [
  ...cases(documents.SALE_SHORT, '2026-03-02', '2026-03-09', '2026-03-06'),
  ...cases(documents.APPLICATION_SHORT, '2026-03-04', '2026-03-09', '2026-03-08'),
  ...cases(documents.BID_PERIOD_SHORT, '2026-03-03', '2026-03-23', '2026-03-22'),
  ...cases(documents.CLARIFIED_LATE, '2026-03-02', '2026-03-17', '2026-03-16'),
  ...cases(documents.PREQUALIFICATION_CLARIFIED_LATE, '2026-03-02', '2026-03-05', '2026-03-04'),
  ...cases(documents.PUBLICITY_SHORT, '2026-03-02', '2026-03-05', '2026-03-04'),
  ...cases(late.CANDIDATES_PUBLISHED_LATE, '2026-03-02', '2026-03-05', '2026-03-06'),
  ...cases(late.REPORTED_LATE, '2026-03-02', '2026-03-17', '2026-03-18'),
  ...cases(late.SIGNED_LATE, '2026-03-02', '2026-04-01', '2026-04-02'),
  // The fifth day is a Saturday: it moves to the Monday after.
  ...cases(late.BOND_RETURNED_LATE, '2026-03-02', '2026-03-09', '2026-03-10'),
  ...cases(late.WITHDRAWN_BOND_RETURNED_LATE, '2026-03-02', '2026-03-09', '2026-03-10'),
  ...cases(late.OBJECTION_REPLIED_LATE, '2026-03-02', '2026-03-05', '2026-03-06'),
  ...cases(late.COMPLAINT_DECIDED_LATE, '2026-03-02', '2026-04-14', '2026-04-15'),
  {
    what: 'a working week of expert review does not count',
    rule: late.COMPLAINT_DECIDED_LATE,
    day: '2026-03-02',
    inputs: { from: '2026-03-02', to: '2026-04-15', stops },
    outcome: 'NOT_RAISED',
  },
];
