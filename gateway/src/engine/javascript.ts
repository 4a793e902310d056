import { handleFederationSupergraph } from '@graphql-mesh/fusion-runtime';
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST, subscribe } from 'graphql';
import { isAsyncIterable, mapStream } from '../streams.js';
import type { CallSubgraph } from '../transports/subgraphs.js';
import type { Engine } from './engine.js';

/** The planner for platforms without the Rust one: a stitched schema that graphql-js executes. */
export function javascriptEngine(supergraph: GraphQLSchema, sdl: string, callSubgraph: CallSubgraph): Engine {
  const { unifiedGraph: schema } = handleFederationSupergraph({
    unifiedGraph: supergraph,
    getUnifiedGraphSDL: () => sdl,
    onSubgraphExecute: callSubgraph as Parameters<typeof handleFederationSupergraph>[0]['onSubgraphExecute'],
  });
  return {
    planner: 'javascript',
    schema,
    async execute(operation) {
      const isSubscription = getOperationAST(operation.document, operation.operationName)?.operation === 'subscription';
      if (!isSubscription) return execute(operation);
      const answer = await subscribe(operation);
      return isAsyncIterable(answer) ? mapStream(answer, (event: ExecutionResult) => event) : answer;
    },
  };
}
