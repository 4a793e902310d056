import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identify, isSameProcessAlive, type ProcessIdentity } from './processes.js';

/** Another live process runs the embedded server of this folder. */
export class EmbeddedPostgresBusy extends Error {
  override readonly name = 'EmbeddedPostgresBusy';
  readonly dataFolder: string;
  /** The process that holds the folder. */
  readonly pid: number;

  constructor(dataFolder: string, pid: number) {
    const holder = pid === process.pid ? `this process (pid ${pid})` : `process ${pid}`;
    super(
      `The data folder ${dataFolder} is in use by ${holder}. Stop that process, or set DATA_DIR to another folder.`,
    );
    this.dataFolder = dataFolder;
    this.pid = pid;
  }
}

/** A folder held by this process until `release`. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the folder for this process. A lock whose holder is dead is taken over.
 *
 * Should two processes take over the same dead holder's lock in the same instant, PostgreSQL's own postmaster.pid
 * still keeps a second server off the data: this lock is there to know whose server a running one is.
 *
 * @throws EmbeddedPostgresBusy when a live process holds it
 */
export async function lockFolder(dataFolder: string): Promise<FolderLock> {
  const path = join(dataFolder, 'lock');
  const own = `${path}.${randomUUID()}`;
  const content = JSON.stringify(identify(process.pid));
  try {
    await writeFile(own, content, { flag: 'wx', mode: 0o644 });
    // A link appears with its whole content or not at all, and never replaces another.
    while (!(await linked(own, path))) {
      const found = await readFile(path, 'utf8').catch(ifMissing);
      if (found === undefined) continue;
      const holder = parseHolder(found);
      if (holder && isSameProcessAlive(holder)) throw new EmbeddedPostgresBusy(dataFolder, holder.pid);
      await removeStale(path, found);
    }
  } finally {
    await rm(own, { force: true });
  }
  return {
    async release() {
      if ((await readFile(path, 'utf8').catch(ifMissing)) === content) await rm(path, { force: true });
    },
  };
}

/** Removes the lock that was read as stale; a lock taken by someone else since then is put back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    return ifMissing(error);
  }
  if ((await readFile(aside, 'utf8')) !== stale) await linked(aside, path);
  await rm(aside, { force: true });
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The holder named in a lock file; undefined when a power loss left it without content. */
function parseHolder(content: string): ProcessIdentity | undefined {
  try {
    const holder = JSON.parse(content) as Partial<ProcessIdentity> | null;
    return Number.isInteger(holder?.pid) ? (holder as ProcessIdentity) : undefined;
  } catch {
    return undefined;
  }
}

function ifMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
