import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { ExecutionRequest } from '@graphql-tools/utils';
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import { completeResult } from '../spec/completion.js';
import { createCompiler, type Operation } from '../spec/operation.js';
import { asksSchema } from '../spec/roots.js';
import { isAsyncIterable, mapStream } from '../streams.js';
import type { CallSubgraph, OperationContext } from '../transports/subgraphs.js';
import type { Answer, Engine } from './engine.js';

/**
 * The Rust planner with what its runtime leaves out of the specification put right around it: introspection beside
 * data, operations of which nothing remains, big literals, and null where it must not be.
 */
export async function rustEngine(supergraph: GraphQLSchema, sdl: string, callSubgraph: CallSubgraph): Promise<Engine> {
  const runtime = await unifiedGraphHandler({
    unifiedGraph: supergraph,
    getUnifiedGraphSDL: () => sdl,
    onSubgraphExecute: withFreshEvents(callSubgraph) as Parameters<typeof unifiedGraphHandler>[0]['onSubgraphExecute'],
  });
  const schema = runtime.unifiedGraph;
  const compile = createCompiler(schema);

  return {
    planner: 'rust',
    schema,
    async execute(args) {
      const operation = compile(args.document, args.operationName);
      const roots = operation.rootFields(args.variableValues ?? {});
      const names = [...roots.values()];
      if (names.length === 0) return { data: {} };
      if (!names.some(asksSchema)) {
        // `__typename` alone needs no subgraph.
        return names.every((name) => name === '__typename') ? execute(args) : plan(operation, args, [...roots.keys()]);
      }
      if (names.every((name) => asksSchema(name) || name === '__typename')) return execute(args);
      return withIntrospection(operation, args, roots);
    },
  };

  async function plan(
    operation: Operation,
    args: ExecutionArgs,
    keys: string[],
    document = operation.plannable,
  ): Promise<Answer> {
    const answer = await runtime.executor!({
      document,
      operationType: operation.node.operation,
      variables: args.variableValues ?? {},
      context: args.contextValue as OperationContext,
      // No signal here: the runtime would keep a plan whose making was aborted, and answer everybody with the abort.
      ...(args.operationName && { operationName: args.operationName }),
    });
    const complete = (result: ExecutionResult) => completeResult(ownErrors(result), keys, operation.shape);
    return isAsyncIterable(answer) ? mapStream(answer, complete) : complete(answer as ExecutionResult);
  }

  /** Answers the schema's part here and the rest by plan, and joins them in the order that was asked. */
  async function withIntrospection(
    operation: Operation,
    args: ExecutionArgs,
    roots: ReadonlyMap<string, string>,
  ): Promise<ExecutionResult> {
    const { introspection, data } = operation.split();
    const dataKeys = [...roots].filter(([, name]) => !asksSchema(name)).map(([key]) => key);
    const [schemaPart, dataPart] = await Promise.all([
      execute({ ...args, document: introspection }),
      plan(operation, args, dataKeys, data) as Promise<ExecutionResult>,
    ]);
    const errors = [...(schemaPart.errors ?? []), ...(dataPart.errors ?? [])];
    const found: Record<string, unknown> = { ...dataPart.data, ...schemaPart.data };
    const isWhole = dataPart.data !== null && schemaPart.data !== null;
    return {
      data: isWhole ? Object.fromEntries([...roots.keys()].map((key) => [key, found[key]])) : null,
      ...(errors.length > 0 && { errors }),
    };
  }
}

/** The runtime collects a subscription's errors in one list for all its events: each event takes its own out. */
function ownErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: (result.errors as GraphQLError[]).splice(0) } : result;
}

/** The runtime keeps the last event's data when an event has none, and would send it again: such an event gets empty data. */
function withFreshEvents(callSubgraph: CallSubgraph): CallSubgraph {
  return async (name: string, request: ExecutionRequest) => {
    const answer = await callSubgraph(name, request);
    return isAsyncIterable(answer) ? mapStream(answer, (event) => ({ ...event, data: event.data ?? {} })) : answer;
  };
}
