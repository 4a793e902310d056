import { templateOf } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { load } from '../testing/load.js';
import { done, ids, next, obligationsOf, officer, openStatistics, registered, scheduled } from '../testing/world.js';
import { reportsImport } from './reports.js';

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

/** A survey with a round of May 2026 and two respondents: Z, a body that was asked on 1 June, and F, a firm that was not. */
async function survey() {
  const number = `示统制〔2025〕${next()}号`;
  const project = await registered(world, { number });
  const round = await scheduled(world, { project });
  const enrol = (code: string, party: object) =>
    done(world, 'statisticsRespondentEnrol', { project, code, enrolledOn: '2025-02-01', ...party });
  const zone = await enrol('Z', { body: ids.zone });
  await enrol('F', { enterprise: ids.factory });
  const report = await done(world, 'statisticsReportAsk', { round, respondent: zone, askedOn: '2026-06-01' });
  return { number, report };
}

const HEADINGS = '项目文号,报告期,单位代码,代码,指标名称,计量单位,本期,报送时间,填报人,单位负责人,是否盖章,布置日期';
const ROUND = '2026年5月';
/** Two indicators of a respondent; what is said of the report as a whole stands in the first. */
const reportOf = (
  number: string,
  code: string,
  { value = '86', signed = '2026-06-09 09:30,填报员,负责人,是', asked = '' } = {},
) => [
  `${number},${ROUND},${code},301,工业总产值,万元,"1,250",${signed},${asked}`,
  `${number},${ROUND},${code},302,从业人员,人,${value},,,,,`,
];
const table = (...rows: string[]) => [HEADINGS, ...rows].join('\n');

const reportNow = async (id: string) => {
  const { data } = await world.as('statistics', officer)(
    `query ($id: ID!) { statisticsReport(id: $id) { state submittedAt isSealed signedBy round { id }
      items { indicator name value unit } } }`,
    { id },
  );
  return data.statisticsReport;
};

describe('REQ-45 a table of reports', () => {
  it('submits each report with all its rows, once however often it is imported', async () => {
    const { number, report } = await survey();
    const content = table(...reportOf(number, 'Z'), ...reportOf(number, 'F', { asked: '2026/6/2' }));
    expect(await load(world, reportsImport, content, { dryRun: true })).toMatchObject({ recorded: 4, faults: [] });
    expect(await reportNow(report)).toMatchObject({ state: 'ASKED' });
    expect(await load(world, reportsImport, content)).toMatchObject({ recorded: 4, unchanged: 0, faults: [] });
    expect(await load(world, reportsImport, content)).toMatchObject({ recorded: 0, unchanged: 4, faults: [] });
    expect(await reportNow(report)).toMatchObject({
      state: 'SUBMITTED',
      submittedAt: '2026-06-09T01:30:00.000Z',
      isSealed: true,
      signedBy: '负责人',
      items: [
        { indicator: '301', name: '工业总产值', value: '1250', unit: '万元' },
        { indicator: '302', name: '从业人员', value: '86', unit: '人' },
      ],
    });
    expect(await obligationsOf(world, report)).toMatchObject({
      SUBMIT_REPORT: { state: 'PERFORMED', performedOn: '2026-06-09' },
    });
  });

  it('refuses a report whole; mended, the file of errors is the report', async () => {
    const { number, report } = await survey();
    const twice = `${number},${ROUND},Z,301,工业总产值,万元,1300,,,,,`;
    const first = await load(world, reportsImport, table(...reportOf(number, 'Z', { value: '许多' }), twice));
    expect(first).toMatchObject({ recorded: 0, refused: 3 });
    expect(first.faults).toEqual(['2   NOT_ALONE', '3 本期 许多 INVALID', '4   NOT_ALONE']);
    const second = await load(world, reportsImport, first.errors!.replace('许多', '86'));
    expect(second.faults).toEqual(['2   NOT_ALONE', '3   NOT_ALONE', '4 代码 301 DUPLICATE_NUMBER']);
    expect(await reportNow(report)).toMatchObject({ state: 'ASKED' });
    const mended = second.errors!.replace('Z,301,工业总产值,万元,1300', 'Z,303,工业销售产值,万元,1300');
    expect(await load(world, reportsImport, mended)).toMatchObject({ recorded: 3, faults: [] });
    expect((await reportNow(report)).items).toHaveLength(3);
  });

  it('is signed and sealed', async () => {
    const { number } = await survey();
    const content = table(reportOf(number, 'Z', { signed: '2026-06-09 09:30,填报员,,否' })[0]!);
    const { faults } = await load(world, reportsImport, content);
    expect(faults).toEqual(['2 单位负责人  SIGNATURE_MISSING', '2 是否盖章 否 SIGNATURE_MISSING']);
  });

  it('keeps the good reports of a file; what is refused of a report as a whole is told of each of its rows', async () => {
    const { number, report } = await survey();
    const content = table(
      ...reportOf(number, 'X'),
      ...reportOf(number, 'Z'),
      ...reportOf(number, 'F'),
      ...reportOf(number, 'Z', { value: '87' }),
    );
    const { recorded, faults } = await load(world, reportsImport, content);
    expect(recorded).toBe(2);
    expect(faults).toEqual([
      '2 单位代码 X UNKNOWN',
      '3 单位代码 X UNKNOWN',
      '6 布置日期  UNKNOWN',
      '7 布置日期  UNKNOWN',
      '8 单位代码 Z REPORT_SUBMITTED',
      '9 单位代码 Z REPORT_SUBMITTED',
    ]);
    expect((await reportNow(report)).items[1]).toMatchObject({ value: '86' });
  });

  it('says what is missing of the whole: its survey, its round, its time', async () => {
    const { number } = await survey();
    const content = table(
      reportOf('没有的项目', 'Z')[0]!,
      reportOf(number, 'Z', { signed: ',填报员,负责人,是' })[0]!,
      `${number},2026年6月,Z,301,工业总产值,万元,1,2026-06-09 9:00,填报员,负责人,是`,
      `${number},${ROUND},F,301,工业总产值,万元,1,2026-06-31 9:00,填报员,负责人,对`,
    );
    expect((await load(world, reportsImport, content)).faults.toSorted()).toEqual([
      '2 项目文号 没有的项目 UNKNOWN',
      '3 报送时间  INVALID',
      '4 报告期 2026年6月 UNKNOWN',
      '5 报送时间 2026-06-31 9:00 INVALID',
      '5 是否盖章 对 INVALID',
    ]);
  });

  it('is filled into a template: its example is read again as a report', async () => {
    const template = (await templateOf(reportsImport))!;
    const { refused, faults, unreadable } = await load(world, reportsImport, template);
    expect({ refused, faults, unreadable }).toEqual({
      refused: 0,
      faults: [],
      unreadable: [],
    });
  });
});
