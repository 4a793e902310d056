import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, type DatabaseError } from 'pg';
import { type Account, spawnOptions } from './account.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { startFault } from './faults.js';
import { hasEndedWithin, isPostmasterOf } from './processes.js';

/** A running server, ready for connections. */
export interface Server {
  /** postgres://… of the superuser, database `postgres`. */
  readonly adminUrl: string;
  /** '18.4'. */
  readonly version: string;
  readonly pid: number;
  /** Resolves when the server and all its processes are gone, however they ended. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** How to run a cluster's server. */
export interface ServerOptions {
  readonly dataFolder: string;
  readonly account: Account | undefined;
  /** 0: a free one. */
  readonly port: number;
  readonly durable: boolean;
  readonly maxConnections: number;
  readonly log: (line: string) => void;
}

/** How long the processes of a killed server may take to let go of its data. */
const RELEASE_MS = 20_000;
/** How long a fast shutdown may take before the immediate one, which recovers at the next start. */
const FAST_SHUTDOWN_MS = 10_000;

/**
 * Starts the server of a cluster that this process has locked, after stopping one that an ended process left running.
 *
 * @throws Error saying why the server does not start and what to do
 */
export async function startServer(cluster: Cluster, binaries: Binaries, options: ServerOptions): Promise<Server> {
  const deadline = Date.now() + RELEASE_MS;
  for (;;) {
    await stopAbandonedServer(cluster.dataDirectory, options.log);
    await disownPidFile(cluster.dataDirectory);
    const port = options.port || (await freePort());
    const outcome = await launch(cluster, binaries, { ...options, port });
    if ('server' in outcome) return outcome.server;
    const portLost = !options.port && /Address already in use/.test(outcome.output);
    const stillHeld = /postmaster\.pid" already exists|pre-existing shared memory/.test(outcome.output);
    if (!(portLost || stillHeld) || Date.now() > deadline) {
      throw startFault('PostgreSQL did not start', outcome.output, { ...options, port });
    }
    await delay(100);
  }
}

/**
 * Stops the server whose parent was killed, if there is one. To be called only by the holder of the folder's lock.
 *
 * @param dataDirectory absolute path without symbolic links
 */
export async function stopAbandonedServer(dataDirectory: string, log: (line: string) => void): Promise<void> {
  const { pid } = await readPidFile(dataDirectory);
  if (!pid || !isPostmasterOf(pid, dataDirectory)) return;
  log(`Stopping PostgreSQL (pid ${pid}), which an ended process left running.`);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    sendSignal(pid, signal);
    if (await hasEndedWithin(pid, FAST_SHUTDOWN_MS)) return;
  }
  throw new Error(`PostgreSQL (pid ${pid}) on ${dataDirectory} does not stop. Restart the machine.`);
}

/**
 * After a crash the server's pid may have gone to another program, or to a zombie that nobody buries, and PostgreSQL
 * refuses to start while the pid exists. It takes a file with its parent's pid as stale, and that is ours; the rest of
 * the file it needs to find children of the former server that still hold the data.
 */
async function disownPidFile(dataDirectory: string): Promise<void> {
  const { path, content, pid } = await readPidFile(dataDirectory);
  if (!pid) return;
  const file = await open(path, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW);
  await file.writeFile(content.replace(/^\d+/, String(process.pid))).finally(() => file.close());
}

/** PostgreSQL's postmaster.pid; without a pid when there is none. */
async function readPidFile(dataDirectory: string): Promise<{ path: string; content: string; pid: number }> {
  const path = join(dataDirectory, 'postmaster.pid');
  const content = await readFile(path, 'utf8').catch(() => '');
  return { path, content, pid: Number.parseInt(content, 10) || 0 };
}

/** One attempt: the server once it answers, or what it wrote before it ended. */
async function launch(
  { dataDirectory, password }: Cluster,
  { postgres }: Binaries,
  { account, log, ...how }: ServerOptions,
): Promise<{ server: Server } | { output: string }> {
  const child = spawn(postgres, ['-D', dataDirectory, ...settings(how)], {
    ...spawnOptions(account),
    // Its own process group: Ctrl-C reaches us alone, and the server stops after our requests are drained.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const output: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    output.push(line);
    if (output.length > 20) output.shift();
    log(line);
  });
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => output.push(error.message));
    // 'close' comes when the last of its processes has let go of the stream, 'exit' with the first.
    child.on('close', () => {
      running = false;
      resolve();
    });
  });
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    child.kill('SIGINT');
    const impatience = setTimeout(() => child.kill('SIGQUIT'), FAST_SHUTDOWN_MS);
    await ended;
    clearTimeout(impatience);
  };
  const stopOnce = () => {
    stopping ??= stop();
    return stopping;
  };

  // Stated, or PGSSLMODE in our environment would decide.
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${how.port}/postgres?sslmode=disable`;
  while (running) {
    // Until the postmaster says so itself, whoever answers on the port may be someone else.
    if (child.pid && (await isReady(dataDirectory, child.pid))) {
      try {
        const version = await serverVersion(adminUrl);
        return { server: { adminUrl, version, pid: child.pid, ended, stop: stopOnce } };
      } catch (error) {
        await stopOnce();
        throw error;
      }
    }
    await Promise.race([ended, delay(20)]);
  }
  return { output: output.join('\n') };
}

/** Settings given on the command line, which no edited postgresql.conf overrules. */
function settings({ port, durable, maxConnections }: Omit<ServerOptions, 'account' | 'log'>): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and details carry personal data, which has no place in a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Whether this very postmaster has opened its port and recovered, by the file that pg_ctl reads for the same end. */
async function isReady(dataDirectory: string, pid: number): Promise<boolean> {
  const file = await readPidFile(dataDirectory);
  return file.pid === pid && file.content.split('\n')[7]?.trim() === 'ready';
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * The version of a server that is ready.
 *
 * @throws Error when it does not admit us
 */
async function serverVersion(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 30_000 });
  // A server that ends under the connection must not end us.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version.split(' ')[0] ?? '';
  } catch (cause) {
    // Class 28 of the SQLSTATE codes is a refused identity.
    const refused = (cause as DatabaseError).code?.startsWith('28');
    const advice = refused ? ' Restore the file postgres/password of the data folder.' : '';
    throw new Error(`PostgreSQL runs but does not admit us: ${(cause as Error).message}.${advice}`, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A port of 127.0.0.1 that is free now; another program may take it before it is used. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
