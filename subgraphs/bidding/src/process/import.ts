import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type ImportItem, type ItemWork, importFormat, SetupError } from '@integrity-graph/kit';
import { outsideProcessKeep } from './keep.js';
import { type Json, readProcess } from './read.js';

/*
 * `npm run import -- bidding ocds <files…> --set <name> --keeper <body>`: compiled releases of OCDS 1.1 with the bids
 * extension, one a line or in packages. Tenders of other publishers: nothing follows from them but what the screens say.
 */

interface Item {
  release: string;
}

export const ocdsImport = importFormat<Item>({
  kind: 'rows',
  name: 'ocds',
  description: '外部招投标过程 · tenders of other publishers (OCDS 1.1, bids extension)',
  options: [
    { name: 'set', value: 'name', description: '数据集名称 · data set they are compared in', required: true },
    {
      name: 'keeper',
      value: 'body',
      description: '保管机构的代码或全称 · code or full name of the body that keeps them',
      required: true,
    },
  ],
  actions: [outsideProcessKeep],

  async *items({ path, onBytes }) {
    let line = 0;
    for await (const document of documentsOf(path)) {
      onBytes?.(Buffer.byteLength(JSON.stringify(document)));
      for (const release of releasesOf(document)) {
        line += 1;
        // What is no release, the action tells.
        const original = [readProcess(release)?.id ?? ''];
        const item: ImportItem<Item> = { line, value: { release: JSON.stringify(release) }, faults: [], original };
        yield item;
      }
    }
  },

  async act({ release }, work: ItemWork) {
    const { set, keeper } = work.session.options;
    const body = await work.party('GovernmentBody', keeper, 'keeper');
    if (!body) return;
    await work.perform(outsideProcessKeep, { keeper: body.id, dataSet: set!, release });
  },
});

/** The releases of a document: one, a list, or those of a package of releases or records. */
function releasesOf(document: Json): Json[] {
  if (Array.isArray(document)) return document.flatMap(releasesOf);
  if (typeof document !== 'object' || document === null) return [document];
  if (Array.isArray(document.records)) {
    return document.records.map((record) => (record as Record<string, Json>).compiledRelease ?? record);
  }
  return Array.isArray(document.releases) && !document.ocid ? document.releases : [document];
}

/** The documents of a file: one, or one a line. */
async function* documentsOf(path: string): AsyncGenerator<Json> {
  if (!/\.(jsonl|ndjson)$/i.test(path)) {
    yield parse(path, readFileSync(path, 'utf8'));
    return;
  }
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    if (line.trim() !== '') yield parse(path, line);
  }
}

function parse(path: string, text: string): Json {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new SetupError(`${path}: not JSON: ${(error as Error).message}`);
  }
}
