import { ReadableStream as NodeStream } from 'node:stream/web';
import { writeCsv } from 'hucre/csv';
import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import { refusal } from '../errors.js';
import { type Column, headingsOf, valuesAt, type Wording } from './columns.js';

/** What becomes a row: a node, or a remark on the export as a whole. */
export type Entry = { node: unknown } | { remark: string };

/** Before a remark, so that it is no value by mistake. */
export const REMARK = '# ';

/** Between the values of a list in one cell. */
const BETWEEN = '；';

/** Digits that a spreadsheet keeps of a number; one of more stands as text. */
const DIGITS = 15;

/** One type under the two names that the DOM and Node have for it. */
type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Format {
  contentType: string;
  bytes(entries: AsyncIterable<Entry>, columns: readonly Column[], wording: Wording): Bytes;
}

const FORMATS: Record<string, Format> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    bytes: (entries, columns, wording) => NodeStream.from(csvBytes(entries, columns, wording)) as Bytes,
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: (entries, columns, wording) =>
      writeXlsxStream(xlsxRows(entries, columns, wording), {
        name: '导出',
        columns: headingsOf(columns, wording).map((header) => ({ header })),
        freezePane: { rows: 1 },
      }) as Bytes,
  },
};

/** The format of a name. @throws GraphQLError that names those there are */
export function formatNamed(name: string): Format {
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name]!;
  throw refusal(400, 'BAD_REQUEST', `format: expected one of ${Object.keys(FORMATS).join(', ')}`);
}

async function* csvBytes(entries: AsyncIterable<Entry>, columns: readonly Column[], wording: Wording) {
  const encoder = new TextEncoder();
  const row = (cells: CellValue[]) => encoder.encode(`${writeCsv([cells])}\r\n`);
  // Without the mark, Excel takes UTF-8 for something else.
  yield encoder.encode('\ufeff');
  yield row(headingsOf(columns, wording));
  for await (const entry of entries) {
    if ('remark' in entry) yield row([REMARK + entry.remark]);
    else yield row(columns.map((column) => harmless(valuesAt(entry.node, column, wording), column)));
  }
}

const NUMBERS = new Set(['Int', 'Float', 'Decimal']);

const textOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const joined = (values: readonly unknown[]) => values.map(textOf).join(BETWEEN);

/** Text that a spreadsheet would take for a formula is marked as text; what the schema says is a number cannot be one. */
function harmless(values: readonly unknown[], { type }: Column): string {
  const text = joined(values);
  return /^[=+\-@\t\r]/.test(text) && !(type && NUMBERS.has(type.name)) ? `'${text}` : text;
}

async function* xlsxRows(entries: AsyncIterable<Entry>, columns: readonly Column[], wording: Wording) {
  for await (const entry of entries) {
    if ('remark' in entry) yield [REMARK + entry.remark];
    else yield columns.map((column) => typed(valuesAt(entry.node, column, wording), column));
  }
}

/** A cell of its type; text is written as text, which no spreadsheet reckons with. */
function typed(values: readonly unknown[], { type }: Column): CellValue {
  const [value] = values;
  if (values.length !== 1) return values.length === 0 ? null : joined(values);
  if (typeof value === 'boolean') return value;
  if (type?.name === 'Date') return new Date(`${value}T00:00:00Z`);
  const isNumber = type !== undefined && NUMBERS.has(type.name) && String(value).replace(/\D/g, '').length <= DIGITS;
  return isNumber ? Number(value) : textOf(value);
}
