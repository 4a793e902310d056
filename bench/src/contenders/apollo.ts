import { text } from 'node:stream/consumers';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import { listen } from './announce.js';

/** Serves on plain node:http, without the cost of a web framework. */
export async function serveApollo<C extends BaseContext>(
  server: ApolloServer<C>,
  contextOf: (headers: HeaderMap) => Promise<C>,
): Promise<void> {
  await server.start();
  listen(async (request, response) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const {
      status,
      headers: answered,
      body,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(await text(request)) },
      context: () => contextOf(headers),
    });
    for (const [name, value] of answered) response.setHeader(name, value);
    response.statusCode = status ?? 200;
    if (body.kind === 'complete') response.end(body.string);
    else response.destroy(new Error('a chunked answer was not asked for'));
  });
}
