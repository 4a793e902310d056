import {
  type CellStyle,
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Column } from './columns.js';
import type { ImportFormat } from './format.js';

/** Rows of the template whose cells offer the values of a codelist. */
const ROWS_TO_FILL = 1000;

/** Characters of a list that Excel takes into a cell's validation. */
const LIST_AT_MOST = 255;

const BOLD: CellStyle = { font: { bold: true } };

/** What the notes say of a column, with the width of each. */
const NOTES: [heading: string, width: number, of: (column: Column) => CellValue][] = [
  ['列 · column', 30, ({ heading }) => half(heading, 0)],
  ['English', 36, ({ heading }) => half(heading, 1)],
  ['必填 · required', 16, ({ required }) => (required ? '是' : '')],
  ['填写格式 · form', 48, ({ form }) => form],
  ['单位 · unit', 14, ({ unit }) => unit ?? ''],
  ['可选值 · values', 48, ({ choices }) => choices?.join('、') ?? ''],
  ['说明 · note', 48, ({ note }) => note ?? ''],
  ['依据 · legal source', 32, ({ source }) => source ?? ''],
  ['示例 · example', 28, ({ example }) => example ?? ''],
];

/** Name of the sheet that can be imported as it stands: `--sheet 示例`. */
export const EXAMPLE_SHEET = '示例';

/**
 * A workbook to fill in: the headings, what each of them means and rests on, and an example. Undefined for a format
 * whose files are no tables.
 */
export async function templateOf({ description, columns }: ImportFormat): Promise<Uint8Array | undefined> {
  if (!columns) return undefined;
  const all = Object.values(columns);
  const widths = all.map((column) => ({ width: headingOf(column).length * 2 + 4 }));
  const headings = all.map(headingOf);
  const validations = all.flatMap(validationOf);
  const sheets: WriteSheet[] = [
    { ...table(half(description, 0), [headings]), columns: widths, dataValidations: validations },
    {
      ...table('填写说明', [
        NOTES.map(([heading]) => heading),
        ...all.map((column) => NOTES.map(([, , of]) => of(column))),
      ]),
      columns: NOTES.map(([, width]) => ({ width })),
    },
    { ...table(EXAMPLE_SHEET, [headings, all.map(({ example }) => example ?? null)]), columns: widths },
  ];
  return writeXlsx({ sheets });
}

const half = (text: string, which: 0 | 1) => text.split(' · ')[which] ?? '';

function headingOf({ heading, unit, required }: Column): string {
  const name = half(heading, 0);
  return `${name}${unit ? `（${unit}）` : ''}${required ? '*' : ''}`;
}

function table(name: string, rows: CellValue[][]): WriteSheet {
  const bold = rows[0]!.map((value, at): [string, object] => [`0,${at}`, { value, style: BOLD }]);
  return { name, rows, cells: new Map(bold), freezePane: { rows: 1 } };
}

function validationOf({ choices, form }: Column, at: number): DataValidation[] {
  if (!choices || choices.join(',').length > LIST_AT_MOST) return [];
  const letter = colToLetter(at);
  return [
    {
      type: 'list',
      values: [...choices],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorMessage: form,
      range: `${letter}2:${letter}${ROWS_TO_FILL + 1}`,
    },
  ];
}
