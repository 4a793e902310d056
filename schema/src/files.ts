import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Contents by path from the repository's root. */
export type Files = ReadonlyMap<string, string>;

/**
 * Paths whose file on disk is missing or holds something else, and those of files that should not be there.
 * @param all pattern of paths that the files are all of: others there are left over
 */
export function stale(root: URL, files: Files, all?: string): string[] {
  const differing = [...files].filter(([path, content]) => read(root, path) !== content).map(([path]) => path);
  const present = all ? globSync(all, { cwd: fileURLToPath(root), exclude: ['**/node_modules/**'] }) : [];
  const leftOver = present.map((path) => path.replaceAll('\\', '/')).filter((path) => !files.has(path));
  return [...differing, ...leftOver.sort()];
}

/** Writes what is stale, removes what is left over; gives the paths it touched. */
export function write(root: URL, files: Files, all?: string): string[] {
  const paths = stale(root, files, all);
  for (const path of paths) {
    const file = fileURLToPath(new URL(path, root));
    const content = files.get(path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === undefined) rmSync(file);
    else writeFileSync(file, content);
  }
  return paths;
}

function read(root: URL, path: string): string | undefined {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
