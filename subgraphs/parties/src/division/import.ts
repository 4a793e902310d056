import { action, divisionPath, newId, parentPath, perform, type Runtime, systemContext } from '@integrity-graph/kit';
import { InputType } from 'type-graphql';
import { Division } from './division.js';
import { type RealDivision, realDivisions } from './real-divisions.js';

export interface ImportOptions {
  /** The village level too, some 620,000 rows. */
  villages?: boolean;
  /** Folder with the tables as `provinces.json` and so on; the installed package's unless given. */
  folder?: URL;
  /** Told after every batch. */
  progress?: (done: number, total: number) => void;
}

export interface ImportReport {
  added: number;
  /** Codes that were there already and stay as they are. */
  known: number;
}

/** Rows under one line of the journal. */
const BATCH = 5000;

@InputType('DivisionImportInput', { description: '批量导入行政区划 · divisions to import' })
class DivisionImportInput {
  divisions!: (RealDivision & { id: string; parentId: string | null; path: string })[];
}

/** Not a mutation: it is performed by the import alone, one journal line a batch. */
const divisionImport = action({
  name: 'divisionImport',
  description: '批量导入行政区划 · import divisions',
  input: DivisionImportInput,
  record: Division,
  async run({ divisions }, work) {
    const made = divisions.map(({ id, code, name, kind, isStatistical, validFrom, parentId, path }) =>
      work.create(
        Division,
        { id, code, name, kind, isStatistical, validFrom, parentId, divisionPath: path, level: 1 },
        validFrom ?? undefined,
      ),
    );
    return made[0];
  },
});

/**
 * Loads the real divisions of China into a running subgraph. It may be run again, also after it was broken off: what is
 * there is left as it is.
 */
export async function importDivisions(
  runtime: Runtime,
  { villages, folder, progress }: ImportOptions = {},
): Promise<ImportReport> {
  const context = () => systemContext(runtime, 'division-import');
  const present = await context().rows<{ id: string; code: string; division_path: string }>(
    'select id, code, division_path from division where valid_until is null',
  );
  const ids = new Map(present.map((row) => [row.division_path, row.id]));
  const codes = new Set(present.map((row) => row.code));
  const all = realDivisions(villages, folder);
  const missing = all
    .filter(({ code }) => !codes.has(code))
    .map((division) => {
      const path = divisionPath(division.code);
      const id = newId();
      ids.set(path, id);
      return { ...division, id, path, parentId: idAbove(ids, path) };
    });
  for (let at = 0; at < missing.length; at += BATCH) {
    const divisions = missing.slice(at, at + BATCH);
    const { record } = await perform(
      divisionImport,
      Object.assign(new DivisionImportInput(), { divisions }),
      newId(),
      context(),
    );
    if (!record) throw new Error(`divisions ${at + 1} to ${at + divisions.length} were refused`);
    progress?.(at + divisions.length, missing.length);
  }
  return { added: missing.length, known: all.length - missing.length };
}

/** The id of the nearest division above a path; upper levels come first, so it is known. */
function idAbove(ids: ReadonlyMap<string, string>, path: string): string | null {
  for (let above = parentPath(path); above !== null; above = parentPath(above)) {
    const id = ids.get(above);
    if (id) return id;
  }
  return null;
}
