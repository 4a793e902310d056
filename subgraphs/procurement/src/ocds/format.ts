import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type ImportItem,
  type ImportSession,
  importFormat,
  readTable,
  SetupError,
  textColumn,
} from '@integrity-graph/kit';
import { importProcess, ProcessImport, type ProcessReport } from './import.js';
import { readOcds } from './packages.js';
import type { PartyTie } from './parties.js';
import { Tally, unplacedCsv } from './report.js';

/* `npm run import -- procurement ocds <files…>`: releases, records and packages of OCDS 1.1, as JSON or JSON Lines. */

/** One process of a file. */
export interface OcdsItem extends ProcessImport {
  file: string;
}

const tieColumns = {
  scheme: textColumn('标识体系 · scheme', { note: 'identifier.scheme' }),
  id: textColumn('标识 · id', { note: 'identifier.id；也可为parties的id · or the party’s own id' }),
  name: textColumn('名称 · name', { note: '无标识时以名称对应 · decides where there is no id' }),
  unifiedSocialCreditCode: textColumn('统一社会信用代码 · unifiedSocialCreditCode', { required: true }),
};

/** What lasts while one import runs. */
interface Run {
  ties: PartyTie[];
  tally: Tally;
}

const runs = new WeakMap<ImportSession, Run>();

export const ocdsImport = importFormat<OcdsItem>({
  // One process at a time, seen anew each time: what is known already is told by the records, not by the file.
  kind: 'batches',
  size: 1,
  name: 'ocds',
  description: '开放合约数据 · releases, records and packages of the Open Contracting Data Standard 1.1',
  options: [
    {
      name: 'map',
      value: 'file',
      description:
        '当事方对应表 · table that ties their bodies and firms to ours: scheme, id, name, unifiedSocialCreditCode',
    },
    {
      name: 'report',
      value: 'file',
      description: '报告文件 · writes what found no place in our records, as .csv or, with everything else, as .json',
    },
  ],
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
    for (const text of tally.summary()) session.notice(text);
    const { report } = session.options;
    if (report) writeFileSync(report, report.endsWith('.json') ? JSON.stringify(tally, null, 2) : unplacedCsv(tally));
  },
});

const itemOf = (line: number, path: string, fault: ImportItem['faults'][number]): ImportItem<OcdsItem> => ({
  line,
  value: Object.assign(new ProcessImport(), { ocid: '', found: [], file: path }),
  faults: [fault],
  original: [basename(path)],
});

async function readTies(path: string | undefined): Promise<PartyTie[]> {
  const ties: PartyTie[] = [];
  if (!path) return ties;
  for await (const { value, faults, line } of readTable({ path }, tieColumns)) {
    if (faults[0]) throw new SetupError(`${path}, row ${line}: ${faults[0].column}: ${faults[0].message}`);
    const { scheme = '', id = '', name = '', unifiedSocialCreditCode } = value;
    ties.push({ scheme, id, name, unifiedSocialCreditCode });
  }
  return ties;
}

/** The documents of a file: one, or one a line. */
async function* documentsOf(path: string): AsyncGenerator<unknown> {
  if (!/\.(jsonl|ndjson)$/i.test(path)) {
    yield parse(path, readFileSync(path, 'utf8'));
    return;
  }
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    if (line.trim() !== '') yield parse(path, line);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), refuseInexact as never);
  } catch (error) {
    throw new SetupError(`${path}: not JSON that can be kept: ${(error as Error).message}`);
  }
}

/** A number that is no longer the same once it was read must not be kept as if it were. */
function refuseInexact(key: string, value: unknown, { source }: { source?: string }): unknown {
  if (typeof value !== 'number' || source === undefined) return value;
  const digits = (text: string) => text.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  if (digits(source).length <= 15 || digits(source) === digits(String(value))) return value;
  throw new RangeError(`${key}: ${source} has more digits than a number of JSON keeps; write it as text`);
}
