import { randomBytes } from 'node:crypto';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import type { Claims } from '../access/token.js';
import { LocalBus } from '../events/local-bus.js';
import { createLogger } from '../service/log.js';
import { closeAll, Runtime } from '../service/runtime.js';
import { openSample } from '../service/sample.js';
import type { SubgraphDefinition } from '../service/subgraph.js';
import { prepareDatabase } from '../storage/prepare.js';
import { dayOf } from '../values/index.js';
import { replaceDatabase, TEST_LOGIN, templateOf, testLogin } from './databases.js';
import { sql } from './sql.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** postgres://… of a superuser: the server that all test files of the run share. */
    adminUrl: string;
  }
}

export * from './action-cases.js';
export * from './action-table.js';
export * from './databases.js';
export * from './flag-cases.js';
export * from './publish-case.js';
export * from './rule-cases.js';
export * from './sector-actions.js';
export * from './sector-trial.js';
export * from './sent.js';
export { sql } from './sql.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query that the test wrote
  data: any;
  errors: { message: string; path?: readonly (string | number)[]; code: string }[];
}

/** A caller of one subgraph. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Subgraphs running together in one process, for tests of the subgraphs themselves. */
export interface World {
  runtime(name: string): Runtime;
  /** Asks a subgraph directly, without the gateway; no claims means anonymous. */
  as(subgraph: string, claims?: Partial<Claims>, headers?: { purpose?: string; caseNumber?: string }): Ask;
  /** Ids made by the subgraphs' samples, by name; filled when `sample` was asked for. */
  ids: Map<string, string>;
  close(): Promise<void>;
}

/** A fresh key for an action. */
export const key = (): string => randomBytes(12).toString('hex');

interface WorldOptions {
  clock?: () => Date;
  /** Whether the samples are loaded of those definitions that have one. */
  sample?: boolean;
  pool?: number;
}

/** Opens subgraphs on a database of a test's own, which is replaced by a copy of one with their sample if that is asked for. */
export async function openWorld(
  adminUrl: string,
  definitions: readonly SubgraphDefinition[],
  options: WorldOptions = {},
): Promise<World> {
  const ids = new Map<string, string>();
  if (options.sample) {
    const { clock = () => new Date() } = options;
    const day = dayOf(clock());
    const key = JSON.stringify([day, definitions.map(({ name, sample }) => [name, sample !== undefined])]);
    await replaceDatabase(adminUrl, await templateOf(adminUrl, key, (empty) => loadSamples(empty, definitions, clock)));
    for (const { name, id } of await sql<{ name: string; id: string }>(adminUrl, 'select name, id from sample_id'))
      ids.set(name, id);
  } else {
    await prepareDatabase({ adminUrl, subgraphs: definitions, ...TEST_LOGIN });
  }
  const runtimes = await openRuntimes(adminUrl, definitions, options);
  const runtime = (name: string) => runtimes.get(name)!;
  return {
    runtime,
    ids,
    as: (subgraph, claims, headers) => async (query, variables) => {
      const document = parse(query);
      const result = (await runtime(subgraph).execute({
        document,
        variables,
        operationType: getOperationAST(document)!.operation,
        caller: { claims: claims && { sub: 'tester', ...claims }, requestId: 'test', ...headers },
      })) as ExecutionResult;
      return {
        data: result.data,
        errors: (result.errors ?? []).map(({ message, path, extensions }) => ({
          message,
          path,
          code: String(extensions.code),
        })),
      };
    },
    async close() {
      await closeAll(runtimes.values());
    },
  };
}

async function openRuntimes(
  adminUrl: string,
  definitions: readonly SubgraphDefinition[],
  { clock, pool = 3 }: WorldOptions,
): Promise<Map<string, Runtime>> {
  const url = testLogin(adminUrl);
  const bus = new LocalBus();
  const logger = createLogger('test');
  const runtimes = new Map<string, Runtime>();
  for (const definition of definitions) {
    runtimes.set(definition.name, await Runtime.open(definition, { url, bus, logger, clock, pool }));
  }
  for (const runtime of runtimes.values()) runtime.follow();
  return runtimes;
}

/** Fills a database that others are copied from. Its sample is recorded an hour before the clock, so before all of them. */
async function loadSamples(
  adminUrl: string,
  definitions: readonly SubgraphDefinition[],
  clock: () => Date,
): Promise<void> {
  await prepareDatabase({ adminUrl, subgraphs: definitions, ...TEST_LOGIN });
  const earlier = () => new Date(clock().getTime() - 3_600_000);
  const runtimes = await openRuntimes(adminUrl, definitions, { clock: earlier });
  const ids = new Map<string, string>();
  for (const { name, sample } of definitions) await sample?.(openSample(runtimes.get(name)!, ids));
  for (const runtime of runtimes.values()) {
    for (const { source } of runtime.definition.follows ?? []) await runtime.caughtUp(source);
    await runtime.screened();
  }
  await closeAll(runtimes.values());
  await sql(adminUrl, 'create table sample_id (name text primary key, id uuid not null)');
  await sql(adminUrl, 'insert into sample_id select key, value::uuid from jsonb_each_text($1::jsonb)', [
    JSON.stringify(Object.fromEntries(ids)),
  ]);
}
