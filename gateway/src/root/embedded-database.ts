import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationUrl, type Logger, prepareDatabase, SetupError } from '@integrity-graph/kit';
import { loadSubgraphs } from '@integrity-graph/schema/load';
import pg from 'pg';
import { clusterDirectory } from '../database/cluster.js';
import { type EmbeddedPostgresBusy, startEmbeddedPostgres } from '../database/index.js';
import type { Config } from './config.js';
import { fail } from './process.js';
import { localSecrets } from './secrets.js';

/** Where the subgraphs of this process keep their records. */
export interface Database {
  /** Whether the server is one of our own. */
  embedded: boolean;
  urlOf(subgraph: string): string;
  stop(): Promise<void>;
}

const DATABASE = 'integrity';

/**
 * Starts the embedded server and brings its schemas up to date.
 * @throws EmbeddedPostgresBusy when a live process runs it already
 */
export async function embeddedDatabase(config: Config, logger: Logger): Promise<Database> {
  const server = await startEmbeddedPostgres({
    dataFolder: config.dataFolder,
    log: (line) => logger.debug({ postgres: line }, 'embedded PostgreSQL'),
  });
  // Nothing can be answered without it, and a new process recovers it.
  void server.lost.then(() =>
    fail(new SetupError('The embedded PostgreSQL has ended. Start again: what was acknowledged is there.')),
  );
  try {
    const adminUrl = await ensureDatabase(server.adminUrl);
    const subgraphs = await loadSubgraphs();
    const { urls } = await prepareDatabase({ adminUrl, subgraphs, password: localSecrets(config.dataFolder).database });
    return { embedded: true, urlOf: (name) => urls.get(name)!, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The embedded database of the process that runs it, which prepared it and stops it.
 * @throws SetupError when its server does not take connections, because it is just coming up or going down
 */
export async function databaseOf({ dataFolder, pid }: EmbeddedPostgresBusy): Promise<Database> {
  const file = await readFile(join(clusterDirectory(dataFolder), 'postmaster.pid'), 'utf8').catch(() => '');
  // One fact a line; see PostgreSQL's src/include/utils/pidfile.h.
  const lines = file.split('\n').map((line) => line.trim());
  const [port, status] = [lines[3], lines[7]];
  if (!port || status !== 'ready')
    throw new SetupError(
      `Process ${pid} is just starting or stopping the database in ${dataFolder}. Try again in a moment.`,
    );
  const { database: password } = localSecrets(dataFolder);
  const url = `postgres://127.0.0.1:${port}/${DATABASE}?sslmode=disable`;
  return { embedded: true, urlOf: (name) => applicationUrl(url, name, password), stop: async () => {} };
}

/** Makes the database on the embedded server; returns its administrator's URL. */
async function ensureDatabase(adminUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
}
