import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, hoursOf, officer, openEnvironment, station } from '../testing/world.js';

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

const record = (id: string, hours: object[]) => done(world, 'environmentHoursRecord', { station: id, hours });

/** The stations of which a rule says otherwise of a month with one other value, and what it says then. */
async function replayed(rule: string, month: string, name: string, value: string) {
  const said =
    'record { ... on MonitoringStation { id } } outcome calculation values { rule value verified basis { title } }';
  const { data, errors } = await world.as('environment', officer)(
    `query ($values: [RuleValueInput!]!, $days: DateRange!) { environmentRuleReplay(rule: ${rule}, values: $values, days: $days) {
      belowMinimum added { ${said} } removed { ${said} } } }`,
    { values: [{ rule: name, value }], days: { from: `${month}-01`, to: `${month}-28` } },
  );
  expect(errors).toEqual([]);
  return data.environmentRuleReplay;
}

describe('REQ-44 a replay tries the values that a rule reads hours by', () => {
  it('the error within which PM2.5 above PM10 is none', async () => {
    const id = await station(world);
    const days = Array.from({ length: 10 }, (_, index) => `2026-01-${String(index + 10)}`);
    const hours = days.flatMap((day) => hoursOf(day, new Array(24).fill(38)).map((hour) => ({ ...hour, pm10: '30' })));
    await record(id, hours);
    const { added, removed } = await replayed('HOURS_PM_INVERTED', '2026-01', 'inversion_error', '5');
    expect(removed).toEqual([]);
    expect(added).toMatchObject([{ record: { id }, calculation: '240 / 240 = 1 > 0.05' }]);
    expect(added[0].values).toContainEqual({
      rule: 'inversion_error',
      value: '5',
      verified: false,
      basis: { title: '本图谱试行' },
    });
  });

  it('how many stations a spike is held against', async () => {
    const [spiked, beside] = [await station(world), await station(world)];
    await record(spiked, hoursOf('2026-02-09', [20, 21, 22, 21, 20, 400, 401, 402]));
    await record(beside, hoursOf('2026-02-09', [20, 21, 22, 21, 20, 21, 22, 23]));
    expect(await replayed('HOURS_LONELY_SPIKE', '2026-02', 'spike_stations', '2')).toMatchObject({
      added: [{ record: { id: spiked }, calculation: '|380| > max(200, 5 × 1) = 200' }],
    });
  });

  it('the spread and the z-score from which a station is far below those around', async () => {
    const low = await station(world);
    await record(low, hoursOf('2026-04-09', [91, 20, 22, 21, 24, 23, 25, 91]));
    for (const n of [0, 3, 6])
      await record(
        await station(world),
        hoursOf(
          '2026-04-09',
          [90, 91, 92, 93, 94, 95, 96, 97].map((value) => value + n),
        ),
      );
    const removed = [{ record: { id: low }, outcome: 'NOT_RAISED', calculation: '0 ≥ 6' }];
    const rule = 'HOURS_BELOW_NEIGHBOURS';
    expect(await replayed(rule, '2026-04', 'neighbour_gap_error', '50')).toMatchObject({ removed });
    expect(await replayed(rule, '2026-04', 'neighbour_gap_z', '-15')).toMatchObject({ removed });
    expect(await replayed(rule, '2026-04', 'neighbour_gap_stations', '5')).toMatchObject({
      removed: [{ outcome: 'BELOW_MINIMUM' }],
    });
  });

  it('from how many hours on a flat line is shown', async () => {
    const id = await station(world);
    const varied = Array.from({ length: 24 }, (_, hour) => 30 + Math.floor(hour / 2));
    await record(id, hoursOf('2026-03-09', varied));
    const { added } = await replayed('HOURS_FLAT_LINE_WARNING', '2026-03', 'flat_line_warning_hours', '2');
    expect(added).toMatchObject([{ record: { id }, calculation: '8 > 2 ≥ 2' }]);
    expect(await replayed('HOURS_FLAT_LINE_WARNING', '2026-03', 'pm25_detection', '99')).toMatchObject({ added: [] });
  });

  it('how near a limit days gather', async () => {
    const id = await station(world);
    const days = Array.from({ length: 210 }, (_, index) =>
      new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const hours = days.flatMap((day) => hoursOf(day, new Array(24).fill(65)));
    for (let start = 0; start < hours.length; start += 5000) await record(id, hours.slice(start, start + 5000));
    expect(await replayed('DAYS_JUST_UNDER_LIMIT', '2025-01', 'bunching_width', '0.2')).toMatchObject({
      added: [{ record: { id }, calculation: '210 / max(1, 0) = 210 > 1.5' }],
    });
  });
});
