import type { Day, FlagRule, RuleOutcome } from '@integrity-graph/kit';
import { proveRules } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { rules } from '../rules/rules.js';
import { ABOVE_LIMIT, NOT_ROLLED_FORWARD, PARTS_DIFFER } from './balance.js';
import { COVERAGE_LOW, DISCLOSED_LATE } from './bond.js';
import { RULES } from './flags.js';
import { BAND_RISEN, EVENT_UNREPORTED, PLAN_MISSING, UNLAWFUL_GUARANTEE } from './government.js';
import { DEFAULT_UNRECORDED, FUNDED_UNPAID, UNFUNDED } from './instalment.js';
import { PROCEEDS_DIVERTED, PROCEEDS_IDLE } from './proceeds.js';
import { BALANCE_PUBLISHED_LATE, LIMIT_PUBLISHED_LATE } from './publication.js';

const yearEnd = '2025-12-31';
const approvedOn = '2026-06-01';
const dueOn = '2026-06-30';
const owed = '1800000';
const standing = { dueOn, owed, paid: '0', secured: '0' };
const rolled = { opening: '800', borrowed: '70', repaid: '50', closing: '820', before: '800' };
const interest = { generalInterest: '60', generalSpending: '600', specialInterest: '10', fundSpending: '400' };
const years = { debtBefore: '119', resourcesBefore: '100', resources: '100' };
const given = { exception: null, releasedOn: null };
const spent = { purpose: 'CAPITAL', planned: '污水处理厂', changeDocument: null };

const CASES: readonly [what: string, FlagRule, Day, inputs: object, RuleOutcome, calculation?: string][] = [
  ['a balance at its limit', ABOVE_LIMIT, yearEnd, { closing: '900', limit: '900' }, 'NOT_RAISED', '900 − 900 = 0 > 0'],
  ['a cent above', ABOVE_LIMIT, yearEnd, { closing: '900.01', limit: '900' }, 'RAISED', '900.01 − 900 = 0.01 > 0'],
  [
    'a balance that follows',
    NOT_ROLLED_FORWARD,
    yearEnd,
    rolled,
    'NOT_RAISED',
    '820 − (800 + 70 − 50) = 0；800 − 800 = 0',
  ],
  ['one that is off by a cent', NOT_ROLLED_FORWARD, yearEnd, { ...rolled, closing: '820.01' }, 'NOT_RAISED'],
  ['one that is off by two', NOT_ROLLED_FORWARD, yearEnd, { ...rolled, closing: '819.98' }, 'RAISED'],
  ['one that does not join the year before', NOT_ROLLED_FORWARD, yearEnd, { ...rolled, before: '790' }, 'RAISED'],
  ['the first one on record', NOT_ROLLED_FORWARD, yearEnd, { ...rolled, before: null }, 'NOT_RAISED'],
  [
    'a region that is its parts',
    PARTS_DIFFER,
    yearEnd,
    { region: '60', own: '10', below: ['20', '30'] },
    'NOT_RAISED',
    '60 − (10 + 20 + 30) = 0',
  ],
  ['a region that is more', PARTS_DIFFER, yearEnd, { region: '61', own: '10', below: ['20', '30'] }, 'RAISED'],
  ['a region that is less', PARTS_DIFFER, yearEnd, { region: '59', own: '10', below: ['20', '30'] }, 'RAISED'],
  // The 20th day after 1 June 2026 is a Sunday: the period ends on the Monday.
  [
    'a limit on its last day',
    LIMIT_PUBLISHED_LATE,
    approvedOn,
    { approvedOn, publishedOn: '2026-06-22' },
    'NOT_RAISED',
  ],
  ['a limit a day late', LIMIT_PUBLISHED_LATE, approvedOn, { approvedOn, publishedOn: '2026-06-23' }, 'RAISED'],
  [
    'a balance on its last day',
    BALANCE_PUBLISHED_LATE,
    approvedOn,
    { approvedOn, publishedOn: '2026-06-22' },
    'NOT_RAISED',
  ],
  ['a balance a day late', BALANCE_PUBLISHED_LATE, approvedOn, { approvedOn, publishedOn: '2026-06-23' }, 'RAISED'],
  [
    'disclosed five working days before',
    DISCLOSED_LATE,
    '2026-03-16',
    { issuedOn: '2026-03-16', disclosedOn: '2026-03-09' },
    'NOT_RAISED',
  ],
  [
    'disclosed four working days before',
    DISCLOSED_LATE,
    '2026-03-16',
    { issuedOn: '2026-03-16', disclosedOn: '2026-03-10' },
    'RAISED',
  ],
  [
    'revenue of 1.1 times',
    COVERAGE_LOW,
    yearEnd,
    { revenue: '110', service: '100' },
    'NOT_RAISED',
    '110 / 100 = 1.1 < 1.1',
  ],
  ['revenue of less', COVERAGE_LOW, yearEnd, { revenue: '109.99', service: '100' }, 'RAISED'],
  [
    'unused for a year',
    PROCEEDS_IDLE,
    '2025-03-12',
    { receivedOn: '2025-03-12', remainder: '5', today: '2026-03-12' },
    'NOT_RAISED',
  ],
  [
    'unused for a year and a day',
    PROCEEDS_IDLE,
    '2025-03-12',
    { receivedOn: '2025-03-12', remainder: '5', today: '2026-03-13' },
    'RAISED',
    '2026-03-13 > 2026-03-12；5 > 0',
  ],
  [
    'used up',
    PROCEEDS_IDLE,
    '2025-03-12',
    { receivedOn: '2025-03-12', remainder: '0', today: '2026-06-30' },
    'NOT_RAISED',
  ],
  ['spent on its project', PROCEEDS_DIVERTED, yearEnd, { ...spent, project: '污水处理厂' }, 'NOT_RAISED'],
  ['spent on another', PROCEEDS_DIVERTED, yearEnd, { ...spent, project: '办公楼' }, 'RAISED'],
  [
    'spent on another with approval',
    PROCEEDS_DIVERTED,
    yearEnd,
    { ...spent, project: '办公楼', changeDocument: '批' },
    'NOT_RAISED',
  ],
  ['spent on wages', PROCEEDS_DIVERTED, yearEnd, { ...spent, purpose: 'CURRENT', project: '污水处理厂' }, 'RAISED'],
  ['no funds 60 days ahead', UNFUNDED, dueOn, { ...standing, today: '2026-05-01' }, 'RAISED'],
  ['no funds 61 days ahead', UNFUNDED, dueOn, { ...standing, today: '2026-04-30' }, 'NOT_RAISED'],
  ['funds for all of it', UNFUNDED, dueOn, { ...standing, secured: owed, today: '2026-06-29' }, 'NOT_RAISED'],
  ['funds but for a cent', UNFUNDED, dueOn, { ...standing, secured: '1799999.99', today: '2026-06-29' }, 'RAISED'],
  [
    'paid on its day',
    DEFAULT_UNRECORDED,
    dueOn,
    { dueOn, owed, paid: owed, events: 0, today: '2026-07-09' },
    'NOT_RAISED',
  ],
  ['unpaid on its day', DEFAULT_UNRECORDED, dueOn, { dueOn, owed, paid: '0', events: 0, today: dueOn }, 'NOT_RAISED'],
  [
    'unpaid a day later',
    DEFAULT_UNRECORDED,
    dueOn,
    { dueOn, owed, paid: '0', events: 0, today: '2026-07-01' },
    'RAISED',
  ],
  [
    'unpaid, and an event recorded',
    DEFAULT_UNRECORDED,
    dueOn,
    { dueOn, owed, paid: '0', events: 1, today: '2026-07-01' },
    'NOT_RAISED',
  ],
  ['provided for, on its day', FUNDED_UNPAID, dueOn, { ...standing, secured: owed, today: dueOn }, 'NOT_RAISED'],
  ['provided for, a day later', FUNDED_UNPAID, dueOn, { ...standing, secured: owed, today: '2026-07-01' }, 'RAISED'],
  ['not provided for', FUNDED_UNPAID, dueOn, { ...standing, secured: '1', today: '2026-07-01' }, 'NOT_RAISED'],
  ['a letter of comfort', UNLAWFUL_GUARANTEE, yearEnd, { ...given, kind: 'COMFORT_LETTER' }, 'RAISED'],
  ['a debt that may be rescued', UNLAWFUL_GUARANTEE, yearEnd, { ...given, kind: 'RESCUE' }, 'NOT_RAISED'],
  [
    'a guarantee of a foreign loan',
    UNLAWFUL_GUARANTEE,
    yearEnd,
    { ...given, kind: 'GUARANTEE', exception: 'FOREIGN_LOAN' },
    'NOT_RAISED',
  ],
  [
    'a guarantee that was released',
    UNLAWFUL_GUARANTEE,
    yearEnd,
    { ...given, kind: 'GUARANTEE', releasedOn: '2026-01-05' },
    'NOT_RAISED',
  ],
  [
    'no report on the day',
    EVENT_UNREPORTED,
    dueOn,
    { occurredOn: dueOn, reportedOn: null, today: dueOn },
    'NOT_RAISED',
  ],
  [
    'no report the day after',
    EVENT_UNREPORTED,
    dueOn,
    { occurredOn: dueOn, reportedOn: null, today: '2026-07-01' },
    'RAISED',
  ],
  [
    'reported',
    EVENT_UNREPORTED,
    dueOn,
    { occurredOn: dueOn, reportedOn: '2026-07-01', today: '2026-07-09' },
    'NOT_RAISED',
  ],
  [
    'a debt rate of 120 %',
    BAND_RISEN,
    yearEnd,
    { ...years, debt: '120' },
    'RAISED',
    '119 / 100 = 1.19 GREEN → 120 / 100 = 1.2 YELLOW',
  ],
  ['a debt rate of just below', BAND_RISEN, yearEnd, { ...years, debt: '119.99' }, 'NOT_RAISED'],
  ['a debt rate that fell', BAND_RISEN, yearEnd, { ...years, debtBefore: '310', debt: '250' }, 'NOT_RAISED'],
  ['interest of a tenth', PLAN_MISSING, yearEnd, { ...interest, plans: 0 }, 'NOT_RAISED'],
  ['interest of more, no plan', PLAN_MISSING, yearEnd, { ...interest, generalInterest: '61', plans: 0 }, 'RAISED'],
  ['special interest of more', PLAN_MISSING, yearEnd, { ...interest, specialInterest: '41', plans: 0 }, 'RAISED'],
  ['interest of more, a plan', PLAN_MISSING, yearEnd, { ...interest, generalInterest: '61', plans: 1 }, 'NOT_RAISED'],
];

describe('REQ-41 REQ-42 a rule', () => {
  const cases = CASES.map(([what, rule, day, inputs, outcome, calculation]) => {
    return { what, rule, day, inputs, outcome, told: calculation === undefined ? {} : { calculation } };
  });
  proveRules(RULES, rules, cases);
});
