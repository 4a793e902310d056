import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { issued, prequalification } from '../testing/procedure.js';
import { done, flagsOn, officer, openBidding } from '../testing/world.js';
import { violationInput } from '../violation/actions.cases.js';
import { conditionInput } from './actions.cases.js';
import { ConditionKind, ConditionLimit, exclusionOf } from './exclusion.js';

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

const flagsOf = async (record: string) =>
  (await flagsOn(world, record)).map(({ rule, statement }) => `${rule} ${statement}`);

describe('REQ-38 a condition set to bidders', () => {
  it.each([
    ['SCORING', 'REGION', true, 'REGION_OR_SECTOR_RECORD'],
    ['WINNING', 'SECTOR', true, 'REGION_OR_SECTOR_RECORD'],
    // The article speaks of points and of winning, and of what the law has tendered.
    ['QUALIFICATION', 'REGION', true, undefined],
    ['SCORING', 'SECTOR', false, undefined],
    ['TECHNICAL', 'BRAND', false, 'DESIGNATED_PRODUCT'],
    ['COMMERCIAL', 'SUPPLIER', true, 'DESIGNATED_PRODUCT'],
    ['QUALIFICATION', 'OWNERSHIP', true, 'OWNERSHIP_OR_FORM'],
    ['QUALIFICATION', 'ORGANISATION_FORM', false, undefined],
    ['QUALIFICATION', null, true, undefined],
  ] as const)('%s, tied to %s, of what must be tendered (%s): %s', (kind, tiedTo, isMustTender, expected) => {
    expect(exclusionOf(kind, tiedTo, isMustTender)).toBe(expected);
  });

  it('that keeps bidders out where tendering is free does so all the more where the law has it', () => {
    const kinds = fc.constantFrom(...Object.values(ConditionKind));
    const limits = fc.constantFrom(...Object.values(ConditionLimit));
    fc.assert(
      fc.property(kinds, limits, (kind, tiedTo) => {
        const free = exclusionOf(kind, tiedTo, false);
        if (free) expect(exclusionOf(kind, tiedTo, true)).toBe(free);
      }),
    );
  });

  it('leaves a lead that names the item of the article, with the documents it stands in', async () => {
    const tender = await issued(world);
    const condition = await done(world, 'biddingConditionRecord', conditionInput(tender));
    expect(await flagsOf(condition)).toEqual([
      'CONDITION_EXCLUDES 以特定行政区域或者特定行业的业绩、奖项作为加分或中标条件：青川市 · record or awards of one region or sector earn points or win (实施条例 32(3)): 青川市',
    ]);
    const { data } = await world.as('bidding', officer)(
      'query ($id: ID!) { biddingTender(id: $id) { conditions { kind content tiedTo named publishedOn } } }',
      { id: tender },
    );
    const { tender: _, ...told } = conditionInput(tender);
    expect(data.biddingTender.conditions).toEqual([{ ...told, publishedOn: '2026-02-02' }]);
  });

  it('tied to nothing, or of a project that need not be tendered, leaves none', async () => {
    const free = await issued(world, { isMustTender: false, isStateControlled: false });
    expect(await flagsOf(await done(world, 'biddingConditionRecord', conditionInput(free)))).toEqual([]);
    const plain = { ...conditionInput(await issued(world)), tiedTo: null, named: null };
    expect(await flagsOf(await done(world, 'biddingConditionRecord', plain))).toEqual([]);
  });

  it('of a prequalification is looked at alike', async () => {
    const of = { tender: null, prequalification: await prequalification(world) };
    const input = { ...conditionInput(''), ...of, kind: 'TECHNICAL', tiedTo: 'BRAND', named: '某品牌' };
    expect(await flagsOf(await done(world, 'biddingConditionRecord', input))).toHaveLength(1);
  });

  it('that a department established is told by its item in the decision', async () => {
    const decision = { ...violationInput(), ground: 'ZB_EXCLUDE', exclusion: 'UNSUITED_CONDITIONS' };
    const violation = await done(world, 'biddingViolationRecord', decision);
    const { data } = await world.as(
      'bidding',
      officer,
    )('{ biddingViolations(filter: { exclusion: [UNSUITED_CONDITIONS] }) { edges { node { id ground } } } }');
    expect(data.biddingViolations.edges).toEqual([{ node: { id: violation, ground: 'ZB_EXCLUDE' } }]);
  });
});
