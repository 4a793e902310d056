import { refusal as refuse } from '@integrity-graph/kit/trust';
import { GraphQLError } from 'graphql';

/** Codes the gateway itself answers with; subgraphs have their own. */
export type GatewayCode =
  | 'AUTHENTICATION_UNAVAILABLE'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  | 'PERSISTED_DOCUMENT_REQUIRED'
  | 'RATE_LIMITED'
  | 'SHUTTING_DOWN'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | `LIMIT_${string}`;

export const UNEXPECTED = 'Unexpected error';

/**
 * A fault of the operation, found before any subgraph was asked: HTTP 400 for `application/graphql-response+json`,
 * and 200 for `application/json`, whose old clients read bodies of successes only (GraphQL over HTTP, section 6.4).
 */
export function operationError(code: GatewayCode, message: string, extras: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extras, code, http: { status: 400, spec: true } } });
}

/** A request refused as a whole, with one of the gateway's codes. */
export const refusal = refuse<GatewayCode>;

/** The HTTP answer to a refused request, for where GraphQL processing has not begun. */
export function refusalResponse(error: GraphQLError): Response {
  const { http, ...extensions } = error.extensions;
  return Response.json(
    { errors: [{ message: error.message, extensions }] },
    { status: http?.status ?? 400, headers: http?.headers ?? {} },
  );
}
