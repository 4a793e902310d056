import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, officer, openEnvironment, stationInput } from '../testing/world.js';
import { airImport } from './import.js';

let database: TestDatabase;
let world: World;
let folder: string;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'air-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world?.close();
  await database?.drop();
});

const HEADINGS =
  '"No","year","month","day","hour","PM2.5","PM10","SO2","NO2","CO","O3","TEMP","PRES","DEWP","RAIN","wd","WSPM","station"';
const row = (hour: number, pm25: string, name = 'Somewhere') =>
  `${hour},2026,3,9,${hour},${pm25},90,7,41,600,30,4.5,1020.2,-2.77555756156289e-17,0,"NNW",1.2,"${name}"`;

/** A new station, and a way to import rows for it; gives what came of it and the faults as `row column`. */
async function newStation() {
  const input = stationInput();
  const id = await done(world, 'environmentStationRegister', input);
  const load = async (rows: string[], options: { dryRun?: boolean; reason?: string } = {}) => {
    const { dryRun, reason } = options;
    const path = join(folder, `${input.number}.csv`);
    writeFileSync(path, [HEADINGS, ...rows].join('\n'));
    const faults: string[] = [];
    const { recorded, unchanged, refused } = await runImport(world.runtime('environment'), airImport, [path], {
      as: 'li',
      dryRun,
      options: { station: `Somewhere=${input.number}`, reason },
      fault: (_, line, { column, value, code }) => faults.push(`${line} ${column} ${value} ${code}`),
    });
    return { recorded, unchanged, refused, faults };
  };
  const values = async () => {
    const { data } = await world.as('environment', officer)(
      'query ($id: ID!) { environmentStation(id: $id) { hours(pollutants: [PM25]) { edges { node { version measurements { value } } } } } }',
      { id },
    );
    // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
    return data.environmentStation.hours.edges.map(({ node }: any) => `${node.measurements[0].value} v${node.version}`);
  };
  return { load, values };
}

describe('REQ-44 a file of hourly values', () => {
  it('imported twice changes nothing; broken off and imported again it goes on; nothing is doubled', async () => {
    const { load, values } = await newStation();
    expect(await load([row(0, '35'), row(1, 'NA')])).toMatchObject({ recorded: 2, unchanged: 0 });
    expect(await load([row(0, '35'), row(1, 'NA'), row(2, '40.50')])).toMatchObject({ recorded: 1, unchanged: 2 });
    expect(await load([row(0, '35'), row(1, 'NA'), row(2, '40.5')])).toMatchObject({ recorded: 0, unchanged: 3 });
    expect(await values()).toEqual(['35 v1', 'null v1', '40.5 v1']);
  });

  it('with other values makes new versions of just those hours, for a reason, and back again', async () => {
    const { load, values } = await newStation();
    await load([row(0, '35'), row(1, '36')]);
    const refused = await load([row(0, '35'), row(1, '12'), row(2, '40')]);
    expect(refused).toEqual({ recorded: 1, unchanged: 1, refused: 1, faults: ['3 hour 1 REASON_MISSING'] });
    expect(await load([row(0, '35'), row(1, '12')], { reason: '更正' })).toMatchObject({ recorded: 1, unchanged: 1 });
    expect(await load([row(0, '35'), row(1, '36')], { reason: '恢复原值' })).toMatchObject({ recorded: 1 });
    expect(await values()).toEqual(['35 v1', '36 v3', '40 v1']);
  });

  it('keeps the good rows, and tells the others by row and column', async () => {
    const { load, values } = await newStation();
    const { recorded, faults } = await load([row(0, '35'), row(1, 'x'), row(2, '36', 'Elsewhere'), row(24, '1')]);
    expect(recorded).toBe(1);
    expect(faults).toEqual(['3 PM2.5 x INVALID', '4 station Elsewhere INVALID', '5 day 9 INVALID']);
    expect(await values()).toEqual(['35 v1']);
  });

  it('keeps the good rows beside those that its action refuses, in a dry run too', async () => {
    const { load, values } = await newStation();
    const rows = [row(0, '35'), row(1, '-36'), row(2, '37').replace('"NNW"', '"UP"'), row(2, '38'), row(3, '39')];
    for (const dryRun of [true, false]) {
      const { recorded, faults } = await load(rows, { dryRun });
      expect(recorded).toBe(2);
      expect(faults.toSorted()).toEqual([
        '3 PM2.5 -36 VALUE_NEGATIVE',
        '4 wd UP WIND_UNKNOWN',
        '5 hour 2 DUPLICATE_HOUR',
      ]);
    }
    expect(await values()).toEqual(['35 v1', '39 v1']);
  });

  it('is only tried in a dry run', async () => {
    const { load, values } = await newStation();
    expect(await load([row(0, '35')], { dryRun: true })).toMatchObject({ recorded: 1 });
    expect(await values()).toEqual([]);
  });
});
