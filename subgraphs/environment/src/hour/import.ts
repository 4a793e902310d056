import { basename } from 'node:path';
import {
  type Cell,
  type ImportItem,
  type ImportSession,
  importFormat,
  type RowFault,
  readRows,
  SetupError,
  shortest,
  type TableFile,
} from '@integrity-graph/kit';
import type { MonitoringBatch } from './batch.js';
import type { HourInput, WeatherInput } from './input.js';
import { hoursRecord } from './record.js';

/** An hour of a file, the station it is of, and the file’s name. */
interface HourRow extends HourInput {
  stationId: string;
  source: string;
}

/** Columns of the file: where their values go. */
const VALUES: Record<string, keyof HourInput> = {
  'PM2.5': 'pm25',
  PM10: 'pm10',
  SO2: 'so2',
  NO2: 'no2',
  CO: 'co',
  O3: 'o3',
};
const WEATHER: Record<string, keyof WeatherInput> = {
  TEMP: 'temperature',
  PRES: 'pressure',
  DEWP: 'dewPoint',
  RAIN: 'rain',
  wd: 'wind',
  WSPM: 'windSpeed',
};
/** The columns, by the part of an hour that is refused. That a reason is missing is told of the hours that need one. */
const COLUMNS: Record<string, string | null> = {
  reason: null,
  beginsAt: 'hour',
  ...Object.fromEntries(Object.entries(VALUES).map(([column, field]) => [field, column])),
  ...Object.fromEntries(Object.entries(WEATHER).map(([column, field]) => [`weather.${field}`, column])),
};
const TIME = ['year', 'month', 'day', 'hour'];
const NEEDED = [...TIME, ...Object.keys(VALUES), ...Object.keys(WEATHER), 'station'];

/** Some files write what is nearly zero as a power of ten; beyond ten places it is noise of the arithmetic. */
const plain = (text: string) => (/^[+-]?[\d.]+e[+-]?\d+$/i.test(text) ? Number(text).toFixed(10) : text);

/** What stands where a value is missing. */
const isMissing = (cell: Cell | undefined) => cell == null || cell === '' || cell === 'NA';

/**
 * Hourly values in the form of the public PRSA files: one file a station, local hours, µg/m³. The same file twice changes
 * nothing; one with other values makes new versions of just those hours, for which a reason is given.
 */
export const airImport = importFormat<HourRow>({
  name: 'air',
  description: '空气质量小时值（PRSA CSV） · hourly air quality values (PRSA CSV)',
  kind: 'batches',
  size: 5000,
  actions: [hoursRecord],
  options: [
    {
      name: 'station',
      value: 'name=number',
      description: '文件中的站名=站点编号，逗号分隔 · station in the file=our station number, parted by commas',
      required: true,
    },
    { name: 'reason', value: 'text', description: '更改已登记值的理由 · why recorded values change' },
  ],

  async *items(file, session) {
    const stations = await stationsOf(session);
    let columns: Map<string, number> | undefined;
    for await (const { line, cells } of readRows(file)) {
      if (columns) yield itemOf(line, cells, columns, stations, basename(file.path));
      else columns = headingsOf(file, cells);
    }
  },

  async write(hours, work) {
    let recorded = 0;
    for (const [stationId, own] of Map.groupBy(hours, (hour) => hour.stationId)) {
      const { reason } = work.session.options;
      const input = { station: stationId, hours: own, reason, source: own[0]!.source };
      const batch = await work.perform<MonitoringBatch>(hoursRecord, input, COLUMNS, {
        nothingNew: 'NOTHING_NEW',
        list: { field: 'hours', values: own },
      });
      recorded += batch?.rowCount ?? 0;
    }
    return { recorded, unchanged: hours.length - recorded };
  },
});

/** Ids of the stations, by their names in the file. @throws SetupError naming what is wrong with the option */
async function stationsOf({ options, context }: ImportSession): Promise<Map<string, string>> {
  const stations = new Map<string, string>();
  for (const pair of options.station!.split(',')) {
    const [name, number] = pair.split('=').map((part) => part.trim());
    if (!name || !number) throw new SetupError(`--station "${pair}": expected name=number, such as Changping=9901A.`);
    const [row] = await context.rows<{ id: string }>('select id from station where number = ?', [number]);
    if (!row) throw new SetupError(`--station "${pair}": no station ${number} is registered, or it is not yours.`);
    stations.set(name, row.id);
  }
  return stations;
}

/** Where each column stands. @throws SetupError naming the columns that are missing */
function headingsOf(file: TableFile, cells: readonly Cell[]): Map<string, number> {
  const headings = cells.map(String);
  const missing = NEEDED.filter((name) => !headings.includes(name));
  if (missing.length > 0) throw new SetupError(`${file.path}: no column ${missing.join(', ')} in its first row.`);
  file.onHeadings?.(headings);
  return new Map(headings.map((name, index) => [name, index]));
}

function itemOf(
  line: number,
  cells: Cell[],
  columns: ReadonlyMap<string, number>,
  stations: ReadonlyMap<string, string>,
  source: string,
): ImportItem<HourRow> {
  const faults: RowFault[] = [];
  const cell = (column: string) => cells[columns.get(column)!];
  const fault = (column: string, message: string) =>
    faults.push({ code: 'INVALID', column, value: String(cell(column) ?? ''), message });
  const number = (column: string) => {
    if (isMissing(cell(column))) return null;
    try {
      return shortest(plain(String(cell(column))));
    } catch {
      fault(column, '应为数，缺测为 NA · a number, or NA when missing');
      return null;
    }
  };
  const [year, month, day, hour] = TIME.map((column) => Number(cell(column))) as [number, number, number, number];
  // China's civil time has been eight hours ahead of UTC all the while.
  const beginsAt = new Date(Date.UTC(year, month - 1, day, hour - 8));
  const local = new Date(beginsAt.getTime() + 8 * 3_600_000);
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day || local.getUTCHours() !== hour) {
    fault('day', '应为存在的日期与0至23时 · a day that exists, and an hour from 0 to 23');
  }
  const stationId = stations.get(String(cell('station')));
  if (!stationId) fault('station', '未在 --station 中对应站点编号 · not among the stations of --station');
  const weather: Record<string, string | null> = {};
  for (const [column, field] of Object.entries(WEATHER)) {
    weather[field] = column === 'wd' ? (isMissing(cell(column)) ? null : String(cell(column))) : number(column);
  }
  const values: Record<string, string | null> = {};
  for (const [column, field] of Object.entries(VALUES)) values[field] = number(column);
  return {
    line,
    value: { stationId: stationId ?? '', source, beginsAt, ...values, weather },
    faults,
    original: cells.map((one) => String(one ?? '')),
  };
}
