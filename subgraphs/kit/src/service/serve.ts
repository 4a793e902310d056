import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Caller } from '../access/principal.js';
import {
  type Claims,
  callerOf,
  createNonceCache,
  createTokenVerifier,
  type JwtOptions,
  partsOf,
  requestIdOf,
  type SignedBody,
  type SignedParts,
  verifyRequest,
} from '../access/trust.js';
import { maskError } from '../graph/errors.js';
import type { Runtime } from './runtime.js';

/** Another router in front, such as Apollo Router: it is known by its certificate and forwards the user's token. */
export interface MutualTls {
  /** PEM texts: this server's certificate and key, and the authority that signs the routers' certificates. */
  cert: string;
  key: string;
  ca: string;
  /** How the forwarded token is verified. */
  jwt: JwtOptions;
}

export interface ServeOptions {
  port: number;
  host: string;
  /** Key shared with the gateway; without a router's certificate every call must be signed with it. */
  signingSecret: string;
  /** Serves HTTPS and trusts routers that show a certificate of this authority. */
  mutualTls?: MutualTls;
}

export interface SubgraphServer {
  url: string;
  close(): Promise<void>;
}

/** How long requests in flight may still take after a stop was asked for. */
const DRAIN_MS = 10_000;

/**
 * Serves a subgraph to the gateway: `/graphql` for trusted calls only, `/health`, `/ready` and `/metrics`. Whoever else
 * calls is refused with 401, whatever he asks, `_entities` and `_service` included.
 */
export async function serveSubgraph(runtime: Runtime, options: ServeOptions): Promise<SubgraphServer> {
  const { port, host, mutualTls } = options;
  // Loaded when needed: most programs serve no subgraph.
  const { createYoga } = await import('graphql-yoga');
  const callers = new WeakMap<Request, Caller>();
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const yoga = createYoga<{ req?: IncomingMessage }>({
    schema: runtime.schema,
    logging: false,
    landingPage: false,
    graphiql: false,
    cors: false,
    multipart: false,
    maskedErrors: {
      maskError: (error) =>
        maskError(error as GraphQLError, runtime.definition.name, (cause) =>
          runtime.logger.error({ err: cause }, 'request failed'),
        ),
    },
    plugins: [trust(options, runtime, callers), executeByRuntime(runtime, callers)],
  });
  const listener: RequestListener = async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/graphql') return void yoga.handle(request, response);
    if (path === '/health')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
    if (path === '/ready') {
      const missing = await runtime.missing();
      return void response
        .writeHead(missing.length === 0 ? 200 : 503, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ready: missing.length === 0, missing }));
    }
    if (path === '/metrics')
      return void response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.metrics());
    response.writeHead(404).end();
  };
  // A caller without a certificate may still sign; one with a certificate of another authority is turned away by TLS.
  const server = mutualTls
    ? createTlsServer({ ...mutualTls, requestCert: true, rejectUnauthorized: false }, listener)
    : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `${mutualTls ? 'https' : 'http'}://${host}:${address.port}/graphql`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** Lets only trusted calls through, and tells for whom they are: signed by the gateway, or from a router known by its certificate. */
function trust(
  { signingSecret, mutualTls }: ServeOptions,
  runtime: Runtime,
  callers: WeakMap<Request, Caller>,
): Plugin<{ req?: IncomingMessage }> {
  const seenNonce = createNonceCache();
  const verifyToken = mutualTls && createTokenVerifier(mutualTls.jwt);
  const signed = (params: SignedBody, request: Request): Caller | string => {
    const headers = Object.fromEntries(request.headers);
    let parts: SignedParts;
    try {
      parts = partsOf(request.method, params, headers);
    } catch {
      // Headers that cannot be decoded; the gateway sends none.
      return 'MISMATCH';
    }
    const refusal = verifyRequest(parts, headers, signingSecret, { now: new Date(), seenNonce });
    if (refusal) return refusal;
    const { claims, purpose, caseNumber, requestId = '' } = parts;
    return { claims: claims as Claims | undefined, purpose, caseNumber, requestId };
  };
  return {
    async onParams({ params, request, context }) {
      const socket = (context as { req?: IncomingMessage }).req?.socket as TLSSocket | undefined;
      if (verifyToken && socket?.authorized) {
        const identity = await verifyToken(request.headers.get('authorization'));
        callers.set(request, callerOf(request.headers, identity?.claims, requestIdOf(request.headers)));
        return;
      }
      const caller = signed(params as unknown as SignedBody, request);
      if (typeof caller === 'string') {
        runtime.logger.warn({ refusal: caller }, 'a call that is not from the gateway was refused');
        throw new GraphQLError('This service answers the gateway only', {
          extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
        });
      }
      callers.set(request, caller);
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
      signal: contextValue.request.signal,
    }) as Promise<ExecutionResult>;
  return {
    onExecute: ({ setExecuteFn }) => setExecuteFn(run as never),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(run as never),
  };
}
