import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { courtEntryInput } from '../credit/actions.cases.js';
import {
  accepted,
  contractInput,
  evaluated,
  evaluationInput,
  flagsBeside,
  issued,
  members,
  objectionInput,
  opened,
  prequalificationInput,
  published,
  registered,
  section,
  signed,
} from '../testing/procedure.js';
import { archives, done, flagsOn, ids, officer, openBidding } from '../testing/world.js';
import { violationInput } from '../violation/actions.cases.js';

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
  (await flagsBeside(world, record)).map(({ rule, state }) => `${rule} ${state}`);

/** What a rule says of a record. */
async function said(rule: string, record: string, on: string) {
  const query = `query ($record: ID!) { biddingRuleExplanation(rule: ${rule}, record: $record, on: "${on}") {
    outcome reason sampleSize minimumSampleSize result values { name verified } } }`;
  const { data, errors } = await world.as('bidding', officer)(query, { record });
  expect(errors).toEqual([]);
  return data.biddingRuleExplanation;
}

describe('REQ-38 the rules look at', () => {
  it('a project large enough to be tendered by law, by amounts that nobody compared with the order', async () => {
    const project = await registered(world, { isMustTender: false });
    expect(await rulesOn(project)).toEqual(['MUST_TENDER_DENIED RAISED']);
    const { values } = await said('MUST_TENDER_DENIED', project, '2026-01-05');
    expect(values.map(({ verified }: { verified: boolean }) => verified)).toEqual([false, false, false, false, false]);
  });

  it('purchases under one approval that are small by themselves, and large together', async () => {
    const terms = { isMustTender: false, category: 'GOODS', approvalNumber: '示发改〔2026〕分批1号' };
    const batch = () => registered(world, { ...terms, estimate: { amount: '1000000.00' } });
    const first = await batch();
    expect(await rulesOn(first)).toEqual([]);
    expect(await rulesOn(await batch())).toEqual(['MUST_TENDER_DENIED RAISED']);
    const [flag] = await flagsOn(world, first);
    expect(flag!.statement).toContain('2 purchases under one approval come to 2000000');
  });

  it('works with budget money in them, where state funds do not prevail; nothing where it is not known', async () => {
    const terms = { isMustTender: false, isStateControlled: false };
    const of = (budget: string) => ({ budgetMoney: { amount: budget }, investment: { amount: '20000000.00' } });
    const [unknown, less, much] = [
      await registered(world, { ...terms, approvalNumber: '示发改〔2026〕预算1号' }),
      await registered(world, { ...terms, approvalNumber: '示发改〔2026〕预算2号', ...of('1999999.99') }),
      await registered(world, { ...terms, approvalNumber: '示发改〔2026〕预算3号', ...of('2000000.00') }),
    ];
    expect(await rulesOn(unknown)).toEqual([]);
    expect(await rulesOn(less)).toEqual([]);
    expect(await rulesOn(much)).toEqual(['MUST_TENDER_DENIED RAISED']);
    expect(await said('MUST_TENDER_DENIED', unknown, '2026-01-05')).toMatchObject({
      reason: expect.stringContaining('not known yet'),
    });
  });

  it('the periods and the bond of a tender that was issued before today', async () => {
    const short = {
      documentUntil: '2026-02-05',
      bidsDueAt: '2026-02-20T09:30:00+08:00',
      bidBond: { amount: '120000.01' },
    };
    expect(await rulesOn(await issued(world, {}, short))).toEqual([
      'BID_BOND_ABOVE_LIMIT RAISED',
      'BID_PERIOD_SHORT RAISED',
      'SALE_SHORT RAISED',
    ]);
  });

  it('clarifications that left too little time, and too little time to apply', async () => {
    const clarified = (of: object, issuedOn: string) =>
      done(world, 'biddingClarificationIssue', { ...of, issuedOn, content: '工程量清单更正', isMaterial: true });
    const shortly = { ...prequalificationInput(await section(world)), applicationsDueAt: '2026-02-12T17:00:00+08:00' };
    const prequalification = await done(world, 'biddingPrequalificationPublish', shortly);
    expect(await rulesOn(prequalification)).toEqual(['APPLICATION_SHORT RAISED']);
    const toApply = await clarified({ prequalification }, '2026-02-10');
    expect(await rulesOn(toApply)).toEqual(['PREQUALIFICATION_CLARIFIED_LATE RAISED']);
    const tender = await issued(world);
    expect(await rulesOn(await clarified({ tender }, '2026-02-16'))).toEqual(['CLARIFIED_LATE RAISED']);
    expect(await rulesOn(await clarified({ tender }, '2026-02-15'))).toEqual([]);
  });

  it('a complaint that was decided late', async () => {
    const complaint = await accepted(world);
    const decision = { outcome: 'DISMISSED', decisionNumber: '示发改投〔2026〕9号', decision: '投诉缺乏事实依据' };
    await done(world, 'biddingComplaintDecide', { complaint, decidedOn: '2026-06-01', ...decision });
    expect(await rulesOn(complaint)).toEqual(['COMPLAINT_DECIDED_LATE RAISED']);
  });

  it('a second collusion within three years, and a loss, that the decision does not hold serious', async () => {
    const decided = (decidedOn: string, more: object = {}) =>
      done(world, 'biddingViolationRecord', {
        ...violationInput(),
        enterprise: ids.third,
        decidedOn,
        bannedFrom: null,
        bannedUntil: null,
        ...more,
      });
    const first = await decided('2023-05-20');
    const third = await decided('2026-05-21');
    expect(await rulesOn(first)).toEqual([]);
    expect(await rulesOn(third)).toEqual([]);
    // Recorded only now, of a day between: the last is the second within three years.
    const second = await decided('2024-01-10', { isSerious: true });
    expect(await rulesOn(second)).toEqual([]);
    expect(await rulesOn(third)).toEqual(['COLLUSION_NOT_HELD_SERIOUS RAISED']);
    const dear = await decided('2019-05-20', { directLoss: { amount: '300000.00' } });
    expect(await rulesOn(dear)).toEqual(['COLLUSION_NOT_HELD_SERIOUS RAISED']);
    // Each says what it was raised by, and no more.
    const both = await decided('2026-05-23', { directLoss: { amount: '300000.00' } });
    const statements = await Promise.all([third, dear, both].map((record) => flagsBeside(world, record)));
    expect(statements.map(([flag]) => flag!.statement)).toEqual([
      '3 年内 2 次认定串通投标，未认定情节严重 · found to collude 2 times within 3 years; not held serious',
      '串通投标造成直接损失 300000.00 元，未认定情节严重 · collusion at a direct loss of 300000.00 CNY; not held serious',
      '3 年内 3 次认定串通投标，串通投标造成直接损失 300000.00 元，未认定情节严重 · found to collude 3 times within 3 years; collusion at a direct loss of 300000.00 CNY; not held serious',
    ]);
    const other = { ground: 'ZB_CHANGE', collusion: null, directLoss: null };
    expect(await rulesOn(await decided('2026-05-22', other))).toEqual([]);
  });

  it('bids that share a device, a handler, a manager, an account, an address or a head', async () => {
    const one = {
      cpuNumber: 'BFEBFBFF000906EA',
      handledBy: '某招标服务部',
      projectManager: '项目经理甲',
      bondAccount: 'a41f',
      ipAddress: '203.0.113.7',
      controller: '某控股公司',
    };
    const { tender } = await opened(world, { said: [one, one] });
    expect(await rulesOn(tender)).toEqual([
      'BIDDERS_RELATED RAISED',
      'SAME_ADDRESS RAISED',
      'SAME_BOND_ACCOUNT RAISED',
      'SAME_HANDLER RAISED',
      'SAME_PREPARER RAISED',
      'SAME_PROJECT_MANAGER RAISED',
    ]);
  });

  it('nothing that bids do not tell: it is not known', async () => {
    const { tender } = await opened(world);
    expect(await said('SAME_BOND_ACCOUNT', tender, '2026-03-02')).toMatchObject({
      outcome: 'BELOW_MINIMUM',
      sampleSize: 0,
      reason: expect.stringContaining('not known yet'),
    });
  });

  it('papers mixed up, a committee too small, and a member tied to a bidder', async () => {
    const procedure = await opened(world);
    const input = evaluationInput(procedure);
    const [first, second] = input.bids;
    const tied = { person: ids.expert, role: 'EXPERT', relatedEnterprise: ids.second };
    const evaluation = await done(world, 'biddingEvaluationRecord', {
      ...input,
      members: [tied, ...members().slice(1, 4)],
      bids: [{ ...first, mixedWith: second!.bid }, second],
    });
    expect(await rulesOn(procedure.tender)).toEqual(['FILES_MIXED RAISED']);
    expect(await rulesOn(evaluation)).toEqual(['COMMITTEE_IRREGULAR RAISED', 'MEMBER_TIED RAISED']);
  });

  it('bids of fewer than three that were opened', async () => {
    const few = await opened(world);
    expect(await flagsOn(world, few.tender)).toMatchObject([{ rule: 'FEW_BIDDERS_OPENED', state: 'RAISED' }]);
    const enough = await opened(world, { prices: ['5800000.00', '5950000.00', '6400000.00'] });
    expect(await flagsOn(world, enough.tender)).toEqual([]);
  });

  it('a single bid, one price of two firms, and a winner who is alone valid', async () => {
    const alone = await opened(world, { prices: ['5800000.00'] });
    expect(await rulesOn(alone.tender)).toEqual(['SINGLE_BID RAISED']);
    const equal = await opened(world, { prices: ['5800000.00', '5800000.00'] });
    expect(await rulesOn(equal.tender)).toEqual(['IDENTICAL_PRICES RAISED']);

    const procedure = await opened(world, { call: { evaluationMethod: 'LOWEST_PRICE' } });
    const [first, second] = procedure.bids;
    const results = [
      { bid: first, disqualificationReason: '未按要求签章' },
      { bid: second, rank: 1 },
    ];
    await done(world, 'biddingEvaluationRecord', { ...evaluationInput(procedure), bids: results });
    const { tender } = procedure;
    await done(world, 'biddingCandidatesPublish', publicityOf(tender));
    expect(await rulesOn(tender)).toEqual([]);
    await done(world, 'biddingAwardDecide', { tender, bid: second, decidedOn: '2026-03-11' });
    expect(await rulesOn(tender)).toEqual(['ALL_OTHERS_DISQUALIFIED RAISED', 'LOWEST_DISQUALIFIED RAISED']);
  });

  it('candidates published late and shortly, another winner than the first, and what came late after him', async () => {
    const procedure = await evaluated(world);
    const { tender, bids, evaluation } = procedure;
    const shortly = { ...publicityOf(tender), publishedOn: '2026-03-10', until: '2026-03-11' };
    const publicity = await done(world, 'biddingCandidatesPublish', shortly);
    expect(await rulesOn(evaluation)).toEqual(['CANDIDATES_PUBLISHED_LATE RAISED']);
    expect(await rulesOn(publicity)).toEqual(['PUBLICITY_SHORT RAISED']);
    const award = await done(world, 'biddingAwardDecide', { tender, bid: bids[1], decidedOn: '2026-03-13' });
    await done(world, 'biddingAwardNotify', { award, issuedOn: '2026-03-16' });
    await done(world, 'biddingReportSubmit', { award, submittedOn: '2026-04-20', document: '示交招〔2026〕9号' });
    const terms = { value: { amount: '5950000.01' }, performanceBond: { amount: '600000.00' }, completionDueOn: null };
    const contract = await done(world, 'biddingContractSign', {
      ...contractInput(award),
      ...terms,
      dateSigned: '2026-04-30',
    });
    expect(await rulesOn(award)).toEqual(['REPORTED_LATE RAISED', 'SIGNED_LATE RAISED', 'WINNER_NOT_FIRST RAISED']);
    expect(await rulesOn(contract)).toEqual(['CONTRACT_DEVIATES RAISED', 'PERFORMANCE_BOND_ABOVE_LIMIT RAISED']);
    await done(world, 'biddingBidBondReturn', { bid: bids[0], returnedOn: '2026-06-01' });
    expect(await rulesOn(bids[0]!)).toEqual(['BOND_RETURNED_LATE RAISED']);
  });

  it('an objection that was not heeded, and replied to late', async () => {
    const procedure = await published(world);
    const { tender, bids } = procedure;
    const objection = await done(world, 'biddingObjectionLodge', objectionInput(tender));
    expect(await rulesOn(objection)).toEqual([]);
    await done(world, 'biddingAwardDecide', { tender, bid: bids[0], decidedOn: '2026-03-11' });
    expect(await rulesOn(objection)).toEqual(['WENT_ON_DESPITE_OBJECTION RAISED']);
    await done(world, 'biddingObjectionReply', { objection, repliedOn: '2026-03-20', reply: '不成立' });
    expect(await rulesOn(objection)).toEqual(['OBJECTION_REPLIED_LATE RAISED', 'WENT_ON_DESPITE_OBJECTION RAISED']);
  });
});

describe('REQ-39 every admission is checked against the court list', () => {
  const checks = async (project: string) => {
    const { data } = await world.as('bidding', officer)(
      `query ($id: ID!) { biddingProject(id: $id) { courtChecks { id stage result checkedOn entry { caseNumber } enterprise { id } } } }`,
      { id: project },
    );
    return data.biddingProject.courtChecks as {
      id: string;
      stage: string;
      result: string;
      enterprise: { id: string };
    }[];
  };
  const projectOf = async (tender: string) => {
    const query = 'query ($id: ID!) { biddingTender(id: $id) { project { id } } }';
    return (await world.as('bidding', officer)(query, { id: tender })).data.biddingTender.project.id as string;
  };

  it('of the agency, the bidders, the candidates, the winner and who signs, each on its day', async () => {
    const { tender } = await signed(world);
    const found = await checks(await projectOf(tender));
    expect(found.map(({ stage, enterprise }) => `${stage} ${enterprise.id}`)).toEqual([
      `AGENCY ${ids.agency}`,
      `OPENING ${ids.first}`,
      `OPENING ${ids.second}`,
      `CANDIDATES ${ids.first}`,
      `CANDIDATES ${ids.second}`,
      `AWARD ${ids.first}`,
      `CONTRACT ${ids.first}`,
    ]);
    expect(found.every(({ result }) => result === 'CLEAR')).toBe(true);
  });

  it('and a lead tells of a firm that was listed then, also when that is found out later', async () => {
    const entry = await done(world, 'biddingCourtEntryRecord', {
      ...courtEntryInput(archives.second),
      listedOn: '2026-02-15',
    });
    const listed = await opened(world);
    const [agency, first, second] = await checks(await projectOf(listed.tender));
    expect([agency, first, second].map((check) => check!.result)).toEqual(['CLEAR', 'CLEAR', 'LISTED']);
    expect(await rulesOn(second!.id)).toEqual(['LISTED_ADMITTED RAISED']);

    // Found only now, of the first bidder: what was recorded then stays, and the lead is raised.
    await done(world, 'biddingCourtEntryRecord', { ...courtEntryInput(archives.first), listedOn: '2026-03-01' });
    expect(await rulesOn(first!.id)).toEqual(['LISTED_ADMITTED RAISED']);
    expect((await checks(await projectOf(listed.tender)))[1]!.result).toBe('CLEAR');
    await done(world, 'biddingCourtEntryRemove', { entry, lastDay: '2026-02-28' });
    expect(await rulesOn(second!.id)).toEqual(['LISTED_ADMITTED WITHDRAWN']);
  });
});

describe('REQ-38 a market', () => {
  it('is silent below its smallest sample, and says how many it lacks', async () => {
    const { tender } = await evaluated(world, {
      terms: { market: '试验市场' },
      prices: ['5000000.00', '5010000.00', '5020000.00'],
    });
    expect(await said('VARIATION_LOW', tender, '2026-03-02')).toMatchObject({
      outcome: 'BELOW_MINIMUM',
      sampleSize: 1,
      minimumSampleSize: 10,
    });
  });

  it('of ten tenders tells the one whose prices hardly differ, and compares with no other market', async () => {
    const terms = { market: '校准市场' };
    const far = (index: number) => [
      '5000000.00',
      `${5_400_000 + 20_000 * index}.00`,
      `${5_800_000 + 15_000 * index}.00`,
    ];
    for (let index = 0; index < 9; index += 1) await evaluated(world, { terms, prices: far(index) });
    const { tender } = await evaluated(world, { terms, prices: ['5000000.00', '5010000.00', '5020000.00'] });
    expect(await rulesOn(tender)).toContain('VARIATION_LOW RAISED');
    expect(await said('PRICE_NEAR_WINNER', tender, '2026-03-02')).toMatchObject({ outcome: 'BELOW_MINIMUM' });
    const other = await evaluated(world, {
      terms: { market: '另一市场' },
      prices: ['5000000.00', '5010000.00', '5020000.00'],
    });
    expect(await rulesOn(other.tender)).not.toContain('VARIATION_LOW RAISED');
  });
});

const publicityOf = (tender: string) => ({
  tender,
  publishedOn: '2026-03-06',
  until: '2026-03-09',
  medium: '示例省公共资源交易平台',
  basis: '招标投标法实施条例 54',
  approverPost: ids.head,
});
