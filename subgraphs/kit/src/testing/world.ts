import { randomBytes } from 'node:crypto';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import type { Claims } from '../access/token.js';
import { LocalBus } from '../events/local-bus.js';
import { createLogger } from '../service/log.js';
import { closeAll, Runtime } from '../service/runtime.js';
import { openSample } from '../service/sample.js';
import type { SubgraphDefinition } from '../service/subgraph.js';
import { prepareDatabase } from '../storage/prepare.js';

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
export * from './rule-cases.js';
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

/** Opens subgraphs on a database of a test's own. */
export async function openWorld(
  adminUrl: string,
  definitions: readonly SubgraphDefinition[],
  options: { clock?: () => Date; sample?: boolean; pool?: number } = {},
): Promise<World> {
  const { url } = await prepareDatabase({ adminUrl, subgraphs: definitions, prefix: 'ig_test', password: 'ig_test' });
  const bus = new LocalBus();
  const runtimes = new Map<string, Runtime>();
  const logger = createLogger('test');
  for (const definition of definitions) {
    runtimes.set(
      definition.name,
      await Runtime.open(definition, { url: url!, bus, logger, clock: options.clock, pool: options.pool ?? 3 }),
    );
  }
  for (const runtime of runtimes.values()) runtime.follow();
  const runtime = (name: string) => runtimes.get(name)!;
  const ids = new Map<string, string>();
  if (options.sample) {
    for (const definition of definitions) await definition.sample?.(openSample(runtime(definition.name), ids));
  }
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
