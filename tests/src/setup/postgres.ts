import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProcessAlive, startEmbeddedPostgres, stopAbandonedPostgres } from '@integrity-graph/gateway/database';
import type {} from '@integrity-graph/kit/testing';
import { dropAbandonedDatabases } from '@integrity-graph/kit/testing/databases';
import type { TestProject } from 'vitest/node';

const PREFIX = 'integrity-graph-tests-';

/**
 * Gives the run its PostgreSQL: the server of `TEST_DATABASE_URL` (a superuser's, 15 or newer), or else an embedded one
 * that is gone with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    await dropAbandonedDatabases(given, isProcessAlive);
    project.provide('adminUrl', given);
    // The templates of the run bear this process’s number.
    return () => dropAbandonedDatabases(given, (pid) => pid !== process.pid && isProcessAlive(pid));
  }
  await removeAbandonedClusters();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // As root the server runs as another user, who must get through.
  await chmod(folder, 0o711);
  const log: string[] = [];
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const dataFolder = join(folder, 'data');
    const server = await startEmbeddedPostgres({
      dataFolder,
      durable: false,
      // Several workers, each with graphs of many subgraphs.
      maxConnections: 400,
      log: (line) => log.push(line),
    });
    project.provide('adminUrl', server.adminUrl);
    return async () => {
      await server.stop();
      await remove();
    };
  } catch (error) {
    await remove();
    throw new Error(`The embedded server for the tests did not start.\n${log.join('\n')}`, { cause: error });
  }
}

/** Stops and removes the servers of runs that were killed. */
async function removeAbandonedClusters(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) && name.slice(PREFIX.length).split('-')[0]);
    const folder = join(tmpdir(), name);
    if (!pid || isProcessAlive(pid) || (await stat(folder)).uid !== process.getuid?.()) continue;
    await stopAbandonedPostgres(join(folder, 'data'), () => undefined).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}
