import {
  byDay,
  type Context,
  type Day,
  dayOf,
  type LegalReference,
  NotApplicable,
  tableOf,
  type Watch,
} from '@integrity-graph/kit';
import { BiddingAward } from '../award/award.js';
import { BiddingBid } from '../bid/bid.js';
import { BiddingConsortiumMember } from '../consortium/member.js';
import { BiddingEvaluation } from '../evaluation/evaluation.js';
import { BiddingProject } from '../project/project.js';
import type { ScreenedProcess } from '../rules/processes.js';
import { BiddingSection } from '../section/section.js';
import { BiddingTender } from '../tender/tender.js';

/* What the rules about bids read: tenders with their bids, those of one market together. */

/** What collusion is, and which facts are deemed to be: why prices and winners are looked at. */
export const COLLUSION: LegalReference = { title: '招标投标法实施条例', article: '39、40' };

/** A tender as the screens see it, with what says which others it is compared with. */
export interface MarketTender extends ScreenedProcess {
  market: string;
  currency: string;
  openedOn: Day;
  isEvaluated: boolean;
  isPriceOnly: boolean;
  agencyId: string | null;
}

/** Compared with those of its market and currency that were opened in the three years up to its own opening. */
const YEARS = 3;

export const yearsBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - YEARS}${day.slice(4)}`;

export const isOfMarket = (own: MarketTender, other: MarketTender): boolean =>
  other.market === own.market &&
  other.currency === own.currency &&
  other.openedOn <= own.openedOn &&
  other.openedOn > yearsBefore(own.openedOn);

interface Row extends Omit<MarketTender, 'bids' | 'awards' | 'isCompetitive' | 'openedOn'> {
  openedAt: Date;
  itemCode: string;
  winner: string | null;
  bids: { id: string; firms: string[]; status: string; amount: string; receivedAt: string }[];
}

/** The opened tenders of some markets, each with its bids, in the order of their opening. */
export async function tendersOf(context: Context, markets: readonly string[]): Promise<MarketTender[]> {
  const rows = await context.rows<Row>(
    `select t.id, p.market, s.estimate_currency as currency, t.opened_at as "openedAt", t.bids_due_at as deadline,
       t.evaluation_method = 'LOWEST_PRICE' as "isPriceOnly", p.agency_id as "agencyId", p.tenderer_id as buyer,
       s.item_code as "itemCode", a.bid_id as winner,
       exists (select 1 from ${tableOf(BiddingEvaluation)} e where e.tender_id = t.id) as "isEvaluated",
       json_agg(json_build_object('id', b.id, 'status', b.status, 'amount', b.price_amount::text,
         'receivedAt', b.received_at, 'firms', coalesce(
           (select json_agg(m.enterprise_id order by m.is_lead desc, m.id)
              from ${tableOf(BiddingConsortiumMember)} m where m.bid_id = b.id),
           json_build_array(b.bidder_id))) order by b.price_amount, b.id) as bids
     from ${tableOf(BiddingTender)} t join ${tableOf(BiddingProject)} p on p.id = t.project_id
     join ${tableOf(BiddingSection)} s on s.id = t.section_id
     join ${tableOf(BiddingBid)} b on b.tender_id = t.id and b.price_amount is not null
     left join ${tableOf(BiddingAward)} a on a.tender_id = t.id and a.lapsed_on is null
     where t.opened_at is not null and p.market = any(?::text[])
     group by t.id, p.id, s.id, a.id order by t.opened_at, t.id`,
    [`{${markets.map((market) => JSON.stringify(market)).join(',')}}`],
  );
  return rows.map(({ openedAt, itemCode, winner, bids, ...row }) => ({
    ...row,
    openedOn: dayOf(new Date(openedAt)),
    deadline: new Date(row.deadline!).toISOString(),
    itemCodes: [itemCode],
    awards: bids.flatMap(({ id, firms }) => (id === winner ? [firms] : [])),
    isCompetitive: true,
    bids: bids.map(({ firms, status, amount, receivedAt }) => ({
      tenderers: firms,
      isValid: status === 'VALID',
      isDisqualified: status === 'DISQUALIFIED',
      amount: Number(amount),
      receivedAt,
    })),
  }));
}

/** Prices of the valid bids. */
export const pricesOf = ({ bids }: ScreenedProcess): number[] =>
  bids.flatMap(({ isValid, amount }) => (isValid && amount !== undefined ? amount : []));

/** What a tender is compared with, by tender; nothing for one that is not opened. */
export async function marketsOf(
  targets: readonly { record: BiddingTender }[],
  context: Context,
): Promise<Map<string, { own: MarketTender; others: MarketTender[] }>> {
  const projects = await Promise.all(targets.map(({ record }) => context.load(BiddingProject, record.projectId)));
  const markets = [...new Set(projects.flatMap((project) => project?.market ?? []))];
  const all = await tendersOf(context, markets);
  const wanted = new Set(targets.map(({ record }) => record.id));
  return new Map(
    all
      .filter(({ id }) => wanted.has(id))
      .map((own) => [own.id, { own, others: all.filter((other) => isOfMarket(own, other)) }]),
  );
}

const PARTS = [BiddingBid, BiddingEvaluation, BiddingAward] as const;

/** Looks at a tender again when one of its bids, its evaluation or its award was recorded. */
export const ownBids: readonly Watch[] = PARTS.map((type) => ({
  type,
  targets: (ids, context) =>
    context.rows(`select distinct tender_id as id from ${tableOf(type)} where id = any(?::uuid[])`, [
      `{${ids.join(',')}}`,
    ]),
}));

/** Looks again at the tenders that are compared with one whose evaluation or award was recorded. */
export const marketBids: readonly Watch[] = [BiddingEvaluation, BiddingAward].map((type) => ({
  type,
  targets: (ids, context) =>
    context.rows(
      `select distinct t.id from ${tableOf(type)} one join ${tableOf(BiddingTender)} of on of.id = one.tender_id
       join ${tableOf(BiddingProject)} p on p.id = of.project_id
       join ${tableOf(BiddingProject)} q on q.market = p.market
       join ${tableOf(BiddingTender)} t on t.project_id = q.id
       where one.id = any(?::uuid[]) and t.opened_at >= of.opened_at
         and t.opened_at < of.opened_at + interval '${YEARS} years 1 day'`,
      [`{${ids.join(',')}}`],
    ),
}));

/** What all rules on a tender have in common. */
export const ofTender = {
  record: () => BiddingTender,
  dayOf: ({ record }: { record: BiddingTender }) => (record.openedAt ? dayOf(record.openedAt) : record.publishedOn),
  bodyOf: ({ tendererId }: BiddingTender) => tendererId,
  between: byDay(() => BiddingTender, 'published_on'),
};

export const notOpened = new NotApplicable('尚未开标，或没有投标 · not opened, or without bids');

/** A number as it is told: at most four decimals. */
export const told = (value: number): string => String(Number(value.toFixed(4)));
