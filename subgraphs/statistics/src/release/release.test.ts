import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import { done, explanation, ids, obligationsOf, officer, openStatistics, released, series } from '../testing/world.js';
import { periodEnd, periodStart } from './period.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openStatistics(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const publish = (action: string, record: string, publishedOn = '2026-06-30') =>
  done(world, action, { record, ...publication(), publishedOn, approverPost: ids.head });

const KNOWN = `query ($id: ID!, $day: Date, $at: DateTime) { statisticsSeries(id: $id) {
  values(releasedBy: $day, knownAt: $at) { edges { node { period value status } } } } }`;
async function known(id: string, variables: object = {}, claims?: object): Promise<string[]> {
  const { data, errors } = await world.as('statistics', claims)(KNOWN, { id, ...variables });
  expect(errors).toEqual([]);
  return (data.statisticsSeries?.values.edges ?? []).map(
    ({ node }: { node: Record<string, string> }) => `${node.period} ${node.value} ${node.status}`,
  );
}

describe('REQ-45 a series', () => {
  it('is told as it was known on a day, and as far as was recorded by an instant', async () => {
    const of = await series(world);
    const value = (period: string, text: string, status: string) => ({ series: of, period, value: text, status });
    await released(world, { releasedOn: '2025-01-20' }, [value('2023', '2900', 'A'), value('2024', '3000', 'P')]);
    await released(world, { releasedOn: '2026-01-20' }, [value('2024', '2950', 'R'), value('2025', '3200', 'P')]);
    const { data } = await world.as('statistics', officer)(
      'query ($id: ID!) { statisticsSeries(id: $id) { vintages(period: "2024") { value recordedAt release { releasedOn isRevision } } } }',
      { id: of },
    );
    const [first, second] = data.statisticsSeries.vintages;
    expect([first, second]).toMatchObject([
      { value: '3000', release: { releasedOn: '2025-01-20', isRevision: false } },
      { value: '2950', release: { releasedOn: '2026-01-20', isRevision: true } },
    ]);
    expect(await known(of, {}, officer)).toEqual(['2023 2900 A', '2024 2950 R', '2025 3200 P']);
    expect(await known(of, { day: '2025-12-31' }, officer)).toEqual(['2023 2900 A', '2024 3000 P']);
    expect(await known(of, { day: '2025-01-19' }, officer)).toEqual([]);
    expect(await known(of, { at: first.recordedAt }, officer)).toEqual(['2023 2900 A', '2024 3000 P']);
  });

  it('is to the public what was published', async () => {
    const of = await series(world);
    const early = await released(world, { releasedOn: '2025-01-20' }, [
      { series: of, period: '2024', value: '3000', status: 'P' },
    ]);
    await released(world, { releasedOn: '2026-01-20' }, [{ series: of, period: '2024', value: '2950', status: 'R' }]);
    expect(await known(of)).toEqual([]);
    await publish('statisticsReleasePublish', early);
    expect(await known(of)).toEqual(['2024 3000 P']);
    expect(await known(of, {}, officer)).toEqual(['2024 2950 R']);
  });
});

describe('REQ-45 a revision of what was public', () => {
  it('is explained publicly, and nothing less performs that', async () => {
    const of = await series(world);
    const first = await released(world, { releasedOn: '2025-01-20' }, [
      { series: of, period: '2024', value: '3000', status: 'P' },
    ]);
    const revised = await released(world, { kind: 'CENSUS' }, [
      { series: of, period: '2024', value: '2700', status: 'R' },
    ]);
    await publish('statisticsReleasePublish', first);
    expect(await obligationsOf(world, first)).toEqual({});
    await publish('statisticsReleasePublish', revised, '2026-06-22');
    const revision = await done(world, 'statisticsRevisionExplain', { release: revised, ...explanation });
    expect((await obligationsOf(world, revised)).EXPLAIN_REVISION).toMatchObject({ state: 'OPEN', dueOn: null });
    await publish('statisticsRevisionPublish', revision, '2026-06-28');
    expect((await obligationsOf(world, revised)).EXPLAIN_REVISION).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-06-28',
    });
  });
});

describe('REQ-45 a period', () => {
  it.each([
    ['2025', 'YEARLY', '2025-01-01', '2025-12-31'],
    ['2025-Q3', 'QUARTERLY', '2025-07-01', '2025-09-30'],
    ['2024-02', 'MONTHLY', '2024-02-01', '2024-02-29'],
    ['2020-11-01', 'ONCE', '2020-11-01', '2020-11-01'],
  ] as const)('%s, %s: %s to %s', (text, frequency, first, last) => {
    expect(periodStart(text, frequency)).toBe(first);
    expect(periodEnd(first, frequency)).toBe(last);
  });

  it.each([
    ['2025-Q5', 'QUARTERLY'],
    ['2025-13', 'MONTHLY'],
    ['2025-06', 'YEARLY'],
    ['25', 'YEARLY'],
    ['2025-02-30', 'ONCE'],
  ] as const)('%s is none that is %s', (text, frequency) => {
    expect(periodStart(text, frequency)).toBeUndefined();
  });

  it('of a month follows the one before without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const start = periodStart(`${year}-${String(month).padStart(2, '0')}`, 'MONTHLY')!;
        const next = periodStart(
          `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}`,
          'MONTHLY',
        )!;
        const end = periodEnd(start, 'MONTHLY');
        expect(end > start && end < next).toBe(true);
        expect(Date.parse(next) - Date.parse(end)).toBe(86_400_000);
      }),
    );
  });
});
