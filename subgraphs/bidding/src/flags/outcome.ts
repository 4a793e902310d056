import { countOf, flagRule, type LegalReference, NotApplicable } from '@integrity-graph/kit';
import {
  bidders,
  identicalPrices,
  isFar,
  isNear,
  lateWinners,
  lowestDisqualified,
  othersDisqualified,
  winningGap,
} from '../rules/processes.js';
import { fences } from '../rules/screens.js';
import type { BiddingTender } from '../tender/tender.js';
import { COLLUSION, type MarketTender, marketBids, marketsOf, notOpened, ofTender, ownBids, told } from './bids.js';

/* Screens of who wins and by how much, after the indicators of Cardinal. */

interface Counted {
  code: string;
  title: string;
  basis?: LegalReference;
  threshold: string;
  /** `中文 · English` of what is counted. */
  input: string;
  /** From how many on it exceeds: above the threshold, or at it. */
  exceeds(count: number, threshold: number): boolean;
  /** The count; null where it is not known yet. */
  count(tender: MarketTender): number | NotApplicable | null;
  says: [zh: string, en: string];
}

/** What one bid is enough for; all else compares bids. */
const OF_ONE_BID = ['single_bid', 'least_bidders', 'late_bids_won'];

const counted = ({ code, title, basis, threshold, input, exceeds, count, says: [zh, en] }: Counted) =>
  flagRule<BiddingTender, { count: number; bids: number }, 'threshold' | 'minimum'>({
    ...ofTender,
    code,
    title,
    basis,
    version: 1,
    values: {
      threshold,
      minimum: OF_ONE_BID.includes(threshold) ? 'single_bid' : 'pair_of_bids',
    },
    minimum: 'minimum',
    inputs: { count: input, bids: '已开标的投标数 · bids opened' },
    async gather(targets, context) {
      const markets = await marketsOf(targets, context);
      return targets.map(({ record }) => {
        const own = markets.get(record.id)?.own;
        if (!own) return notOpened;
        const found = count(own);
        if (found instanceof NotApplicable) return found;
        return { bids: own.bids.length, ...(found !== null && { count: found }) };
      });
    },
    judge: ({ count: found, bids }, { threshold: most }) => ({
      result: String(found),
      unit: '',
      exceeds: exceeds(found, countOf(most)),
      calculation: `${found}; ${countOf(most)}`,
      sampleSize: bids,
    }),
    statement: (_, { result }) => `${zh.replace('#', result)} · ${en.replace('#', result)}`,
    watches: ownBids,
  });

/** R018. */
export const SINGLE_BID = counted({
  code: 'SINGLE_BID',
  title: '仅一家投标 · a single bid (Cardinal R018)',
  threshold: 'single_bid',
  input: '投标人数 · bidders',
  exceeds: (count, threshold) => count <= threshold,
  count: bidders,
  says: ['仅 # 家投标', '# bidder only'],
});

/** 条例 44: bids of fewer than three are not opened. */
export const FEW_BIDDERS_OPENED = counted({
  code: 'FEW_BIDDERS_OPENED',
  title: '投标人少于三个而开标 · bids of fewer than three bidders were opened (招标投标法 28；实施条例 44)',
  threshold: 'least_bidders',
  input: '投标人数 · bidders',
  exceeds: (count, threshold) => count < threshold,
  count: bidders,
  says: ['仅 # 家投标而开标', '# bidders only, and the bids were opened'],
});

/** R028. */
export const IDENTICAL_PRICES = counted({
  code: 'IDENTICAL_PRICES',
  title: '不同投标人报价相同 · identical prices (Cardinal R028)',
  basis: COLLUSION,
  threshold: 'identical_prices',
  input: '报价相同的投标人数 · bidders with one price',
  exceeds: (count, threshold) => count > threshold,
  count: identicalPrices,
  says: ['# 家报价相同', '# bidders have one price'],
});

const noWinner = (tender: MarketTender) => tender.awards.length === 0;

/** R030. Late bids are refused here; one can only have won where the deadline was told wrongly. */
export const LATE_BID_WON = counted({
  code: 'LATE_BID_WON',
  title: '逾期送达的投标中标 · a late bid won (Cardinal R030)',
  threshold: 'late_bids_won',
  input: '逾期送达而中标的投标数 · bids that came late and won',
  exceeds: (count, threshold) => count > threshold,
  count: (tender) => (noWinner(tender) ? null : lateWinners(tender)),
  says: ['# 份逾期送达的投标中标', '# bid that came late won'],
});

/** R035. */
export const ALL_OTHERS_DISQUALIFIED = counted({
  code: 'ALL_OTHERS_DISQUALIFIED',
  title: '除中标人外均被否决 · all but the winner disqualified (Cardinal R035)',
  threshold: 'others_disqualified',
  input: '被否决的其他投标人数，仅中标人有效时 · other bidders disqualified, where the winner alone is valid',
  exceeds: (count, threshold) => count >= threshold,
  count: (tender) =>
    noWinner(tender)
      ? null
      : (othersDisqualified(tender) ?? new NotApplicable('有效投标人不止中标人 · others are valid too')),
  says: ['其他 # 家均被否决', 'the other # were disqualified'],
});

/** R036, where price alone decides. */
export const LOWEST_DISQUALIFIED = counted({
  code: 'LOWEST_DISQUALIFIED',
  title: '最低报价被否决 · the lowest price was disqualified (Cardinal R036)',
  threshold: 'lowest_disqualified',
  input: '被否决的最低报价 · lowest price disqualified',
  exceeds: (count, threshold) => count > threshold,
  count(tender) {
    if (!tender.isPriceOnly) return new NotApplicable('非最低投标价法 · price alone does not decide');
    return noWinner(tender) ? null : Number(lowestDisqualified(tender));
  },
  says: ['# 个最低报价被否决', '# lowest price was disqualified'],
});

interface Compared {
  code: string;
  title: string;
  basis?: LegalReference;
  isOut: typeof isNear;
  side: 'lower' | 'upper';
  says: [zh: string, en: string];
}

/** The distance of the winner to the next, against that of other tenders of the market. */
const compared = ({ code, title, basis, isOut, side, says: [zh, en] }: Compared) =>
  flagRule<BiddingTender, { gap: number; market: readonly number[] }, 'threshold' | 'minimum'>({
    ...ofTender,
    code,
    title,
    basis,
    version: 1,
    values: { threshold: 'fence_factor', minimum: 'market_processes' },
    minimum: 'minimum',
    inputs: {
      gap: '次低有效报价高出中标价的比例 · how far the second-lowest valid price lies above the winner’s',
      market: '同一市场三年内各招标的该比例 · that of the tenders of the market in three years',
    },
    async gather(targets, context) {
      const markets = await marketsOf(targets, context);
      return targets.map(({ record }) => {
        const found = markets.get(record.id);
        if (!found) return notOpened;
        if (noWinner(found.own)) return {};
        const gap = winningGap(found.own);
        if (gap === null)
          return new NotApplicable('中标价不是最低，或仅一个有效报价 · the winner is not the lowest, or alone');
        const market = found.others.flatMap((other) => winningGap(other) ?? []).sort((a, b) => a - b);
        return { gap: round(gap), market: market.map(round) };
      });
    },
    judge({ gap, market }, { threshold }) {
      const factor = countOf(threshold);
      const limits = market.length > 0 ? fences(market, factor) : undefined;
      return {
        result: told(gap),
        unit: '',
        exceeds: limits !== undefined && isOut(gap, market, factor),
        calculation: limits
          ? `${told(gap)}; Q1 ${told(limits.q1)}, Q3 ${told(limits.q3)}, ${side} ${told(limits[side])}`
          : told(gap),
        sampleSize: market.length,
      };
    },
    statement: (_, { result }) => `${zh.replace('#', result)} · ${en.replace('#', result)}`,
    watches: [...ownBids, ...marketBids],
  });

export const round = (value: number): number => Number(value.toFixed(6));

/** R024. */
export const PRICE_NEAR_WINNER = compared({
  code: 'PRICE_NEAR_WINNER',
  title: '次低报价异常接近中标价 · the second price unusually near the winner’s (Cardinal R024)',
  basis: COLLUSION,
  isOut: isNear,
  side: 'lower',
  says: ['次低报价仅高出 #', 'the second price lies only # above'],
});

/** R058. */
export const HEAVY_DISCOUNT = compared({
  code: 'HEAVY_DISCOUNT',
  title: '中标价异常低于次低报价 · a winner far below the second price (Cardinal R058)',
  isOut: isFar,
  side: 'upper',
  says: ['次低报价高出 #', 'the second price lies # above'],
});
