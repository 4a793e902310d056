import { sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { bidding } from '../subgraph.js';

/** Parties of the tests, out of the sample of `parties`: a transport bureau that tenders, and firms that bid. */
const NAMES = {
  tenderer: 'body:transport',
  authority: 'body:development',
  otherBody: 'body:finance',
  keeper: 'body:trading',
  fifthBody: 'body:environment',
  fifthHead: 'post:environment.head',
  head: 'post:transport.head',
  deputy: 'post:transport.deputy',
  postElsewhere: 'post:finance.head',
  authorityHead: 'post:development.head',
  keeperHead: 'post:trading.head',
  agency: 'enterprise:software',
  first: 'enterprise:road',
  second: 'enterprise:bridge',
  third: 'enterprise:mine',
  provider: 'enterprise:chemical',
  unarchived: 'enterprise:solar',
  newcomer: 'enterprise:printing',
  expert: 'person:expert.road',
  otherExpert: 'person:expert.finance',
  thirdExpert: 'person:buyer',
  fourthExpert: 'person:finance.handler',
  representative: 'person:transport.handler',
};

/** The day on which tests are held, and the one after it. */
export const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

const trial = sectorTrial({ definition: bidding, beside: [parties], names: NAMES, today: TODAY });

export const { officer, ids, act, done, obligationsOf, flagsOn, turnTo, next } = trial;

/** Ids of the archives of the firms, once a world is open. */
export const archives: Record<string, string> = {};

/** The sector without records but for the archives of the firms that bid, and of the agency. */
export async function openBidding(adminUrl: string, day?: string): Promise<World> {
  const world = await trial.open(adminUrl, day);
  const kinds = { first: 'isContractor', second: 'isContractor', third: 'isSupplier', agency: 'isAgency' } as const;
  for (const [firm, kind] of Object.entries(kinds)) {
    const terms = { keeper: ids.keeper, openedOn: '2025-01-06', [kind]: true };
    archives[firm] = await done(world, 'biddingArchiveOpen', { enterprise: ids[firm as 'first'], ...terms });
  }
  return world;
}

/** How something is published on 2 February 2026. */
export const notice = () => ({
  publishedOn: '2026-02-02',
  medium: '示例省公共资源交易平台',
  basis: '招标投标法 16',
  approverPost: ids.head,
});
