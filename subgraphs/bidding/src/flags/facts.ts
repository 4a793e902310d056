import { countOf, flagRule, tableOf } from '@integrity-graph/kit';
import { BiddingBid } from '../bid/bid.js';
import { mostAlike, stepDeviation } from '../rules/screens.js';
import type { BiddingTender } from '../tender/tender.js';
import { notOpened, ofTender, ownBids, told } from './bids.js';

/*
 * The facts deemed collusion (招标投标法实施条例 40), and what forbids two bids in one section (34). Each is a reason to
 * look, and no finding. Nothing but counts leaves what an electronic bid says of who made it.
 */

/** Columns of a bid, each of which says who or what made it. */
type Feature =
  | 'prepared_by'
  | 'file_author'
  | 'mac_address'
  | 'cpu_number'
  | 'handled_by'
  | 'project_manager'
  | 'bond_account'
  | 'controller'
  | 'ip_address';

interface Alike {
  code: string;
  title: string;
  features: readonly Feature[];
  threshold?: string;
  /** `中文 · English` of what the bids share. */
  shared: [zh: string, en: string];
}

const alike = ({ code, title, features, threshold = 'alike_bids', shared: [zh, en] }: Alike) =>
  flagRule<BiddingTender, { bids: number; same: number }, 'threshold'>({
    ...ofTender,
    code,
    title,
    version: 1,
    values: { threshold },
    inputs: {
      bids: '载明该特征的投标数 · bids that tell it',
      same: '特征相同的投标数，取最多者 · bids that share one, at most',
    },
    async gather(targets, { rows }) {
      const found = await rows<{ id: string } & Record<Feature, string | null>>(
        `select tender_id as id, ${features.join(', ')} from ${tableOf(BiddingBid)}
         where tender_id = any(?::uuid[]) and price_amount is not null order by id`,
        [`{${targets.map(({ record }) => record.id).join(',')}}`],
      );
      const byTender = Map.groupBy(found, ({ id }) => id);
      return targets.map(({ record }) => {
        const bids = byTender.get(record.id);
        if (!bids) return notOpened;
        const told = bids.filter((bid) => features.some((feature) => bid[feature])).length;
        // Where no bid tells it, it is not known; that each is alone is known only of those that tell.
        if (told === 0) return {};
        return { bids: told, same: Math.max(...features.map((one) => mostAlike(bids.map((bid) => bid[one])))) };
      });
    },
    judge: ({ same }, { threshold: most }) => ({
      result: String(same),
      unit: '',
      exceeds: same > countOf(most),
      calculation: `${same}; ≤ ${countOf(most)}`,
    }),
    statement: (_, { result }) => `${result} 份投标${zh} · ${result} bids ${en}`,
    watches: ownBids,
  });

export const SAME_PREPARER = alike({
  code: 'SAME_PREPARER',
  title: '不同投标人的投标文件由同一单位或个人编制 · bids prepared by one person or unit (招标投标法实施条例 40)',
  features: ['prepared_by', 'file_author', 'mac_address', 'cpu_number'],
  shared: ['的编制人、文件作者或设备相同', 'share who prepared them, an author, or a device'],
});

export const SAME_HANDLER = alike({
  code: 'SAME_HANDLER',
  title: '不同投标人委托同一单位或个人办理投标事宜 · bids handled by one person or unit (招标投标法实施条例 40)',
  features: ['handled_by'],
  shared: ['由同一单位或个人办理', 'were handled by one person or unit'],
});

export const SAME_PROJECT_MANAGER = alike({
  code: 'SAME_PROJECT_MANAGER',
  title: '不同投标人的投标文件载明的项目管理成员为同一人 · bids name one project manager (招标投标法实施条例 40)',
  features: ['project_manager'],
  shared: ['载明同一项目管理成员', 'name one project manager'],
});

export const SAME_BOND_ACCOUNT = alike({
  code: 'SAME_BOND_ACCOUNT',
  title: '不同投标人的投标保证金从同一账户转出 · bid bonds paid from one account (招标投标法实施条例 40)',
  features: ['bond_account'],
  shared: ['的保证金从同一账户转出', 'have their bonds from one account'],
});

export const SAME_ADDRESS = alike({
  code: 'SAME_ADDRESS',
  title: '不同投标人的投标从同一网络地址上传 · bids sent from one network address (招标投标法实施条例 40)',
  features: ['ip_address'],
  shared: ['从同一网络地址上传', 'were sent from one network address'],
});

export const BIDDERS_RELATED = alike({
  code: 'BIDDERS_RELATED',
  title:
    '同一标段的投标人负责人为同一人或有控股、管理关系 · bidders of one section under one head or control (招标投标法实施条例 34)',
  features: ['controller'],
  threshold: 'related_bidders',
  shared: ['的负责人或控股、管理方相同', 'are under one head or control'],
});

export const PRICES_IN_STEPS = flagRule<BiddingTender, { prices: readonly number[] }, 'threshold' | 'minimum'>({
  ...ofTender,
  code: 'PRICES_IN_STEPS',
  title: '投标报价呈规律性差异 · prices in regular steps (招标投标法实施条例 40)',
  basis: { title: '招标投标法实施条例', article: '40' },
  version: 1,
  values: { threshold: 'step_tolerance', minimum: 'step_bids' },
  minimum: 'minimum',
  inputs: { prices: '全部报价 · all prices' },
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; prices: string[] }>(
      `select tender_id as id, array_agg(price_amount::text order by price_amount) as prices from ${tableOf(BiddingBid)}
       where tender_id = any(?::uuid[]) and price_amount is not null group by tender_id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byTender = new Map(found.map(({ id, prices }) => [id, prices.map(Number)]));
    return targets.map(({ record }) => {
      const prices = byTender.get(record.id);
      return prices ? { prices } : notOpened;
    });
  },
  judge({ prices }, { threshold }) {
    const found = stepDeviation(prices);
    const most = countOf(threshold);
    return {
      result: found === null ? '' : told(found),
      unit: '',
      exceeds: found !== null && found <= most,
      calculation: found === null ? '—' : `${told(found)} > ${most}`,
      sampleSize: prices.length,
    };
  },
  statement: ({ prices }) =>
    `${prices.length} 个报价的差额规律 · the steps between ${prices.length} prices are regular`,
  watches: ownBids,
});

export const FILES_MIXED = flagRule<BiddingTender, { mixed: number }, 'threshold'>({
  ...ofTender,
  code: 'FILES_MIXED',
  title: '不同投标人的投标文件相互混装 · papers of different bids mixed up (招标投标法实施条例 40)',
  version: 1,
  values: { threshold: 'mixed_bids' },
  inputs: { mixed: '评标发现混装的投标数 · bids whose papers the evaluation found mixed up' },
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; evaluated: boolean | null; mixed: string }>(
      `select tender_id as id, bool_and(status in ('VALID', 'DISQUALIFIED')) filter (where status <> 'REVOKED') as evaluated,
         count(*) filter (where mixed_with_id is not null) as mixed
       from ${tableOf(BiddingBid)} where tender_id = any(?::uuid[]) and price_amount is not null group by tender_id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byTender = new Map(found.map((row) => [row.id, row]));
    return targets.map(({ record }) => {
      const row = byTender.get(record.id);
      if (!row) return notOpened;
      return row.evaluated ? { mixed: Number(row.mixed) } : {};
    });
  },
  judge: ({ mixed }, { threshold }) => ({
    result: String(mixed),
    unit: '',
    exceeds: mixed > countOf(threshold),
    calculation: `${mixed}; ≤ ${countOf(threshold)}`,
  }),
  statement: (_, { result }) =>
    `${result} 份投标与他人的混装 · the papers of ${result} bids are mixed up with another’s`,
  watches: ownBids,
});
