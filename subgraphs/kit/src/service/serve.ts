import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ExecutionResult, type GraphQLError, getOperationAST } from 'graphql';
import { createGraphQLError, createYoga, type Plugin } from 'graphql-yoga';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Caller, Claims } from '../access/principal.js';
import { createNonceCache, partsOf, type SignedBody, verifyRequest } from '../access/signature.js';
import { maskError } from '../graph/errors.js';
import type { Runtime } from './runtime.js';

export interface ServeOptions {
  port: number;
  host: string;
  /** Key shared with the gateway; every call must be signed with it. */
  signingSecret: string;
}

export interface SubgraphServer {
  url: string;
  close(): Promise<void>;
}

/** How long requests in flight may still take after a stop was asked for. */
const DRAIN_MS = 10_000;

/**
 * Serves a subgraph to the gateway: `/graphql` for signed calls only, `/health`, `/ready` and `/metrics`. Whoever else
 * calls is refused with 401, whatever he asks, `_entities` and `_service` included.
 */
export async function serveSubgraph(runtime: Runtime, { port, host, signingSecret }: ServeOptions): Promise<SubgraphServer> {
  const callers = new WeakMap<Request, Caller>();
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const yoga = createYoga({
    schema: runtime.schema,
    logging: false,
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    maskedErrors: {
      maskError: (error) => maskError(error as GraphQLError, runtime.definition.name, (cause) => runtime.logger.error({ err: cause }, 'request failed')),
    },
    plugins: [trustSigned(signingSecret, runtime, callers), executeByRuntime(runtime, callers)],
  });
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/graphql') return void yoga.handle(request, response);
    if (path === '/health') return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
    if (path === '/ready') {
      const missing = await runtime.missing();
      return void response.writeHead(missing.length === 0 ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ ready: missing.length === 0, missing }));
    }
    if (path === '/metrics') return void response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}/graphql`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** Lets only calls through that the gateway signed, claims included, and tells for whom they are. */
function trustSigned(secret: string, runtime: Runtime, callers: WeakMap<Request, Caller>): Plugin {
  const seenNonce = createNonceCache();
  return {
    onParams({ params, request }) {
      const headers = Object.fromEntries(request.headers);
      const parts = partsOf(request.method, params as unknown as SignedBody, headers);
      const refusal = verifyRequest(parts, headers, secret, { now: new Date(), seenNonce });
      if (refusal) {
        runtime.logger.warn({ refusal }, 'an unsigned or wrongly signed call was refused');
        throw createGraphQLError('This service answers the gateway only', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
      }
      callers.set(request, {
        claims: parts.claims as Claims | undefined,
        purpose: parts.purpose,
        caseNumber: parts.caseNumber,
        requestId: parts.requestId ?? '',
      });
    },
  };
}

/** One way to execute, in process and over HTTP. */
function executeByRuntime(runtime: Runtime, callers: WeakMap<Request, Caller>): Plugin {
  interface Args {
    document: Parameters<typeof getOperationAST>[0];
    variableValues?: Record<string, unknown>;
    operationName?: string;
    contextValue: { request: Request };
  }
  const run = ({ document, variableValues, operationName, contextValue }: Args) =>
    runtime.execute({
      document,
      variables: variableValues,
      operationName,
      operationType: getOperationAST(document, operationName)?.operation ?? 'query',
      caller: callers.get(contextValue.request)!,
    }) as Promise<ExecutionResult>;
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(run as never),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(run as never),
  };
}
