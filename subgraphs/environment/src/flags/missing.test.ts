import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, flagsOn, officer, openEnvironment, station, stationInput } from '../testing/world.js';

let database: TestDatabase;
let world: World;

const HOUR = 3_600_000;

/** The air of 2026 hour by hour, the same to all stations: the first three days of May are the worst, and the last three. */
const hoursOf = (from: string, to: string) => {
  const first = Date.parse(`${from}T00:00:00+08:00`) / HOUR;
  const count = Date.parse(`${to}T00:00:00+08:00`) / HOUR + 24 - first;
  return Array.from({ length: count }, (_, index) => {
    const day = new Date((first + index + 8) * HOUR).toISOString().slice(5, 10);
    const isDirty = (day >= '05-01' && day <= '05-03') || (day >= '05-29' && day <= '05-31');
    return { beginsAt: new Date((first + index) * HOUR), pm25: String((isDirty ? 300 : 30) + ((first + index) % 7)) };
  });
};
const record = (id: string, hours: object[]) => done(world, 'environmentHoursRecord', { station: id, hours });

/** What the rule says of the month of May. */
const said = async (id: string) => {
  const { data, errors } = await world.as('environment', officer)(
    `query ($id: ID!) { environmentRuleExplanation(rule: HOURS_MISSING_AT_PEAK, record: $id, on: "2026-05-01") {
      ruleVersion outcome calculation inputs { name value } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  const { inputs, ...rest } = data.environmentRuleExplanation;
  return {
    ...rest,
    ...Object.fromEntries(inputs.map(({ name, value }: { name: string; value: string }) => [name, value])),
  };
};
const raised = async (id: string) =>
  (await flagsOn(world, id)).filter(({ rule }) => rule === 'HOURS_MISSING_AT_PEAK').map(({ state }) => state);

const close = (id: string, changedOn: string) =>
  done(world, 'environmentStationChange', { station: id, kind: 'CLOSE', changedOn, reason: '点位调整' });

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl);
  // The station around.
  await record(await station(world), hoursOf('2026-05-01', '2026-06-02'));
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-44 hours missing at the peaks', () => {
  it('are none before a station opened', async () => {
    const id = await done(world, 'environmentStationRegister', { ...stationInput(), openedOn: '2026-05-04' });
    await record(id, hoursOf('2026-05-04', '2026-05-31'));
    expect(await raised(id)).toEqual([]);
    expect(await said(id)).toMatchObject({
      ruleVersion: 2,
      outcome: 'NOT_RAISED',
      begins: '2026-05-04 00:00',
      ends: '2026-05-31 23:00',
      hours: '672',
      missing: '0',
    });
  });

  it('are none still to come, but missing once a later hour is there', async () => {
    const id = await station(world);
    await record(id, hoursOf('2026-05-01', '2026-05-28'));
    expect(await raised(id)).toEqual([]);
    expect(await said(id)).toMatchObject({ ends: '2026-05-28 23:00', missing: '0' });
    await record(id, hoursOf('2026-06-01', '2026-06-01'));
    expect(await raised(id)).toEqual(['RAISED']);
    expect(await said(id)).toMatchObject({
      ends: '2026-05-31 23:00',
      calculation: '(33 / 74) / (72 / 744) = 4.6081 > 3',
    });
  });

  it('are those up to the closing, and none after it', async () => {
    const [silent, gone] = [await station(world), await station(world)];
    for (const id of [silent, gone]) {
      await record(id, hoursOf('2026-05-01', '2026-05-28'));
      await record(id, hoursOf('2026-06-01', '2026-06-01'));
      expect(await raised(id)).toEqual(['RAISED']);
    }
    await close(gone, '2026-05-28');
    expect(await raised(gone)).toEqual(['WITHDRAWN']);
    expect(await said(gone)).toMatchObject({ ends: '2026-05-28 23:00', missing: '0' });
    await close(silent, '2026-05-31');
    expect(await raised(silent)).toEqual(['RAISED']);
  });

  it('are missing from a station that was closed without having uploaded them', async () => {
    const id = await station(world);
    await record(id, hoursOf('2026-05-01', '2026-05-28'));
    await close(id, '2026-05-31');
    expect(await raised(id)).toEqual(['RAISED']);
  });
});
