import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SetupError } from '@integrity-graph/kit';

/** What a subgraph says of itself under "integrityGraph" in its package.json. */
export interface Manifest {
  /** Folder, name in the supergraph and name of the exported definition. */
  name: string;
  /** Name of the sector whose records it keeps; parties and the register are none. */
  sector?: { zh: string; en: string };
  /** Its record types that an obligation may rest on. */
  subjects: string[];
}

/** These are part of every graph, whatever their package.json says: others refer to the first, the last follows all. */
const FIRST = 'parties';
const LAST = 'obligations';

/**
 * The subgraphs of the graph in the order in which their sample data build on each other: parties first, the register
 * last, the others by name. A folder without the entry, such as the kit, is none.
 * @param root folder of the repository
 * @throws SetupError naming the package.json and what is wrong in it
 */
export function readManifests(root: URL): Manifest[] {
  const folder = new URL('subgraphs/', root);
  const manifests = readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/package.json`, folder)))
    .flatMap((name) => readManifest(name, new URL(`${name}/package.json`, folder)));
  const place = ({ name }: Manifest) => (name === FIRST ? 0 : name === LAST ? 2 : 1);
  return manifests.sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

function readManifest(name: string, file: URL): Manifest[] {
  const { integrityGraph } = JSON.parse(readFileSync(file, 'utf8')) as { integrityGraph?: unknown };
  if (integrityGraph === undefined && name !== FIRST && name !== LAST) return [];
  return [parseManifest(name, integrityGraph ?? {})];
}

/** @throws SetupError naming the subgraph's package.json and what is wrong in it */
export function parseManifest(name: string, entry: unknown): Manifest {
  const { sector, subjects = [] } = entry as { sector?: Partial<Manifest['sector']>; subjects?: unknown };
  const refuse = (what: string) => new SetupError(`subgraphs/${name}/package.json: ${what}`);
  if (!/^[a-z]+$/.test(name)) throw refuse('a subgraph’s folder is one word in small letters; rename it');
  if (sector !== undefined && !(isText(sector.zh) && isText(sector.en))) {
    throw refuse('integrityGraph.sector is { "zh": "政府采购", "en": "government procurement" }; give both names');
  }
  if (!Array.isArray(subjects) || !subjects.every((one) => typeof one === 'string' && /^[A-Z]\w*$/.test(one))) {
    throw refuse('integrityGraph.subjects is a list of names of record types, such as ["ProcurementContract"]');
  }
  if (subjects.length > 0 && !sector) throw refuse('only a sector has subjects; name integrityGraph.sector too');
  return { name, sector: sector as Manifest['sector'], subjects };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** A subgraph's manifest among others; one that says nothing when it is not there. */
export const manifestOf = (name: string, manifests: readonly Manifest[]): Manifest =>
  manifests.find((one) => one.name === name) ?? { name, subjects: [] };
