import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeCsv } from 'hucre/csv';
import type { ImportOption } from '../imports/format.js';
import { type Unplaced, unplacedTogether } from './unplaced.js';

/** Why something of a document has no record here. */
export interface Reason {
  /** Where it stands in the document, or in what several of them come to. */
  path: string;
  reason: string;
}

/** What became of one thing a file tells of. */
export interface ImportReport {
  reasons: Reason[];
  unplaced: Unplaced[];
}

/** What `--report` names. */
export const REPORT_OPTION: ImportOption = {
  name: 'report',
  value: 'file',
  description: '报告文件 · writes what found no place in our records, as .csv or, with everything else, as .json',
};

/** What an import tells when it is done: of each file, and of all of them. */
export class Tally<R extends ImportReport> {
  readonly files: Record<string, { processes: R[]; faults: { at: string; message: string }[] }> = {};

  process(file: string, report: R): void {
    this.file(file).processes.push(report);
  }

  fault(file: string, at: string, message: string): void {
    this.file(file).faults.push({ at, message });
  }

  private file(path: string) {
    const name = basename(path);
    this.files[name] ??= { processes: [], faults: [] };
    return this.files[name];
  }

  get processes(): R[] {
    return Object.values(this.files).flatMap(({ processes }) => processes);
  }

  toJSON() {
    const files = Object.entries(this.files).map(([file, one]) => ({
      file,
      ...one,
      unplaced: unplacedTogether(one.processes.map(({ unplaced }) => unplaced)),
    }));
    return { unplaced: unplacedTogether(files.map(({ unplaced }) => unplaced)), files };
  }

  /** Why things have no record, the most frequent reasons first: lines for the screen. */
  reasonLines(): string[] {
    const reasons = Map.groupBy(
      this.processes.flatMap((one) => one.reasons),
      ({ path, reason }) => `${path.replaceAll(/\[[^\]]*\]/g, '[]')}: ${reason}`,
    );
    return most([...reasons].map(([text, list]) => [text, list.length]));
  }

  /** What has no place in a record, what stands there most often first; `kept` says where it stands nonetheless. */
  unplacedLines(kept: string): string[] {
    const { unplaced } = this.toJSON();
    return [
      `${unplaced.reduce((sum, one) => sum + one.count, 0)} values in ${unplaced.length} fields have no place in our records and stand in ${kept} alone`,
      ...most(unplaced.map(({ path, count }) => [path, count])),
    ];
  }

  /** Writes the report, in the form its name asks for. */
  write(path: string | undefined): void {
    if (path) writeFileSync(path, path.endsWith('.json') ? JSON.stringify(this, null, 2) : this.unplacedCsv());
  }

  /** One line for each field of each file; for spreadsheets. */
  private unplacedCsv(): string {
    const rows = this.toJSON().files.flatMap(({ file, unplaced }) =>
      unplaced.map(({ path, count, example }) => [file, path, count, example]),
    );
    return `\ufeff${writeCsv([['file', 'path', 'count', 'example'], ...rows])}\r\n`;
  }
}

/** Lines of each kind told on the screen; all of them are in the report. */
const SHOWN = 10;

const most = (entries: [string, number][]): string[] =>
  entries
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([text, n]) => `  ${n} × ${text}`);
