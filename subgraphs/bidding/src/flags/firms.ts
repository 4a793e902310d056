import { byDay, type Context, countOf, flagRule, NotApplicable, tableOf, type Watch } from '@integrity-graph/kit';
import { BiddingArchive } from '../archive/archive.js';
import { BiddingAward } from '../award/award.js';
import { BiddingBid } from '../bid/bid.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { BiddingEvaluation } from '../evaluation/evaluation.js';
import { BiddingProject } from '../project/project.js';
import { disqualified, isHigh, losesOften, ratio, type Share, varieties, wins } from '../rules/processes.js';
import { fences } from '../rules/screens.js';
import { BiddingTender } from '../tender/tender.js';
import { type MarketTender, tendersOf, told, yearsBefore } from './bids.js';

/*
 * Screens of one firm among all that bid in its markets, in the three years up to its last opening there. They stand on
 * the archive of the firm.
 */

/** The markets of a firm, as a bidder or as an agency, and the tenders there that count. */
export async function around(
  archive: BiddingArchive,
  context: Context,
  as: 'bidder' | 'agency',
): Promise<MarketTender[]> {
  const firm = archive.enterpriseId;
  const markets = await context.rows<{ market: string }>(
    as === 'agency'
      ? `select distinct market from ${tableOf(BiddingProject)} where agency_id = ?::uuid order by market`
      : `select distinct p.market from ${tableOf(BiddingBid)} b join ${tableOf(BiddingProject)} p on p.id = b.project_id
         left join ${tableOf(BiddingConsortiumMember)} m on m.bid_id = b.id
         where coalesce(m.enterprise_id, b.bidder_id) = ?::uuid order by market`,
    [firm],
  );
  const all = await tendersOf(
    context,
    markets.map(({ market }) => market),
  );
  const own = all.filter(({ agencyId, bids }) =>
    as === 'agency' ? agencyId === firm : bids.some(({ tenderers }) => tenderers.includes(firm)),
  );
  const last = own.at(-1)?.openedOn;
  return last === undefined
    ? []
    : all.filter(({ openedOn, isEvaluated }) => isEvaluated && openedOn <= last && openedOn > yearsBefore(last));
}

/** Looks again at the firms that bid in a market, and at the agencies there, when a tender of it was evaluated or awarded. */
const inMarket: readonly Watch[] = [BiddingEvaluation, BiddingAward].map((type) => ({
  type,
  targets: (ids, context) =>
    context.rows(
      `with markets as (select distinct p.market from ${tableOf(type)} one join ${tableOf(BiddingTender)} t on t.id = one.tender_id
         join ${tableOf(BiddingProject)} p on p.id = t.project_id where one.id = any(?::uuid[]))
       select a.id from ${tableOf(BiddingArchive)} a where a.enterprise_id in (
         select coalesce(m.enterprise_id, b.bidder_id) from ${tableOf(BiddingBid)} b
           join ${tableOf(BiddingProject)} p on p.id = b.project_id
           left join ${tableOf(BiddingConsortiumMember)} m on m.bid_id = b.id where p.market in (select market from markets)
         union select agency_id from ${tableOf(BiddingProject)} where market in (select market from markets))`,
      [`{${ids.join(',')}}`],
    ),
}));

export const ofArchive = {
  record: () => BiddingArchive,
  dayOf: ({ record }: { record: BiddingArchive }) => record.openedOn,
  bodyOf: () => null,
  watches: inMarket,
  between: byDay(() => BiddingArchive, 'opened_on'),
};

export const noBids = new NotApplicable('没有已评审的投标 · no bid of it was evaluated');
export const inOrder = (shares: Iterable<Share>): Share[] =>
  [...shares].sort((a, b) => ratio(a) - ratio(b) || a.of - b.of);

export type Compared = { own: Share; firms: readonly Share[] };

const described = {
  own: '该企业：次数与总数 · of the firm: how often, of how many',
  firms: '同一市场各企业 · of the firms of its markets',
};

/** R025. */
export const MANY_LOSSES = flagRule<BiddingArchive, Compared, 'threshold' | 'minimum'>({
  ...ofArchive,
  code: 'MANY_LOSSES',
  title: '频繁投标而很少中标 · bids often and wins rarely (Cardinal R025)',
  version: 1,
  values: { threshold: 'fence_factor', minimum: 'market_bidders' },
  minimum: 'minimum',
  inputs: described as never,
  gather: (targets, context) =>
    Promise.all(
      targets.map(async ({ record }) => {
        const shares = wins(await around(record, context, 'bidder'));
        const own = shares.get(record.enterpriseId);
        return own ? { own, firms: inOrder(shares.values()) } : noBids;
      }),
    ),
  judge({ own, firms }, { threshold }) {
    const factor = countOf(threshold);
    const { q1, lower } = fences(firms.map(ratio), factor);
    return {
      result: told(ratio(own)),
      unit: '',
      // Where most win alike, the fence lies on them: only who wins less than they is meant.
      exceeds: ratio(own) < q1 && losesOften(own, firms, factor),
      calculation: `${own.part} / ${own.of} = ${told(ratio(own))}; Q1 ${told(q1)}, lower ${told(lower)}`,
      sampleSize: firms.length,
    };
  },
  statement: ({ own }) => `投标 ${own.of} 次，中标 ${own.part} 次 · ${own.of} bids, ${own.part} of them won`,
});

const disqualifiedOften = (code: string, title: string, as: 'bidder' | 'agency') =>
  flagRule<BiddingArchive, Compared, 'threshold' | 'minimum'>({
    ...ofArchive,
    code,
    title,
    version: 1,
    values: { threshold: 'fence_factor', minimum: 'pair_of_bids' },
    minimum: 'minimum',
    inputs: described as never,
    gather: (targets, context) =>
      Promise.all(
        targets.map(async ({ record }) => {
          const shares = disqualified(await around(record, context, as), (process, { tenderers }) =>
            as === 'bidder' ? tenderers : ([(process as MarketTender).agencyId].filter(Boolean) as string[]),
          );
          const own = shares.get(record.enterpriseId);
          // Who bid once is no rate to compare with.
          return own ? { own, firms: inOrder([...shares.values()].filter(({ of }) => of >= 2)) } : noBids;
        }),
      ),
    judge: ({ own, firms }, { threshold }) => ({ ...rateAmong(own, firms, countOf(threshold)), sampleSize: own.of }),
    statement: ({ own }) => disqualifiedOf(own),
  });

/** R038: a rate of disqualification far above those of the others. */
export function rateAmong(own: Share, all: readonly Share[], factor: number) {
  const rates = all.map(ratio);
  const limits = rates.length > 0 ? fences(rates, factor) : undefined;
  return {
    result: told(ratio(own)),
    unit: '',
    exceeds: limits !== undefined && ratio(own) > limits.q3 && isHigh(ratio(own), rates, factor),
    calculation: `${own.part} / ${own.of} = ${told(ratio(own))}; upper ${limits ? told(limits.upper) : '—'}`,
  };
}

export const disqualifiedOf = ({ part, of }: Share) =>
  `${of} 份投标中 ${part} 份被否决 · ${part} of ${of} bids were disqualified`;

/** R038, of a bidder. */
export const DISQUALIFIED_OFTEN = disqualifiedOften(
  'DISQUALIFIED_OFTEN',
  '投标人被否决率过高 · a bidder disqualified unusually often (Cardinal R038)',
  'bidder',
);

/** R038, of an agency: the procuring entity. */
export const AGENCY_DISQUALIFIES_OFTEN = disqualifiedOften(
  'AGENCY_DISQUALIFIES_OFTEN',
  '代理机构所办招标否决率过高 · bids disqualified unusually often with one agency (Cardinal R038)',
  'agency',
);

/** R048, over all that was awarded anywhere here: variety is the point. */
export const HETEROGENEOUS = flagRule<
  BiddingArchive,
  { own: number; firms: readonly number[] },
  'threshold' | 'minimum'
>({
  ...ofArchive,
  code: 'HETEROGENEOUS',
  title: '中标领域异常多样 · a firm wins in unusually many fields (Cardinal R048)',
  version: 1,
  values: { threshold: 'fence_factor', minimum: 'market_bidders' },
  minimum: 'minimum',
  inputs: {
    own: '该企业中标的大类数 · classes in which the firm won',
    firms: '各中标企业的大类数 · classes of each firm that won',
  },
  async gather(targets, context) {
    const markets = await context.rows<{ market: string }>(`select distinct market from ${tableOf(BiddingProject)}`);
    const all = await tendersOf(
      context,
      markets.map(({ market }) => market),
    );
    const won = varieties(all);
    const firms = [...won.values()].sort((a, b) => a - b);
    return targets.map(({ record }) => {
      const own = won.get(record.enterpriseId);
      return own === undefined ? new NotApplicable('没有中标 · it won nothing') : { own, firms };
    });
  },
  judge({ own, firms }, { threshold }) {
    const factor = countOf(threshold);
    const { q3, upper } = fences(firms, factor);
    return {
      result: String(own),
      unit: '',
      exceeds: own > q3 && isHigh(own, firms, factor),
      calculation: `${own}; Q3 ${told(q3)}, upper ${told(upper)}`,
      sampleSize: firms.length,
    };
  },
  statement: (_, { result }) => `在 ${result} 个大类中标 · it won in ${result} classes`,
});
