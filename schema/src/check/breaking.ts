import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { SetupError } from '@integrity-graph/kit';
import { buildSchema } from 'graphql';
import type { Fault, Verdict } from './fault.js';

/** The schema clients see. */
export const API = 'schema/api.graphql';

const CHANGELOG = 'schema/CHANGELOG.md';

/** The API of the newest release: what clients have built on. `npm run schema -- --release` moves it on. */
export const RELEASED = 'schema/released.graphql';

/**
 * Compares with what clients know: the newest release, or the API of a revision somebody names.
 * @throws SetupError when there is nothing to compare with: a check that compared nothing would say all is well
 */
export async function breakingSince(base: string | undefined, root: URL, api: string): Promise<Verdict> {
  const before = base === undefined ? released(root) : await atRevision(root, base, API);
  if (before === undefined) {
    throw new SetupError(
      base === undefined
        ? `${RELEASED} is missing: restore it, or write it for a first release with npm run schema -- --release`
        : `${base} has no ${API}; a revision that is not fetched is fetched with: git fetch origin ${base}`,
    );
  }
  return { faults: await breakingFaults(before, api, readFileSync(new URL(CHANGELOG, root), 'utf8')) };
}

const released = (root: URL): string | undefined => {
  const file = new URL(RELEASED, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

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
