import { SetupError } from '../storage/database.js';
import { type Cell, type Column, type Columns, Expected, normal, type RowOf, UNITS } from './columns.js';
import { ERROR_COLUMNS } from './errors-file.js';
import type { ImportItem, RowFault } from './format.js';
import { type ImportFile, type RawRow, readRows } from './read-rows.js';

/** How far down the row of headings may stand; above it are titles and notes. */
const HEADINGS_WITHIN = 20;

export interface TableFile extends ImportFile {
  /** Told of columns that are not known and left out. */
  notice?: (text: string) => void;
  /** Told once, when they are found. */
  onHeadings?: (headings: string[]) => void;
}

/** The columns of a file: what each of its columns is, and where each of ours stands, if it is there. */
interface Found {
  columns: ({ key: string; column: Column; heading: string; unit: string | undefined } | undefined)[];
  places: [key: string, heading: string, at: number][];
}

/**
 * The rows of a table, read by its columns. The row of headings is the one that names most of them; titles may stand
 * above it, and merged headings span two rows.
 * @throws SetupError that names every heading that is missing or given twice
 */
export async function* readTable<C extends Columns>(file: TableFile, columns: C): AsyncGenerator<ImportItem<RowOf<C>>> {
  const above: RawRow[] = [];
  let found: Found | undefined;
  const begin = () => {
    const { at, headings } = headingsAmong(above, columns);
    found = columnsOf(file, headings, columns);
    file.onHeadings?.(headings);
    return above.splice(0).slice(at + 1);
  };
  for await (const row of readRows(file)) {
    if (found) {
      if (!isBlank(row)) yield itemOf(row, found);
      continue;
    }
    above.push(row);
    if (above.length < HEADINGS_WITHIN) continue;
    for (const first of begin()) if (!isBlank(first)) yield itemOf(first, found!);
  }
  if (!found) for (const first of begin()) if (!isBlank(first)) yield itemOf(first, found!);
}

const isBlank = ({ cells }: RawRow) =>
  cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));

function itemOf<C extends Columns>({ line, cells }: RawRow, { columns, places }: Found): ImportItem<RowOf<C>> {
  const value: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  const fault = (heading: string, cell: Cell | undefined, message: string) =>
    faults.push({ code: 'INVALID', column: heading, value: shown(cell), message });
  for (const [at, one] of columns.entries()) {
    const cell = cells[at];
    if (!one) continue;
    const { key, column, heading, unit } = one;
    if (cell == null || (typeof cell === 'string' && cell.trim() === '')) {
      if (column.required) fault(heading, '', `不得为空 · is to be filled in: ${column.form}`);
      continue;
    }
    try {
      value[key] = column.parse(cell, unit);
    } catch (error) {
      if (!(error instanceof Expected)) throw error;
      fault(heading, cell, error.message);
    }
  }
  const beyond = cells.slice(columns.length).map(shown);
  if (beyond.some((text) => text.trim() !== ''))
    fault('', beyond.join(','), '多于列数 · more cells than headings: is there a comma too many?');
  const known = places.map(([key, heading, at]) => [key, { heading, text: shown(cells[at]) }]);
  return { line, value: value as RowOf<C>, faults, original: cells.map(shown), cells: Object.fromEntries(known) };
}

const chinese = ({ heading }: Column) => heading.split(' · ')[0]!;

/** A cell as text, for whoever has to mend it. */
function shown(cell: Cell | undefined): string {
  if (cell == null) return '';
  if (!(cell instanceof Date)) return String(cell);
  const [day, time] = cell.toISOString().split('T') as [string, string];
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function headingsAmong(rows: readonly RawRow[], columns: Columns): { at: number; headings: string[] } {
  const known = namesOf(columns);
  let best = { at: -1, headings: [] as string[], score: 0 };
  for (const [at, { cells }] of rows.entries()) {
    const upper = spread(rows[at - 1]?.cells ?? []);
    const headings = Array.from({ length: Math.max(cells.length, upper.length) }, (_, n) => {
      const own = shown(cells[n]).trim();
      const group = upper[n] ?? '';
      // 供应商 over 名称 may be the column 供应商名称; a heading that spans both rows stands in the upper one.
      if (own === '') return lookUp(known, group) ? group : '';
      return !lookUp(known, own) && lookUp(known, group + own) ? group + own : own;
    });
    const score = headings.filter((heading) => lookUp(known, heading)).length;
    const own = cells.filter((cell) => lookUp(known, shown(cell))).length;
    if (score > best.score && (own > 0 || score > 1)) best = { at, headings, score };
  }
  return best;
}

/** A merged heading stands in its first cell only. */
function spread(cells: readonly Cell[]): string[] {
  let last = '';
  return cells.map((cell) => {
    last = shown(cell).trim() || last;
    return last;
  });
}

interface Named {
  key: string;
  unit?: string;
}

function namesOf(columns: Columns): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, { heading, aliases = [] }] of Object.entries(columns)) {
    for (const name of [key, heading, ...heading.split(' · '), ...aliases]) names.set(normal(name), key);
  }
  return names;
}

/** The column under a heading, and the unit that stands with it: 合同金额（万元）, 金额(单位：元). */
function lookUp(names: ReadonlyMap<string, string>, heading: string): Named | undefined {
  const text = normal(heading);
  const exact = names.get(text);
  if (exact) return { key: exact };
  for (const unit of UNITS) {
    const bare = [`(单位:${unit})`, `(${unit})`, `/${unit}`, `,${unit}`, unit].find((ending) => text.endsWith(ending));
    const key = bare && names.get(text.slice(0, -bare.length));
    if (key) return { key, unit };
  }
  // What stands in brackets is a remark, unless it may be a unit that is not known here.
  const key = names.get(text.replace(/\([^()元圆币万亿$%]*\)$/, ''));
  return key ? { key } : undefined;
}

function columnsOf(file: TableFile, headings: readonly string[], columns: Columns): Found {
  const names = namesOf(columns);
  const seen = new Map<string, string>();
  const twice: string[] = [];
  const unknown: string[] = [];
  const found = headings.map((heading) => {
    if (heading === '' || ERROR_COLUMNS.includes(heading)) return undefined;
    const named = lookUp(names, heading);
    if (!named) {
      unknown.push(heading);
      return undefined;
    }
    const before = seen.get(named.key);
    if (before) twice.push(`"${before}" and "${heading}"`);
    seen.set(named.key, heading);
    const column = columns[named.key]!;
    return { key: named.key, column, heading, unit: named.unit ?? column.unit };
  });
  const missing = Object.entries(columns)
    .filter(([key, { required }]) => required && !seen.has(key))
    .map(([, { heading }]) => `"${heading}"`);
  const faults = [
    ...(missing.length > 0 ? [`缺少列 · columns are missing: ${missing.join(', ')}`] : []),
    ...(twice.length > 0 ? [`列重复 · given twice: ${twice.join(', ')}`] : []),
  ];
  if (faults.length > 0)
    throw new SetupError(`${file.path}: ${faults.join('; ')}. --template writes a table to fill in.`);
  if (unknown.length > 0)
    file.notice?.(`${file.path}: 未知列，未导入 · unknown columns, left out: ${unknown.join(', ')}`);
  const places = Object.entries(columns).map(([key, column]): Found['places'][number] => {
    const at = found.findIndex((one) => one?.key === key);
    return [key, found[at]?.heading ?? chinese(column), at];
  });
  return { columns: found, places };
}
