import { countOf, flagRule, NotApplicable } from '@integrity-graph/kit';
import { disqualified, type Share } from '../rules/processes.js';
import type { BiddingTender } from '../tender/tender.js';
import { marketBids, marketsOf, notOpened, ofTender } from './bids.js';
import { disqualifiedOf, inOrder, rateAmong } from './firms.js';

type Compared = { own: Share; tenders: number; tenderers: readonly Share[] };

/**
 * R038, of the tenderer: the buyer. A body has no record of its own here, so the lead stands on its tenders in which a
 * bid was disqualified, by all that it had opened in the market up to then.
 */
export const TENDERER_DISQUALIFIES_OFTEN = flagRule<BiddingTender, Compared, 'threshold' | 'minimum'>({
  ...ofTender,
  code: 'TENDERER_DISQUALIFIES_OFTEN',
  title: '招标人否决投标的比率过高 · bids disqualified unusually often by one tenderer (Cardinal R038)',
  version: 1,
  values: { threshold: 'fence_factor', minimum: 'pair_of_tenders' },
  minimum: 'minimum',
  inputs: {
    own: '该招标人：被否决数与投标总数 · of the tenderer: how many disqualified, of how many',
    tenders: '该招标人在同一市场已评审的招标数 · its evaluated tenders in the market',
    tenderers: '同一市场各招标人 · of the tenderers of the market',
  },
  async gather(targets, context) {
    const markets = await marketsOf(targets, context);
    return targets.map(({ record: { id, tendererId } }) => {
      const market = markets.get(id);
      if (!market) return notOpened;
      if (!market.own.bids.some(({ isDisqualified }) => isDisqualified)) {
        return new NotApplicable('本次招标没有否决投标 · no bid was disqualified in it');
      }
      const evaluated = market.others.filter(({ isEvaluated }) => isEvaluated);
      const shares = disqualified(evaluated, ({ buyer }) => (buyer ? [buyer] : []));
      return {
        own: shares.get(tendererId)!,
        tenders: evaluated.filter(({ buyer }) => buyer === tendererId).length,
        // Who had one bid is no rate to compare with.
        tenderers: inOrder([...shares.values()].filter(({ of }) => of >= 2)),
      };
    });
  },
  judge: ({ own, tenders, tenderers }, { threshold }) => ({
    ...rateAmong(own, tenderers, countOf(threshold)),
    sampleSize: tenders,
  }),
  statement: ({ own }) => disqualifiedOf(own),
  watches: marketBids,
});
