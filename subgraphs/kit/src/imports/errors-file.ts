import { rmSync, writeFileSync } from 'node:fs';
import { writeCsv } from 'hucre/csv';
import type { ImportItem, RowFault } from './format.js';

/** What is added to the rows that were refused; read over when the mended file is imported. */
export const ERROR_COLUMNS = ['错误·行 row', '错误·列 column', '错误·值 value', '错误·应为 expected'];

/**
 * The refused rows of a file as they stood there, each with its faults beside it: mended, it is imported by itself.
 * There is none while nothing is refused.
 */
export class ErrorsFile {
  readonly path: string;
  private width = 0;
  private headings: string[] = [];
  private lines: string[] = [];
  private begun = false;

  constructor(file: string) {
    this.path = `${file}.errors.csv`;
    // What an earlier import refused is no news of this one.
    rmSync(this.path, { force: true });
  }

  over(headings: readonly string[]): void {
    this.headings = headings.filter((heading) => !ERROR_COLUMNS.includes(heading));
    this.width = headings.length;
  }

  add({ line, original }: ImportItem, faults: readonly RowFault[]): void {
    const kept = this.width > this.headings.length ? original.slice(0, this.headings.length) : original;
    const cells = Array.from({ length: Math.max(this.headings.length, kept.length) }, (_, n) => kept[n] ?? '');
    const joined = (of: (fault: RowFault) => string) => faults.map(of).join('\n');
    this.lines.push(
      row([
        ...cells,
        String(line),
        joined(({ column }) => column),
        joined(({ value }) => value),
        joined(({ message }) => message),
      ]),
    );
    if (this.lines.length >= 500) this.flush();
  }

  /** Writes what is not written yet; tells whether there is a file. */
  flush(): boolean {
    if (this.lines.length === 0) return this.begun;
    const begin = this.begun ? '' : `\ufeff${row([...this.headings, ...ERROR_COLUMNS])}`;
    writeFileSync(this.path, begin + this.lines.splice(0).join(''), { flag: this.begun ? 'a' : 'w' });
    this.begun = true;
    return true;
  }
}

const row = (cells: string[]) => `${writeCsv([cells])}\r\n`;
