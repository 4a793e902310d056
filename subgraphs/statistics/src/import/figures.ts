import {
  type Day,
  type DirectoryEntry,
  type ImportOption,
  type ImportSession,
  type ItemWork,
  isDay,
  SetupError,
  tableOf,
} from '@integrity-graph/kit';
import type { SurveyFrequency } from '../project/project.js';
import { releaseFill } from '../release/fill.js';
import { releaseMake } from '../release/make.js';
import { type ObservationStatus, type ReleaseKind, StatisticsRelease } from '../release/release.js';
import { seriesRegister } from '../series/register.js';
import { StatisticsSeries } from '../series/series.js';

/*
 * Figures out of files: one release a file, with the series it needs. What is imported was released by others, or long
 * ago: it owes nothing here, and an area that is none of this graph’s divisions keeps the code of its source.
 */

/** One figure of a file, with all that its series is known by. */
export interface Figure {
  indicator: string;
  name: string;
  unit: string;
  frequency: SurveyFrequency;
  areaCode: string;
  areaName: string;
  /** The division it stands for here. */
  area: string | null;
  period: string;
  value: string | null;
  status: ObservationStatus;
  release: Release;
}

/** The vintage a figure is of, by its number. */
export interface Release {
  number: string;
  title: string;
  kind: ReleaseKind;
  /** The day of the vintage. */
  releasedOn: Day;
}

export const FIGURE_ACTIONS = [seriesRegister, releaseMake, releaseFill];

export const FIGURE_OPTIONS: readonly ImportOption[] = [
  {
    name: 'compiler',
    value: 'body',
    description: '发布机关的统一社会信用代码或全称 · body that released them: its credit code or full name',
    required: true,
  },
  {
    name: 'number',
    value: 'text',
    description: '发布编号；同号的续入同一次发布 · number of the release; the same number goes on with it',
    required: true,
  },
  {
    name: 'map',
    value: 'area=code',
    description:
      '文件中的地区=行政区划代码，逗号分隔；未列出的保留原代码 · area in the file=code of a division, parted by commas; others keep the code of the source',
  },
];

/** The divisions that areas of the file stand for, by area. @throws SetupError naming what is wrong with the option */
export async function areasOf({ options, context }: ImportSession): Promise<Map<string, DirectoryEntry>> {
  const areas = new Map<string, DirectoryEntry>();
  for (const pair of (options.map ?? '').split(',').filter(Boolean)) {
    const [area, code] = pair.split('=').map((part) => part.trim());
    if (!area || !code) throw new SetupError(`--map "${pair}": expected area=code, such as ASIKHM001=990101.`);
    const [division] = await context.rows<DirectoryEntry & Record<string, unknown>>(
      `select id, name, number from directory where type = 'Division' and number = ?`,
      [code],
    );
    if (!division) throw new SetupError(`--map "${pair}": no division ${code} is registered.`);
    areas.set(area, division);
  }
  return areas;
}

/** A day given as an option. @throws SetupError when it is none */
export function dayOption(options: ImportSession['options'], name: string): Day | undefined {
  const given = options[name];
  if (given !== undefined && !isDay(given)) throw new SetupError(`--${name} "${given}": expected a day, YYYY-MM-DD.`);
  return given;
}

/** An area as it stands in a record: the division it is mapped to, or what the source calls it. */
export const placeOf = (areas: ReadonlyMap<string, DirectoryEntry>, code: string, name: string) => {
  const division = areas.get(code) ?? areas.get(name);
  return division
    ? { areaCode: division.number!, areaName: division.name, area: division.id }
    : { areaCode: code, areaName: name, area: null };
};

/** The columns by which a refused figure is told. */
const COLUMNS = { series: 'area', period: 'period', value: 'value', status: 'status', number: 'number' };

/** Writes figures of a file into their releases, making what these lack. */
export async function writeFigures(figures: Figure[], work: ItemWork) {
  const body = await work.party('GovernmentBody', work.session.options.compiler, 'compiler');
  if (!body) return { recorded: 0, unchanged: 0 };
  const known = await seriesOf(work, body.id, figures);
  let recorded = 0;
  for (const of of Map.groupBy(figures, ({ release }) => release.number).values()) {
    recorded += await fillRelease(work, body.id, of, known);
  }
  return { recorded, unchanged: figures.length - recorded };
}

/** Writes figures of one release; gives how many of them it did not hold. */
async function fillRelease(
  work: ItemWork,
  compiler: string,
  figures: Figure[],
  known: ReadonlyMap<string, string>,
): Promise<number> {
  const release = await releaseOf(work, compiler, figures[0]!.release);
  if (!release) return 0;
  const values = figures.map((figure) => {
    const { period, value, status } = figure;
    return { series: known.get(keyOf(figure)) ?? '', period, value, status };
  });
  const input = { release: release.id, values };
  const list = { field: 'values', values: figures };
  const filled = await work.perform<StatisticsRelease>(releaseFill, input, COLUMNS, {
    nothingNew: 'NOTHING_NEW',
    list,
  });
  return filled ? filled.valueCount - release.valueCount : 0;
}

async function releaseOf(work: ItemWork, compiler: string, release: Release) {
  const [found] = await work.context.rows<{ id: string; valueCount: number }>(
    `select id, value_count as "valueCount" from ${tableOf(StatisticsRelease)} where compiler_id = ?::uuid and number = ?`,
    [compiler, release.number],
  );
  if (found) return found;
  const input = { compiler, ...release, origin: 'IMPORTED' };
  const batch = { nothingNew: 'DUPLICATE_NUMBER', list: { field: '', values: [] } };
  const made = await work.perform<StatisticsRelease>(releaseMake, input, COLUMNS, batch);
  return made && { id: made.id, valueCount: 0 };
}

const keyOf = ({ indicator, frequency, areaCode }: Pick<Figure, 'indicator' | 'frequency' | 'areaCode'>) =>
  `${indicator} ${frequency} ${areaCode}`;

/** The series that figures are of, those made that are not there yet. */
async function seriesOf(work: ItemWork, compiler: string, figures: readonly Figure[]): Promise<Map<string, string>> {
  const rows = await work.context.rows<{ id: string; indicator: string; frequency: SurveyFrequency; areaCode: string }>(
    `select id, indicator, frequency, area_code as "areaCode" from ${tableOf(StatisticsSeries)} where compiler_id = ?::uuid`,
    [compiler],
  );
  const known = new Map(rows.map((row) => [keyOf(row), row.id]));
  for (const figure of figures) {
    if (known.has(keyOf(figure))) continue;
    const { period: _p, value: _v, status: _s, release: _r, ...series } = figure;
    const batch = { nothingNew: 'SERIES_REGISTERED', list: { field: '', values: [] } };
    const made = await work.perform<StatisticsSeries>(seriesRegister, { compiler, ...series }, COLUMNS, batch);
    if (made) known.set(keyOf(figure), made.id);
  }
  return known;
}
