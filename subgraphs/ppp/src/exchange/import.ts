import { isDeepStrictEqual } from 'node:util';
import {
  type Action,
  type Context,
  contentHash,
  type ImportReport,
  type JsonObject,
  type KeepingOutcome,
  type PartyTie,
  type Performing,
  type Place,
  perform,
  placeForImport,
  tiedParties,
  unplacedOf,
  type Work,
} from '@integrity-graph/kit';
import { v7 } from 'uuid';
import { recordPlan } from './record.js';
import { PppSource } from './source.js';
import type { FoundDocument, Standard } from './standards.js';

/** What became of what a file tells of one project. */
export interface ProjectReport extends ImportReport {
  identifier: string;
  documents: { at: string; number: string; outcome: KeepingOutcome; edition: number }[];
  /** The project recorded from it, and how many records were made or changed. */
  project: string | null;
  changed: number;
}

/** All that a file tells of one project. */
export class ProjectImport {
  identifier!: string;
  found!: FoundDocument[];
}

/** Keeps what was published of a project whole, and records what it tells of bodies and firms that are registered here. */
export async function importProject(
  context: Context,
  standard: Standard,
  input: ProjectImport,
  table: readonly PartyTie[],
  performing: Performing = {},
): Promise<ProjectReport> {
  const documents = input.found.map(({ document }) => document);
  const [place, ties] = await Promise.all([placeForImport(context), tiedParties(context, table, documents)]);
  let report: ProjectReport | undefined;
  const definition: Action<ProjectImport, PppSource> = {
    name: 'pppSourceImport',
    description: '导入外来项目数据 · import what was published of a project (OC4IDS, OCDS for partnerships)',
    input: ProjectImport,
    record: PppSource,
    async run({ identifier, found }, work) {
      const kept = await work.findAll(PppSource, { standard: standard.code, identifier });
      const before = kept.length;
      const keeping = found.map((one) => keep(work, standard, kept, one, place));
      const plan = standard.plan(kept, ties);
      const recorded = await recordPlan(work, plan, identifier, kept.length > before);
      const moved = recorded.place ? moveTo(work, kept, recorded.place) : [];
      const telling = new Set(standard.telling(kept));
      const told = found.map(({ document, metadata }, index) => ({
        document,
        metadata,
        placed: telling.has(keeping[index]!.source) ? plan.placed : new Set<string>(),
      }));
      report = {
        identifier,
        documents: keeping.map(({ source: _, isChanged: __, ...outcome }) => outcome),
        project: recorded.project,
        changed: recorded.changed,
        reasons: plan.reasons,
        unplaced: unplacedOf(told, { own: standard.own, ofPackage: PACKAGE_FIELDS }),
      };
      const touched = [...keeping.filter(({ isChanged }) => isChanged).map(({ source }) => source), ...moved];
      // Where nothing is new there is no line for the journal, and no refusal either.
      return touched.length > 0 || recorded.changed > 0 ? (touched[0] ?? kept[0]) : undefined;
    },
  };
  // Whether something is new is seen in the records: the key only has to be one of its own.
  await perform(definition as unknown as Action, Object.assign(new ProjectImport(), input), v7(), context, performing);
  return report!;
}

type Kept = ProjectReport['documents'][number] & { source: PppSource; isChanged: boolean };

function keep(
  work: Work,
  { code: standard }: Standard,
  kept: PppSource[],
  { identifier, number, releasedAt, document, metadata, at }: FoundDocument,
  place: Place,
): Kept {
  const hash = contentHash(document);
  const editions = kept.filter((one) => one.number === number);
  const same = editions.find((one) => one.hash === hash);
  if (same) {
    // Another package may hold the same document.
    const isNew = !same.packages.some((one) => isDeepStrictEqual(one, metadata));
    const source = isNew ? work.change(same, { packages: [...same.packages, metadata] }) : same;
    return { at, number, outcome: 'KNOWN', edition: same.edition, source, isChanged: isNew };
  }
  const source = work.create(PppSource, {
    ...place,
    standard,
    identifier,
    number,
    edition: editions.length + 1,
    releasedAt,
    publisher: textOf((metadata.publisher as JsonObject | undefined)?.name),
    packageUri: textOf(metadata.uri),
    license: textOf(metadata.license),
    hash,
    document,
    packages: [metadata],
  });
  kept.push(source);
  return {
    at,
    number,
    outcome: editions.length > 0 ? 'EDITION' : 'KEPT',
    edition: source.edition,
    source,
    isChanged: true,
  };
}

/** Once the public authority is known here, what was published lies where it does. */
function moveTo(work: Work, kept: readonly PppSource[], place: Place): PppSource[] {
  const astray = kept.filter(({ divisionPath }) => divisionPath !== place.divisionPath);
  return astray.map((source) => work.change(source, place));
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What is kept of a package in fields of its own. */
const PACKAGE_FIELDS = new Set(['uri', 'publisher.name', 'license']);
