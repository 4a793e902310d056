import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { Fault } from './fault.js';

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
      mend: `deprecate first; or say under the newest heading of schema/CHANGELOG.md what clients do instead, naming ${coordinate}`,
    }));
}

/** A published file as of a revision; undefined where there is no such revision or file. */
export async function atRevision(root: URL, revision: string, path: string): Promise<string | undefined> {
  const git = promisify(execFile)('git', ['show', `${revision}:${path}`], {
    cwd: fileURLToPath(root),
    maxBuffer: 2 ** 28,
  });
  return git.then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

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
