import type { FlagRule } from '@integrity-graph/kit';
import type { RuleCase } from '@integrity-graph/kit/testing';
import * as firms from '../firms.js';
import * as outcome from '../outcome.js';
import * as spread from '../spread.js';
import { TENDERER_DISQUALIFIES_OFTEN } from '../tenderer.js';
import * as together from '../together.js';

const day = '2026-03-02';

const triple = (rule: FlagRule, raised: object, not: object, few: object): RuleCase[] => [
  { what: 'beyond', rule, day, inputs: raised, outcome: 'RAISED' },
  { what: 'short of it', rule, day, inputs: not, outcome: 'NOT_RAISED' },
  { what: 'too few to say', rule, day, inputs: few, outcome: 'BELOW_MINIMUM' },
];

/** So many values from one number to another, evenly. */
const range = (from: number, to: number, length: number) =>
  Array.from({ length }, (_, index) => Number((from + ((to - from) * index) / (length - 1)).toFixed(6)));

/** Gaps of a market of twenty tenders, from 4 % to 6 %: Q1 0.0446, Q3 0.0554, fences 0.0285 and 0.0715. */
const gaps = range(0.04, 0.06, 20);
/** Shares of twenty firms: each wins a third of what it bids for. */
const alike = Array.from({ length: 20 }, (_, index) => ({ part: 10 + (index % 3), of: 30 }));

export const MARKET_CASES: RuleCase[] = [
  ...triple(outcome.SINGLE_BID, { count: 1, bids: 1 }, { count: 2, bids: 2 }, { count: 0, bids: 0 }),
  ...triple(outcome.FEW_BIDDERS_OPENED, { count: 2, bids: 2 }, { count: 3, bids: 3 }, { count: 0, bids: 0 }),
  ...triple(outcome.IDENTICAL_PRICES, { count: 2, bids: 2 }, { count: 1, bids: 2 }, { count: 1, bids: 1 }),
  ...triple(outcome.LATE_BID_WON, { count: 1, bids: 1 }, { count: 0, bids: 1 }, { count: 0, bids: 0 }),
  ...triple(outcome.ALL_OTHERS_DISQUALIFIED, { count: 1, bids: 2 }, { count: 0, bids: 2 }, { count: 0, bids: 1 }),
  ...triple(outcome.LOWEST_DISQUALIFIED, { count: 1, bids: 2 }, { count: 0, bids: 2 }, { count: 1, bids: 1 }),
  ...triple(
    outcome.PRICE_NEAR_WINNER,
    { gap: 0.028, market: gaps },
    { gap: 0.03, market: gaps },
    { gap: 0.001, market: gaps.slice(1) },
  ),
  {
    what: 'none where the fence is not above zero',
    rule: outcome.PRICE_NEAR_WINNER,
    day,
    inputs: { gap: 0, market: range(0, 0.2, 20) },
    outcome: 'NOT_RAISED',
  },
  ...triple(
    outcome.HEAVY_DISCOUNT,
    { gap: 0.072, market: gaps },
    { gap: 0.071, market: gaps },
    { gap: 0.5, market: gaps.slice(1) },
  ),
  ...triple(
    spread.VARIATION_LOW,
    { prices: [100, 101, 102], market: range(0.02, 0.1, 10) },
    { prices: [100, 110, 125], market: range(0.02, 0.1, 10) },
    { prices: [100, 101], market: range(0.02, 0.1, 10) },
  ),
  {
    what: 'in a market where prices always lie that close',
    rule: spread.VARIATION_LOW,
    day,
    inputs: { prices: [100, 103, 106], market: range(0.005, 0.03, 10) },
    outcome: 'NOT_RAISED',
  },
  {
    what: 'nine tenders in its market',
    rule: spread.VARIATION_LOW,
    day,
    inputs: { prices: [100, 101, 102], market: range(0.02, 0.1, 9) },
    outcome: 'BELOW_MINIMUM',
  },
  ...triple(
    spread.SPREAD_LOW,
    { prices: [1000, 1001, 1002], market: range(0.1, 0.12, 10) },
    { prices: [100, 105, 110], market: range(0.1, 0.12, 10) },
    { prices: [1000, 1001, 1002], market: range(0.1, 0.12, 9) },
  ),
  ...triple(
    spread.GAP_HIGH,
    { prices: [100, 106, 107], market: range(0.01, 0.05, 10) },
    { prices: [100, 101, 107], market: range(0.01, 0.05, 10) },
    { prices: [100, 106], market: range(0.01, 0.05, 10) },
  ),
  ...triple(
    spread.RELATIVE_GAP_HIGH,
    { prices: [100, 110, 111, 112], market: range(0.2, 2, 10) },
    { prices: [100, 101, 111, 121], market: range(0.2, 2, 10) },
    { prices: [100, 110, 111], market: range(0.2, 2, 10) },
  ),
  ...triple(
    spread.SKEWNESS_OUT,
    { prices: [100, 100.1, 150], market: range(-0.2, 0.2, 10) },
    { prices: [100, 110, 120], market: range(-0.2, 0.2, 10) },
    { prices: [100, 150], market: range(-0.2, 0.2, 10) },
  ),
  ...triple(
    spread.KURTOSIS_OUT,
    { prices: [100, 101, 102, 103, 200], market: range(-0.5, 0.5, 10) },
    { prices: [3, 4, 5, 2, 3, 4, 5, 6, 4, 7], market: range(-0.5, 0.5, 10) },
    { prices: [100, 101, 200], market: range(-0.5, 0.5, 10) },
  ),
  ...triple(
    spread.UNEVENNESS_OUT,
    { prices: [100, 101, 102, 200], market: range(0.3, 0.35, 10) },
    { prices: [100, 110, 120], market: range(0.3, 0.35, 10) },
    { prices: [100, 200], market: range(0.3, 0.35, 10) },
  ),
  ...triple(
    together.BID_ROTATION,
    { winners: [...'123123123123'] },
    { winners: [...'112231331232'] },
    { winners: [...'121212121'] },
  ),
  {
    what: 'one firm wins all, which is no rotation',
    rule: together.BID_ROTATION,
    day,
    inputs: { winners: [...'1111111111'] },
    outcome: 'NOT_RAISED',
  },
  ...triple(
    together.CO_BIDDING,
    { pairs: [{ together: 10, lift: 2.1, contested: 0.1, top: 2.1 }] },
    { pairs: [{ together: 10, lift: 2, contested: 0.1, top: 2 }] },
    { pairs: [{ together: 9, lift: 5, contested: 0, top: 5 }] },
  ),
  ...[
    ['two that underbid each other', { together: 20, lift: 5, contested: 0.11, top: 5 }],
    ['two that others meet as often', { together: 20, lift: 5, contested: 0, top: 5.1 }],
  ].map(([what, pair]) => ({
    what: String(what),
    rule: together.CO_BIDDING,
    day,
    inputs: { pairs: [pair] },
    outcome: 'NOT_RAISED' as const,
  })),
  ...triple(
    firms.MANY_LOSSES,
    { own: { part: 1, of: 40 }, firms: [{ part: 1, of: 40 }, ...alike.slice(1)] },
    { own: { part: 10, of: 30 }, firms: alike },
    { own: { part: 0, of: 40 }, firms: alike.slice(1) },
  ),
  {
    what: 'who bids seldom may well win nothing',
    rule: firms.MANY_LOSSES,
    day,
    inputs: { own: { part: 0, of: 3 }, firms: [{ part: 0, of: 3 }, ...alike.slice(1)] },
    outcome: 'NOT_RAISED',
  },
  ...[firms.DISQUALIFIED_OFTEN, firms.AGENCY_DISQUALIFIES_OFTEN].flatMap((rule) =>
    triple(
      rule,
      { own: { part: 9, of: 10 }, firms: [...alike, { part: 9, of: 10 }] },
      { own: { part: 12, of: 30 }, firms: alike },
      { own: { part: 1, of: 1 }, firms: alike },
    ),
  ),
  ...triple(
    TENDERER_DISQUALIFIES_OFTEN,
    { own: { part: 9, of: 10 }, tenders: 2, tenderers: [...alike, { part: 9, of: 10 }] },
    // The upper fence of the market is 0.5 of a bid.
    { own: { part: 12, of: 30 }, tenders: 2, tenderers: alike },
    { own: { part: 9, of: 10 }, tenders: 1, tenderers: [...alike, { part: 9, of: 10 }] },
  ),
  ...triple(
    firms.HETEROGENEOUS,
    { own: 6, firms: [...range(1, 1, 14), 2, 2, 2, 2, 2, 6] },
    { own: 2, firms: [...range(1, 1, 14), 2, 2, 2, 2, 2, 6] },
    { own: 6, firms: [1, 1, 6] },
  ),
];
