import type { ImportFormat } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import { load as loadInto } from '../testing/load.js';
import { done, flagsOn, ids, next, obligationsOf, officer, openStatistics, registered } from '../testing/world.js';
import { regionsImport } from './regions.js';
import { respondentsImport } from './respondents.js';
import { sdmxImport } from './sdmx.js';
import { readMessage } from './sdmx-message.js';

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

const load = (format: ImportFormat, content: string, options: Record<string, string> = {}, dryRun = false) =>
  loadInto(world, format, content, { options, dryRun });

const RELEASES = `query ($number: String!) { statisticsReleases(filter: { number: $number }) { edges { node {
  id origin releasedOn valueCount isRevision } } } }`;
const releaseOf = async (number: string) => {
  const { data } = await world.as('statistics', officer)(RELEASES, { number });
  return data.statisticsReleases.edges[0]?.node;
};
/** The values of a release, one a line: area, indicator, period, value, status. */
async function valuesOf(release: string): Promise<string[]> {
  const { data } = await world.as('statistics', officer)(
    `query ($id: ID!) { statisticsValues(filter: { release: $id }, first: 100) { edges { node {
      period value status series { indicator areaCode areaName unit frequency area { id } } } } } }`,
    { id: release },
  );
  // biome-ignore lint/suspicious/noExplicitAny: shaped by the query above
  return data.statisticsValues.edges.map(({ node: { series, ...of } }: any) =>
    [series.areaCode, series.indicator, series.frequency, of.period, of.value, of.status].join(' '),
  );
}

const COMPILER = '青川市统计局';

describe('REQ-45 a table of figures by region', () => {
  const table = ',临溪,东岭\n2024,1182.4,706.9\n2023,"1,121.9",\n';
  const options = (number: string, more: object = {}) => ({
    compiler: COMPILER,
    number,
    released: '2025-01-24',
    indicator: `R${number}`,
    name: '地区生产总值',
    unit: '亿元',
    ...more,
  });

  it('becomes a release with its series; imported twice it changes nothing', async () => {
    const number = `示统发〔2025〕${next()}号`;
    const mapped = options(number, { map: '临溪=990121' });
    expect(await load(regionsImport, table, mapped)).toMatchObject({ recorded: 4, unchanged: 0, faults: [] });
    expect(await load(regionsImport, table, mapped)).toMatchObject({ recorded: 0, unchanged: 4, faults: [] });
    const release = await releaseOf(number);
    expect(release).toMatchObject({ origin: 'IMPORTED', releasedOn: '2025-01-24', valueCount: 4, isRevision: false });
    expect((await valuesOf(release.id)).toSorted()).toEqual([
      `990121 R${number} YEARLY 2023 1121.9 A`,
      `990121 R${number} YEARLY 2024 1182.4 A`,
      `东岭 R${number} YEARLY 2023  M`,
      `东岭 R${number} YEARLY 2024 706.9 A`,
    ]);
  });

  it('is a vintage of its own when it is released again, and owes nothing here', async () => {
    const [one, two] = [`示统发〔2025〕${next()}号`, `示统发〔2026〕${next()}号`];
    await load(regionsImport, table, options(one));
    const again = { ...options(two), indicator: `R${one}`, released: '2026-01-23' };
    await load(regionsImport, table.replace('706.9', '590.1'), again);
    const revised = await releaseOf(two);
    expect(revised).toMatchObject({ isRevision: true, valueCount: 4 });
    await done(world, 'statisticsReleasePublish', { record: revised.id, ...publication(), approverPost: ids.head });
    expect(await obligationsOf(world, revised.id)).toEqual({});
    expect(await flagsOn(world, revised.id)).toEqual([]);
  });

  it('keeps the good figures, and tells the others by period, area and value; a dry run keeps nothing', async () => {
    const number = `示统发〔2025〕${next()}号`;
    const faulty = ',临溪,东岭\n2024,12x,706.9\n2024-06,1,2\n';
    for (const dryRun of [true, false]) {
      const { recorded, faults } = await load(regionsImport, faulty, options(number), dryRun);
      expect(recorded).toBe(1);
      expect(faults.toSorted()).toEqual([
        '2 value 12x INVALID',
        '3 period 2024-06 PERIOD_INVALID',
        '3 period 2024-06 PERIOD_INVALID',
      ]);
      expect(Boolean(await releaseOf(number))).toBe(!dryRun);
    }
  });

  it.each([
    [{ map: '临溪' }, '--map "临溪": expected area=code, such as ASIKHM001=990101.'],
    [{ map: '临溪=110000' }, '--map "临溪=110000": no division 110000 is registered.'],
    [{ released: '2025-02-30' }, '--released "2025-02-30": expected a day, YYYY-MM-DD.'],
    [{ frequency: 'WEEKLY' }, '--frequency "WEEKLY": expected DAILY, MONTHLY, QUARTERLY, YEARLY, ONCE.'],
  ])('says what is wrong with its options: %j', async (more, told) => {
    const { unreadable } = await load(regionsImport, table, options('示统发〔2025〕0号', more));
    expect(unreadable).toEqual([told]);
  });
});

/** A message in the form of SDMX-JSON 2.1: two areas, two years, flat or in series. */
function message({ inSeries = false, statuses = ['A', 'P'] } = {}) {
  const codes = (ids: string[]) => ids.map((id) => ({ id, names: { en: `name of ${id}` } }));
  const dimension = (id: string, ...ids: string[]) => ({ id, values: codes(ids) });
  const [area, time] = [dimension('REF_AREA', 'KHM1', 'KHM2'), dimension('TIME_PERIOD', '2014', '2015')];
  return JSON.stringify({
    meta: { prepared: '2018-03-11T20:30:47Z' },
    data: {
      structures: [
        {
          name: 'Milled rice',
          dimensions: {
            dataSet: [dimension('FREQ', 'A'), dimension('PRODUCT', 'RICE')],
            series: inSeries ? [area] : [],
            observation: inSeries ? [time] : [area, time],
          },
          attributes: {
            dataSet: [
              { id: 'UNIT_MEASURE', values: codes(['TONES']) },
              { id: 'UNIT_MULT', values: codes(['3']) },
            ],
            observation: [{ id: 'OBS_STATUS', default: 'A', values: codes(statuses) }],
          },
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: 'Merge',
          attributes: [0, 0],
          ...(inSeries
            ? {
                series: {
                  '0': { observations: { '0': [350.154], '1': [389.385, 1] } },
                  '1': { observations: { '0': [442.996, 0] } },
                },
              }
            : { observations: { '0:0': [350.154], '0:1': [389.385, 1], '1:0': [442.996, 0], '1:1': [] } }),
        },
      ],
    },
  });
}

describe('REQ-45 an SDMX-JSON message', () => {
  it('says the same flat and in series', () => {
    const said = (text: string) =>
      readMessage(text)
        .observations.filter(({ value }) => value !== undefined)
        .map(({ dimensions, attributes, value }) => ({ dimensions, attributes, value }));
    expect(said(message({ inSeries: true }))).toEqual(said(message()));
    // A message may have both kinds under one structure: then flat keys begin with the dimensions of the series.
    const both = JSON.parse(message({ inSeries: true }));
    both.data.dataSets.push({ ...JSON.parse(message()).data.dataSets[0] });
    const [inSeries, flat] = [0, 1].map((index) =>
      said(JSON.stringify({ ...both, data: { ...both.data, dataSets: [both.data.dataSets[index]] } })),
    );
    expect(flat).toEqual(inSeries);
  });

  it('becomes a release of the day it was prepared, with areas as the source has them', async () => {
    const number = `SDMX-${next()}`;
    const options = { compiler: COMPILER, number, indicator: `AGRI${number}`, map: 'KHM2=990121' };
    expect(await load(sdmxImport, message(), options)).toMatchObject({ recorded: 3, refused: 0 });
    expect(await load(sdmxImport, message({ inSeries: true }), options)).toMatchObject({ recorded: 0, unchanged: 3 });
    const release = await releaseOf(number);
    // Prepared in the evening by Greenwich, on the next day in China.
    expect(release).toMatchObject({ releasedOn: '2018-03-12', valueCount: 3 });
    expect((await valuesOf(release.id)).toSorted()).toEqual([
      `990121 AGRI${number}.RICE YEARLY 2014 442.996 A`,
      `KHM1 AGRI${number}.RICE YEARLY 2014 350.154 A`,
      `KHM1 AGRI${number}.RICE YEARLY 2015 389.385 P`,
    ]);
  });

  it('tells a status that has no place here', async () => {
    const options = { compiler: COMPILER, number: `SDMX-${next()}`, indicator: `S${next()}` };
    const { recorded, faults } = await load(sdmxImport, message({ statuses: ['A', 'B'] }), options);
    expect({ recorded, faults }).toEqual({ recorded: 2, faults: ['2 status B INVALID'] });
  });

  it.each([
    ['{', 'no JSON'],
    ['{"data":{}}', 'expected structures and dataSets'],
    [message().replace('"Merge"', '"Delete"'), 'it deletes, which no release does'],
    [message().replace('"0:0"', '"0:9"'), 'TIME_PERIOD has no value 9'],
    [message().replaceAll('REF_AREA', 'AREA'), 'no dimension REF_AREA in its structure'],
  ])('that cannot be read says why: %#', async (text, told) => {
    const options = { compiler: COMPILER, number: `SDMX-${next()}`, indicator: `S${next()}` };
    const { unreadable, recorded } = await load(sdmxImport, text, options);
    expect(unreadable[0]).toContain(told);
    expect(recorded).toBe(0);
  });
});

describe('REQ-45 a register of respondents', () => {
  it('is read row by row; what is refused is told by its cell', async () => {
    const number = `示统制〔2025〕${next()}号`;
    await registered(world, { number });
    const rows = [
      '项目文号,单位代码,企业名称,机关单位,行业代码,纳入日期',
      `${number},B-1,石桥新材料化工股份有限公司,,2614,2025-01-10`,
      `${number},B-2,,青川高新技术产业开发区管理委员会,,2025/1/10`,
      `${number},B-1,石桥青岩矿业有限公司,,0610,2025-01-10`,
      `${number},B-3,没有的公司,,,2025-01-10`,
      `${number},B-4,,,,2025-01-10`,
      `没有的项目,B-5,石桥青岩矿业有限公司,,,2025-01-10`,
    ].join('\n');
    const { recorded, faults } = await load(respondentsImport, rows);
    expect(recorded).toBe(2);
    expect(faults).toEqual([
      '4 单位代码 B-1 DUPLICATE_NUMBER',
      '5 企业名称 没有的公司 UNKNOWN',
      '6 机关单位  ONE_PARTY',
      '7 项目文号 没有的项目 UNKNOWN',
    ]);
    expect(await load(respondentsImport, rows)).toMatchObject({ recorded: 0, unchanged: 2 });
  });
});
