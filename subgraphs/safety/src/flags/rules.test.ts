import type { Day, FlagRule, RuleOutcome } from '@integrity-graph/kit';
import { proveRules } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { rules } from '../rules/rules.js';
import { CASUALTIES_FELL } from './count.js';
import { DANGER_OVERDUE, EXPOSED_LATE, MEASURE_OVERDUE, NOT_EVALUATED, REPLY_LATE, REPORT_LATE } from './duty.js';
import { NOT_RECHECKED } from './finding.js';
import { RULES } from './flags.js';
import { GRADE_NOT_AS_COMPUTED, GRADE_NOT_RAISED } from './grade.js';
import { PROPOSAL_UNDECIDED } from './item.js';
import { HOP_LATE, UNIT_LATE, UNIT_SILENT } from './report.js';

const day = '2026-03-02';
const clockStartedAt = '2026-03-02T01:30:00.000Z';
const hop = (sentAt: string) => ({ clockStartedAt, sentAt: `2026-03-02T${sentAt}Z` });
const silence = (until: string) => ({ unitKnewAt: clockStartedAt, lookedAt: `2026-03-02T${until}Z` });
const graded = (grade: string, deaths: number, seriousInjuries: number, directLoss: string | null = null) => ({
  grade,
  deaths,
  seriousInjuries,
  directLoss,
});
const rose = (grade: string, firstDeaths: number, deaths: number) => ({
  grade,
  firstDeaths,
  deaths,
  countsUntil: '2026-04-01',
});
const counts = (before: [number, number], now: [number, number]) => ({
  before: { deaths: before[0], seriousInjuries: before[1] },
  now: { deaths: now[0], seriousInjuries: now[1] },
  reason: null,
});
const today = '2026-07-20';
const duty = (closedOn: Day | null) => ({ dueOn: '2026-06-30', closedOn, today });
const recheck = (removedOn: Day | null) => ({ correctBy: '2026-06-10', removedOn, today });

type Case = [what: string, rule: FlagRule, inputs: object, outcome: RuleOutcome, calculation?: string];

const CASES: Case[] = [
  ['an hour to the second', UNIT_LATE, hop('02:30:00.000'), 'NOT_RAISED'],
  ['an hour and a millisecond', UNIT_LATE, hop('02:30:00.001'), 'RAISED'],
  ['no report, the hour to the second', UNIT_SILENT, silence('02:30:00.000'), 'NOT_RAISED'],
  [
    'no report, half an hour later',
    UNIT_SILENT,
    silence('03:00:00.000'),
    'RAISED',
    `${clockStartedAt} → 2026-03-02T03:00:00.000Z = 1.5 HOUR > 1 HOUR`,
  ],
  ['two hours to the second', HOP_LATE, hop('03:30:00.000'), 'NOT_RAISED'],
  [
    'two hours and a quarter',
    HOP_LATE,
    hop('03:45:00.000'),
    'RAISED',
    `${clockStartedAt} → 2026-03-02T03:45:00.000Z = 2.25 HOUR > 2 HOUR`,
  ],
  [
    'two deaths, ten injuries',
    GRADE_NOT_AS_COMPUTED,
    graded('ORDINARY', 2, 10),
    'RAISED',
    'max(ORDINARY, LARGER, —) = LARGER ≠ ORDINARY: 1 > 0',
  ],
  ['two deaths, nine injuries', GRADE_NOT_AS_COMPUTED, graded('ORDINARY', 2, 9, '9999999.99'), 'NOT_RAISED'],
  ['a loss of ten million', GRADE_NOT_AS_COMPUTED, graded('ORDINARY', 0, 0, '10000000'), 'RAISED'],
  ['graver than computed', GRADE_NOT_AS_COMPUTED, graded('MAJOR', 9, 0), 'RAISED'],
  [
    'a third death, still ordinary',
    GRADE_NOT_RAISED,
    rose('ORDINARY', 2, 3),
    'RAISED',
    '2 → 3: ORDINARY → LARGER; ORDINARY < LARGER',
  ],
  ['a third death, raised', GRADE_NOT_RAISED, rose('LARGER', 2, 3), 'NOT_RAISED'],
  ['more deaths of the same grade', GRADE_NOT_RAISED, rose('ORDINARY', 1, 2), 'NOT_RAISED'],
  ['one death fewer', CASUALTIES_FELL, counts([3, 4], [2, 5]), 'RAISED', 'max(3 − 2, 7 − 7, 0) = 1 > 0'],
  ['one of the injured died', CASUALTIES_FELL, counts([2, 4], [3, 3]), 'NOT_RAISED'],
  ['one injured person fewer', CASUALTIES_FELL, counts([2, 4], [2, 3]), 'RAISED'],
  [
    'decided on the last day',
    PROPOSAL_UNDECIDED,
    { repliedOn: '2026-01-10', decidedOn: '2026-07-09', today },
    'NOT_RAISED',
  ],
  ['undecided', PROPOSAL_UNDECIDED, { repliedOn: '2026-01-10', decidedOn: null, today }, 'RAISED'],
  [
    'put right by its tenth day',
    NOT_RECHECKED,
    recheck('2026-06-20'),
    'NOT_RAISED',
    '2026-06-10 → 2026-06-20 = 10 DAY > 10 DAY',
  ],
  ['found removed only later', NOT_RECHECKED, recheck('2026-06-21'), 'RAISED'],
  ['not looked at again', NOT_RECHECKED, recheck(null), 'RAISED'],
  ['removed before its day', NOT_RECHECKED, recheck('2026-06-01'), 'NOT_RAISED'],
  ...[REPORT_LATE, REPLY_LATE, NOT_EVALUATED, MEASURE_OVERDUE, DANGER_OVERDUE, EXPOSED_LATE].flatMap((rule): Case[] => [
    ['done on its last day', rule, duty('2026-06-30'), 'NOT_RAISED', '2026-06-30 → 2026-06-30 = 0 DAY > 0 DAY'],
    ['done a day later', rule, duty('2026-07-01'), 'RAISED', '2026-06-30 → 2026-07-01 = 1 DAY > 0 DAY'],
    ['still not done', rule, duty(null), 'RAISED'],
  ]),
];

describe('REQ-43 leads in work safety', () => {
  proveRules(
    RULES,
    rules,
    CASES.map(([what, rule, inputs, outcome, calculation]) => ({
      what,
      rule,
      day,
      inputs,
      outcome,
      ...(calculation && { told: { calculation } }),
    })),
  );
});
