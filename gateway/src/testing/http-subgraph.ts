import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Claims } from '@integrity-graph/kit/trust';
import {
  createNonceCache,
  partsOf,
  type SignatureRefusal,
  type SignedBody,
  verifyRequest,
} from '@integrity-graph/kit/trust';
import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { localExecutor } from './fixture.js';

export const SIGNING_SECRET = 'shared by the gateway and its subgraphs';

/** What a subgraph was asked, with the headers that came along. */
export interface ReceivedCall {
  body: SignedBody;
  headers: IncomingMessage['headers'];
  refused: SignatureRefusal | null;
}

export interface HttpSubgraph {
  url: string;
  calls: ReceivedCall[];
  /** Answers the next calls in another way, until it is set back. */
  misbehave: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** Closes the port; `reopen` opens the same one again. */
  stop(): Promise<void>;
  reopen(): Promise<void>;
}

/** A subgraph in its own HTTP server, which verifies signatures as a real one does. */
export async function serveSubgraph(schema: GraphQLSchema, secret = SIGNING_SECRET): Promise<HttpSubgraph> {
  const execute = localExecutor(schema);
  const seenNonce = createNonceCache();
  const server = createServer((request, response) => void answer(request, response));
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const subgraph: HttpSubgraph = {
    url: `http://127.0.0.1:${port}/graphql`,
    calls: [],
    misbehave: undefined,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
    reopen: () => listen(port),
  };
  return subgraph;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const body = JSON.parse(text) as SignedBody;
    const parts = partsOf(request.method!, body, request.headers);
    const refused = verifyRequest(parts, request.headers, secret, { now: new Date(), seenNonce });
    subgraph.calls.push({ body, headers: request.headers, refused });
    if (subgraph.misbehave) return subgraph.misbehave(request, response);
    if (refused) {
      response.writeHead(401).end();
      return;
    }
    const control = new AbortController();
    response.once('close', () => control.abort());
    const result = await execute({
      document: parse(body.query),
      operationType: body.query.startsWith('subscription') ? 'subscription' : 'query',
      variables: body.variables ?? {},
      signal: control.signal,
      caller: {
        claims: parts.claims as Claims | undefined,
        requestId: parts.requestId ?? '',
        ...(parts.purpose && { purpose: parts.purpose }),
        ...(parts.caseNumber && { caseNumber: parts.caseNumber }),
      },
    });
    if (Symbol.asyncIterator in result) await stream(result, response);
    else response.setHeader('content-type', 'application/graphql-response+json').end(JSON.stringify(result));
  }

  async function stream(events: AsyncIterable<ExecutionResult>, response: ServerResponse): Promise<void> {
    const iterator = events[Symbol.asyncIterator]();
    response.once('close', () => void iterator.return?.());
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      response.write(`event: next\ndata: ${JSON.stringify(next.value)}\n\n`);
    }
    response.end('event: complete\ndata:\n\n');
  }
}
