import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SizeClass } from '../directory/size-class.js';
import { multiply } from '../values/index.js';
import {
  amountColumn,
  type Cell,
  codeColumn,
  countColumn,
  dayColumn,
  instantColumn,
  textColumn,
  yesNoColumn,
} from './columns.js';
import { readTable } from './read-table.js';

const columns = {
  number: textColumn('合同编号 · contract number', { required: true, aliases: ['合同号'] }),
  supplier: textColumn('供应商名称 · supplier'),
  value: amountColumn('合同金额 · contract value'),
  signedOn: dayColumn('签订日期 · date signed'),
  size: codeColumn(SizeClass, '企业规模 · size class'),
  days: countColumn('付款期限（日） · term of payment in days'),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const csv = (rows: Cell[][], delimiter = ',') => rows.map((cells) => cells.join(delimiter)).join('\r\n');

/** What is read of a file: values by row number, faults as `row heading`, and what was said beside them. */
async function read(name: string, content: string | Uint8Array, sheet?: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const values: Record<number, unknown> = {};
  const faults: string[] = [];
  const notices: string[] = [];
  const file = { path, notice: (text: string) => notices.push(text), ...(sheet && { sheet }) };
  for await (const item of readTable(file, columns)) {
    values[item.line] = item.value;
    faults.push(...item.faults.map(({ column, value }) => `${item.line} ${column} ${value}`));
  }
  return { values, faults, notices };
}

const HEADINGS = ['合同编号', '合同金额（万元）', '签订日期', '企业规模'];
const ROW = ['示合〔2026〕1号', '128.5', '2026年3月2日', '小型'];
const MEANT = { number: '示合〔2026〕1号', value: '1285000', signedOn: '2026-03-02', size: 'SMALL' };
const TABLE = csv([HEADINGS, ROW]);

describe('a table', () => {
  it.each([
    ['UTF-8', TABLE],
    ['UTF-8 with a mark', `\ufeff${TABLE}`],
    ['GB 18030', Uint8Array.from(gb18030(TABLE))],
    ['UTF-16 with tabulators', Buffer.from(`\ufeff${csv([HEADINGS, ROW], '\t')}`, 'utf16le')],
    ['semicolons', csv([HEADINGS, ROW], ';')],
  ])('is read in %s', async (name, content) => {
    expect(await read(`${name}.csv`, content)).toEqual({ values: { 2: MEANT }, faults: [], notices: [] });
  });

  it('is read from a workbook, with its dates, formulas and numbers as the sheet shows them', async () => {
    const rows: Cell[][] = [
      HEADINGS,
      ['示合〔2026〕1号', 0.1 + 0.2, new Date('2026-03-02'), '小型'],
      ['2', null, 46083],
    ];
    const book = await writeXlsx({
      sheets: [
        { name: '封面', rows: [['台账']] },
        { name: '合同', rows, cells: new Map([['1,1', { formula: '100+28.5', formulaResult: 128.5 }]]) },
      ],
    });
    const { values, faults } = await read('book.xlsx', book, '合同');
    expect(values).toMatchObject({ 2: MEANT });
    // A number that is not formatted as a date may be anything.
    expect(faults).toEqual(['3 签订日期 46083']);
  });

  it('may have titles above its headings, and headings that are merged over two rows', async () => {
    const rows = [
      ['2026年合同台账', '', '', ''],
      ['合同编号', '供应商', '', '签订日期'],
      ['', '名称', '规模', ''],
      ['1', '甲公司', '小型', '2026/3/2'],
    ];
    const { values, notices } = await read('merged.csv', csv(rows));
    expect(values).toEqual({ 4: { number: '1', supplier: '甲公司', signedOn: '2026-03-02' } });
    expect(notices).toEqual([expect.stringContaining('规模')]);
  });

  it('knows English headings, other names, marks of duty and the names of the graph', async () => {
    const { values } = await read(
      'english.csv',
      csv([
        ['合同号*', 'Contract Value', 'signedOn', 'size class'],
        ['1', '5', '20260302', 'small'],
      ]),
    );
    expect(values).toEqual({ 2: { number: '1', value: '5', signedOn: '2026-03-02', size: 'SMALL' } });
  });

  it('tells every heading that is missing or given twice, and takes no unit that it does not know for yuan', async () => {
    await expect(read('bad.csv', csv([['金额', '签订日期', '签订日期', '企业规模'], ['1']]))).rejects.toThrow(
      /缺少列.*"合同编号 · contract number".*列重复.*"签订日期" and "签订日期"/,
    );
    const { values, notices } = await read(
      'dollar.csv',
      csv([
        ['合同编号', '合同金额（万美元）'],
        ['1', '5'],
      ]),
    );
    expect(values).toEqual({ 2: { number: '1' } });
    expect(notices).toEqual([expect.stringContaining('合同金额（万美元）')]);
  });

  it('tells each cell that is not what it should be, and passes blank rows over', async () => {
    const rows = [HEADINGS, ['', 'x', '2026-02-30', '巨型'], ['', '', '', ''], [...ROW, '', 'more']];
    expect((await read('faults.csv', csv(rows))).faults).toEqual([
      '2 合同编号 ',
      '2 合同金额（万元） x',
      '2 签订日期 2026-02-30',
      '2 企业规模 巨型',
      '4  ,more',
    ]);
  });

  it('is refused when it is no table: another kind of file, an open quotation mark, a sheet that is not there', async () => {
    await expect(read('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).rejects.toThrow('save it as .xlsx');
    await expect(read('open.csv', `${TABLE}\r\n"open`)).rejects.toThrow('quotation mark');
    const book = await writeXlsx({ sheets: [{ name: '一', rows: [['合同编号']] }] });
    await expect(read('sheet.xlsx', book, '二')).rejects.toThrow('"二"');
  });
});

describe('a cell', () => {
  const amounts = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));

  it('holds the same amount however it is written', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('元', '万元'), ([whole, cents], unit) => {
        const plain = `${whole}.${String(cents).padStart(2, '0')}`;
        const grouped = plain.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
        const expected = multiply(plain, unit === '元' ? '1' : '10000');
        const written = [
          plain,
          grouped,
          ` ￥${grouped} `,
          Number(plain),
          `${plain}${unit}`,
          plain.replace(/\d/g, (d) => '０１２３４５６７８９'[Number(d)]!),
        ];
        for (const cell of written) expect(columns.value.parse(cell, unit)).toBe(expected);
      }),
    );
  });

  it('holds the same day however it is written', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [y, m, d] = day.split('-').map(Number);
        const written = [
          day,
          `${y}/${m}/${d}`,
          `${y}年${m}月${d}日`,
          `${y}.${m}.${d}`,
          day.replaceAll('-', ''),
          new Date(day),
          `${day} 00:00:00`,
        ];
        for (const cell of written) expect(columns.signedOn.parse(cell, undefined)).toBe(day);
      }),
    );
  });

  it('with a number whose last digits the spreadsheet has lost is refused', () => {
    expect(() => columns.number.parse(123456789012345680, undefined)).toThrow('15');
    expect(columns.number.parse('123456789012345678', undefined)).toBe('123456789012345678');
  });
});

/** Only decoders come with the platform: the bytes are looked up by decoding all pairs. */
function gb18030(text: string): number[] {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, number[]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
  return [...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : bytes.get(letter)!));
}

describe('a cell', () => {
  const deadline = instantColumn('投标截止时间 · bid deadline');

  it.each([
    '2026-03-23 09:30',
    '2026/3/23 9:30',
    '2026年3月23日9时30分',
    '2026年3月23日 9：30',
    '20260323 09:30:00',
    '2026-03-23T09:30',
    new Date('2026-03-23T09:30:00Z'),
  ])('%s is half past nine in China', (cell) => {
    expect(deadline.parse(cell, undefined)?.toISOString()).toBe('2026-03-23T01:30:00.000Z');
  });

  it.each(['2026-03-23', '2026-03-23 24:00', '2026-03-23 9:60', '2026-02-30 9:30', '9:30', new Date('2026-03-23')])(
    '%s is no instant: what it lacks is told',
    (cell) => {
      expect(() => deadline.parse(cell, undefined)).toThrow(/应为/);
    },
  );

  it('is yes or no in the words in use, and nothing else', () => {
    const { parse } = yesNoColumn('是否接受联合体 · whether consortia may bid');
    expect(['是', ' Yes', true, '1'].map((cell) => parse(cell, undefined))).toEqual([true, true, true, true]);
    expect(['否', '无', false, 0].map((cell) => parse(cell, undefined))).toEqual([false, false, false, false]);
    expect(() => parse('可能', undefined)).toThrow('应为是或否');
  });

  it('with a time keeps it in the file of errors', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: '台账',
          rows: [
            ['合同编号', '签订日期'],
            ['', new Date('2026-03-23T09:30:00Z')],
          ],
        },
      ],
    });
    const path = join(folder, 'times.xlsx');
    writeFileSync(path, book);
    const items = [];
    for await (const item of readTable({ path, notice: () => {} }, columns)) items.push(item.original);
    expect(items).toEqual([['', '2026-03-23 09:30']]);
  });
});
