// The gateway over subgraphs in other processes.
import { createGateway, serveGateway } from '@integrity-graph/gateway';
import { createLogger } from '@integrity-graph/kit';
import { readSupergraph } from '@integrity-graph/schema/load';
import { announce, given, urlsGiven } from './announce.js';

const gateway = await createGateway({
  supergraph: readSupergraph(),
  subgraphUrls: urlsGiven('SUBGRAPH_URLS'),
  signingSecret: given('SIGNING_SECRET'),
  jwt: { secret: given('JWT_SECRET') },
  graphiql: false,
  logger: createLogger('bench'),
});
announce((await serveGateway(gateway, { host: '127.0.0.1', port: 0 })).url);
