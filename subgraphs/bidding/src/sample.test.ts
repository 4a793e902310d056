import { systemContext } from '@integrity-graph/kit';
import { createDatabase, lookedAgain, openWorld, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bidding } from './subgraph.js';
import { flagsOn, obligationsOf, officer } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  const clock = () => new Date('2026-11-20T04:00:00Z');
  world = await openWorld(database.adminUrl, [parties, bidding], { clock, sample: true });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const id = (name: string) => world.ids.get(name)!;

describe('the sample', () => {
  it.each([
    ['award:sewer', 'SUBMIT_WRITTEN_REPORT', '2025-04-07', 'PERFORMED'],
    ['award:sewer', 'SIGN_CONTRACT', '2025-04-21', 'PERFORMED'],
    ['bid:sewer.bridge', 'RETURN_BID_BOND', '2025-04-16', 'PERFORMED'],
    // Forgotten under the former head: the present one owes it still.
    ['bid:sewer.mine', 'RETURN_BID_BOND', '2025-04-16', 'OPEN'],
    ['objection:sewer', 'REPLY_OBJECTION', '2025-03-19', 'PERFORMED'],
    // 30 working days from the acceptance, and the ten of the expert review that do not count.
    ['complaint:sewer', 'DECIDE_COMPLAINT', '2025-05-26', 'PERFORMED'],
    ['award:monitor', 'SIGN_CONTRACT', '2025-07-07', 'PERFORMED'],
    // One withdrew in time, the other was left alone: both have their bonds back, and it is tendered anew.
    ['bid:sludge.bridge', 'RETURN_BID_BOND', '2026-10-28', 'PERFORMED'],
    ['bid:sludge.mine', 'RETURN_BID_BOND', null, 'PERFORMED'],
    ['tender:sludge', 'TENDER_ANEW', null, 'OPEN'],
    ['evaluation:outfall', 'PUBLISH_CANDIDATES', '2026-10-13', 'OPEN'],
    ['violation:mixed', 'ANNOUNCE_DECISION', null, 'PERFORMED'],
    ['violation:pending', 'ANNOUNCE_DECISION', null, 'OPEN'],
  ])('REQ-38 %s: %s is due on %s and %s', async (name, kind, dueOn, state) => {
    expect((await obligationsOf(world, id(name)))[kind]).toMatchObject({ dueOn, state });
  });

  it.each([
    ['award:sewer', ['REPORTED_LATE']],
    ['award:monitor', ['SIGNED_LATE']],
    ['tender:outfall', ['FILES_MIXED', 'SAME_PREPARER']],
    ['tender:sewer', []],
    ['condition:sludge', ['CONDITION_EXCLUDES']],
    ['bid:sludge.bridge', []],
  ])('REQ-38 there is reason to look at %s for %j', async (name, rules) => {
    expect((await flagsOn(world, id(name))).map(({ rule }) => rule)).toEqual(rules);
  });

  it('REQ-38 every obligation names the document it rests on', async () => {
    const nameless = await systemContext(world.runtime('bidding'), 'test').rows<{ kind: string }>(
      'select distinct kind from obligation where document is null order by kind',
      [],
    );
    expect(nameless.map(({ kind }) => kind)).toEqual([]);
  });

  it('REQ-38 the bureau replies to a lead, and looking again leaves the reply', async () => {
    const [flag] = await flagsOn(world, id('award:sewer'));
    const reply = `mutation ($input: BiddingFlagReplyInput!) {
      biddingFlagReply(input: $input, idempotencyKey: "sample-reply-1") { record { state } userErrors { code } } }`;
    const input = { flag: flag!.id, text: '档案移交延误，报告已补交', post: id('post:environment.head') };
    const { data } = await world.as('bidding', officer)(reply, { input });
    expect(data.biddingFlagReply).toEqual({ record: { state: 'REPLIED' }, userErrors: [] });
    expect(await lookedAgain(world, 'bidding')).toBe(0);
  });

  it('REQ-39 the archive of a firm shows anyone what is published of it', async () => {
    const query = `query ($firm: ID!) { biddingArchives(filter: { enterprise: [$firm] }) { edges { node {
      isContractor qualifications { name validUntil } creditReports { grade validUntil } } } } }`;
    const { data, errors } = await world.as('bidding')(query.replace('[$firm]', '$firm'), {
      firm: id('enterprise:road'),
    });
    expect(errors).toEqual([]);
    expect(data.biddingArchives.edges).toEqual([
      {
        node: {
          isContractor: true,
          qualifications: [{ name: '市政公用工程施工总承包特级', validUntil: '2028-05-31' }],
          creditReports: [{ grade: 'AA', validUntil: '2027-02-09' }],
        },
      },
    ]);
  });
});
