import type { ExecutionRequest } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isEnumType,
} from 'graphql';
import type { Logger } from 'pino';
import { maskSubgraphError, type SubgraphErrorLike } from '../masking.js';
import type { Metrics } from '../metrics.js';
import type { Caller, Deadlines, LocalExecutor, LocalRequest } from '../options.js';
import { DeadlineExceeded, linkSignals, orAborted } from '../signals.js';
import { isAsyncIterable, mapStream, streamUntil } from '../streams.js';
import { httpExecutor } from './http.js';

/** What travels with one operation through the planner to the subgraphs. */
export interface OperationContext {
  caller: Caller;
  /** Aborted when the client is gone, the operation's deadline has passed or the gateway closes. */
  signal: AbortSignal;
}

type Answer = ExecutionResult | AsyncIterable<ExecutionResult>;

/** Calls a subgraph, by its name or its name in the supergraph's `join__Graph`. Never throws: a subgraph that fails answers with errors. */
export type CallSubgraph = (name: string, request: ExecutionRequest) => Promise<Answer>;

export interface SubgraphOptions {
  local: ReadonlyMap<string, LocalExecutor>;
  subgraphUrls: ReadonlyMap<string, string>;
  signingSecret: string | undefined;
  deadlines: Deadlines;
  logger: Logger;
  metrics: Metrics;
}

/** @throws Error naming the subgraph that has neither an executor nor a URL, or the secret that is missing. */
export function createSubgraphs(supergraph: GraphQLSchema, options: SubgraphOptions): CallSubgraph {
  const executors = new Map<string, { name: string; execute: LocalExecutor }>();
  for (const { graph, name, url } of subgraphsOf(supergraph)) {
    const execute = options.local.get(name) ?? remoteExecutor(name, options.subgraphUrls.get(name) ?? url, options);
    const subgraph = { name, execute };
    executors.set(graph, subgraph).set(name, subgraph);
  }
  return async (nameOrGraph, request) => {
    const subgraph = executors.get(nameOrGraph);
    if (!subgraph) throw new Error(`the plan names an unknown subgraph ${nameOrGraph}`);
    return callSubgraph(subgraph.name, subgraph.execute, request, options);
  };
}

function remoteExecutor(name: string, url: string, { signingSecret }: SubgraphOptions): LocalExecutor {
  if (!/^https?:\/\//.test(url)) {
    throw new Error(`subgraph "${name}": no executor in this process and no http(s) URL (found "${url}")`);
  }
  if (!signingSecret) throw new Error(`subgraph "${name}" is called over HTTP: \`signingSecret\` is needed`);
  return httpExecutor(url, signingSecret);
}

async function callSubgraph(
  name: string,
  execute: LocalExecutor,
  planned: ExecutionRequest,
  { deadlines, logger, metrics }: SubgraphOptions,
): Promise<Answer> {
  const { caller, signal } = planned.context as OperationContext;
  const called = performance.now();
  // Ends this one call: with its operation, at its deadline, or with its stream.
  const link = linkSignals([signal], deadlines.subgraph);
  const request = localRequest(planned, caller, link.signal);
  const record = (outcome: 'ok' | 'errors' | 'unavailable' | 'cancelled') => {
    metrics.subgraphCalls.inc({ subgraph: name, outcome });
    metrics.subgraphSeconds.observe({ subgraph: name }, (performance.now() - called) / 1000);
  };
  const failed = (error: unknown): ExecutionResult => {
    const isCancelled = signal.aborted && !(signal.reason instanceof DeadlineExceeded);
    record(isCancelled ? 'cancelled' : 'unavailable');
    // A client that leaves is no fault of the subgraph.
    if (!isCancelled) logger.warn({ subgraph: name, requestId: caller.requestId, err: error }, 'subgraph unavailable');
    return { errors: [unavailable(name, request.operationType, error)] };
  };
  try {
    const answer: Answer = await orAborted(Promise.resolve(execute(request)), link.signal);
    if (isAsyncIterable(answer)) {
      link.clearDeadline();
      record('ok');
      const onEnd = () => {
        link.release();
        link.abort();
      };
      return streamUntil(
        mapStream(answer, (event) => masked(event, name)),
        link.signal,
        { onError: failed, onEnd },
      );
    }
    link.release();
    record(answer.errors?.length ? 'errors' : 'ok');
    return masked(answer, name);
  } catch (error) {
    link.release();
    // Whatever the executor still does is no longer wanted.
    link.abort(error);
    return failed(error);
  }
}

function localRequest(planned: ExecutionRequest, caller: Caller, signal: AbortSignal): LocalRequest {
  const document = planned.document as DocumentNode;
  return {
    document,
    // Read from the document: after a mutation the planner calls its look-ups of entities mutations too.
    operationType: getOperationAST(document)?.operation ?? 'query',
    caller,
    signal,
    // Nothing else of the request travels on: in `extensions` a client could name headers or claims of its own.
    ...(planned.variables && { variables: planned.variables as Record<string, unknown> }),
    ...(planned.operationName && { operationName: planned.operationName }),
  };
}

function masked(result: ExecutionResult, service: string): ExecutionResult {
  if (!result.errors?.length) return result.extensions ? { data: result.data } : result;
  // An executor may hand on plain objects from JSON.
  const errors = (result.errors as readonly SubgraphErrorLike[]).map((error) => maskSubgraphError(error, service));
  return { data: result.data, errors };
}

function unavailable(service: string, operationType: LocalRequest['operationType'], error: unknown): GraphQLError {
  const late = error instanceof DeadlineExceeded;
  // A lost answer does not tell whether the change was made: the same key makes asking again safe.
  const advice =
    operationType === 'mutation'
      ? ' Whether the change was made is not known; repeat it with the same idempotencyKey.'
      : ' Everything else in this answer stands.';
  return new GraphQLError(`The service "${service}" ${late ? 'did not answer in time' : 'is unavailable'}.${advice}`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
  });
}

/** The subgraphs named in a supergraph: enum values of `join__Graph` with `@join__graph(name:, url:)`. */
function subgraphsOf(supergraph: GraphQLSchema): { graph: string; name: string; url: string }[] {
  const graphs = supergraph.getType('join__Graph');
  if (!isEnumType(graphs)) throw new Error('the supergraph names no subgraphs (join__Graph is missing)');
  return graphs.getValues().map(({ name: graph, astNode }) => {
    const directive = astNode?.directives?.find(({ name }) => name.value === 'join__graph');
    const argument = (wanted: string) => {
      const value = directive?.arguments?.find(({ name }) => name.value === wanted)?.value;
      return value?.kind === 'StringValue' ? value.value : '';
    };
    return { graph, name: argument('name') || graph, url: argument('url') };
  });
}
