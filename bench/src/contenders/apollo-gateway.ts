// @apollo/gateway over Apollo subgraphs, with the same supergraph. It forwards the token and leaves it to them.
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { readSupergraph } from '@integrity-graph/schema/load';
import { urlsGiven } from './announce.js';
import { serveApollo } from './apollo.js';

interface Forwarded {
  authorization?: string | undefined;
}

const urls = urlsGiven('SUBGRAPH_URLS');
const gateway = new ApolloGateway({
  supergraphSdl: readSupergraph(),
  buildService: ({ name }) =>
    new RemoteGraphQLDataSource<Forwarded>({
      url: urls.get(name)!,
      willSendRequest({ request, context }) {
        if (context.authorization) request.http!.headers.set('authorization', context.authorization);
      },
    }),
});
const server = new ApolloServer<Forwarded>({ gateway, plugins: [ApolloServerPluginUsageReportingDisabled()] });
await serveApollo(server, async (headers) => ({ authorization: headers.get('authorization') }));
