import { SetupError } from '@integrity-graph/kit';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { runProcess } from '../root/process.js';

export const startGateway = () =>
  new Command('start:gateway')
    .description('run the gateway over subgraphs in other processes; needs SIGNING_SECRET and JWT_SECRET or JWKS_URL')
    .addHelpText('after', '\nA subgraph is looked for where schema/supergraph.graphql says, or at <NAME>_SUBGRAPH_URL.')
    .action(() =>
      runProcess('gateway', async (logger) => {
        const config = readConfig();
        if (!config.signingSecret)
          throw new SetupError(
            'SIGNING_SECRET is needed: the same value, of at least 32 bytes, for the gateway and every subgraph.',
          );
        // Loaded when needed: the planner takes half a second, and most commands do without.
        const { serveEndpoint } = await import('../root/endpoint.js');
        const server = await serveEndpoint(config, logger, new Map());
        console.log(`The gateway is ready at ${server.url}`);
        return server;
      }),
    );
