import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, spawnOptions } from './account.js';
import type { Binaries } from './binaries.js';
import { startFault } from './faults.js';

/** A database cluster on disk: `<data folder>/postgres/{data,password}`. */
export interface Cluster {
  readonly dataDirectory: string;
  /** Of the superuser `postgres`. */
  readonly password: string;
}

const STAGING = 'postgres.new-';

/** Where the cluster of a data folder stands, made or not. */
export function clusterDirectory(dataFolder: string): string {
  return join(dataFolder, 'postgres', 'data');
}

/**
 * Opens the cluster of a data folder, or makes it. It is made under another name and renamed when complete: one that
 * was cut short is recognised by that name, removed and made anew, and data is never taken for the rest of one.
 *
 * @throws Error when the cluster is damaged or of another major version, or cannot be made
 */
export async function prepareCluster(
  dataFolder: string,
  binaries: Binaries,
  account: Account | undefined,
  { durable, log }: { durable: boolean; log: (line: string) => void },
): Promise<Cluster> {
  for (const name of await readdir(dataFolder)) {
    if (!name.startsWith(STAGING)) continue;
    log(`Removing ${join(dataFolder, name)}, a database whose creation was cut short.`);
    await rm(join(dataFolder, name), { recursive: true, force: true, maxRetries: 5 });
  }
  const folder = join(dataFolder, 'postgres');
  const exists = (await readdir(dataFolder)).includes('postgres');
  if (!exists) {
    log(`Creating the database in ${folder}.`);
    const staging = join(dataFolder, `${STAGING}${randomBytes(6).toString('hex')}`);
    await createCluster(staging, dataFolder, binaries, account, durable);
    await rename(staging, folder);
    await syncFolder(dataFolder);
  }
  return openCluster(folder, binaries);
}

async function createCluster(
  staging: string,
  dataFolder: string,
  { initdb }: Binaries,
  account: Account | undefined,
  durable: boolean,
): Promise<void> {
  const dataDirectory = join(staging, 'data');
  const passwordFile = join(staging, 'password');
  await mkdir(dataDirectory, { recursive: true });
  await chmod(staging, account ? 0o711 : 0o700);
  await chmod(dataDirectory, 0o700);
  await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  if (account) {
    await chown(dataDirectory, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const settings = [
    `--pgdata=${dataDirectory}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Byte order, the same on every machine: an index stays valid when the data folder moves.
    '--locale=C',
    '--no-instructions',
  ];
  if (!durable) settings.push('--no-sync');
  try {
    await promisify(execFile)(initdb, settings, spawnOptions(account));
  } catch (error) {
    await rm(staging, { recursive: true, force: true, maxRetries: 5 });
    const { message, stderr } = error as Error & { stderr?: string };
    throw startFault('The database could not be created', stderr || message, { dataFolder, account });
  }
  // The server does not need it, and other services may run under the server's account.
  if (account) await chown(passwordFile, 0, 0);
}

async function openCluster(folder: string, binaries: Binaries): Promise<Cluster> {
  const dataDirectory = join(folder, 'data');
  const read = async (path: string) => {
    try {
      return (await readFile(path, 'utf8')).trim();
    } catch (cause) {
      throw new Error(
        `The database in ${folder} cannot be opened: ${(cause as Error).message}. Restore the folder from a backup or use the account that owns it; move the folder away to begin with an empty database.`,
        { cause },
      );
    }
  };
  const major = await read(join(dataDirectory, 'PG_VERSION'));
  if (major !== binaries.major) {
    throw new Error(
      `The database in ${folder} was made by PostgreSQL ${major}; this is ${binaries.major}. Dump it with the former release and restore it, or run pg_upgrade.`,
    );
  }
  return { dataDirectory, password: await read(join(folder, 'password')) };
}

/** Makes a rename survive a power loss. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
