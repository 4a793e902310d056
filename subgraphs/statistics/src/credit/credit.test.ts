import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import { act, done, ids, officer, openStatistics, turnTo } from '../testing/world.js';
import { standing } from './actions.cases.js';

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

const QUERY = 'query ($id: ID!) { statisticsCreditStanding(id: $id) { number publications { visibleUntil } } }';
const seen = async (id: string, claims?: object) =>
  (await world.as('statistics', claims)(QUERY, { id })).data.statisticsCreditStanding;
const publish = (record: string, more: object = {}) =>
  done(world, 'statisticsCreditPublish', { record, ...publication(), approverPost: ids.head, ...more });

describe('REQ-45 the standing of an enterprise', () => {
  it('is public for a year unless said, and no longer', async () => {
    const record = await standing(world);
    const { publishedOn } = publication();
    expect(publishedOn).toBe('2026-06-30');
    await publish(record);
    expect((await seen(record)).publications).toEqual([{ visibleUntil: '2027-06-30' }]);
    turnTo('2027-06-30');
    expect(await seen(record)).not.toBeNull();
    turnTo('2027-07-01');
    expect(await seen(record)).toBeNull();
    // To the department it is there as before.
    expect(await seen(record, officer)).not.toBeNull();
    turnTo('2026-07-01');
  });

  it('is public for two years where it is said so', async () => {
    const record = await standing(world);
    await publish(record, { visibleUntil: '2028-06-30' });
    expect((await seen(record)).publications).toEqual([{ visibleUntil: '2028-06-30' }]);
  });

  it('published again when a year is over needs an end within the two years', async () => {
    const record = await standing(world);
    await publish(record, { visibleUntil: '2028-06-30' });
    turnTo('2027-12-01');
    const again = { record, ...publication('CREDIT_SITE'), publishedOn: '2027-12-01', approverPost: ids.head };
    const { userErrors } = await act(world, 'statisticsCreditPublish', again);
    expect(userErrors).toMatchObject([{ code: 'PUBLISHED_TOO_LONG', field: ['input', 'visibleUntil'] }]);
    expect(userErrors[0]!.message).toContain('2027-12-01 is after 2027-06-30, at most until 2028-06-30');
    await done(world, 'statisticsCreditPublish', { ...again, visibleUntil: '2028-06-30' });
    turnTo('2026-07-01');
  });
});
