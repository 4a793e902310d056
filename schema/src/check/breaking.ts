import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { SetupError } from '@integrity-graph/kit';
import { buildSchema } from 'graphql';
import type { Fault, Verdict } from './fault.js';

/** The schema clients see. */
export const API = 'schema/api.graphql';

const CHANGELOG = 'schema/CHANGELOG.md';

/**
 * Compares with the API of a revision. The last commit may be without one; a revision somebody names is not.
 * @throws SetupError when that revision, or its API, is not there
 */
export async function breakingSince(base: string, root: URL, api: string): Promise<Verdict> {
  const before = await atRevision(root, base, API);
  if (before !== undefined)
    return { faults: await breakingFaults(before, api, readFileSync(new URL(CHANGELOG, root), 'utf8')) };
  if (base === 'HEAD')
    return { faults: [], notes: [`the last commit has no ${API}: no comparison with what clients know`] };
  throw new SetupError(
    `${base} has no ${API}; a revision that is not fetched is fetched with: git fetch origin ${base}`,
  );
}

/**
 * Changes that break clients and that the changelog does not own up to.
 * @param before the API schema that clients know
 * @param after the API schema that the code makes
 * @param changelog schema/CHANGELOG.md
 */
export async function breakingFaults(before: string, after: string, changelog: string): Promise<Fault[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const said = newestSection(changelog);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message, path = '' }) => ({ message, coordinate: path.split('.').slice(0, 2).join('.') }))
    .filter(({ coordinate }) => !names(said, coordinate))
    .map(({ message, coordinate }) => ({
      check: 'breaking',
      where: coordinate,
      what: message,
      mend: `deprecate first; or say under the newest heading of ${CHANGELOG} what clients do instead, naming ${coordinate}`,
    }));
}

/** The text of a file as of a revision; undefined where there is no such revision or file. */
const atRevision = (root: URL, revision: string, path: string): Promise<string | undefined> =>
  promisify(execFile)('git', ['show', `${revision}:${path}`], { cwd: fileURLToPath(root), maxBuffer: 2 ** 28 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );

/** The text under the first heading of the second rank. */
function newestSection(changelog: string): string {
  const [, newest = ''] = changelog.split(/^## /m);
  return newest;
}

/** Whether a text names a coordinate as a whole: `Query.person` is not named by `Query.personal`. */
function names(text: string, coordinate: string): boolean {
  const escaped = coordinate.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\w.])${escaped}(?!\\w)`).test(text);
}
