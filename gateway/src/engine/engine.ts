import { buildSchema, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createSubgraphs, type SubgraphOptions } from '../transports/subgraphs.js';
import { javascriptEngine } from './javascript.js';
import { rustEngine } from './rust.js';

export type Answer = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Plans and executes operations over one supergraph. */
export interface Engine {
  planner: 'rust' | 'javascript';
  /** What clients see: the supergraph without federation's own types. */
  schema: GraphQLSchema;
  /** Executes a validated operation; `contextValue` is an `OperationContext`. */
  execute(operation: ExecutionArgs): Promise<Answer>;
}

/** An engine for a supergraph's SDL: Rust plans where it can, JavaScript elsewhere. */
export async function createEngine(
  sdl: string,
  planner: 'auto' | 'javascript',
  options: SubgraphOptions,
): Promise<Engine> {
  const supergraph = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  refuseUnenforced(supergraph);
  const callSubgraph = createSubgraphs(supergraph, options);
  if (planner === 'auto' && (await rustPlannerLoads(options.logger))) return rustEngine(supergraph, sdl, callSubgraph);
  return javascriptEngine(supergraph, sdl, callSubgraph);
}

/**
 * Access is decided in the subgraphs, next to the data. Federation's own access directives would look like protection
 * and be none, since nothing here acts on them.
 * @throws Error naming the directive.
 */
function refuseUnenforced(supergraph: GraphQLSchema): void {
  for (const name of ['authenticated', 'requiresScopes', 'policy']) {
    if (supergraph.getDirective(name)) {
      throw new Error(
        `the supergraph uses @${name}, which this gateway does not enforce: declare access in the subgraph`,
      );
    }
  }
}

/** The planner is built for linux-gnu and macOS, on x64 and arm64. */
async function rustPlannerLoads(logger: Logger): Promise<boolean> {
  try {
    await import('@graphql-hive/router-query-planner');
    return true;
  } catch (error) {
    logger.warn(
      { platform: process.platform, arch: process.arch, err: error },
      'the Rust query planner does not load here: the slower JavaScript planner is used instead',
    );
    return false;
  }
}
