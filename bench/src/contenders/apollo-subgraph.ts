// One of our subgraphs behind Apollo Server: same schema, resolvers and database. It verifies the forwarded token.
import { ApolloServer, type HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type Context,
  createContext,
  createLogger,
  LocalBus,
  Runtime,
  type SubgraphDefinition,
} from '@integrity-graph/kit';
import { createTokenVerifier } from '@integrity-graph/kit/trust';
import { loadSubgraphs } from '@integrity-graph/schema/load';
import { given, urlsGiven } from './announce.js';
import { serveApollo } from './apollo.js';

const [definition] = (await loadSubgraphs([given('SUBGRAPH')])) as [SubgraphDefinition];
const runtime = await Runtime.open(definition, {
  url: urlsGiven('DATABASE_URLS').get(definition.name)!,
  bus: new LocalBus(),
  logger: createLogger('bench'),
});
const verifyToken = createTokenVerifier({ secret: given('JWT_SECRET') });
const server = new ApolloServer<Context>({
  schema: runtime.schema,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
});
await serveApollo(server, async (headers: HeaderMap) => {
  const identity = await verifyToken(headers.get('authorization') ?? null);
  return createContext(runtime, { claims: identity?.claims, requestId: 'bench' });
});
