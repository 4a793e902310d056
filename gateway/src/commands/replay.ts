import { createLogger } from '@integrity-graph/kit';
import { replayRegister } from '@integrity-graph/obligations';
import { Argument, Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';

export const replay = () =>
  new Command('replay')
    .description('drop a projection and rebuild it from the events of all sources')
    .addArgument(new Argument('<projection>', 'which one').choices(['obligations']))
    .action(async () => {
      const graph = await openGraph(readConfig(), createLogger('replay'), { tool: true });
      try {
        const count = await replayRegister(graph.runtimes.get('obligations')!);
        console.log(`The register was rebuilt: ${count} obligations.`);
      } finally {
        await graph.close();
      }
    });
