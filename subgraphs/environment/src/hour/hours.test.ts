import { shortest, systemContext, verifyJournal } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, done, hoursOf, ids, officer, openEnvironment, station } from '../testing/world.js';
import { HOURS } from './batch.js';

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

const record = (id: string, values: (number | null)[], more: object = {}) =>
  done(world, 'environmentHoursRecord', { station: id, hours: hoursOf('2026-03-09', values), ...more });

const HOURS_OF = `query ($id: ID!, $knownAt: DateTime, $first: Int, $after: String) {
  environmentStation(id: $id) { hours(pollutants: [PM25], knownAt: $knownAt, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { beginsAt version isReviewed measurements { value flag } batch { reason rowCount recordedAt } } }
  } }
}`;

async function read(id: string, variables: object = {}, claims: object | null = officer) {
  const { data, errors } = await world.as('environment', claims ?? undefined)(HOURS_OF, { id, ...variables });
  // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
  const nodes = data?.environmentStation?.hours?.edges.map(({ node }: any) => node) ?? [];
  // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
  const values = nodes.map(({ measurements, version }: any) => [measurements[0].value, version]);
  return { nodes, values, errors, page: data?.environmentStation?.hours };
}

/** As an intruder with the database's own password. */
async function tamper(statement: string, params: unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(statement, params).finally(() => client.end());
}

const verify = () => verifyJournal(systemContext(world.runtime('environment'), 'test').em, [], [HOURS]);

describe('REQ-44 hourly values', () => {
  it('change by new versions of just the hours that differ, and stay as they were known before', async () => {
    const id = await station(world);
    await record(id, [35, 36, null]);
    const { recordedAt } = (await read(id)).nodes[0].batch;
    expect(
      (await act(world, 'environmentHoursRecord', { station: id, hours: hoursOf('2026-03-09', [35, 36]) })).userErrors,
    ).toMatchObject([{ code: 'NOTHING_NEW' }]);
    await record(id, [35, 30, 20], { reason: '仪器校准后更正' });
    const { values, nodes } = await read(id);
    expect(values).toEqual([
      ['35', 1],
      ['30', 2],
      ['20', 2],
    ]);
    expect(nodes[1].batch).toMatchObject({ reason: '仪器校准后更正', rowCount: 2 });
    expect((await read(id, { knownAt: recordedAt })).values).toEqual([
      ['35', 1],
      ['36', 1],
      [null, 1],
    ]);
  });

  it('are reviewed hour by hour; a corrected value loses its mark and the hour its review', async () => {
    const id = await station(world);
    await record(id, [35, 900, 40]);
    const hour = (h: number) => `2026-03-09T0${h}:00:00+08:00`;
    await done(world, 'environmentHoursReview', {
      station: id,
      from: '2026-03-09',
      to: '2026-03-09',
      judged: [{ pollutant: 'PM25', beginsAt: hour(1), endsAt: hour(2), flag: 'INVALID' }],
      reason: '复核确认无效',
      reviewerPost: ids.head,
    });
    const marks = async () =>
      // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
      (await read(id)).nodes.map(({ isReviewed, measurements }: any) => [isReviewed, measurements[0].flag]);
    expect(await marks()).toEqual([
      [true, null],
      [true, 'INVALID'],
      [true, null],
    ]);
    await record(id, [35, 90, 40], { reason: '录入时多一位' });
    expect(await marks()).toEqual([
      [true, null],
      [false, null],
      [true, null],
    ]);
  });

  it('page in order of time', async () => {
    const id = await station(world);
    await record(id, [1, 2, 3, 4, 5]);
    const first = await read(id, { first: 3 });
    const second = await read(id, { first: 3, after: first.page.pageInfo.endCursor });
    expect(first.page.totalCount).toBe(5);
    expect([...first.values, ...second.values].map(([value]) => value)).toEqual(['1', '2', '3', '4', '5']);
    expect(second.page.pageInfo.hasNextPage).toBe(false);
  });

  it('are for departments in their division and for the firm that runs the station', async () => {
    const id = await station(world);
    await record(id, [35]);
    const seen = async (claims: object | null) => (await read(id, {}, claims)).values.length;
    expect(await seen({ roles: ['subject'], body: ids.operator })).toBe(1);
    expect(await seen({ roles: ['subject'], body: ids.factory })).toBe(0);
    expect(await seen({ ...officer, division: '990200' })).toBe(0);
    expect(await seen(null)).toBe(0);
  });

  it('cannot be written by an officer of another division', async () => {
    const id = await station(world);
    const input = { station: id, hours: hoursOf('2026-03-09', [1]) };
    const { userErrors } = await act(world, 'environmentHoursRecord', input, { ...officer, division: '990200' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each([
    ['edited', `update environment.hourly_value set pm25 = pm25 - 1 where station_id = $1`, 'not those it recorded'],
    [
      'given to another division',
      `update environment.hourly_value set division_path = 'C9902' where station_id = $1`,
      'not those it recorded',
    ],
    [
      'removed',
      `delete from environment.hourly_value where station_id = $1 and extract(hour from hour) = 16`,
      'not those it recorded',
    ],
    ['removed with its whole batch', `delete from environment.hourly_value where station_id = $1`, 'are missing'],
  ])('tell of a row that was %s past the journal', async (_, statement, fault) => {
    const id = await station(world);
    await record(id, [35, 36]);
    expect(await verify()).toMatchObject({ ok: true });
    await tamper(`create table environment.kept as select * from environment.hourly_value where station_id = '${id}'`);
    await tamper(statement, [id]);
    expect(await verify()).toMatchObject({ ok: false, fault: expect.stringContaining(fault) });
    await tamper(`delete from environment.hourly_value where station_id = $1`, [id]);
    await tamper('insert into environment.hourly_value select * from environment.kept');
    await tamper('drop table environment.kept');
    expect(await verify()).toMatchObject({ ok: true });
  });
});

describe('a decimal in its shortest form', () => {
  it('is the same number, and shortened again the same text', () => {
    const decimals = fc.tuple(fc.constantFrom('', '-', '+'), fc.nat(99999), fc.option(fc.stringMatching(/^\d{0,6}$/)));
    fc.assert(
      fc.property(decimals, fc.stringMatching(/^0{0,2}$/), ([sign, integer, fraction], zeros) => {
        const text = `${sign}${zeros}${integer}${fraction === null ? '' : `.${fraction}`}`;
        const short = shortest(text);
        expect(Number(short) === Number(text)).toBe(true);
        expect(shortest(short)).toBe(short);
        expect(short).toMatch(/^(0|-?([1-9]\d*|0(?=\.))(\.\d*[1-9])?)$/);
      }),
    );
  });
});
