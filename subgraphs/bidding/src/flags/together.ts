import { countOf, flagRule, NotApplicable, type RuleInForce } from '@integrity-graph/kit';
import type { BiddingArchive } from '../archive/archive.js';
import { bidders } from '../rules/processes.js';
import { type Pair, pairs, runsTest, topLift, winnersInGroup } from '../rules/together.js';
import type { BiddingTender } from '../tender/tender.js';
import { COLLUSION, marketBids, marketsOf, notOpened, ofTender, ownBids, told } from './bids.js';
import { around, noBids, ofArchive } from './firms.js';
import { round } from './outcome.js';

/* Screens of firms that bid together in a market, in the three years that are compared. */

export const BID_ROTATION = flagRule<BiddingTender, { winners: readonly string[] }, 'threshold' | 'minimum'>({
  ...ofTender,
  code: 'BID_ROTATION',
  title: '同一组投标人轮流中标 · the same bidders win in turn (runs test)',
  basis: COLLUSION,
  version: 1,
  values: { threshold: 'rotation_chance', minimum: 'rotation_tenders' },
  minimum: 'minimum',
  inputs: {
    winners:
      '同一组投标人三年内各次招标的中标人，按首次中标的次序编号 · winners of the tenders of the same bidders in three years, numbered as they first won',
  },
  async gather(targets, context) {
    const markets = await marketsOf(targets, context);
    return targets.map(({ record }) => {
      const found = markets.get(record.id);
      if (!found) return notOpened;
      if (bidders(found.own) < 2) return new NotApplicable('仅一家投标 · a single bid');
      return found.own.awards.length === 0 ? {} : { winners: winnersInGroup(found.own, found.others) };
    });
  },
  judge({ winners }, { threshold }) {
    const { runs, expected, p } = runsTest(winners);
    const chance = countOf(threshold);
    return {
      result: p === null ? '' : told(p),
      unit: '',
      exceeds: p !== null && p < chance,
      calculation: `${winners.join('')}: ${runs}, E ${told(expected)}; p ${p === null ? '—' : told(p)} ≥ ${chance}`,
      sampleSize: winners.length,
    };
  },
  statement: ({ winners }, { result }) =>
    `同一组投标人 ${winners.length} 次招标轮流中标，偶然如此的概率为 ${result} · the same bidders win in turn in ${winners.length} tenders; by chance with a probability of ${result}`,
  watches: [...ownBids, ...marketBids],
});

/** A pair that a firm is of, with what one in a hundred pairs of its market reaches. */
type Met = Pick<Pair, 'together' | 'lift' | 'contested'> & { top: number };

export const CO_BIDDING = flagRule<BiddingArchive, { pairs: readonly Met[] }, 'threshold' | 'contest' | 'minimum'>({
  ...ofArchive,
  code: 'CO_BIDDING',
  title:
    '与同一企业反复共同投标而无价格竞争 · bids together with one other firm again and again, without a contest of prices',
  basis: COLLUSION,
  version: 1,
  values: { threshold: 'co_bidding_lift', contest: 'co_bidding_contest', minimum: 'bids_together' },
  minimum: 'minimum',
  inputs: {
    pairs:
      '与各企业共同投标的次数、提升度、价格易位的比例及市场前百分之一的提升度 · with each firm: tenders together, lift, share in which the dearer was cheaper, and the lift of the highest hundredth of the market',
  },
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record }) => {
        const all = await around(record, context, 'bidder');
        const met = [...Map.groupBy(all, ({ market }) => market).values()].flatMap((market) => {
          const found = pairs(market);
          const top = found.length > 0 ? round(topLift(found)) : 0;
          return found
            .filter(({ firms }) => firms.includes(record.enterpriseId))
            .map(({ together, lift, contested }) => ({
              together,
              lift: round(lift),
              contested: round(contested),
              top,
            }));
        });
        return met.length > 0 ? { pairs: met.sort(byLift) } : noBids;
      }),
    ),
  judge({ pairs: all }, { threshold, contest, minimum }) {
    const least = countOf(minimum as RuleInForce);
    const often = all.filter(({ together }) => together >= least);
    const found = often.find(
      ({ lift, top, contested }) => lift > countOf(threshold) && lift >= top && contested <= countOf(contest),
    );
    const shown = found ?? often[0] ?? all[0];
    return {
      result: shown ? told(shown.lift) : '',
      unit: '',
      exceeds: found !== undefined,
      calculation: shown
        ? `${shown.together}; ${told(shown.lift)} > ${countOf(threshold)}, ≥ ${told(shown.top)}; ${told(shown.contested)} ≤ ${countOf(contest)}`
        : '—',
      sampleSize: Math.max(0, ...all.map(({ together }) => together)),
    };
  },
  statement: (_, { result }) =>
    `与一家企业共同投标的频率为随机的 ${result} 倍，且价格高低几乎从不易位 · it meets one other firm ${result} times as often as by chance, and their prices hardly ever change places`,
});

const byLift = (a: Met, b: Met): number => b.lift - a.lift || b.together - a.together || a.contested - b.contested;
