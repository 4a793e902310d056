import { chmod, mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { serverAccount } from './account.js';
import { installedPackage, usableBinaries } from './binaries.js';
import { clusterDirectory, prepareCluster } from './cluster.js';
import { startFault } from './faults.js';
import { lockFolder } from './lock.js';
import { startServer, stopAbandonedServer } from './server.js';

/** How to run the embedded server. */
export interface EmbeddedPostgresOptions {
  /** Holds the cluster and nothing else; made when missing. */
  readonly dataFolder: string;
  /** On 127.0.0.1; 0 or undefined takes a free one. */
  readonly port?: number;
  /** Receives what happens, line by line, PostgreSQL's own log included. */
  readonly log: (line: string) => void;
  /** How many may be connected at a time; default 100. */
  readonly maxConnections?: number;
  /** False risks the data at a power loss for speed: for tests only. Default true. */
  readonly durable?: boolean;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** postgres://… of the superuser `postgres`, by TCP on 127.0.0.1. Holds the password: never log it. */
  readonly adminUrl: string;
  /** The server's version, as '18.4'. */
  readonly version: string;
  /** Resolves when the server has ended without being asked to; never after `stop`. */
  readonly lost: Promise<void>;
  /** Ends all connections, stops the server and frees the folder; resolves when no process of it is left. */
  stop(): Promise<void>;
}

/** `DATA_DIR`, or /var/lib/integrity-graph for root, or `.data` in the current folder. */
export function defaultDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.DATA_DIR) return resolve(env.DATA_DIR);
  return process.getuid?.() === 0 ? '/var/lib/integrity-graph' : resolve('.data');
}

/**
 * Runs a PostgreSQL 18 of our own as a child process, with its data in a folder that this process holds until the
 * server stops. A server left running by a killed process is stopped first, and its committed data recovered.
 *
 * @throws EmbeddedPostgresBusy when a live process holds the folder
 * @throws Error saying what to do, when the server cannot be installed, created or started
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true, port = 0, maxConnections = 100 } = options;
  const dataFolder = await makeFolder(resolve(options.dataFolder));
  const lock = await lockFolder(dataFolder).catch((error) => Promise.reject(folderFault(error, dataFolder)));
  try {
    const account = await serverAccount(clusterDirectory(dataFolder));
    const binaries = await usableBinaries(dataFolder, account, await installedPackage());
    const cluster = await prepareCluster(dataFolder, binaries, account, { durable, log });
    const server = await startServer(cluster, binaries, { dataFolder, account, port, durable, maxConnections, log });
    let stopping = false;
    const { promise: lost, resolve: lose } = Promise.withResolvers<void>();
    const ended = server.ended.then(async () => {
      if (!stopping)
        log(`PostgreSQL (pid ${server.pid}) ended unexpectedly. Start again: committed data is recovered.`);
      await lock.release();
      if (!stopping) lose();
    });
    return {
      adminUrl: server.adminUrl,
      version: server.version,
      lost,
      async stop() {
        stopping = true;
        await server.stop();
        await ended;
      },
    };
  } catch (error) {
    await lock.release();
    throw folderFault(error, dataFolder);
  }
}

/**
 * Stops the server that a killed process left running in a folder, without starting another; nothing happens when
 * there is none.
 *
 * @throws EmbeddedPostgresBusy when a live process holds the folder
 */
export async function stopAbandonedPostgres(dataFolder: string, log: (line: string) => void): Promise<void> {
  const folder = await realpath(dataFolder);
  const lock = await lockFolder(folder);
  await stopAbandonedServer(clusterDirectory(folder), log).finally(() => lock.release());
}

/** Makes the folder and returns its path without symbolic links, under which its processes are found again. */
async function makeFolder(path: string): Promise<string> {
  try {
    const first = await mkdir(path, { recursive: true });
    // As root, the server's account must pass through what we make, whatever our umask; others keep their modes.
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    if (first) for (let made = path; made.length >= first.length; made = dirname(made)) await chmod(made, mode);
    return await realpath(path);
  } catch (error) {
    throw folderFault(error, path);
  }
}

/** A bare system error (EACCES, ENOSPC, EROFS …) becomes one that says what to do; others pass. */
function folderFault(error: unknown, dataFolder: string): unknown {
  const isSystemError = error instanceof Error && 'syscall' in error;
  if (!isSystemError) return error;
  const words = error.message.replace('ENOSPC', 'No space left on device').replace('EROFS', 'Read-only file system');
  return startFault(`The data folder ${dataFolder} cannot be used`, words, { dataFolder, account: undefined });
}
