import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import { listReportsOfYear } from '../report/open.js';
import { done, ids, obligationsOf, officer, openEnvironment, promised } from '../testing/world.js';
import { isMet } from './record-result.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl, '2027-02-01');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const record = (target: string, value: string, periodEnd = '2026-12-31') =>
  done(world, 'environmentTargetResultRecord', {
    target,
    value,
    periodEnd,
    determinedOn: '2027-01-20',
    determinedBy: ids.city,
    evidence: '示政考〔2027〕1号',
  });

describe('REQ-44 a target publicly promised', () => {
  it('is published when it stands on the portal and on the credit site', async () => {
    const record = await promised(world);
    const publish = (channel: string, publishedOn: string) =>
      done(world, 'environmentTargetPublish', {
        record,
        ...publication(channel),
        publishedOn,
        approverPost: ids.head,
      });
    await publish('PORTAL', '2026-01-16');
    await publish('OTHER', '2026-01-17');
    expect((await obligationsOf(world, record)).PUBLISH_TARGET).toMatchObject({ state: 'OPEN', dueOn: '2026-02-12' });
    await publish('CREDIT_SITE', '2026-03-20');
    expect((await obligationsOf(world, record)).PUBLISH_TARGET).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-03-20',
    });
  });

  it('stays open when the result misses it, with the result to be seen', async () => {
    const target = await promised(world);
    await record(target, '35.1');
    expect((await obligationsOf(world, target)).MEET_TARGET).toMatchObject({ state: 'OPEN', dueOn: '2026-12-31' });
    const { data } = await world.as('environment', officer)(
      'query ($id: ID!) { environmentTarget(id: $id) { targetValue results { value isMet evidence } } }',
      { id: target },
    );
    expect(data.environmentTarget).toEqual({
      targetValue: '35',
      results: [{ value: '35.1', isMet: false, evidence: '示政考〔2027〕1号' }],
    });
  });

  it('is met on the day the data end, and late when that is after its year', async () => {
    const inTime = await promised(world);
    await record(inTime, '35');
    expect((await obligationsOf(world, inTime)).MEET_TARGET).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-12-31',
    });
    const late = await promised(world);
    await record(late, '35.1');
    await record(late, '34.8', '2027-01-15');
    expect((await obligationsOf(world, late)).MEET_TARGET).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2027-01-15',
      dueOn: '2026-12-31',
    });
  });

  it.each([
    ['AT_MOST', '35', true],
    ['AT_MOST', '35.0000000001', false],
    ['AT_LEAST', '35', true],
    ['AT_LEAST', '34.9999999999', false],
  ] as const)('%s 35, reached %s: %s', (direction, value, expected) => {
    expect(isMet({ direction, targetValue: '35' }, value)).toBe(expected);
  });

  it('has its result published on its own account', async () => {
    const result = await record(await promised(world), '36');
    expect(await obligationsOf(world, result)).toMatchObject({
      PUBLISH_RESULT: { state: 'OPEN', dueOn: '2027-02-17' },
    });
  });
});

describe('REQ-44 the yearly report to the people’s congress', () => {
  it('comes onto the list each January for who was on it the year before, once', async () => {
    await done(world, 'environmentReportOpen', { government: ids.city, year: 2026 });
    const context = () => systemContext(world.runtime('environment'), 'test');
    expect(await listReportsOfYear(context())).toBe(1);
    expect(await listReportsOfYear(context())).toBe(0);
    const { data } = await world.as(
      'environment',
      officer,
    )('{ environmentReports(orderBy: YEAR_DESC) { edges { node { id year reportedOn } } } }');
    const [next] = data.environmentReports.edges.map(({ node }: { node: { id: string } }) => node);
    expect(next).toMatchObject({ year: 2027, reportedOn: null });
    expect(await obligationsOf(world, next.id)).toMatchObject({ REPORT: { state: 'OPEN', dueOn: '2027-12-31' } });
  });
});
