import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The operating-system account of the server, where it is not our own. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`, whose numbers are the same on every current Linux distribution. */
const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, so that a fault in it does not own the machine. As root the server runs as the
 * owner of its data, at first as `nobody`; otherwise as ourselves (undefined).
 */
export async function serverAccount(dataDirectory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDirectory).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/** What to spawn PostgreSQL's programs with: nothing of our environment may redirect them (PGDATA, LD_LIBRARY_PATH). */
export function spawnOptions(account: Account | undefined) {
  const { PATH, SystemRoot, TMPDIR } = process.env;
  const env = { PATH, SystemRoot, TMPDIR, LC_ALL: 'C', TZ: 'UTC' };
  // The folder we were started in may be closed to the account.
  return { ...account, cwd: '/', env };
}

/** The outermost folder on the way to `path` that the account may not enter, described for a person; or undefined. */
export function blockingFolder(path: string, account: Account | undefined): string | undefined {
  const uid = account?.uid ?? process.getuid?.();
  const gid = account?.gid ?? process.getgid?.();
  if (uid === undefined || uid === 0) return undefined;
  for (const folder of foldersDownTo(path)) {
    let entry: Stats;
    try {
      entry = statSync(folder);
    } catch {
      return undefined;
    }
    const shift = entry.uid === uid ? 6 : entry.gid === gid ? 3 : 0;
    if (entry.isDirectory() && !((entry.mode >> shift) & 1)) {
      return `${folder} (mode ${(entry.mode & 0o7777).toString(8).padStart(4, '0')}, owner uid ${entry.uid}) is closed to uid ${uid}`;
    }
  }
  return undefined;
}

function foldersDownTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersDownTo(parent), path];
}
