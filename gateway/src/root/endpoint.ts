import { type Logger, type Runtime, templateOf } from '@integrity-graph/kit';
import { loadSubgraphs, readSupergraph, subgraphNames } from '@integrity-graph/schema/load';
import { createGateway } from '../gateway.js';
import type { LocalExecutor } from '../options.js';
import { type GatewayServer, serveGateway } from '../server.js';
import type { Config } from './config.js';
import { examples } from './examples.js';
import { jwtOptions } from './jwt.js';
import { listenFault } from './listen.js';
import { readinessOf } from './readiness.js';
import { localSecrets } from './secrets.js';

/** Serves the one endpoint over subgraphs of this process, or over HTTP where a subgraph runs elsewhere. */
export async function serveEndpoint(
  config: Config,
  logger: Logger,
  runtimes: ReadonlyMap<string, Runtime>,
): Promise<GatewayServer> {
  const local = new Map<string, LocalExecutor>();
  for (const [name, runtime] of runtimes) local.set(name, (request) => runtime.execute(request));
  const subgraphUrls = new Map<string, string>();
  for (const name of subgraphNames) {
    const url = config.subgraphUrlOf(name);
    if (url) subgraphUrls.set(name, url);
  }
  const gateway = await createGateway({
    supergraph: readSupergraph(),
    local,
    subgraphUrls,
    signingSecret: config.signingSecret ?? localSecrets(config.dataFolder).signing,
    jwt: jwtOptions(config),
    ...(config.persistedDocuments && { persistedDocuments: config.persistedDocuments }),
    ...(config.rateLimit && { rateLimit: config.rateLimit }),
    allowedOrigins: config.allowedOrigins,
    trustProxy: config.trustProxy,
    graphiql: { title: 'Integrity Graph · 政务诚信联邦图谱', examples },
    logger,
    readiness: readinessOf(config, runtimes),
    templates,
    limits: { exportRows: config.exportRows },
  });
  return serveGateway(gateway, config).catch((error: unknown) => {
    throw listenFault(error, config);
  });
}

/** Tables to fill in for what the subgraphs can import. */
async function templates(subgraph: string, name: string): Promise<Uint8Array | undefined> {
  const [definition] = await loadSubgraphs([subgraph]);
  const format = definition?.imports?.find((one) => one.name === name);
  return format && templateOf(format);
}
