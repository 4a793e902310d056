import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, ids, officer, openEnvironment, station } from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A day of which every hour has these values. */
const dayOf = (day: string, value: number, count = 24) =>
  Array.from({ length: count }, (_, hour) => ({
    beginsAt: `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`,
    ...Object.fromEntries(['pm25', 'pm10', 'so2', 'no2', 'co', 'o3'].map((column) => [column, String(value)])),
  }));

const record = (id: string, hours: object[], more: object = {}) =>
  done(world, 'environmentHoursRecord', { station: id, hours, ...more });

async function ask(query: string, variables: object) {
  const { data, errors } = await world.as('environment', officer)(query, { ...variables });
  expect(errors).toEqual([]);
  return data;
}

const DAYS = `query ($id: ID!, $knownAt: DateTime) { environmentStation(id: $id) {
  days(from: "2026-03-09", to: "2026-03-11", knownAt: $knownAt) { totalCount edges { node {
    day isAttained isReviewed values { pollutant value sampleSize isValid limit isAttained } } } }
  months(year: 2026) { from attainedDays decidedDays means { pollutant value sampleSize isValid } }
  years(from: 2026, to: 2026) { attainedDays decidedDays attainmentRate percentiles { pollutant value isValid } }
  hours(first: 1) { edges { node { batch { recordedAt } } } }
} }`;

describe('REQ-44 the evaluation of a station', () => {
  it('follows its hours, those of a correction too, and tells what was known before', async () => {
    const id = await station(world);
    await record(id, [...dayOf('2026-03-09', 30), ...dayOf('2026-03-10', 76), ...dayOf('2026-03-11', 30, 19)]);
    const { environmentStation: before } = await ask(DAYS, { id });
    expect(before.days.totalCount).toBe(3);
    const nodes = before.days.edges.map(({ node }: { node: object }) => node);
    expect(nodes).toMatchObject([
      { day: '2026-03-09', isAttained: true },
      { day: '2026-03-10', isAttained: false },
      { day: '2026-03-11', isAttained: null },
    ]);
    expect(nodes[1].values[0]).toEqual({
      pollutant: 'PM25',
      value: '76',
      sampleSize: 24,
      isValid: true,
      limit: '75',
      isAttained: false,
    });
    expect(before.months[2]).toMatchObject({ from: '2026-03-01', attainedDays: 1, decidedDays: 2 });
    expect(before.months[2].means[0]).toEqual({ pollutant: 'PM25', value: '53', sampleSize: 2, isValid: false });
    expect(before.years[0]).toMatchObject({ attainedDays: 1, decidedDays: 2, attainmentRate: '0.5' });

    const knownAt = before.hours.edges[0].node.batch.recordedAt;
    await record(id, dayOf('2026-03-10', 40), { reason: '仪器校准后更正' });
    const attained = async (at?: string) =>
      (await ask(DAYS, { id, knownAt: at })).environmentStation.days.edges[1].node.isAttained;
    expect([await attained(), await attained(knownAt)]).toEqual([true, false]);
  });

  it('is ranked with the highest value on record for each day a decision declares falsified', async () => {
    const [clean, false1] = [await station(world), await station(world)];
    await record(clean, dayOf('2026-05-01', 50));
    await record(false1, [...dayOf('2025-01-01', 300), ...dayOf('2026-05-01', 10)]);
    const ranking = async () =>
      (
        await ask(
          `{ environmentAirRanking(pollutant: PM25, from: "2026-05-01", to: "2026-05-31") { rank value days falsifiedDays station { id } } }`,
          {},
        )
      ).environmentAirRanking;
    expect(await ranking()).toEqual([
      { rank: 1, value: '10', days: 1, falsifiedDays: 0, station: { id: false1 } },
      { rank: 2, value: '50', days: 1, falsifiedDays: 0, station: { id: clean } },
    ]);
    await done(world, 'environmentFalsificationDecide', {
      station: false1,
      number: '示环认〔2026〕1号',
      kind: 'TAMPERING',
      firstDay: '2026-05-01',
      lastDay: '2026-05-01',
      facts: '采样口被遮挡',
      decidedBy: ids.province,
      decidedOn: '2026-06-01',
    });
    expect(await ranking()).toMatchObject([
      { rank: 1, value: '50', station: { id: clean } },
      { rank: 2, value: '300', days: 1, falsifiedDays: 1, station: { id: false1 } },
    ]);
  });

  const decide = (id: string, day: string, number: string) =>
    done(world, 'environmentFalsificationDecide', {
      station: id,
      number,
      kind: 'TAMPERING',
      firstDay: day,
      lastDay: day,
      facts: '采样口被遮挡',
      decidedBy: ids.province,
      decidedOn: '2026-06-20',
    });
  const valueOn = async (day: string, knownAt?: string) => {
    const ranking = `query ($day: Date!, $knownAt: DateTime) {
      environmentAirRanking(pollutant: PM25, from: $day, to: $day, knownAt: $knownAt) { value } }`;
    return (await ask(ranking, { day, knownAt })).environmentAirRanking.map(({ value }: { value: string }) => value);
  };

  it('is not ranked with a value that was falsified itself, on whatever day', async () => {
    const id = await station(world);
    await record(id, [...dayOf('2025-02-01', 300), ...dayOf('2025-02-02', 200), ...dayOf('2026-06-03', 10)]);
    await decide(id, '2026-06-03', '示环认〔2026〕2号');
    expect(await valueOn('2026-06-03')).toEqual(['300']);
    await decide(id, '2025-02-01', '示环认〔2026〕3号');
    expect(await valueOn('2026-06-03')).toEqual(['200']);
  });

  it('is ranked as of an instant by the decisions in force then, those revoked since too', async () => {
    const id = await station(world);
    await record(id, [...dayOf('2025-02-03', 300), ...dayOf('2026-06-04', 10)]);
    const decision = await decide(id, '2026-06-04', '示环认〔2026〕4号');
    await done(world, 'environmentFalsificationRevoke', {
      decision,
      revokedOn: '2026-06-25',
      document: '示环复〔2026〕1号',
    });
    expect(await valueOn('2026-06-04')).toEqual(['10']);
    const { environmentFalsification } = await ask(
      'query ($id: ID!) { environmentFalsification(id: $id) { versions { recordedAt } } }',
      { id: decision },
    );
    const [decided, revoked] = environmentFalsification.versions.map(
      ({ recordedAt }: { recordedAt: string }) => recordedAt,
    );
    const before = new Date(Date.parse(decided) - 1).toISOString();
    expect(await valueOn('2026-06-04', before)).toEqual(['10']);
    expect(await valueOn('2026-06-04', decided)).toEqual(['300']);
    expect(await valueOn('2026-06-04', revoked)).toEqual(['10']);
  });
});
