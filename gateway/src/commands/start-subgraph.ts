import { readFileSync } from 'node:fs';
import { SetupError, serveSubgraph } from '@integrity-graph/kit';
import { defaultPort, subgraphNames } from '@integrity-graph/schema/load';
import { Argument, Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';
import { jwtOptions } from '../root/jwt.js';
import { listenFault } from '../root/listen.js';
import { runProcess } from '../root/process.js';

export const startSubgraph = () =>
  new Command('start:subgraph')
    .description('run one subgraph as its own process; needs its database, NATS_URL and SIGNING_SECRET')
    .addArgument(new Argument('<subgraph>', 'which one').choices([...subgraphNames]))
    .action((name: string) =>
      runProcess(name, async (logger) => {
        const config = readConfig();
        if (!config.databaseUrlOf(name))
          throw new SetupError(
            `${name.toUpperCase()}_DATABASE_URL (or DATABASE_URL) is needed: subgraphs in separate processes share no embedded database.`,
          );
        if (!config.natsUrl)
          throw new SetupError(
            'NATS_URL is needed: subgraphs in separate processes follow each other over NATS JetStream.',
          );
        if (!config.signingSecret)
          throw new SetupError(
            'SIGNING_SECRET is needed: the same value, of at least 32 bytes, for the gateway and every subgraph.',
          );
        const graph = await openGraph(config, logger, { only: [name] });
        try {
          const port = process.env.PORT ? config.port : defaultPort(name);
          const { tls } = config;
          const mutualTls = tls && {
            cert: read(tls.cert),
            key: read(tls.key),
            ca: read(tls.ca),
            jwt: jwtOptions(config),
          };
          const at = { port, host: config.host };
          const server = await serveSubgraph(graph.runtimes.get(name)!, {
            ...at,
            signingSecret: config.signingSecret,
            mutualTls,
          }).catch((error: unknown) => {
            throw listenFault(error, at);
          });
          console.log(`${name} is ready at ${server.url}`);
          return {
            async close() {
              await server.close();
              await graph.close();
            },
          };
        } catch (error) {
          await graph.close();
          throw error;
        }
      }),
    );

const read = (file: string): string => readFileSync(file, 'utf8');
