import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Logger } from 'pino';
import { checkCost, costOf } from '../cost.js';
import type { Answer, Engine } from '../engine/engine.js';
import { operationError, refusal, UNEXPECTED } from '../errors.js';
import type { Metrics } from '../metrics.js';
import type { Deadlines, Limits } from '../options.js';
import { type LinkedSignal, linkSignals } from '../signals.js';
import { isAsyncIterable, streamUntil } from '../streams.js';
import type { OperationContext } from '../transports/subgraphs.js';
import type { Admissions } from './admission.js';

/** Executes operations with the engine of the schema they were validated against. */
export function useExecution({
  engines,
  admissions,
  limits,
  deadlines,
  closing,
  cutOff,
  logger,
  metrics,
}: {
  engines: WeakMap<GraphQLSchema, Engine>;
  admissions: Admissions;
  limits: Limits;
  deadlines: Deadlines;
  /** Aborts when the gateway closes: what would last forever must end then. */
  closing: AbortSignal;
  /** Aborts when the drain is over: what is still in flight ends then. */
  cutOff: AbortSignal;
  logger: Logger;
  metrics: Metrics;
}): Plugin {
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(run),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(run),
  };

  async function run(args: ExecutionArgs): Promise<Answer> {
    const { request } = args.contextValue as YogaInitialContext;
    const operation = getOperationAST(args.document, args.operationName)!;
    const given = (args.variableValues ?? {}) as Record<string, unknown>;
    const { coerced, errors } = getVariableValues(args.schema, operation.variableDefinitions ?? [], given);
    if (!coerced) return { errors: errors!.map(({ message }) => operationError('BAD_USER_INPUT', message)) };
    checkCost(costOf(args.schema, args.document, operation, coerced), limits.cost);

    const { caller, expiresAt } = admissions.get(request)!;
    const link = linkOperation(operation.operation, request.signal);
    const contextValue: OperationContext = { caller: caller!, signal: link.signal };
    try {
      const answer = await engines.get(args.schema)!.execute({ ...args, variableValues: coerced, contextValue });
      if (isAsyncIterable(answer)) return stream(answer, link, expiresAt);
      link.release();
      return answer;
    } catch (error) {
      link.release();
      logger.error({ requestId: caller!.requestId, err: error }, 'operation failed');
      throw refusal(500, 'INTERNAL_SERVER_ERROR', UNEXPECTED);
    }
  }

  /** What ends an operation early. A query ends with its client; a mutation goes on, since half a change helps nobody. */
  function linkOperation(type: string, client: AbortSignal): LinkedSignal {
    if (type === 'mutation') return linkSignals([cutOff], deadlines.operation);
    if (type === 'query') return linkSignals([client, cutOff], deadlines.operation);
    return linkSignals([client, closing]);
  }

  /** A subscription ends also with its token, which is all the right it has. */
  function stream(answer: AsyncIterable<ExecutionResult>, link: LinkedSignal, expiresAt: Date | undefined) {
    metrics.subscriptions.inc();
    if (expiresAt) endAt(expiresAt, link);
    return streamUntil(answer, link.signal, {
      last: () => (link.signal.reason instanceof GraphQLError ? { errors: [link.signal.reason] } : undefined),
      onEnd() {
        metrics.subscriptions.dec();
        link.release();
        link.abort();
      },
    });
  }
}

/** Timers count to 2³¹ − 1 ms; a token that lives longer than 24 days outlives every connection. */
function endAt(expiresAt: Date, link: LinkedSignal): void {
  const left = expiresAt.getTime() - Date.now();
  if (left >= 2 ** 31) return;
  const expired = refusal(401, 'UNAUTHENTICATED', 'The token has expired; subscribe again with a new one.');
  const timer = setTimeout(() => link.abort(expired), Math.max(left, 0));
  link.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
