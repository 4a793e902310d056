import { createHash } from 'node:crypto';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.js';
import { isAsyncIterable } from '../streams.js';
import type { Admissions } from './admission.js';

/** What the log says of one operation: never its variables, and of its text only a hash. */
interface ObservedOperation {
  name?: string;
  type: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** First half of the document's SHA-256. */
  document?: string;
  /** Codes of the answer's errors. */
  errors?: string[];
}

/** One log line for each HTTP request, and the counts of `/metrics`. */
export function useObservation({
  admissions,
  logger,
  metrics,
}: {
  admissions: Admissions;
  logger: Logger;
  metrics: Metrics;
}): Plugin {
  const observed = new WeakMap<Request, ObservedOperation[]>();
  const types = new WeakMap<object, ObservedOperation>();

  return {
    onRequest: ({ request }) => void observed.set(request, []),
    onParams({ request, params, context }) {
      const operation: ObservedOperation = {
        type: 'unknown',
        ...(params.operationName && { name: String(params.operationName).slice(0, 100) }),
        ...(typeof params.query === 'string' && { document: hash(params.query) }),
      };
      types.set(context, operation);
      observed.get(request)?.push(operation);
    },
    onParse:
      () =>
      ({ context, result }) => {
        const operation = types.get(context);
        if (!operation || result instanceof Error || !result) return;
        const node = getOperationAST(result, operation.name);
        if (node) {
          operation.type = node.operation;
          if (node.name) operation.name = node.name.value;
        }
      },
    onExecutionResult({ context, request, result }) {
      const operation = types.get(context);
      if (!operation || !result) return;
      const errors = isAsyncIterable(result) ? [] : (result.errors ?? []);
      const hasData = isAsyncIterable(result) || (result.data !== undefined && result.data !== null);
      if (errors.length > 0) {
        operation.errors = [...new Set(errors.map(({ extensions }) => String(extensions?.code ?? 'unknown')))];
      }
      const outcome = errors.length === 0 ? 'ok' : hasData ? 'partial' : 'failed';
      metrics.requests.inc({ operation: operation.type, outcome });
      const arrived = admissions.get(request)?.arrived;
      if (arrived !== undefined) {
        metrics.requestSeconds.observe({ operation: operation.type }, (performance.now() - arrived) / 1000);
      }
    },
    onResponse({ request, response }) {
      const admission = admissions.get(request);
      if (!admission) return;
      const operations = observed.get(request) ?? [];
      if (operations.length === 0) metrics.requests.inc({ operation: 'unknown', outcome: 'refused' });
      logger.info(
        {
          requestId: admission.requestId,
          method: request.method,
          status: response.status,
          milliseconds: Math.round((performance.now() - admission.arrived) * 10) / 10,
          subject: admission.caller?.claims?.sub,
          operations,
        },
        'request',
      );
    },
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
