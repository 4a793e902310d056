// Gateway and subgraphs in one process, as `npm start` runs them on a database of its own.
import { createGateway, type LocalExecutor, serveGateway } from '@integrity-graph/gateway';
import { createLogger, LocalBus, Runtime } from '@integrity-graph/kit';
import { readSupergraph, subgraphs } from '@integrity-graph/schema';
import { announce, given, urlsGiven } from './announce.js';

const urls = urlsGiven('DATABASE_URLS');
const logger = createLogger('bench');
const bus = new LocalBus();
const local = new Map<string, LocalExecutor>();
for (const definition of subgraphs) {
  const runtime = await Runtime.open(definition, { url: urls.get(definition.name)!, bus, logger });
  local.set(definition.name, (request) => runtime.execute(request));
}
const gateway = await createGateway({
  supergraph: readSupergraph(),
  local,
  jwt: { secret: given('JWT_SECRET') },
  graphiql: false,
  logger,
});
announce((await serveGateway(gateway, { host: '127.0.0.1', port: 0 })).url);
