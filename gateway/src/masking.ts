import { redact } from '@integrity-graph/kit/trust';
import { GraphQLError } from 'graphql';
import { UNEXPECTED } from './errors.js';

/**
 * What of an error may leave. An allow-list: an error that passes carries its message, its path and these extensions,
 * whatever a subgraph or a library put into it.
 */
const SAFE_EXTENSIONS = ['code', 'service', 'retryAfter', 'fields', 'limit', 'actual'] as const;

/** What a subgraph says of its own error, as it arrives: an object of GraphQL's shape. */
export interface SubgraphErrorLike {
  message?: unknown;
  path?: unknown;
  extensions?: unknown;
}

/**
 * An error a subgraph answered with. Its words are for the user when it has a code of its own; an error without one, or
 * with the code servers give to what they did not expect, was meant for nobody.
 */
export function maskSubgraphError(error: SubgraphErrorLike, service: string): GraphQLError {
  const extensions = safeExtensions(error.extensions);
  const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
  const message = String(error.message ?? '');
  const forUser = code !== 'INTERNAL_SERVER_ERROR' && !looksInternal(message);
  return new GraphQLError(forUser ? message : UNEXPECTED, {
    path: isPath(error.path) ? error.path : null,
    extensions: { ...extensions, code: forUser ? code : 'INTERNAL_SERVER_ERROR', service },
  });
}

/**
 * The last gate before the answer. What is not a GraphQL error all the way down is a fault of the gateway: it is
 * reported to `onUnexpected` and says nothing else to the user. `http` survives, since only the gateway can still have
 * set it here, and is taken off when the answer is written.
 */
export function maskError(error: unknown, onUnexpected: (error: unknown) => void = () => {}): GraphQLError {
  if (!isDeliberate(error)) {
    onUnexpected(error);
    const path = error instanceof GraphQLError ? error.path : undefined;
    return new GraphQLError(UNEXPECTED, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
  const { http } = error.extensions;
  const extensions = safeExtensions(error.extensions);
  return new GraphQLError(redact(error.message), {
    // Only the client's own document is located; a place in a subgraph's document would mean nothing to it.
    nodes: extensions.service ? undefined : error.nodes,
    source: extensions.service ? undefined : error.source,
    positions: extensions.service ? undefined : error.positions,
    path: error.path,
    extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR', ...(http && { http }) },
  });
}

function isDeliberate(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && (error.originalError === undefined || isDeliberate(error.originalError));
}

function safeExtensions(extensions: unknown): Record<string, unknown> {
  if (typeof extensions !== 'object' || extensions === null) return {};
  const given = extensions as Record<string, unknown>;
  return Object.fromEntries(SAFE_EXTENSIONS.filter((key) => isSafe(given[key])).map((key) => [key, given[key]]));
}

/** Numbers and short words, so that no nested object can carry a body or a query out. */
function isSafe(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length <= 50 && value.every((item) => typeof item === 'string' && isSafe(item));
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 200 && !looksInternal(value));
}

/** A second line of defence behind the codes: addresses, stack frames and statements have no place in an answer. */
function looksInternal(text: string): boolean {
  return (
    /\b[a-z][a-z0-9+.-]*:\/\//i.test(text) ||
    /^\s+at .+:\d+/m.test(text) ||
    /\b(insert\s+into|update\s+\S+\s+set|delete\s+from|select\s[\s\S]+\sfrom\s+("|\S+\s+(where|join|order|limit)\b))/i.test(
      text,
    ) ||
    /\bE(CONNREFUSED|CONNRESET|NOTFOUND|HOSTUNREACH|PIPE)\b/.test(text)
  );
}

function isPath(path: unknown): path is (string | number)[] {
  return Array.isArray(path) && path.every((key) => typeof key === 'string' || typeof key === 'number');
}
