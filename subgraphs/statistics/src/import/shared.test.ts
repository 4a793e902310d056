import { readFileSync } from 'node:fs';
import type { ImportFormat } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { load as loadInto } from '../testing/load.js';
import { officer, openStatistics } from '../testing/world.js';
import { regionsImport } from './regions.js';
import { sdmxImport } from './sdmx.js';

/* Files of others, as they were published; they lie beside the project. */
const published = (path: string): string =>
  readFileSync(new URL(`../../../../../shared/data/${path}`, import.meta.url), 'utf8');

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

const COMPILER = '青川市统计局';
const load = (format: ImportFormat, path: string, options: Record<string, string>) =>
  loadInto(world, format, published(path), { options: { compiler: COMPILER, ...options } });

/** The vintage of a series: when it was released, and its values, one a line. */
async function told(indicator: string, areaCode: string) {
  const { data, errors } = await world.as('statistics', officer)(
    `query ($indicator: String!, $areaCode: String!) {
      statisticsSeriesList(filter: { indicator: $indicator, areaCode: $areaCode }) { edges { node {
        name unit frequency areaName
        values(first: 100) { edges { node { period value release { releasedOn } } } } } } } }`,
    { indicator, areaCode },
  );
  expect(errors).toEqual([]);
  const { values, ...series } = data.statisticsSeriesList.edges[0].node;
  // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
  const nodes = values.edges.map(({ node }: any) => node);
  return {
    ...series,
    releasedOn: nodes[0].release.releasedOn,
    values: nodes.map(({ period, value }: { period: string; value: string }) => `${period} ${value}`),
  };
}

describe('REQ-45 published SDMX-JSON messages', () => {
  it('of one indicator: its code is given, and a region stands for a division here', async () => {
    const options = { number: 'AGRI-2018', indicator: 'RICE', map: 'ASIKHM001=990101' };
    expect(await load(sdmxImport, 'sdmx/agri.json', options)).toMatchObject({ recorded: 12, refused: 0 });
    expect(await load(sdmxImport, 'sdmx/agri.json', options)).toMatchObject({ recorded: 0, unchanged: 12 });
    const rice = { name: 'Milled rice', unit: 'Tones × 10^3', frequency: 'YEARLY', releasedOn: '2018-03-11' };
    expect(await told('RICE', 'ASIKHM002')).toEqual({
      ...rice,
      areaName: 'Battambang',
      values: ['2014 442.996', '2015 426.588', '2016 479.686', '2017 522.296'],
    });
    expect(await told('RICE', '990101')).toMatchObject({ ...rice, areaName: '临溪区' });
  });

  it('of one area: its code is given; what the message says several times is recorded once', async () => {
    const without = { number: 'EXR-2021', indicator: 'EXR' };
    const { unreadable } = await load(sdmxImport, 'sdmx/constructed-sample-full.json', without);
    expect(unreadable).toEqual(['file: no dimension REF_AREA in its structure: give --area.']);
    const options = { ...without, area: 'EMU' };
    const { recorded, faults } = await load(sdmxImport, 'sdmx/constructed-sample-full.json', options);
    expect(recorded).toBe(4);
    // The message shows one data set in five forms: two more repeat its values, the last has attributes alone.
    expect(faults.filter((fault) => fault.endsWith('DUPLICATE_VALUE'))).toHaveLength(8);
    expect(faults.filter((fault) => fault.endsWith('INVALID'))).toEqual([
      '17 value 2013-03-18T11:00:00 INVALID',
      '18 value 2013-03-21T11:00:00 INVALID',
      '19 value 2013-03-18T11:00:00 INVALID',
      '20 value 2013-03-21T11:00:00 INVALID',
    ]);
    expect(await told('EXR.EUR.SP00.A.NZD', 'EMU')).toEqual({
      name: 'dataflow name, Euro, Spot rate, Average or standardised measure for given frequency, New Zealand dollar',
      unit: '—',
      frequency: 'DAILY',
      areaName: 'EMU',
      releasedOn: '2021-03-18',
      values: ['2013-01-18 1.5931', '2013-01-21 1.5925'],
    });
  });
});

describe('REQ-45 published tables by region', () => {
  it.each([
    ['zh', '北京市', '广西壮族自治区'],
    ['en', 'Beijing', 'Guangxi,'],
  ])('gross product of 31 provinces over 29 years, in %s', async (language, capital, other) => {
    const options = {
      number: `GDP-2020-${language}`,
      released: '2021-03-01',
      indicator: `GDP_${language}`,
      name: '地区生产总值',
      unit: '亿元',
      map: `${capital}=990100`,
    };
    const path = `stats/gdp_province_1992_2020_${language}.csv`;
    expect(await load(regionsImport, path, options)).toMatchObject({ recorded: 899, refused: 0, faults: [] });
    expect(await load(regionsImport, path, options)).toMatchObject({ recorded: 0, unchanged: 899 });
    const series = await told(`GDP_${language}`, '990100');
    expect(series).toMatchObject({ areaName: '青川市', unit: '亿元', frequency: 'YEARLY', releasedOn: '2021-03-01' });
    expect(series.values).toHaveLength(29);
    expect(series.values.at(-1)).toBe('2020 36102.6');
    expect((await told(`GDP_${language}`, other)).values.at(-1)).toBe('2020 22156.7');
  });
});
