import { createLogger } from '@integrity-graph/kit';
import { reconcileRegister } from '@integrity-graph/obligations';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';

export const reconcile = () =>
  new Command('reconcile')
    .description(
      'compare the register of obligations with its sources, row by row in both directions; exit 1 on any difference',
    )
    .action(async () => {
      const graph = await openGraph(readConfig(), createLogger('reconcile'), { tool: true });
      let differences = 0;
      try {
        for await (const { source, id, kind, detail } of reconcileRegister(
          graph.runtimes.get('obligations')!,
          graph.runtimes,
        )) {
          differences += 1;
          console.log(`${source}\t${id}\t${kind}\t${detail}`);
        }
      } finally {
        await graph.close();
      }
      if (differences > 0) {
        console.error(
          `${differences} ${differences === 1 ? 'difference' : 'differences'}. "npm run replay -- obligations" rebuilds the register from the events.`,
        );
        process.exit(1);
      }
      console.log('The register and its sources agree.');
    });
