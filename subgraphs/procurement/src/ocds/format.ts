import { basename } from 'node:path';
import {
  documentsOf,
  type ImportItem,
  type ImportSession,
  importFormat,
  MAP_OPTION,
  type PartyTie,
  REPORT_OPTION,
  readOcds,
  readTies,
  Tally,
} from '@integrity-graph/kit';
import { importProcess, ProcessImport, type ProcessReport } from './import.js';
import { summaryOf } from './report.js';

/* `npm run import -- procurement ocds <files…>`: releases, records and packages of OCDS 1.1, as JSON or JSON Lines. */

/** One process of a file. */
export interface OcdsItem extends ProcessImport {
  file: string;
}

/** What lasts while one import runs. */
interface Run {
  ties: PartyTie[];
  tally: Tally<ProcessReport>;
}

const runs = new WeakMap<ImportSession, Run>();

export const ocdsImport = importFormat<OcdsItem>({
  // One process at a time, seen anew each time: what is known already is told by the records, not by the file.
  kind: 'batches',
  size: 1,
  name: 'ocds',
  description: '开放合约数据 · releases, records and packages of the Open Contracting Data Standard 1.1',
  options: [MAP_OPTION, REPORT_OPTION],
  actions: [],

  async begin(session) {
    runs.set(session, { ties: await readTies(session.options.map), tally: new Tally() });
  },

  async *items({ path, onBytes }, session) {
    let line = 0;
    for await (const json of documentsOf(path)) {
      onBytes?.(Buffer.byteLength(JSON.stringify(json)));
      const { found, faults } = readOcds(json);
      for (const { at, message } of faults) {
        runs.get(session)!.tally.fault(path, at, message);
        yield itemOf(++line, path, { code: 'INVALID', column: at, value: '', message });
      }
      for (const [ocid, releases] of Map.groupBy(found, ({ release }) => release.ocid)) {
        const value = Object.assign(new ProcessImport(), { ocid, found: releases, file: path });
        yield { line: ++line, value, faults: [], original: [ocid] };
      }
    }
  },

  async write(values, { session, context }) {
    const { ties, tally } = runs.get(session)!;
    const manner = session.dryRun ? 'rehearsal' : 'part';
    let recorded = 0;
    for (const { file, ocid, found } of values) {
      const report: ProcessReport = await importProcess(context, { ocid, found }, ties, { manner });
      tally.process(file, report);
      if (report.changed > 0 || report.releases.some(({ outcome }) => outcome !== 'KNOWN')) recorded += 1;
    }
    return { recorded, unchanged: values.length - recorded };
  },

  async end(session) {
    const { tally } = runs.get(session)!;
    for (const text of summaryOf(tally)) session.notice(text);
    tally.write(session.options.report);
  },
});

const itemOf = (line: number, path: string, fault: ImportItem['faults'][number]): ImportItem<OcdsItem> => ({
  line,
  value: Object.assign(new ProcessImport(), { ocid: '', found: [], file: path }),
  faults: [fault],
  original: [basename(path)],
});
