import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import type { Example } from './options.js';

/** The header to fill in; left as it is, it means no token. */
const HEADERS = JSON.stringify({ Authorization: 'Bearer ' }, null, 2);

/** Nothing on the page comes from, or goes to, another host. */
export const GRAPHIQL_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'none'";

/** GraphiQL with each example in a tab of its own. */
export function graphiqlOptions({
  title = 'GraphiQL',
  examples = [],
}: {
  title?: string;
  examples?: Example[];
}): GraphiQLOptions {
  return {
    title,
    headers: HEADERS,
    defaultHeaders: HEADERS,
    defaultTabs: examples.map(({ query, variables = '{}' }) => ({ query, variables, headers: HEADERS })),
    // A token belongs into the page's memory, not into the browser's storage.
    shouldPersistHeaders: false,
    subscriptionsProtocol: 'GRAPHQL_SSE',
  };
}

/** The page, scripts and styles included; 9 MB that are put together once. */
export function createGraphiqlRenderer(): (options?: GraphiQLOptions) => string {
  let page: string | undefined;
  return (options) => {
    page ??= renderGraphiQL(options);
    return page;
  };
}
