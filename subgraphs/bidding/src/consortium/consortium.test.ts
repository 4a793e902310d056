import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  contractInput,
  evaluated,
  evaluationInput,
  flagsBeside,
  joint,
  members,
  notified,
  opened,
  prequalificationInput,
  publicityInput,
  received,
  section,
} from '../testing/procedure.js';
import { act, done, ids, officer, openBidding, TODAY } from '../testing/world.js';

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

const rulesOn = async (record: string) => (await flagsBeside(world, record)).map(({ rule }) => rule);

async function ask(query: string, id: string) {
  const { data, errors } = await world.as('bidding', officer)(`query ($id: ID!) { ${query} }`, { id });
  expect(errors).toEqual([]);
  return data;
}

/** The firm of a bid, bidding as one of two with a third. */
const withThird = () => [joint()];

describe('REQ-38 a consortium', () => {
  it('bids as one, each member checked at each step; all answer for the contract that they sign', async () => {
    const { tender, award, bids } = await notified(world, { said: withThird() });
    const { biddingBid } = await ask(
      'biddingBid(id: $id) { bidder { id } jointAgreement consortium { enterprise { id } isLead task hasSigned } }',
      bids[0]!,
    );
    expect(biddingBid).toEqual({
      bidder: { id: ids.first },
      jointAgreement: '共同投标协议〔2026〕1号',
      consortium: [
        { enterprise: { id: ids.first }, isLead: true, task: null, hasSigned: null },
        { enterprise: { id: ids.third }, isLead: false, task: '管线施工', hasSigned: null },
      ],
    });
    const signing = { ...contractInput(award), coSigners: [ids.third] };
    const contract = await done(world, 'biddingContractSign', signing);
    const { biddingContract } = await ask(
      'biddingContract(id: $id) { consortium { enterprise { id } hasSigned } }',
      contract,
    );
    expect(biddingContract.consortium).toEqual([
      { enterprise: { id: ids.first }, hasSigned: true },
      { enterprise: { id: ids.third }, hasSigned: true },
    ]);
    expect(await rulesOn(contract)).toEqual([]);
    const { biddingTender } = await ask(
      'biddingTender(id: $id) { project { courtChecks { stage enterprise { id } } } }',
      tender,
    );
    const checks = biddingTender.project.courtChecks as { stage: string; enterprise: { id: string } }[];
    const ofThird = checks.filter(({ enterprise }) => enterprise.id === ids.third).map(({ stage }) => stage);
    expect(ofThird).toEqual(['OPENING', 'CANDIDATES', 'AWARD', 'CONTRACT']);
  });

  it('that did not sign together leaves a lead, and a firm by itself has nobody to sign with', async () => {
    const { award } = await notified(world, { said: withThird() });
    const unsigned = await done(world, 'biddingContractSign', contractInput(award));
    expect(await rulesOn(unsigned)).toEqual(['MEMBERS_UNSIGNED']);
    const alone = await notified(world);
    const contract = await done(world, 'biddingContractSign', contractInput(alone.award));
    expect(
      (await ask('biddingContract(id: $id) { consortium { isLead } }', contract)).biddingContract.consortium,
    ).toEqual([]);
  });

  it('is named with each firm once, and only with firms that have archives', async () => {
    const twice = await act(world, 'biddingTenderOpen', await openingWith([ids.third, ids.third]));
    expect(twice.userErrors.map(({ code, field }) => `${code} ${field.at(-2)}`)).toEqual(['DUPLICATE_BIDDER 1']);
    const unknown = await act(world, 'biddingTenderOpen', await openingWith([ids.unarchived]));
    expect(unknown.userErrors.map(({ code }) => code)).toEqual(['NO_ARCHIVE']);
  });

  it('whose member bids alone beside it: both bids are invalid', async () => {
    const procedure = await opened(world, {
      said: [{ ...joint(), consortium: [{ enterprise: ids.second }] }],
    });
    expect(await rulesOn(procedure.tender)).toEqual(['MEMBER_BIDS_AGAIN']);
    // Today it can still be put right; both are to be disqualified.
    const results = evaluationInput(procedure);
    const today = { ...results, evaluatedOn: TODAY, reportReceivedOn: TODAY };
    const { userErrors } = await act(world, 'biddingEvaluationRecord', today);
    expect(userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`)).toEqual([
      'CONSORTIUM_INVALID bids.0.disqualificationReason',
      'CONSORTIUM_INVALID bids.1.disqualificationReason',
    ]);
    const rejected = procedure.bids.map((bid) => ({ bid, disqualificationReason: '联合体成员另行投标' }));
    await done(world, 'biddingEvaluationRecord', { ...today, bids: rejected });
    expect(await rulesOn(procedure.tender)).toEqual(['MEMBER_BIDS_AGAIN']);
  });

  it('that was kept though the notice takes none, or without an agreement, leaves a lead', async () => {
    const unwanted = await evaluated(world, { said: withThird(), call: { isOpenToConsortia: false } });
    expect(await rulesOn(unwanted.tender)).toEqual(['INVALID_CONSORTIUM_KEPT']);
    const unagreed = await evaluated(world, { said: [{ ...joint(), jointAgreement: null }] });
    expect(await rulesOn(unagreed.tender)).toEqual(['INVALID_CONSORTIUM_KEPT']);
    const inOrder = await evaluated(world, { said: withThird(), call: { isOpenToConsortia: true } });
    expect(await rulesOn(inOrder.tender)).toEqual([]);
  });

  it.each([
    ['as it was qualified', () => [ids.third], []],
    ['with another member', () => [ids.agency], ['CONSORTIUM_CHANGED']],
    ['without its member', () => [], ['CONSORTIUM_CHANGED']],
  ])('after a prequalification bids %s', async (_, others, rules) => {
    const of = await section(world);
    const prequalification = await done(world, 'biddingPrequalificationPublish', {
      ...prequalificationInput(of),
      isOpenToConsortia: true,
    });
    await done(world, 'biddingPrequalificationConclude', {
      prequalification,
      concludedOn: '2026-02-26',
      applicants: [
        { enterprise: ids.first, consortium: [{ enterprise: ids.third }], isQualified: true },
        { enterprise: ids.second, isQualified: true },
      ],
    });
    const consortium = others().map((enterprise) => ({ enterprise }));
    const said = [{ consortium, jointAgreement: '共同投标协议〔2026〕2号' }];
    const { tender } = await opened(world, { call: { section: of, prequalification }, said });
    expect(await rulesOn(tender)).toEqual(rules);
    const { biddingPrequalification } = await ask(
      'biddingPrequalification(id: $id) { isOpenToConsortia applicants { consortium { enterprise { id } isLead } } }',
      prequalification,
    );
    expect(biddingPrequalification).toEqual({
      isOpenToConsortia: true,
      applicants: [
        {
          consortium: [
            { enterprise: { id: ids.first }, isLead: true },
            { enterprise: { id: ids.third }, isLead: false },
          ],
        },
        { consortium: [] },
      ],
    });
  });

  it('is tied to a committee by any of its members', async () => {
    const procedure = await opened(world, { said: withThird() });
    const [first, ...others] = members();
    const evaluation = await done(world, 'biddingEvaluationRecord', {
      ...evaluationInput(procedure),
      members: [{ ...first, relatedEnterprise: ids.third }, ...others],
    });
    expect(await rulesOn(evaluation)).toEqual(['MEMBER_TIED']);
  });

  it('is one bidder: alone it is a single bid, and it may win alone against one that was rejected', async () => {
    const single = await opened(world, { said: withThird(), prices: ['5800000.00'] });
    expect(await rulesOn(single.tender)).toEqual(['SINGLE_BID']);
    const procedure = await opened(world, { said: withThird() });
    const { tender, bids } = procedure;
    await done(world, 'biddingEvaluationRecord', {
      ...evaluationInput(procedure),
      bids: [
        { bid: bids[0], rank: 1 },
        { bid: bids[1], disqualificationReason: '未按要求签章' },
      ],
    });
    await done(world, 'biddingCandidatesPublish', publicityInput(tender));
    await done(world, 'biddingAwardDecide', { tender, bid: bids[0], decidedOn: '2026-03-11' });
    expect(await rulesOn(tender)).toEqual(['ALL_OTHERS_DISQUALIFIED']);
  });

  it('is compared with no other tender by price', async () => {
    const { tender } = await notified(world, { said: withThird() });
    const { biddingRuleExplanation } = await ask(
      'biddingRuleExplanation(rule: PRICE_NEAR_WINNER, record: $id, on: "2026-03-02") { outcome }',
      tender,
    );
    expect(biddingRuleExplanation.outcome).toBe('NOT_APPLICABLE');
  });
});

/** An opening whose first bidder stands together with some firms. */
async function openingWith(firms: string[]) {
  const { opening } = await received(world);
  const [first, second] = opening.bids;
  return { ...opening, bids: [{ ...first, consortium: firms.map((enterprise) => ({ enterprise })) }, second] };
}
