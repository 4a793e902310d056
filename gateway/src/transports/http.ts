import { randomUUID } from 'node:crypto';
import { CALLER_HEADERS, partsOf, type SignedBody, signRequest } from '@integrity-graph/kit/trust';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { type DocumentNode, type ExecutionResult, print, stripIgnoredCharacters } from 'graphql';
import type { Caller, LocalExecutor, LocalRequest } from '../options.js';

/** Faults at which the subgraph cannot have done anything with the call, or at least has answered nothing. */
const CONNECTION_FAULTS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/**
 * Calls a subgraph over HTTP, each call signed with the claims it is made under. Calls are never shared: the headers of
 * one user's call must not answer another's. A query is tried a second time when the connection fails, which happens
 * when a kept-alive socket is closed at the moment of its reuse; a mutation never is.
 */
export function httpExecutor(url: string, secret: string): LocalExecutor {
  return (request) =>
    request.operationType === 'subscription' ? subscribe(url, secret, request) : ask(url, secret, request);
}

async function ask(url: string, secret: string, request: LocalRequest): Promise<ExecutionResult> {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  let response: Response;
  try {
    response = await send(url, secret, request, accept);
  } catch (error) {
    if (request.operationType !== 'query' || !isConnectionFault(error)) throw error;
    response = await send(url, secret, request, accept);
  }
  return resultOf(response, await response.text());
}

/** Every try is signed anew, since the subgraph may have seen the first one's nonce. */
function send(url: string, secret: string, request: LocalRequest, accept: string): Promise<Response> {
  const { caller, signal } = request;
  const body: SignedBody = {
    query: textOf(request.document),
    variables: request.variables,
    operationName: request.operationName,
    extensions: caller.claims && { jwt: caller.claims },
  };
  const headers = callerHeaders(caller);
  const signature = signRequest(partsOf('POST', body, headers), secret, { now: new Date(), nonce: randomUUID() });
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers, ...signature },
    body: JSON.stringify(body),
    // A redirect would carry the claims to another place.
    redirect: 'error',
    ...(signal && { signal }),
  });
}

function callerHeaders({ requestId, purpose, caseNumber }: Caller): Record<string, string> {
  return {
    [CALLER_HEADERS.requestId]: encodeURIComponent(requestId),
    ...(purpose && { [CALLER_HEADERS.purpose]: encodeURIComponent(purpose) }),
    ...(caseNumber && { [CALLER_HEADERS.caseNumber]: encodeURIComponent(caseNumber) }),
  };
}

/** @throws Error when the answer is not GraphQL's; its body stays here. */
function resultOf(response: Response, text: string): ExecutionResult {
  // 4xx may be a GraphQL answer (a validation error); a refused signature or a fault of the server is not for the user.
  if (response.status >= 500 || response.status === 401 || response.status === 403) {
    throw new Error(`HTTP ${response.status}`);
  }
  let result: ExecutionResult | null;
  try {
    result = JSON.parse(text) as ExecutionResult | null;
  } catch {
    throw new Error(`HTTP ${response.status} with a body that is not JSON`);
  }
  if (!result || (result.data === undefined && !Array.isArray(result.errors))) {
    throw new Error(`HTTP ${response.status} with a body that is not a GraphQL answer`);
  }
  return result;
}

/** A subscription as server-sent events: one POST, one stream (the "distinct connections" mode of graphql-sse). */
async function subscribe(url: string, secret: string, request: LocalRequest): Promise<AsyncIterable<ExecutionResult>> {
  const response = await send(url, secret, request, 'text/event-stream');
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    const result = resultOf(response, await response.text());
    return (async function* () {
      yield result;
    })();
  }
  const events = response
    .body!.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        for (;;) {
          const { done, value } = await events.read();
          if (done || value.event === 'complete') return { done: true, value: undefined };
          if (value.data) return { done: false, value: JSON.parse(value.data) as ExecutionResult };
        }
      },
      async return() {
        await events.cancel();
        return { done: true, value: undefined };
      },
    }),
  };
}

const texts = new WeakMap<DocumentNode, string>();

/** Planned documents are few and long-lived: each is printed once. */
function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? stripIgnoredCharacters(print(document));
  texts.set(document, text);
  return text;
}

function isConnectionFault(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown; errors?: unknown[] } };
  // A name with several addresses fails with one error for each.
  const faults = [cause, ...(cause?.errors ?? [])] as ({ code?: unknown } | undefined)[];
  return faults.some((fault) => typeof fault?.code === 'string' && CONNECTION_FAULTS.has(fault.code));
}
