import type { Day, Sample } from '@integrity-graph/kit';
import { releaseFill } from './release/fill.js';
import { releaseMake } from './release/make.js';
import { releasePublish } from './release/publish.js';
import type { ObservationStatus, ReleaseKind } from './release/release.js';
import { revisionExplain, revisionPublish } from './revision/explain.js';
import { PORTAL } from './sample.js';
import { seriesRegister } from './series/register.js';

/*
 * What was released of the city’s product. Ids by name, each begins with `statistics.`:
 *
 *   series:city  its whole     series:linxi, series:dongling, series:shiqiao  its regions, which add up to too much in 2021
 *   series:primary, series:secondary, series:tertiary  its items
 *
 *   release:2024  the preliminary figures of 2020 to 2024     release:census  revises 2024: Shiqiao by 18 %, and nobody says why
 *   release:2025  the preliminary figures of 2025             release:final  revises them slightly, explained
 *   release:holdings  of the finance bureau, two months late
 */

const YEARS = ['2020', '2021', '2022', '2023', '2024'];

interface SeriesRow {
  name: string;
  indicator: string;
  title: string;
  area: [code: string, name: string];
  whole?: ['wholeArea' | 'wholeItem', string];
  /** The figures of 2020 to 2024, in 亿元. */
  values: string[];
}

const GDP = { indicator: 'GDP', title: '地区生产总值' };
const CITY: [string, string] = ['990100', '青川市'];

const SERIES: SeriesRow[] = [
  { name: 'city', ...GDP, area: CITY, values: ['1862.4', '2043.7', '2131.9', '2268.3', '2390.6'] },
  {
    name: 'linxi',
    ...GDP,
    area: ['990101', '临溪区'],
    whole: ['wholeArea', 'city'],
    values: ['921.5', '1034.2', '1058.1', '1121.9', '1182.4'],
  },
  {
    name: 'dongling',
    ...GDP,
    area: ['990102', '东岭区'],
    whole: ['wholeArea', 'city'],
    values: ['548.3', '611.8', '629.4', '671.6', '706.9'],
  },
  {
    name: 'shiqiao',
    ...GDP,
    area: ['990121', '石桥县'],
    whole: ['wholeArea', 'city'],
    values: ['395.7', '441.6', '448.2', '479.3', '507.7'],
  },
  {
    name: 'primary',
    indicator: 'GDP.1',
    title: '第一产业增加值',
    area: CITY,
    whole: ['wholeItem', 'city'],
    values: ['160.2', '171.9', '177.4', '184.6', '190.3'],
  },
  {
    name: 'secondary',
    indicator: 'GDP.2',
    title: '第二产业增加值',
    area: CITY,
    whole: ['wholeItem', 'city'],
    values: ['761.7', '842.0', '876.2', '921.5', '965.8'],
  },
  {
    name: 'tertiary',
    indicator: 'GDP.3',
    title: '第三产业增加值',
    area: CITY,
    whole: ['wholeItem', 'city'],
    values: ['940.5', '1029.8', '1078.3', '1162.2', '1234.5'],
  },
];

interface ReleaseRow {
  name: string;
  number: string;
  title: string;
  kind: ReleaseKind;
  releasedOn: Day;
  values: [series: string, period: string, value: string, status: ObservationStatus][];
}

export async function loadReleases(sample: Sample): Promise<void> {
  for (const row of SERIES) await register(sample, row);
  const history = SERIES.flatMap(({ name, values }) =>
    values.map((value, at) => [name, YEARS[at]!, value, at === 4 ? 'P' : 'A'] as ReleaseRow['values'][number]),
  );
  await release(sample, {
    name: '2024',
    number: '青统发〔2025〕1号',
    title: '2024年青川市国民经济核算结果',
    kind: 'PRELIMINARY',
    releasedOn: '2025-01-24',
    values: history,
  });
  await release(sample, {
    name: 'census',
    number: '青统发〔2025〕9号',
    title: '第五次全国经济普查后2024年数据修订',
    kind: 'CENSUS',
    releasedOn: '2025-12-26',
    values: [
      ['city', '2024', '2306.8', 'R'],
      ['linxi', '2024', '1180.1', 'R'],
      ['dongling', '2024', '708.2', 'R'],
      ['shiqiao', '2024', '416.3', 'R'],
      ['primary', '2024', '190.9', 'R'],
      ['secondary', '2024', '889.4', 'R'],
      ['tertiary', '2024', '1226.5', 'R'],
    ],
  });
  await release(sample, {
    name: '2025',
    number: '青统发〔2026〕1号',
    title: '2025年青川市国民经济核算结果',
    kind: 'PRELIMINARY',
    releasedOn: '2026-01-23',
    values: [
      ['city', '2025', '2428.5', 'P'],
      ['linxi', '2025', '1243.7', 'P'],
      ['dongling', '2025', '744.9', 'P'],
      ['shiqiao', '2025', '438.6', 'P'],
    ],
  });
  await release(sample, {
    name: 'final',
    number: '青统发〔2026〕7号',
    title: '2025年青川市地区生产总值最终核实',
    kind: 'FINAL',
    releasedOn: '2026-09-18',
    values: [['city', '2025', '2419.2', 'R']],
  });
  await explain(sample);
  await holdings(sample);
}

async function register({ act, id, ids }: Sample, row: SeriesRow): Promise<void> {
  const [areaCode, areaName] = row.area;
  const [kind, whole] = row.whole ?? [];
  const made = await act(seriesRegister, {
    compiler: id('body:statistics'),
    indicator: row.indicator,
    name: row.title,
    unit: '亿元',
    frequency: 'YEARLY',
    areaCode,
    areaName,
    area: id(`division:${areaCode}`),
    ...(kind && { [kind]: id(`statistics.series:${whole}`) }),
  });
  ids.set(`statistics.series:${row.name}`, made);
}

async function release({ act, id, ids }: Sample, { name, values, ...row }: ReleaseRow): Promise<void> {
  const made = await act(releaseMake, { compiler: id('body:statistics'), ...row });
  ids.set(`statistics.release:${name}`, made);
  const given = values.map(([of, period, value, status]) => {
    return { series: id(`statistics.series:${of}`), period, value, status };
  });
  await act(releaseFill, { release: made, values: given });
  const approverPost = id('post:statistics.head');
  await act(releasePublish, { record: made, ...PORTAL, publishedOn: row.releasedOn, approverPost });
}

async function explain({ act, id }: Sample): Promise<void> {
  const revision = await act(revisionExplain, {
    release: id('statistics.release:final'),
    basis: '年度最终核实制度',
    explanation: '以部门财务资料替代进度资料，总量下调 0.4%',
    document: '青统函〔2026〕31号',
    explainedOn: '2026-09-18',
  });
  const approverPost = id('post:statistics.head');
  await act(revisionPublish, { record: revision, ...PORTAL, publishedOn: '2026-09-21', approverPost });
}

/** The results of the survey of the finance bureau: due under its former head, released by the next. */
async function holdings({ act, id, ids }: Sample): Promise<void> {
  const compiler = id('body:finance');
  const series = await act(seriesRegister, {
    compiler,
    indicator: 'ASSETS',
    name: '市属单位国有资产总额',
    unit: '万元',
    frequency: 'QUARTERLY',
    areaCode: '990100',
    areaName: '青川市',
    area: id('division:990100'),
  });
  const made = await act(releaseMake, {
    compiler,
    number: '青财统〔2025〕4号',
    title: '2025年二季度市属单位国有资产统计结果',
    kind: 'FINAL',
    round: id('statistics.round:holdings.q2'),
    releasedOn: '2025-10-16',
  });
  ids.set('statistics.release:holdings', made);
  const values = [{ series, period: '2025-Q2', value: '4127300', status: 'A' }];
  await act(releaseFill, { release: made, values });
  const published = { ...PORTAL, medium: '青川市财政局门户网站', publishedOn: '2025-10-17' };
  await act(releasePublish, { record: made, ...published, approverPost: id('post:finance.head') });
}
