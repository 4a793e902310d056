import { describedValues } from '../graph/values.js';
import { type Day, type Decimal, isDay, multiply, parseDecimal } from '../values/index.js';

/** What a cell of a table may hold; a CSV has text only. */
export type Cell = string | number | boolean | Date | null;

/** What should have stood in a cell; told with the file, the row, the column and what stood there. */
export class Expected extends Error {}

export interface ColumnOptions {
  /** Every row must fill it. */
  required?: boolean;
  /** Other headings under which the column is found. */
  aliases?: readonly string[];
  /** The article the column rests on. */
  source?: string;
  /** A value for the template's example row. */
  example?: string;
  /** What whoever fills the template in must know beside the form. */
  note?: string;
}

interface Kind<V> {
  /** The form expected, for template and faults: `中文 · English`. */
  form: string;
  /** The only values there are, as the template offers them. */
  choices?: readonly string[];
  parse(cell: NonNullable<Cell>, unit: string | undefined): V;
  /** The unit an amount is in when neither heading nor cell says. */
  unit?: string;
}

/** One column of a table that is imported. */
export interface Column<V = unknown> extends ColumnOptions, Kind<V> {
  /** Heading `中文 · English`; either half is recognized. */
  heading: string;
}

export type Columns = Record<string, Column>;

/** A row as its columns read it. */
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer V> ? V : never };

type ValueOf<V, O extends ColumnOptions> = O extends { required: true } ? V : V | undefined;

const column = <V, O extends ColumnOptions>(kind: Kind<V>, heading: string, options: O) =>
  ({ ...kind, heading, ...options }) as unknown as Column<ValueOf<V, O>>;

/** A column of text: numbers, names, whatever has no other form. */
export const textColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column({ form: '文本 · text', parse: textOf }, heading, options);

/** A column of civil days, in the forms in use in China, and as a date of the spreadsheet. */
export const dayColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column<Day, O>({ form: '日期：2026-03-02、2026/3/2、2026年3月2日 · a day', parse: dayOfCell }, heading, options);

/** A column of instants, told as the clock in China shows them: with the time of day, which a day alone does not tell. */
export const instantColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column<Date, O>(
    { form: '时刻：2026-03-23 09:30、2026年3月23日9时30分 · a day with its time', parse: instantOfCell },
    heading,
    options,
  );

/** A column of yes or no. */
export const yesNoColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column<boolean, O>({ form: '是或否 · yes or no', choices: ['是', '否'], parse: yesNoOf }, heading, options);

/** A column of amounts; the heading or the cell says 元 or 万元, yuan unless said. Read as yuan, exactly. */
export const amountColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column<Decimal, O>(
    { form: '金额：1280000.00、1,280,000.00 · an amount', unit: '元', parse: amountOf },
    heading,
    options,
  );

/** A column of plain decimals; `5%` is 0.05, and so is `5` where the heading says %. */
export const decimalColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column<Decimal, O>({ form: '数：0.05 或 5% · a number, or a percentage', parse: decimalOf }, heading, options);

/** A column of whole numbers. */
export const countColumn = <const O extends ColumnOptions>(heading: string, options: O = {} as O) =>
  column<number, O>({ form: '整数：30 · a whole number', parse: countOf }, heading, options);

/** A column of values of a codelist: by their Chinese or English name, or as they stand in the graph. */
export function codeColumn<T extends Record<string, string>, const O extends ColumnOptions>(
  codes: T,
  heading: string,
  options: O = {} as O,
) {
  const names = new Map<string, T[keyof T]>();
  const choices: string[] = [];
  for (const [value, description] of Object.entries(describedValues(codes))) {
    const [zh = value, en = value] = plain(description).split(' · ');
    choices.push(zh);
    for (const name of [value, zh, en]) names.set(normal(name), value as T[keyof T]);
  }
  const parse = (cell: NonNullable<Cell>) => {
    const value = names.get(normal(textOf(cell)));
    if (value === undefined) throw new Expected(`应为下列之一 · one of: ${choices.join('、')}`);
    return value;
  };
  return column<T[keyof T], O>({ form: '下列之一 · one of the list', choices, parse }, heading, options);
}

/** Without the legal source at its end: what people write into a cell. */
const plain = (description: string) => description.replace(/\s*[（(][^（()）]*[)）]\s*$/, '');

/** Headings and names as they are compared: width, blanks, case and marks of duty make no difference. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^\*|\*$|\(必填\)$/g, '')
    .toLowerCase();

/** What a spreadsheet keeps of a number: beyond it, digits are lost already. */
const DIGITS = 15;

function textOf(cell: NonNullable<Cell>): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'number') return String(cell).trim();
  if (Math.abs(cell) >= 10 ** DIGITS)
    throw new Expected(
      '数字超过15位，Excel 已丢失末位：请将该列设为文本 · digits were lost: format the column as text',
    );
  // The last digits of a double are noise that no sheet shows.
  return String(Number(cell.toPrecision(DIGITS)));
}

function dayOfCell(cell: NonNullable<Cell>): Day {
  const text = textOf(cell).normalize('NFKC').replace(/\s/g, '');
  const [, year, month, day] =
    /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:T?00:00(?::00)?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  const found = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!isDay(found))
    throw new Expected('应为存在的日期 · a day that exists, such as 2026-03-02, 2026/3/2 or 2026年3月2日');
  return found;
}

function instantOfCell(cell: NonNullable<Cell>): Date {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 16) : textOf(cell);
  const [, day, hour, minute] =
    /^(.*?[\d日])[\sT]*?(?<!\d)(\d{1,2})(?::|时)(\d{1,2})(?:分|:00)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  const isTime = Number(hour) < 24 && Number(minute) < 60;
  // A sheet's date without a time lies at midnight, which nobody has to have meant.
  const isMidnight = cell instanceof Date && text.endsWith('T00:00');
  if (day === undefined || !isTime || isMidnight)
    throw new Expected('应为日期和时刻 · a day with its time, such as 2026-03-23 09:30 or 2026年3月23日9时30分');
  return new Date(`${dayOfCell(day)}T${hour!.padStart(2, '0')}:${minute!.padStart(2, '0')}:00+08:00`);
}

const YES = new Set(['是', '有', 'yes', 'y', 'true', '1']);
const NO = new Set(['否', '无', 'no', 'n', 'false', '0']);

function yesNoOf(cell: NonNullable<Cell>): boolean {
  const text = normal(textOf(cell));
  if (!YES.has(text) && !NO.has(text)) throw new Expected('应为是或否 · yes or no');
  return YES.has(text);
}

const PER_UNIT: Record<string, Decimal> = { 元: '1', 万元: '10000', 亿元: '100000000' };

/** The units a heading may name, the longest first. */
export const UNITS = ['亿元', '万元', '元', '%'];

function amountOf(cell: NonNullable<Cell>, unit: string | undefined): Decimal {
  const text = textOf(cell)
    .normalize('NFKC')
    .replace(/[\s,，]|人民币|^[¥￥]/g, '');
  const [, digits, own] = /^([+-]?\d+(?:\.\d+)?)(亿元|万元|元)?$/.exec(text) ?? [];
  const per = PER_UNIT[own ?? unit ?? '元'];
  if (digits === undefined || per === undefined)
    throw new Expected('应为金额 · an amount: digits and a point, such as 1280000.00');
  return exactly(() => multiply(digits, per));
}

function decimalOf(cell: NonNullable<Cell>, unit: string | undefined): Decimal {
  const [, digits, percent] =
    /^([+-]?\d+(?:\.\d+)?)(%)?$/.exec(textOf(cell).normalize('NFKC').replace(/[\s,]/g, '')) ?? [];
  if (digits === undefined) throw new Expected('应为数 · a number, such as 0.05 or 5%');
  return exactly(() => multiply(digits, percent || unit === '%' ? '0.01' : '1'));
}

function exactly(read: () => Decimal): Decimal {
  try {
    return parseDecimal(read());
  } catch (error) {
    if (error instanceof RangeError) throw new Expected(error.message);
    throw error;
  }
}

function countOf(cell: NonNullable<Cell>): number {
  const text = textOf(cell).normalize('NFKC').replace(/,/g, '');
  if (!/^\d{1,9}$/.test(text)) throw new Expected('应为整数 · a whole number, such as 30');
  return Number(text);
}
