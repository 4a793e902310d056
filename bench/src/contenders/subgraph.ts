// One subgraph as a process of its own, which answers calls signed by the gateway.
import { createLogger, LocalBus, Runtime, type SubgraphDefinition, serveSubgraph } from '@integrity-graph/kit';
import { loadSubgraphs } from '@integrity-graph/schema/load';
import { announce, given, urlsGiven } from './announce.js';

const [definition] = (await loadSubgraphs([given('SUBGRAPH')])) as [SubgraphDefinition];
const runtime = await Runtime.open(definition, {
  url: urlsGiven('DATABASE_URLS').get(definition.name)!,
  bus: new LocalBus(),
  logger: createLogger('bench'),
});
const { url } = await serveSubgraph(runtime, { host: '127.0.0.1', port: 0, signingSecret: given('SIGNING_SECRET') });
announce(url);
