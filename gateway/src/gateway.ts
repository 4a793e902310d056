import type { IncomingMessage, RequestListener } from 'node:http';
import { createTokenVerifier } from '@integrity-graph/kit/trust';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { createEngine, type Engine } from './engine/engine.js';
import { refusal } from './errors.js';
import { exportResponse } from './export/export.js';
import { createGraphiqlRenderer, GRAPHIQL_POLICY, graphiqlOptions } from './graphiql.js';
import { parseWithin } from './limits.js';
import { maskError } from './masking.js';
import { createMetrics } from './metrics.js';
import { DEFAULT_DEADLINES, DEFAULT_LIMITS, type GatewayOptions, type Readiness } from './options.js';
import { loadPersistedDocuments, NO_PERSISTED_DOCUMENTS, usePersistedDocuments } from './persisted.js';
import { type Admissions, useAdmission } from './plugins/admission.js';
import { useJsonBody } from './plugins/body.js';
import { useEndpoints } from './plugins/endpoints.js';
import { useExecution } from './plugins/execution.js';
import { useObservation } from './plugins/observation.js';
import { createRateLimiter } from './rate-limit.js';
import { DeadlineExceeded } from './signals.js';

export interface Gateway {
  /** Answers a request without a socket. */
  fetch(request: Request): Promise<Response>;
  /** Answers requests of a `node:http` server. */
  requestListener: RequestListener;
  planner: Engine['planner'];
  /** What clients see now. */
  readonly schema: GraphQLSchema;
  /** Goes over to another supergraph; operations in flight end on the old one. @throws when it is no good: the old one stays. */
  reload(supergraph: string): Promise<void>;
  /** Refuses new requests, ends subscriptions, and waits for the rest at most as long as the drain's deadline. */
  close(): Promise<void>;
}

const PATH = '/graphql';

interface ServerContext {
  req?: IncomingMessage;
}

/** Builds the gateway over a supergraph. @throws Error that names the option when one is missing or contradicts another. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger, readiness = alwaysReady, planner = 'auto' } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const deadlines = { ...DEFAULT_DEADLINES, ...options.deadlines };
  const metrics = createMetrics(options.metrics);
  const persisted = options.persistedDocuments
    ? await loadPersistedDocuments(options.persistedDocuments)
    : NO_PERSISTED_DOCUMENTS;
  const verifyToken = createTokenVerifier(options.jwt);

  const engineOf = (supergraph: string) =>
    createEngine(supergraph, planner, {
      local: options.local ?? new Map(),
      subgraphUrls: options.subgraphUrls ?? new Map(),
      signingSecret: options.signingSecret,
      deadlines,
      logger,
      metrics,
    });
  let engine = await engineOf(options.supergraph);
  const engines = new WeakMap<GraphQLSchema, Engine>([[engine.schema, engine]]);

  const admissions: Admissions = new WeakMap();
  const closing = new AbortController();
  const cutOff = new AbortController();
  const inFlight = createInFlight();

  const answer = async (request: Request, server: ServerContext): Promise<Response> => yoga.fetch(request, server);
  const yoga: YogaServerInstance<ServerContext, object> = createYoga<ServerContext>({
    schema: () => engine.schema,
    graphqlEndpoint: PATH,
    logging: false,
    landingPage: false,
    multipart: false,
    batching: { limit: limits.batch },
    // Both are done here, more cheaply and with a code: see `useJsonBody`.
    maxRequestBodySize: false,
    extraParamNames: ['documentId'],
    cors: options.allowedOrigins?.length ? { origin: options.allowedOrigins } : false,
    graphiql: options.graphiql === false ? false : graphiqlOptions(options.graphiql ?? {}),
    renderGraphiQL: createGraphiqlRenderer(),
    maskedErrors: { maskError: (error) => maskError(error, (err) => logger.error({ err }, 'unexpected error')) },
    parserAndValidationCache: { errorCache: NO_CACHE },
    plugins: [
      useEndpoints({
        metrics,
        readiness: () => (closing.signal.aborted ? shuttingDown() : readiness()),
        templates: options.templates ?? noTemplates,
        exportTable: (request, server) =>
          exportResponse(request, { schema: () => engine.schema, limits, answer: (page) => answer(page, server) }),
      }),
      useAdmission({
        path: PATH,
        admissions,
        verifyToken,
        rateLimiter: options.rateLimit && createRateLimiter(options.rateLimit),
        trustProxy: options.trustProxy ?? false,
        isClosing: () => closing.signal.aborted,
      }),
      useJsonBody(limits.bodyBytes),
      usePersistedDocuments(persisted),
      {
        onParse: ({ setParseFn }) => setParseFn((source, parsing) => parseWithin(source, limits, parsing)),
      } satisfies Plugin,
      useExecution({
        engines,
        admissions,
        limits,
        deadlines,
        closing: closing.signal,
        cutOff: cutOff.signal,
        logger,
        metrics,
      }),
      useObservation({ admissions, logger, metrics }),
      useSecurityHeaders(),
    ],
  });

  return {
    planner: engine.planner,
    get schema() {
      return engine.schema;
    },
    fetch: (request) => inFlight.during(Promise.resolve(yoga.fetch(request))),
    requestListener(request, response) {
      inFlight.during(new Promise((resolve) => response.once('close', resolve)));
      void yoga.handle(request, response);
    },
    async reload(supergraph) {
      const next = await engineOf(supergraph);
      engines.set(next.schema, next);
      engine = next;
    },
    async close() {
      closing.abort(refusal(503, 'SHUTTING_DOWN', 'The service is restarting; subscribe again.'));
      await inFlight.settled(deadlines.drain);
      cutOff.abort(new DeadlineExceeded(deadlines.drain));
    },
  };
}

/** Faulty documents are parsed again each time: remembering them would let anybody fill the memory with megabytes. */
const NO_CACHE = { get: () => undefined, set: () => undefined } as {
  get(key: string): (DocumentNode & Error) | undefined;
  set(key: string, value: unknown): void;
};

const noTemplates = async () => undefined;
const alwaysReady: Readiness = async () => ({ ready: true, missing: [] });
const shuttingDown: Readiness = async () => ({ ready: false, missing: ['the gateway is shutting down'] });

function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      if (response.headers.get('content-type')?.startsWith('text/html')) {
        response.headers.set('content-security-policy', GRAPHIQL_POLICY);
      }
    },
  };
}

/** Counts what has not ended yet. */
function createInFlight() {
  let count = 0;
  let whenNone: (() => void) | undefined;
  return {
    during<T>(work: Promise<T>): Promise<T> {
      count += 1;
      return work.finally(() => {
        count -= 1;
        if (count === 0) whenNone?.();
      });
    },
    /** Resolves when nothing is in flight, at the latest after `milliseconds`. */
    async settled(milliseconds: number): Promise<void> {
      if (count === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      whenNone = resolve;
      const deadline = setTimeout(resolve, milliseconds);
      await promise;
      clearTimeout(deadline);
    },
  };
}
