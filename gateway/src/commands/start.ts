import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';
import { runProcess } from '../root/process.js';
import { loadSample } from '../root/sample.js';

export const start = () =>
  new Command('start')
    .description('run everything in one process, with an embedded PostgreSQL unless DATABASE_URL is given')
    .action(() =>
      runProcess('integrity-graph', async (logger) => {
        const config = readConfig();
        const began = performance.now();
        const graph = await openGraph(config, logger);
        try {
          if (config.sample ?? graph.embedded) await loadSample(graph, logger, config.sample === true);
          // Loaded when needed: the planner takes half a second, and most commands do without.
          const { serveEndpoint } = await import('../root/endpoint.js');
          const server = await serveEndpoint(config, logger, graph.runtimes);
          const seconds = ((performance.now() - began) / 1000).toFixed(1);
          console.log(`\nIntegrity Graph is ready at ${server.url} (${seconds} s)`);
          console.log('A token to ask with:  npm run -s token -- credit-office --division 990000\n');
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
