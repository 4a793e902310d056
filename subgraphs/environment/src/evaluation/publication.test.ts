import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import { approvedDays, done, hoursOf, ids, officer, openEnvironment, station, turnTo } from '../testing/world.js';

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

async function ask(query: string, variables: object, claims?: object) {
  const { data, errors } = await world.as('environment', claims)(query, { ...variables });
  expect(errors).toEqual([]);
  return data;
}

const publish = (action: string, record: string, approverPost = ids.head, visibleUntil?: string) =>
  done(world, `environment${action}Publish`, { record, ...publication(), approverPost, visibleUntil });

/** A public station. */
async function publicStation(): Promise<string> {
  const id = await station(world);
  await publish('Station', id);
  return id;
}

const published = async (id: string) => {
  const query = `query ($id: ID!) { environmentAirEvaluations(filter: { station: $id }) { edges { node {
    firstDay lastDay approvedOn supersededDays days { day isReviewed values { pollutant value isAttained } }
    publications { medium publishedOn } } } } }`;
  const { environmentAirEvaluations } = await ask(query, { id });
  return environmentAirEvaluations.edges.map(({ node }: { node: object }) => node);
};

type Place = { rank: number; value: string; days: number; falsifiedDays: number; station: { id: string } };

const ranking = async (day: string, claims?: object): Promise<Place[]> =>
  (
    await ask(
      `query ($day: Date!) { environmentPublishedAirRanking(pollutant: PM25, from: $day, to: $day) {
        rank value days falsifiedDays station { id } } }`,
      { day },
      claims,
    )
  ).environmentPublishedAirRanking;

const decide = (id: string, day: string) =>
  done(world, 'environmentFalsificationDecide', {
    station: id,
    number: `示环认〔2026〕${id.slice(-6)}-${day}号`,
    kind: 'TAMPERING',
    firstDay: day,
    lastDay: day,
    facts: '采样口被遮挡',
    decidedBy: ids.city,
    decidedOn: '2026-06-01',
  });

describe('REQ-44 an evaluation that is published', () => {
  it('is read by everyone from then on, as it was approved; no hour and no batch becomes public with it', async () => {
    const id = await publicStation();
    const evaluation = await approvedDays(world, id, 35);
    expect(await published(id)).toEqual([]);
    await publish('AirEvaluation', evaluation);
    expect(await published(id)).toMatchObject([
      {
        firstDay: '2026-03-09',
        approvedOn: '2026-06-12',
        days: [{ day: '2026-03-09', isReviewed: true }],
        publications: [{ medium: '示例市人民政府门户网站', publishedOn: '2026-06-30' }],
      },
    ]);
    const [{ days }] = await published(id);
    expect(days[0].values[0]).toEqual({ pollutant: 'PM25', value: '35', isAttained: true });

    const { data, errors } = await world.as('environment')(
      `query ($id: ID!) { environmentBatches { totalCount }
        environmentStation(id: $id) { name hours { totalCount } days(from: "2026-03-09", to: "2026-03-09") { totalCount } } }`,
      { id },
    );
    expect(data.environmentBatches.totalCount).toBe(0);
    expect(data.environmentStation).toEqual({ name: '示例站', hours: null, days: null });
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('stays as it was when an hour is corrected, until the corrected days are published too', async () => {
    const id = await publicStation();
    await publish('AirEvaluation', await approvedDays(world, id, 35, '2026-04-01'));
    const corrected = { station: id, hours: hoursOf('2026-04-01', new Array(24).fill(80)), reason: '更正' };
    await done(world, 'environmentHoursRecord', corrected);
    const value = async () => (await ranking('2026-04-01'))[0]!.value;
    expect(await value()).toBe('35');
    const day = '2026-04-01';
    await done(world, 'environmentHoursReview', { station: id, from: day, to: day, reviewerPost: ids.head });
    const days = { station: id, firstDay: day, lastDay: day, approvedOn: '2026-04-03', approverPost: ids.head };
    const again = await done(world, 'environmentAirEvaluationApprove', days);
    expect(await value()).toBe('35');
    await publish('AirEvaluation', again);
    expect(await value()).toBe('80');
  });

  it('does not come back once superseded, when the newer one is no longer public', async () => {
    const id = await publicStation();
    const [replaced, kept] = ['2026-04-05', '2026-04-06'];
    const approve = async (value: number, days: string[]) => {
      for (const day of days) {
        const hours = hoursOf(day, new Array(24).fill(value));
        await done(world, 'environmentHoursRecord', { station: id, hours, reason: '更正' });
        await done(world, 'environmentHoursReview', { station: id, from: day, to: day, reviewerPost: ids.head });
      }
      const [firstDay, lastDay] = [days[0], days.at(-1)];
      const approval = { station: id, firstDay, lastDay, approvedOn: '2026-06-12', approverPost: ids.head };
      return done(world, 'environmentAirEvaluationApprove', approval);
    };
    const values = async () => [...(await ranking(replaced)), ...(await ranking(kept))].map(({ value }) => value);
    const first = await approve(35, [replaced, kept]);
    await publish('AirEvaluation', first);
    expect(await values()).toEqual(['35', '35']);
    await publish('AirEvaluation', await approve(80, [replaced]), ids.head, '2026-07-01');
    expect(await values()).toEqual(['80', '35']);

    turnTo('2026-07-02');
    expect(await values()).toEqual(['35']);
    expect(await ranking(replaced, officer)).toEqual([]);
    expect(await published(id)).toMatchObject([
      { days: [{ day: replaced }, { day: kept }], supersededDays: [replaced] },
    ]);
    const before = await ask(
      'query ($id: ID!) { environmentAirEvaluation(id: $id, asOf: "2026-06-29") { supersededDays } }',
      { id: first },
      officer,
    );
    expect(before.environmentAirEvaluation).toEqual({ supersededDays: [] });
  });
});

describe('REQ-44 the ranking of what is published', () => {
  it('knows nothing of days and decisions that are not published, and is the same to everyone', async () => {
    const [clean, tampered, silent] = [await publicStation(), await publicStation(), await publicStation()];
    const day = '2026-05-01';
    await publish('AirEvaluation', await approvedDays(world, clean, 50, day));
    await publish('AirEvaluation', await approvedDays(world, tampered, 10, day));
    await publish('AirEvaluation', await approvedDays(world, tampered, 60, '2026-04-20'));
    // Higher than anything published, and never published.
    await approvedDays(world, tampered, 300, '2026-04-21');
    await approvedDays(world, silent, 5, day);
    const measured = [
      { rank: 1, value: '10', days: 1, falsifiedDays: 0, station: { id: tampered } },
      { rank: 2, value: '50', days: 1, falsifiedDays: 0, station: { id: clean } },
    ];
    expect(await ranking(day)).toEqual(measured);

    const decision = await decide(tampered, day);
    expect(await ranking(day)).toEqual(measured);
    // Nor does an officer, who may read the decision, see it in this one.
    expect(await ranking(day, officer)).toEqual(measured);

    await publish('Falsification', decision, ids.cityHead);
    expect(await ranking(day)).toEqual([
      { rank: 1, value: '50', days: 1, falsifiedDays: 0, station: { id: clean } },
      // With the highest of its published days, not with the 300 that the public does not know.
      { rank: 2, value: '60', days: 1, falsifiedDays: 1, station: { id: tampered } },
    ]);
  });

  it('counts a falsified day with the highest published value that no published decision calls false', async () => {
    const id = await publicStation();
    const day = '2026-05-03';
    await publish('AirEvaluation', await approvedDays(world, id, 10, day));
    await publish('AirEvaluation', await approvedDays(world, id, 300, '2026-04-22'));
    await publish('AirEvaluation', await approvedDays(world, id, 60, '2026-04-23'));
    await publish('Falsification', await decide(id, day), ids.cityHead);
    const value = async () => (await ranking(day))[0]!.value;
    expect(await value()).toBe('300');
    const other = await decide(id, '2026-04-22');
    expect(await value()).toBe('300');
    await publish('Falsification', other, ids.cityHead);
    expect(await value()).toBe('60');
  });
});
