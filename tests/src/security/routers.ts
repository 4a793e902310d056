import { request as httpsRequest, type RequestOptions } from 'node:https';
import { createGateway, type LocalExecutor } from '@integrity-graph/gateway';
import { createLogger, type Runtime, type SubgraphServer, serveSubgraph } from '@integrity-graph/kit';
import { readSupergraph } from '@integrity-graph/schema';
import { type ExecutionResult, print } from 'graphql';
import { JWT_SECRET, tokenOf } from '../setup/graph.js';
import { type Ask, askThrough } from './asking.js';
import { type Authority, type Certificate, createAuthority } from './certificates.js';

/*
 * The same subgraphs behind a router of another kind: one that signs its calls, and one that is known by its certificate
 * and forwards the user's token, as Apollo Router would.
 */

export interface Router {
  ask: Ask;
  /** Where the subgraphs listen, by name. */
  urls: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export const SIGNING_SECRET = 'shared by the gateway and its subgraphs';

/** The gateway over HTTP, each call signed. */
export async function openSigningRouter(runtimes: ReadonlyMap<string, Runtime>): Promise<Router> {
  const servers = await serveAll(runtimes, (runtime) =>
    serveSubgraph(runtime, { port: 0, host: '127.0.0.1', signingSecret: SIGNING_SECRET }),
  );
  const urls = urlsOf(servers);
  return routerOver(servers, { subgraphUrls: urls, signingSecret: SIGNING_SECRET });
}

export interface MutualTlsRouter extends Router {
  /** Signs the certificates of the routers that are trusted. */
  authority: Authority;
}

/** A router that shows a certificate and forwards the user's token. */
export async function openForwardingRouter(runtimes: ReadonlyMap<string, Runtime>): Promise<MutualTlsRouter> {
  const authority = createAuthority('routers');
  const own = createAuthority('subgraphs');
  const mutualTls = { ...own.issue('subgraph'), ca: authority.cert, jwt: { secret: JWT_SECRET } };
  const servers = await serveAll(runtimes, (runtime) =>
    serveSubgraph(runtime, { port: 0, host: '127.0.0.1', signingSecret: SIGNING_SECRET, mutualTls }),
  );
  const certificate = authority.issue('router');
  const local = new Map([...servers].map(([name, { url }]) => [name, forwardTo(url, certificate)]));
  return { ...(await routerOver(servers, { local })), authority };
}

async function serveAll(
  runtimes: ReadonlyMap<string, Runtime>,
  serve: (runtime: Runtime) => Promise<SubgraphServer>,
): Promise<Map<string, SubgraphServer>> {
  const servers = new Map<string, SubgraphServer>();
  for (const [name, runtime] of runtimes) servers.set(name, await serve(runtime));
  return servers;
}

const urlsOf = (servers: ReadonlyMap<string, SubgraphServer>) =>
  new Map([...servers].map(([name, { url }]) => [name, url]));

async function routerOver(
  servers: ReadonlyMap<string, SubgraphServer>,
  options: Partial<Parameters<typeof createGateway>[0]>,
): Promise<Router> {
  const gateway = await createGateway({
    supergraph: readSupergraph(),
    jwt: { secret: JWT_SECRET },
    logger: createLogger('test'),
    graphiql: false,
    ...options,
  });
  return {
    urls: urlsOf(servers),
    ask: askThrough((request) => gateway.fetch(request)),
    async close() {
      await gateway.close();
      for (const server of servers.values()) await server.close();
    },
  };
}

/** Calls a subgraph as another router does: with its certificate, the user's token and the user's headers. */
function forwardTo(url: string, certificate: Certificate): LocalExecutor {
  return async ({ document, variables, operationName, caller }) => {
    const { claims, purpose, caseNumber, requestId } = caller;
    const headers = {
      'x-request-id': requestId,
      ...(claims && { authorization: `Bearer ${await tokenOf(claims)}` }),
      ...(purpose && { 'x-purpose': encodeURIComponent(purpose) }),
      ...(caseNumber && { 'x-case-number': encodeURIComponent(caseNumber) }),
    };
    const { body } = await postOverTls(
      url,
      { query: print(document), variables, operationName },
      { ...certificate, headers },
    );
    return JSON.parse(body) as ExecutionResult;
  };
}

/** Posts JSON over TLS, with a client certificate if one is given. The server's own certificate is not what is tested. */
export function postOverTls(
  url: string,
  body: unknown,
  { headers, ...options }: RequestOptions,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest(
      url,
      {
        method: 'POST',
        rejectUnauthorized: false,
        ...options,
        headers: { 'content-type': 'application/json', ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString() }));
      },
    );
    request.on('error', reject).end(JSON.stringify(body));
  });
}
