import { countOf, flagRule, type RuleInForce } from '@integrity-graph/kit';
import * as screens from '../rules/screens.js';
import type { BiddingTender } from '../tender/tender.js';
import {
  COLLUSION,
  type MarketTender,
  marketBids,
  marketsOf,
  notOpened,
  ofTender,
  ownBids,
  pricesOf,
  told,
} from './bids.js';
import { round } from './outcome.js';

/*
 * Screens of how the valid prices of a tender spread. Colluding bids lie closer together, or leave the lowest alone; what
 * is usual differs by market, so each is held against the tenders of its own market, and silent where there are few.
 */

type Screen = (prices: readonly number[]) => number | null;

interface Spread {
  code: string;
  title: string;
  screen: Screen;
  /** `中文 · English` of what is computed. */
  what: string;
  /** Names of values in the rules: the limit, and the fewest prices. */
  threshold: string;
  bids?: string;
  isOut(own: { value: number; variation: number }, market: readonly number[], limit: number): boolean;
}

const spreadRule = ({ code, title, screen, what, threshold, bids = 'screen_bids', isOut }: Spread) =>
  flagRule<BiddingTender, { prices: readonly number[]; market: readonly number[] }, 'threshold' | 'minimum' | 'bids'>({
    ...ofTender,
    code,
    title,
    basis: COLLUSION,
    version: 1,
    values: { threshold, minimum: 'market_tenders', bids },
    minimum: 'minimum',
    inputs: {
      prices: '有效报价 · valid prices',
      market: `同一市场三年内各招标的${what.split(' · ')[0]} · ${what.split(' · ')[1]} of the tenders of the market in three years`,
    },
    async gather(targets, context) {
      const markets = await marketsOf(targets, context);
      return targets.map(({ record }) => {
        const found = markets.get(record.id);
        if (!found) return notOpened;
        if (!found.own.isEvaluated) return {};
        return { prices: pricesOf(found.own), market: valuesOf(found.others, screen) };
      });
    },
    judge({ prices, market }, values) {
      const least = countOf(values.bids as RuleInForce);
      const value = prices.length < least ? null : screen(prices);
      const variation = prices.length < 2 ? null : screens.variation(prices);
      const limit = countOf(values.threshold);
      const isJudged = value !== null && variation !== null && market.length > 0;
      const limits = market.length > 0 ? screens.fences(market) : undefined;
      const around = limits ? `Q1 ${told(limits.q1)}, Q3 ${told(limits.q3)}` : '—';
      return {
        result: value === null ? '' : told(value),
        unit: '',
        exceeds: isJudged && isOut({ value, variation }, market, limit),
        calculation:
          value === null
            ? `${prices.length} < ${least}`
            : `${told(value)}; ${around}; CV ${told(variation!)}; ${limit}`,
        // Too few prices are no sample of anything, however large the market.
        sampleSize: prices.length < least ? 0 : market.length,
      };
    },
    statement: (_, { result }) => `${what.split(' · ')[0]}为 ${result} · ${what.split(' · ')[1]} is ${result}`,
    watches: [...ownBids, ...marketBids],
  });

/** The screen of each evaluated tender of a market that has one, in order of size. */
const valuesOf = (tenders: readonly MarketTender[], screen: Screen): number[] =>
  tenders
    .filter(({ isEvaluated }) => isEvaluated)
    .flatMap((tender) => {
      const prices = pricesOf(tender);
      const value = prices.length < 3 ? null : screen(prices);
      return value === null ? [] : round(value);
    })
    .sort((a, b) => a - b);

/** Far out on either side; where half of a market is alike, nothing is. */
const isOutlier: Spread['isOut'] = ({ value }, market, factor) => {
  const { q1, q3, lower, upper } = screens.fences(market, factor);
  return q3 > q1 && (value <= lower || value >= upper);
};

export const VARIATION_LOW = spreadRule({
  code: 'VARIATION_LOW',
  title: '报价变异系数过低 · prices vary too little (CV)',
  screen: screens.variation,
  what: '报价变异系数 · the coefficient of variation',
  threshold: 'variation_low',
  // Low by practice, and low in its market: where prices always lie close, only the closest quarter is.
  isOut: ({ value }, market, limit) => value < limit && value <= screens.quantile(market, 0.25),
});

export const SPREAD_LOW = spreadRule({
  code: 'SPREAD_LOW',
  title: '报价极差比过低 · prices lie in too narrow a range (SPD)',
  screen: screens.spread,
  what: '报价极差比 · the range over the lowest price',
  threshold: 'fence_factor',
  isOut({ value }, market, factor) {
    const { q1, lower } = screens.fences(market, factor);
    return q1 > 0 && lower > 0 && value <= lower;
  },
});

export const GAP_HIGH = spreadRule({
  code: 'GAP_HIGH',
  title: '报价集中而最低价独低 · prices lie close, and the lowest alone apart (DIFFP)',
  screen: screens.gap,
  what: '最低两价的差距 · the gap of the two lowest prices',
  threshold: 'variation_low',
  isOut: ({ value, variation }, market, limit) => variation < limit && value > screens.quantile(market, 0.75),
});

export const RELATIVE_GAP_HIGH = spreadRule({
  code: 'RELATIVE_GAP_HIGH',
  title: '最低价与其他报价的相对差距过高 · the lowest price far from the others, which lie close (RD)',
  screen: screens.relativeGap,
  what: '相对差距 · the relative gap',
  threshold: 'relative_gap_high',
  bids: 'screen_bids_four',
  isOut: ({ value }, market, limit) => value > limit && value > screens.quantile(market, 0.75),
});

export const SKEWNESS_OUT = spreadRule({
  code: 'SKEWNESS_OUT',
  title: '报价偏度离群 · skewness of the prices far out (SKEW)',
  screen: screens.skewness,
  what: '报价偏度 · the skewness',
  threshold: 'fence_factor',
  isOut: isOutlier,
});

export const KURTOSIS_OUT = spreadRule({
  code: 'KURTOSIS_OUT',
  title: '报价峰度离群 · kurtosis of the prices far out (KURT)',
  screen: screens.kurtosis,
  what: '报价超额峰度 · the excess kurtosis',
  threshold: 'fence_factor',
  bids: 'screen_bids_four',
  isOut: isOutlier,
});

export const UNEVENNESS_OUT = spreadRule({
  code: 'UNEVENNESS_OUT',
  title: '报价偏离均匀分布的程度离群 · prices far from an even spread (KS)',
  screen: screens.unevenness,
  what: '与均匀分布的最大距离 · the distance to an even spread',
  threshold: 'fence_factor',
  isOut: isOutlier,
});
