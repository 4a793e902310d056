import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** A request refused as a whole, with its HTTP status whatever the client accepts. */
export function refusal<Code extends string>(
  status: number,
  code: Code,
  message: string,
  { headers, ...extras }: { headers?: Record<string, string>; retryAfter?: number } = {},
): GraphQLError {
  const extensions: GraphQLErrorExtensions = { ...extras, code, http: { status, ...(headers && { headers }) } };
  return new GraphQLError(message, { extensions });
}
