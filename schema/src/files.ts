import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Contents by path from the repository's root. */
export type Files = ReadonlyMap<string, string>;

/** Generated files that may be left over when a subgraph goes. */
const GENERATED = 'schema/**/*.graphql';

/** Paths whose file on disk differs from what it should hold, is missing, or should not be there. */
export function stale(root: URL, files: Files): string[] {
  const differing = [...files].filter(([path, content]) => read(root, path) !== content).map(([path]) => path);
  return [...differing, ...leftOver(root, files)];
}

/** Writes what differs and removes what should not be there; gives the paths it touched. */
export function write(root: URL, files: Files): string[] {
  const paths = stale(root, files);
  for (const path of paths) {
    const file = fileURLToPath(new URL(path, root));
    const content = files.get(path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === undefined) rmSync(file);
    else writeFileSync(file, content);
  }
  return paths;
}

function leftOver(root: URL, files: Files): string[] {
  if (![...files.keys()].some((path) => path.endsWith('.graphql'))) return [];
  const onDisk = globSync(GENERATED, { cwd: fileURLToPath(root), exclude: ['**/node_modules/**'] });
  return onDisk.filter((path) => !files.has(path)).sort();
}

const read = (root: URL, path: string): string | undefined => {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
