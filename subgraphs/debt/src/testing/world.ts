import type { Claims } from '@integrity-graph/kit';
import { key, sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { vi } from 'vitest';
import { debt } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a province, its city, a county, and beside them a bureau. */
const NAMES = {
  province: 'body:province',
  city: 'body:city',
  county: 'body:shiqiao',
  bureau: 'body:finance',
  platform: 'body:platform',
  firm: 'enterprise:road',
  cityHead: 'post:city.head',
  countyHead: 'post:shiqiao.head',
  bureauHead: 'post:finance.head',
};

/** The day on which tests are held, and the one after it. */
const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

const trial = sectorTrial({ definition: debt, beside: [parties], names: NAMES, today: TODAY });

export const { officer: cityOfficer, obligationsOf, flagsOn, next, turnTo } = trial;

export const ids = Object.assign(trial.ids, { provinceHead: '' });

/** The sector without records. The province of the sample has no post: it is given a head, who approves what it publishes. */
export async function openDebt(adminUrl: string, today?: string): Promise<World> {
  const world = await trial.open(adminUrl, today);
  const registrar = { sub: 'registrar', roles: ['officer'], sector: 'parties', division: '990000' };
  const { data } = await world.as('parties', registrar)(
    `mutation ($input: PostCreateInput!, $key: String!) { postCreate(input: $input, idempotencyKey: $key) { record { id } } }`,
    { input: { body: ids.province, title: '省长', isHead: true, validFrom: '2010-01-01' }, key: key() },
  );
  ids.provinceHead = data.postCreate.record.id;
  await vi.waitUntil(() => world.runtime('debt').caughtUp('parties'), { timeout: 20_000 });
  return world;
}

/** Bonds are the province’s: who records is its officer, cleared for hidden debt. */
export const officer = { ...cityOfficer, division: '990000', clearance: 'L4' as const };

export const act = (world: World, action: string, input: object, claims: Partial<Claims> = officer) =>
  trial.act(world, action, input, claims);

export const done = (world: World, action: string, input: object, claims: Partial<Claims> = officer): Promise<string> =>
  trial.done(world, action, input, claims);

export const yuan = (amount: string | number) => ({ amount: String(amount), currency: 'CNY' });

// --- Figures ---------------------------------------------------------------------------------------------------------

export const limitInput = (some: object = {}) => ({
  government: ids.city,
  year: 2026,
  kind: 'GENERAL',
  scope: 'REGION',
  amount: yuan('9000000000'),
  approvedOn: '2026-03-20',
  approvedBy: '示例市人民代表大会常务委员会',
  document: `示人常〔2026〕${next()}号`,
  ...some,
});

export const balanceInput = (some: object = {}) => ({
  government: ids.city,
  kind: 'GENERAL',
  scope: 'REGION',
  from: '2025-01-01',
  until: '2025-12-31',
  opening: yuan('8000000000'),
  borrowed: yuan('700000000'),
  repaid: yuan('500000000'),
  closing: yuan('8200000000'),
  approvedOn: '2026-06-20',
  document: `示财决〔2026〕${next()}号`,
  ...some,
});

export const capacityInput = (some: object = {}) => ({
  government: ids.city,
  year: 2025,
  resources: yuan('10000000000'),
  generalSpending: yuan('6000000000'),
  fundSpending: yuan('4000000000'),
  generalInterest: yuan('240000000'),
  specialInterest: yuan('200000000'),
  document: '示财决〔2026〕1号',
  ...some,
});

// --- Bonds -----------------------------------------------------------------------------------------------------------

export const bondInput = (some: object = {}) => ({
  code: `99${next()}`,
  name: '示例省政府专项债券',
  issuer: ids.province,
  kind: 'SPECIAL',
  purpose: 'NEW',
  amount: yuan('100000000'),
  couponRate: '0.03',
  frequency: 'YEARLY',
  dayCount: 'PER_PERIOD',
  principal: 'AT_MATURITY',
  issuedOn: '2024-03-11',
  interestFrom: '2024-03-12',
  maturesOn: '2027-03-12',
  documentsDisclosedOn: '2024-02-20',
  repaymentPlan: '项目收入偿还',
  project: '示例污水处理厂',
  projectRevenue: yuan('150000000'),
  ...some,
});

/** A bond, and its issuer’s share. */
export async function issued(world: World, some: object = {}): Promise<{ bond: string; share: string }> {
  const bond = await done(world, 'debtBondIssue', bondInput(some));
  const { data } = await world.as('debt', officer)('query ($id: ID!) { debtBond(id: $id) { shares { id } } }', {
    id: bond,
  });
  return { bond, share: data.debtBond.shares[0].id };
}

export const onLendInput = async (world: World, some: object = {}) => ({
  from: (await issued(world)).share,
  borrower: ids.city,
  amount: yuan('60000000'),
  receivedOn: '2024-03-20',
  document: `示转贷〔2024〕${next()}号`,
  approvalDocument: '示人常〔2024〕3号',
  lateRate: '0.0365',
  project: null,
  ...some,
});

/** What the city was lent of a bond. */
export const lent = async (world: World, some: object = {}): Promise<string> =>
  done(world, 'debtShareOnLend', await onLendInput(world, some));

/** The instalments of a share, in the order they fall due. */
export async function instalmentsOf(world: World, share: string): Promise<string[]> {
  const { data } = await world.as('debt', officer)(
    'query ($share: ID!) { debtInstalments(filter: { share: $share }, orderBy: DUE_ON_ASC) { edges { node { id } } } }',
    { share },
  );
  return data.debtInstalments.edges.map(({ node }: { node: { id: string } }) => node.id);
}

/** The city’s first instalment, of 1,800,000 due on 12 March 2025. */
export const instalment = async (world: World): Promise<string> => (await instalmentsOf(world, await lent(world)))[0]!;

export const payInput = (id: string, some: object = {}) => ({
  instalment: id,
  amount: yuan('1800000'),
  paidOn: '2025-03-12',
  fundsFrom: 'PROJECT_REVENUE',
  ...some,
});

export const useInput = async (world: World, some: object = {}) => ({
  share: await lent(world),
  user: ids.bureau,
  project: '示例污水处理厂',
  purpose: 'CAPITAL',
  amount: yuan('10000000'),
  spentOn: '2024-05-06',
  ...some,
});

// --- Beside the bonds ------------------------------------------------------------------------------------------------

export const contingentInput = (some: object = {}) => ({
  number: `示财函〔2024〕${next()}号`,
  body: ids.bureau,
  kind: 'RESCUE',
  debtor: ids.firm,
  creditor: '示例银行青川分行',
  amount: yuan('30000000'),
  givenOn: '2024-04-08',
  ...some,
});

export const hiddenInput = (some: object = {}) => ({
  number: `Y${next()}`,
  body: ids.platform,
  creditor: '示例信托有限公司',
  origin: '政府购买服务协议',
  amount: yuan('200000000'),
  incurredOn: '2017-05-10',
  resolveBy: '2028-12-31',
  document: '示审〔2018〕4号',
  ...some,
});

export const ratingInput = (some: object = {}) => ({
  government: ids.city,
  agency: '示例省财政厅',
  grade: '黄色',
  ratedOn: '2026-05-11',
  document: '示财债〔2026〕8号',
  ...some,
});

export const emergencyInput = (some: object = {}) => ({
  government: ids.county,
  kind: 'DEFAULT',
  occurredOn: '2026-06-15',
  description: '到期利息未按时拨付',
  isOfProvince: false,
  ...some,
});

export const emergency = (world: World, some: object = {}): Promise<string> =>
  done(world, 'debtEmergencyRecord', emergencyInput(some));

export const planInput = (some: object = {}) => ({
  number: `示政发〔2026〕${next()}号`,
  government: ids.county,
  reason: '一般债务付息支出占比超过限定比例',
  measures: ['压减基本建设支出', '处置闲置资产'],
  responsiblePost: ids.countyHead,
  adoptedOn: '2026-04-10',
  approvedBy: '石桥县人民代表大会常务委员会',
  completeBy: '2028-12-31',
  ...some,
});

export const violationInput = (some: object = {}) => ({
  body: ids.bureau,
  responsiblePost: ids.bureauHead,
  ground: 'ZW_GUARANTEE',
  facts: '出具承诺函一份',
  amount: yuan('30000000'),
  authority: ids.city,
  number: `示财监〔2026〕${next()}号`,
  foundOn: '2026-05-18',
  rectifyBy: '2026-09-30',
  ...some,
});

/** A flag: a comfort letter without an exception of the law. */
export async function raiseFlag(world: World): Promise<string> {
  const letter = await done(world, 'debtContingentRecord', contingentInput({ kind: 'COMFORT_LETTER' }));
  const [flag] = await flagsOn(world, letter);
  return flag!.id;
}
