import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { evaluated, evaluationInput, flagsBeside, opened, published } from '../testing/procedure.js';
import { archives, done, ids, officer, openBidding } from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openBidding(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const rulesOn = async (record: string) =>
  (await flagsBeside(world, record)).flatMap(({ rule, state }) => (state === 'RAISED' ? rule : []));

/** What a rule says of a record. */
async function said(rule: string, record: string) {
  const query = `query ($record: ID!) { biddingRuleExplanation(rule: ${rule}, record: $record, on: "2026-03-02") {
    outcome sampleSize minimumSampleSize } }`;
  const { data, errors } = await world.as('bidding', officer)(query, { record });
  expect(errors).toEqual([]);
  return data.biddingRuleExplanation;
}

const amount = (value: number) => `${Math.round(value)}.00`;

/** A tender of a market that is awarded to the cheaper of two firms: the first of them, or the second. */
async function won(market: string, by: 'first' | 'second', gap: number): Promise<string> {
  const [winner, loser] = by === 'first' ? [ids.first, ids.second] : [ids.second, ids.first];
  const { tender, bids } = await published(world, {
    terms: { market },
    prices: [amount(5_000_000), amount(5_000_000 * (1 + gap))],
    said: [{ bidder: winner }, { bidder: loser }],
  });
  await done(world, 'biddingAwardDecide', { tender, bid: bids[0], decidedOn: '2026-03-11' });
  return tender;
}

describe('REQ-38 a market of many tenders', () => {
  it('tells who wins in turn from the tenth on, and which price lies unusually near or far from the twentieth on', async () => {
    const market = '轮流市场';
    const tenders: string[] = [];
    const inTurn = async (times: number) => {
      while (tenders.length < times) {
        const by = tenders.length % 2 === 0 ? 'first' : 'second';
        tenders.push(await won(market, by, 0.04 + 0.001 * tenders.length));
      }
      return tenders.at(-1)!;
    };
    const ninth = await inTurn(9);
    expect(await said('BID_ROTATION', ninth)).toMatchObject({ outcome: 'BELOW_MINIMUM', sampleSize: 9 });
    expect(await rulesOn(ninth)).toEqual([]);
    expect(await rulesOn(await inTurn(10))).toEqual(['BID_ROTATION']);
    const nineteenth = await inTurn(19);
    expect(await said('PRICE_NEAR_WINNER', nineteenth)).toMatchObject({ outcome: 'BELOW_MINIMUM', sampleSize: 19 });

    expect(await rulesOn(await won(market, 'second', 0.001))).toEqual(['BID_ROTATION', 'PRICE_NEAR_WINNER']);
    expect(await rulesOn(await won(market, 'first', 0.5))).toEqual(['BID_ROTATION', 'HEAVY_DISCOUNT']);
  });

  it('is silent about one firm that wins all', async () => {
    let last = '';
    for (let index = 0; index < 10; index += 1) last = await won('独胜市场', 'first', 0.05 + 0.001 * index);
    expect(await said('BID_ROTATION', last)).toMatchObject({ outcome: 'NOT_RAISED', sampleSize: 10 });
  });

  it('tells two firms that meet unusually often, the one always dearer; not those that underbid each other', async () => {
    const terms = { market: '结伴市场' };
    const alone = () => evaluated(world, { terms, prices: [amount(5_100_000)], said: [{ bidder: ids.agency }] });
    const pair = () =>
      evaluated(world, {
        terms,
        prices: [amount(5_000_000), amount(5_300_000)],
        said: [{ bidder: ids.second }, { bidder: ids.third }],
      });
    for (let index = 0; index < 12; index += 1) await alone();
    for (let index = 0; index < 9; index += 1) await pair();
    expect(await said('CO_BIDDING', archives.third!)).toMatchObject({ outcome: 'BELOW_MINIMUM', sampleSize: 9 });
    await pair();
    expect(await rulesOn(archives.third!)).toEqual(['CO_BIDDING']);
    // The other market it bids in tells nothing of its pair there: there nobody meets oftener than by chance.
    expect(await said('CO_BIDDING', archives.first!)).toMatchObject({ outcome: 'NOT_RAISED' });
    expect(await rulesOn(archives.agency!)).toEqual([]);
  });

  it('of ten tenders tells prices in a narrow range, apart, or far from the shape of the others', async () => {
    const terms = { market: '形态市场' };
    const four = [ids.first, ids.second, ids.third, ids.agency].map((bidder) => ({ bidder }));
    const of = (...prices: number[]) => evaluated(world, { terms, said: four, prices: prices.map(amount) });
    for (let index = 0; index < 10; index += 1) {
      const step = 1000 * index;
      await of(5_000_000, 5_170_000 - 12 * step, 5_350_000 + 2 * step, 5_500_000 + step);
    }
    const narrow = await rulesOn((await of(5_000_000, 5_001_000, 5_002_500, 5_004_000)).tender);
    expect(narrow).toEqual(expect.arrayContaining(['SPREAD_LOW', 'VARIATION_LOW']));
    const apart = await rulesOn((await of(5_000_000, 5_400_000, 5_401_000, 5_403_500)).tender);
    expect(apart).toEqual(
      expect.arrayContaining(['GAP_HIGH', 'RELATIVE_GAP_HIGH', 'SKEWNESS_OUT', 'KURTOSIS_OUT', 'UNEVENNESS_OUT']),
    );
    expect(await rulesOn((await of(5_000_000, 5_115_000, 5_358_000, 5_504_500)).tender)).toEqual([]);
  });

  it('tells prices in regular steps from the fourth on', async () => {
    const bidders = [ids.first, ids.second, ids.third, ids.agency].map((bidder) => ({ bidder }));
    const prices = [5_000_000, 5_100_000, 5_200_000, 5_300_000].map(amount);
    const terms = { market: '等差市场' };
    expect(await rulesOn((await opened(world, { terms, prices, said: bidders })).tender)).toEqual(['PRICES_IN_STEPS']);
    const three = await opened(world, { terms, prices: prices.slice(1), said: bidders });
    expect(await rulesOn(three.tender)).toEqual([]);
  });

  it('tells a tenderer that disqualifies unusually often, on its tenders where a bid was, from the second on', async () => {
    const tenderers = [
      [ids.tenderer, ids.head],
      [ids.otherBody, ids.postElsewhere],
      [ids.authority, ids.authorityHead],
      [ids.keeper, ids.keeperHead],
      [ids.fifthBody, ids.fifthHead],
    ];
    const tender = async ([tenderer, responsiblePost]: string[], disqualifies: boolean) => {
      const terms = { market: '招标人市场', tenderer, responsiblePost };
      const procedure = await opened(world, { terms, call: { approverPost: responsiblePost } });
      const input = evaluationInput(procedure);
      const [valid, refused] = input.bids;
      const bids = disqualifies ? [valid, { bid: refused!.bid, disqualificationReason: '未按要求签章' }] : input.bids;
      await done(world, 'biddingEvaluationRecord', { ...input, bids });
      return procedure.tender;
    };
    const [first, ...others] = tenderers;
    for (const other of others) await tender(other, false);
    expect(await rulesOn(await tender(first!, true))).toEqual([]);
    expect(await rulesOn(await tender(first!, false))).toEqual([]);
    const third = await tender(first!, true);
    expect(await rulesOn(third)).toEqual(['TENDERER_DISQUALIFIES_OFTEN']);
  });

  it('tells a firm whose bids are disqualified unusually often', async () => {
    const newcomer = await done(world, 'biddingArchiveOpen', {
      enterprise: ids.newcomer,
      keeper: ids.keeper,
      openedOn: '2025-01-06',
      isContractor: true,
    });
    const bidders = [ids.first, ids.second, ids.third, ids.agency, ids.newcomer].map((bidder) => ({ bidder }));
    const prices = [5_000_000, 5_170_000, 5_310_000, 5_500_000, 5_560_000].map(amount);
    for (let times = 0; times < 2; times += 1) {
      expect(await rulesOn(newcomer)).toEqual([]);
      const procedure = await opened(world, { terms: { market: '否决市场' }, prices, said: bidders });
      const input = evaluationInput(procedure);
      const results = input.bids.map(({ bid }, index) =>
        index === 4 ? { bid, disqualificationReason: '未按要求签章' } : { bid },
      );
      await done(world, 'biddingEvaluationRecord', { ...input, bids: results });
    }
    expect(await rulesOn(newcomer)).toEqual(['DISQUALIFIED_OFTEN']);
  });
});
