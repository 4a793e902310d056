import { basename } from 'node:path';
import {
  documentsOf,
  type ImportFormat,
  type ImportItem,
  type ImportSession,
  importFormat,
  MAP_OPTION,
  type PartyTie,
  REPORT_OPTION,
  readTies,
  Tally,
} from '@integrity-graph/kit';
import { importProject, ProjectImport, type ProjectReport } from './import.js';
import { OC4IDS, OCDS_PPP, type Standard } from './standards.js';
import { summaryOf } from './summary.js';

/* `npm run import -- ppp oc4ids <files…>` and `… ppp ocds <files…>`: what was published of projects elsewhere, as JSON. */

/** One project of a file. */
interface ProjectItem extends ProjectImport {
  file: string;
}

/** What lasts while one import runs. */
interface Run {
  ties: PartyTie[];
  tally: Tally<ProjectReport>;
}

const runs = new WeakMap<ImportSession, Run>();

const formatOf = (standard: Standard, name: string, description: string): ImportFormat =>
  importFormat<ProjectItem>({
    // One project at a time, seen anew each time: what is known already is told by the records, not by the file.
    kind: 'batches',
    size: 1,
    name,
    description,
    options: [MAP_OPTION, REPORT_OPTION],
    actions: [],

    async begin(session) {
      runs.set(session, { ties: await readTies(session.options.map), tally: new Tally() });
    },

    async *items({ path, onBytes }, session) {
      let line = 0;
      for await (const json of documentsOf(path)) {
        onBytes?.(Buffer.byteLength(JSON.stringify(json)));
        const { found, faults } = standard.read(json);
        for (const { at, message } of faults) {
          runs.get(session)!.tally.fault(path, at, message);
          yield itemOf(++line, path, '', [], [{ code: 'INVALID', column: at, value: '', message }]);
        }
        for (const [identifier, documents] of Map.groupBy(found, (one) => one.identifier)) {
          yield itemOf(++line, path, identifier, documents, []);
        }
      }
    },

    async write(values, { session, context }) {
      const { ties, tally } = runs.get(session)!;
      const manner = session.dryRun ? 'rehearsal' : 'part';
      let recorded = 0;
      for (const { file, identifier, found } of values) {
        const report = await importProject(context, standard, { identifier, found }, ties, { manner });
        tally.process(file, report);
        if (report.changed > 0 || report.documents.some(({ outcome }) => outcome !== 'KNOWN')) recorded += 1;
      }
      return { recorded, unchanged: values.length - recorded };
    },

    async end(session) {
      const { tally } = runs.get(session)!;
      for (const text of summaryOf(tally)) session.notice(text);
      tally.write(session.options.report);
    },
  });

const itemOf = (
  line: number,
  file: string,
  identifier: string,
  found: ProjectItem['found'],
  faults: ImportItem['faults'],
): ImportItem<ProjectItem> => ({
  line,
  value: Object.assign(new ProjectImport(), { identifier, found, file }),
  faults,
  original: [identifier || basename(file)],
});

export const oc4idsImport = formatOf(
  OC4IDS,
  'oc4ids',
  '基础设施开放合约数据 · projects of the Open Contracting for Infrastructure Data Standard 0.9',
);

export const ocdsImport = formatOf(
  OCDS_PPP,
  'ocds',
  '开放合约数据PPP规范 · releases of OCDS 1.1 with the profile for public-private partnerships',
);
