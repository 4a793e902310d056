import { existsSync, writeFileSync } from 'node:fs';
import { writeCsv } from 'hucre/csv';
import type { ImportItem, RowFault } from './format.js';

/** What is added to the rows that were refused; read over when the mended file is imported. */
export const ERROR_COLUMNS = ['错误·行 row', '错误·列 column', '错误·值 value', '错误·应为 expected'];

/**
 * The refused rows of a file as they stood there, each with its faults beside it: mended, it is imported by itself.
 * There is none while nothing is refused, and one that somebody may be mending is never written over.
 */
export class ErrorsFile {
  /** Where it is; undefined while there is none. */
  path: string | undefined;
  /** The columns of the file, without those an errors file adds. */
  private columns: { at: number; heading: string }[] = [];
  private lines: string[] = [];

  constructor(private readonly file: string) {}

  over(headings: readonly string[]): void {
    this.columns = headings
      .map((heading, at) => ({ at, heading }))
      .filter(({ heading }) => !ERROR_COLUMNS.includes(heading));
  }

  /** What stands in the file under a heading. */
  cell({ original }: ImportItem, heading: string): string {
    const column = this.columns.find((one) => one.heading === heading);
    return (column && original[column.at]) ?? '';
  }

  add({ line, original }: ImportItem, faults: readonly RowFault[]): void {
    // A file without headings is no table: what stands for the item is shown, to find it by.
    if (this.columns.length === 0) this.over(original.map((_, at) => (at === 0 ? '原文 original' : '')));
    const joined = (of: (fault: RowFault) => string) => faults.map(of).join('\n');
    this.lines.push(
      row([
        ...this.columns.map(({ at }) => original[at] ?? ''),
        String(line),
        joined(({ column }) => column),
        joined(({ value }) => value),
        joined(({ message }) => message),
      ]),
    );
    if (this.lines.length >= 500) this.flush();
  }

  /** Writes what is not written yet. */
  flush(): void {
    if (this.lines.length === 0) return;
    const begin = this.path ? '' : `\ufeff${row([...this.columns.map(({ heading }) => heading), ...ERROR_COLUMNS])}`;
    this.path ??= freeName(this.file);
    writeFileSync(this.path, begin + this.lines.splice(0).join(''), { flag: 'a' });
  }
}

function freeName(file: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${file}.errors.csv` : `${file}.errors-${n}.csv`;
    if (!existsSync(name)) return name;
  }
}

const row = (cells: string[]) => `${writeCsv([cells])}\r\n`;
