import { createContext, systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sdmxImport } from '../import/sdmx.js';
import { readMessage } from '../import/sdmx-message.js';
import { messageNumber, numberText } from '../import/sdmx-number.js';
import { publication } from '../publication/cases.js';
import { load } from '../testing/load.js';
import { done, ids, next, officer, openStatistics, released, series } from '../testing/world.js';
import { seriesMessage } from './sdmx.js';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openStatistics(database.adminUrl);
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

/** A series of a county and one of an area that is none of this graph’s, each released twice; the second time revised. */
async function twoVintages() {
  const indicator = `GDP${next()}`;
  const county = await series(world, { indicator, areaCode: '990121', areaName: '石桥县', area: ids.county });
  const other = await series(world, { indicator, areaCode: '东岭', areaName: '东岭', area: null });
  const first = await released(world, { releasedOn: '2026-01-20' }, [
    { series: county, period: '2024', value: '507.70', status: 'A' },
    { series: county, period: '2025', value: '12345678901234567.89', status: 'P' },
    { series: other, period: '2025', status: 'M' },
  ]);
  const second = await released(world, { releasedOn: '2026-06-20', kind: 'CENSUS', title: '普查修订' }, [
    { series: county, period: '2025', value: '498.25', status: 'R' },
    { series: other, period: '2025', value: '-0.5', status: 'E' },
  ]);
  return { indicator, series: [county, other], releases: [first, second] };
}

const message = async (of: string[]) => {
  const found = await seriesMessage(systemContext(world.runtime('statistics'), 'test'), of);
  return JSON.stringify(found);
};

const VINTAGES = `query ($indicator: String!, $compiler: ID!) {
  statisticsSeriesList(filter: { indicator: $indicator, compiler: $compiler }) { edges { node {
    id name unit frequency areaCode areaName area { id }
    values(first: 10, releasedBy: "2026-01-31") { edges { node { period value status } } }
    y2024: vintages(period: "2024") { value status release { number title kind releasedOn } }
    y2025: vintages(period: "2025") { value status release { number title kind releasedOn } }
  } } } }`;
async function vintagesOf(indicator: string, compiler: string) {
  const { data, errors } = await world.as('statistics', officer)(VINTAGES, { indicator, compiler });
  expect(errors ?? []).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
  const found = data.statisticsSeriesList.edges.map(({ node }: any) => node);
  // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
  return found.toSorted((a: any, b: any) => (a.areaCode < b.areaCode ? -1 : 1));
}

describe('REQ-45 series as an SDMX-JSON message', () => {
  it('are read again as they were: by another body, with every vintage', async () => {
    const { indicator, series: of } = await twoVintages();
    const options = { compiler: '青川市财政局', map: '990121=990121' };
    const { recorded, faults, unreadable } = await load(world, sdmxImport, await message(of), { options });
    expect({ recorded, faults, unreadable }).toEqual({ recorded: 5, faults: [], unreadable: [] });
    const [ours, theirs] = [await vintagesOf(indicator, ids.bureau), await vintagesOf(indicator, ids.finance)];
    const without = (found: { id: string }[]) => found.map(({ id: _, ...rest }) => rest);
    expect(without(theirs)).toEqual(without(ours));
    expect(theirs[0]).toMatchObject({
      y2025: [
        { value: '12345678901234567.89', release: { releasedOn: '2026-01-20', kind: 'PRELIMINARY' } },
        { value: '498.25', release: { releasedOn: '2026-06-20', kind: 'CENSUS', title: '普查修订' } },
      ],
    });
    // What they would export is the same message again.
    const again = await message(theirs.map(({ id }: { id: string }) => id));
    const data = (text: string) => readMessage(text).observations;
    expect(data(again)).toEqual(data(await message(of)));
    expect(await load(world, sdmxImport, again, { options })).toMatchObject({ recorded: 0, unchanged: 5 });
  });

  it('hold a data set for each release, valid from its day', async () => {
    const { series: of } = await twoVintages();
    const { data, meta } = JSON.parse(await message([of[0]!]));
    expect(meta.sender).toMatchObject({ name: '青川市统计局' });
    expect(data.dataSets).toMatchObject([
      { structure: 0, action: 'Merge', validFrom: '2026-01-19T16:00:00.000Z' },
      { structure: 0, action: 'Merge', validFrom: '2026-06-19T16:00:00.000Z' },
    ]);
    expect(data.dataSets[1].series).toEqual({ '0:0:0': { attributes: [0], observations: { '1': [498.25, 2] } } });
    expect(data.structures[0].attributes.observation[0].values.map(({ id }: { id: string }) => id)).toEqual([
      'A',
      'P',
      'R',
    ]);
  });

  it('tell the public what was published alone, and nothing of a series it may not see', async () => {
    const { series: of, releases } = await twoVintages();
    expect(await message(['no id'])).toBe('null');
    const asPublic = () =>
      seriesMessage(createContext(world.runtime('statistics'), { claims: undefined, requestId: 'test' }), of);
    expect(await asPublic()).toBeNull();
    await done(world, 'statisticsReleasePublish', { record: releases[0], ...publication(), approverPost: ids.head });
    const seen = readMessage(JSON.stringify(await asPublic()));
    expect(seen.observations.map(({ value }) => value)).toEqual([507.7, '12345678901234567.89', null]);
  });

  it('are of one body', async () => {
    const { series: of } = await twoVintages();
    const foreign = await series(world, { compiler: ids.finance });
    await released(world, { compiler: ids.finance }, [{ series: foreign, period: '2025', value: '1', status: 'A' }]);
    await expect(message([...of, foreign])).rejects.toThrow('export those of one body at a time');
  });

  it('that do not name their releases need a number', async () => {
    const { series: of } = await twoVintages();
    const unnamed = (await message(of)).replaceAll('"RELEASE"', '"NOTE"');
    const { unreadable, recorded } = await load(world, sdmxImport, unnamed, { options: { compiler: '青川市财政局' } });
    expect(recorded).toBe(0);
    expect(unreadable).toEqual(['file: it does not name its releases: give --number.']);
  });
});

describe('a number of a message', () => {
  it('is the value it was made of, however long', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 10 }))
      .map(([digits, places]) => {
        const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
        const at = text.length - places;
        return `${digits < 0n ? '-' : ''}${text.slice(0, at)}${places > 0 ? `.${text.slice(at)}` : ''}`;
      });
    fc.assert(
      fc.property(decimal, (value) => {
        const written = JSON.parse(JSON.stringify(messageNumber(value)));
        expect(numberText(written)).toBe(numberText(value));
      }),
    );
    expect(messageNumber('1250.50')).toBe(1250.5);
    expect(messageNumber('0.10000000000000000001')).toBe('0.10000000000000000001');
  });
});
