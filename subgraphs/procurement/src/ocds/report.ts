import { basename } from 'node:path';
import { writeCsv } from 'hucre/csv';
import type { ProcessReport, Unplaced } from './import.js';

/** What an import tells when it is done: of each file, and of all of them. */
export class Tally {
  readonly files: Record<string, { processes: ProcessReport[]; faults: { at: string; message: string }[] }> = {};

  process(file: string, report: ProcessReport): void {
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

  private get processes(): ProcessReport[] {
    return Object.values(this.files).flatMap(({ processes }) => processes);
  }

  /** What stands in no record of ours, over all files. */
  get unplaced(): Unplaced[] {
    return together(this.processes);
  }

  toJSON() {
    const files = Object.entries(this.files).map(([file, one]) => ({
      file,
      ...one,
      unplaced: together(one.processes),
    }));
    return { unplaced: this.unplaced, files };
  }

  /** A few lines for the screen. */
  summary(): string[] {
    const { processes, unplaced } = this;
    const releases = processes.flatMap((one) => one.releases);
    const count = (outcome: string) => releases.filter((release) => release.outcome === outcome).length;
    const reasons = Map.groupBy(
      processes.flatMap((one) => one.reasons),
      ({ path, reason }) => `${path.replaceAll(/\[[^\]]*\]/g, '[]')}: ${reason}`,
    );
    const most = (entries: [string, number][]) => entries.sort(([, a], [, b]) => b - a).slice(0, SHOWN);
    return [
      `${releases.length} releases of ${processes.length} processes: ${count('KEPT')} kept, ${count('KNOWN')} known already, ${count('EDITION')} kept beside another content under the same id`,
      ...processes.flatMap(({ ocid, releases: list }) =>
        list
          .filter(({ outcome }) => outcome === 'EDITION')
          .map(
            ({ id, edition }) => `  ${ocid}: ${id} was published with other content before; this is edition ${edition}`,
          ),
      ),
      `${processes.filter(({ project }) => project).length} of ${processes.length} processes have a project here; the others are kept as releases alone`,
      ...most([...reasons].map(([text, list]) => [text, list.length])).map(([text, n]) => `  ${n} × ${text}`),
      `${unplaced.reduce((sum, one) => sum + one.count, 0)} values in ${unplaced.length} fields have no place in our records and stand in the releases alone`,
      ...most(unplaced.map(({ path, count }) => [path, count])).map(([path, n]) => `  ${n} × ${path}`),
    ];
  }
}

/** Lines of each kind told on the screen; all of them are in the report. */
const SHOWN = 10;

function together(processes: readonly ProcessReport[]): Unplaced[] {
  const paths = new Map<string, Unplaced>();
  for (const one of processes.flatMap(({ unplaced }) => unplaced)) {
    paths.set(one.path, { ...one, count: one.count + (paths.get(one.path)?.count ?? 0) });
  }
  return [...paths.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One line for each field of each file; for spreadsheets. */
export function unplacedCsv(tally: Tally): string {
  const rows = tally
    .toJSON()
    .files.flatMap(({ file, unplaced }) => unplaced.map(({ path, count, example }) => [file, path, count, example]));
  return `\ufeff${writeCsv([['file', 'path', 'count', 'example'], ...rows])}\r\n`;
}
