import { rm } from 'node:fs/promises';
import { startEmbeddedPostgres } from '@integrity-graph/gateway/database';
import { startContenders } from './contender.js';
import { type BenchData, makeData, withClient } from './data.js';
import { importsBesideCopy } from './imports.js';
import { checkEqual, measure, newToken } from './measure.js';
import type { BenchOptions } from './options.js';
import type { Report, Scale } from './report.js';
import { entitiesBesideSql, newFolder, startUpTimes } from './surroundings.js';

/** Measures every contender at every scale. @throws Error when two of them answer one question differently. */
export async function run(options: BenchOptions): Promise<Report> {
  const server = await serverFor(options);
  try {
    const postgres = await withClient(server.url, async (client) => {
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return rows[0]!.server_version;
    });
    const scales: Scale[] = [];
    for (const obligations of options.scales) scales.push(await measureScale(server.url, obligations, options));
    return { options, postgres, scales, timed: options.surroundings ? await startUpTimes() : [] };
  } finally {
    await server.stop();
  }
}

async function measureScale(url: string, obligations: number, options: BenchOptions): Promise<Scale> {
  const data = await makeData(url, obligations, options.log);
  try {
    return await measureOn(data, options);
  } finally {
    await data.drop();
  }
}

/** Measures every contender on data that are there. @throws Error when two of them answer one question differently. */
export async function measureOn(data: BenchData, options: BenchOptions): Promise<Scale> {
  const token = await newToken();
  const contenders = await startContenders(data);
  try {
    await checkEqual(contenders, data, token);
    options.log('every contender gives the same answers');
    const { measured, memory } = await measure(contenders, data, token, options);
    const timed = options.surroundings ? await entitiesBesideSql(data) : [];
    const imports = options.surroundings ? await importsBesideCopy(data, { hours: 100_000, contracts: 1_000 }) : [];
    return { obligations: data.obligations, measured, memory, timed, imports };
  } finally {
    await Promise.all(contenders.map((contender) => contender.close()));
  }
}

async function serverFor({ databaseUrl }: BenchOptions): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {} };
  const folder = newFolder();
  const server = await startEmbeddedPostgres({ dataFolder: folder, maxConnections: 300, log: () => {} });
  return {
    url: server.adminUrl,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
