import type { FlagRule } from '@integrity-graph/kit';
import type { RuleCase } from '@integrity-graph/kit/testing';
import { BID_BOND_ABOVE_LIMIT, CONTRACT_DEVIATES, PERFORMANCE_BOND_ABOVE_LIMIT } from '../bonds.js';
import { COLLUSION_NOT_HELD_SERIOUS } from '../collusion.js';
import { CONDITION_EXCLUDES } from '../conditions.js';
import * as conduct from '../conduct.js';
import * as consortium from '../consortium.js';
import * as facts from '../facts.js';
import { MUST_TENDER_DENIED } from '../must-tender.js';

const day = '2026-03-02';

/** Inputs that raise a rule, and inputs just short of it. */
const pair = (rule: FlagRule, raised: object, not: object): RuleCase[] => [
  { what: JSON.stringify(raised), rule, day, inputs: raised, outcome: 'RAISED' },
  { what: JSON.stringify(not), rule, day, inputs: not, outcome: 'NOT_RAISED' },
];

const ALIKE = [
  facts.SAME_PREPARER,
  facts.SAME_HANDLER,
  facts.SAME_PROJECT_MANAGER,
  facts.SAME_BOND_ACCOUNT,
  facts.SAME_ADDRESS,
  facts.BIDDERS_RELATED,
];

const works = { category: 'WORKS', projects: 1, funds: { controlled: true } };
const budgets = (budget: string, investment: string) => ({ controlled: false, budget, investment });

export const CONDUCT_CASES: RuleCase[] = [
  ...pair(BID_BOND_ABOVE_LIMIT, { amount: '120000.01', of: '6000000' }, { amount: '120000', of: '6000000' }),
  ...pair(PERFORMANCE_BOND_ABOVE_LIMIT, { amount: '580000.01', of: '5800000' }, { amount: '580000', of: '5800000' }),
  ...pair(CONTRACT_DEVIATES, { value: '5799999.99', bid: '5800000' }, { value: '5800000.00', bid: '5800000' }),
  ...pair(conduct.COMMITTEE_IRREGULAR, { members: 6, experts: 6 }, { members: 5, experts: 4 }),
  ...pair(conduct.COMMITTEE_IRREGULAR, { members: 5, experts: 3 }, { members: 9, experts: 6 }),
  ...pair(conduct.COMMITTEE_IRREGULAR, { members: 3, experts: 3 }, { members: 7, experts: 5 }),
  ...pair(conduct.MEMBER_TIED, { tied: 1 }, { tied: 0 }),
  ...pair(conduct.WINNER_NOT_FIRST, { rank: 2 }, { rank: 1 }),
  ...pair(conduct.WENT_ON_DESPITE_OBJECTION, { steps: ['2026-03-10'] }, { steps: [] }),
  ...pair(conduct.LISTED_ADMITTED, { entries: 1 }, { entries: 0 }),
  ...pair(MUST_TENDER_DENIED, { combined: '4000000', ...works }, { combined: '3999999.99', ...works }),
  ...pair(
    MUST_TENDER_DENIED,
    { ...works, combined: '1000000', category: 'SERVICES' },
    { ...works, combined: '1999999', category: 'GOODS' },
  ),
  // Budget money: two million yuan, and a tenth of the investment.
  ...pair(
    MUST_TENDER_DENIED,
    { ...works, combined: '5000000', funds: budgets('2000000', '20000000') },
    { ...works, combined: '5000000', funds: budgets('1999999.99', '5000000') },
  ),
  ...pair(
    MUST_TENDER_DENIED,
    { ...works, combined: '5000000', funds: budgets('2000000.01', '20000000.1') },
    { ...works, combined: '5000000', funds: budgets('2000000', '20000000.01') },
  ),
  ...ALIKE.flatMap((rule) => pair(rule, { bids: 3, same: 2 }, { bids: 3, same: 1 })),
  ...[consortium.MEMBER_BIDS_AGAIN, consortium.CONSORTIUM_CHANGED, consortium.INVALID_CONSORTIUM_KEPT].flatMap((rule) =>
    pair(rule, { count: 1 }, { count: 0 }),
  ),
  ...pair(
    CONDITION_EXCLUDES,
    { kind: 'SCORING', tiedTo: 'REGION', named: '某市', isMustTender: true },
    { kind: 'SCORING', tiedTo: 'REGION', named: '某市', isMustTender: false },
  ),
  ...pair(consortium.MEMBERS_UNSIGNED, { unsigned: 1 }, { unsigned: 0 }),
  ...pair(
    COLLUSION_NOT_HELD_SERIOUS,
    { decisions: ['2023-03-03', day], loss: '0', isSerious: false },
    { decisions: ['2023-03-02', day], loss: '299999.99', isSerious: false },
  ),
  ...pair(
    COLLUSION_NOT_HELD_SERIOUS,
    { decisions: [day], loss: '300000', isSerious: false },
    { decisions: [day], loss: '300000', isSerious: true },
  ),
  ...pair(facts.FILES_MIXED, { mixed: 1 }, { mixed: 0 }),
  ...pair(facts.PRICES_IN_STEPS, { prices: [100, 103, 106, 109] }, { prices: [100, 103, 106, 110] }),
  {
    what: 'three prices',
    rule: facts.PRICES_IN_STEPS,
    day,
    inputs: { prices: [100, 103, 106] },
    outcome: 'BELOW_MINIMUM',
  },
];
