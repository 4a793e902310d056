import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Checkpoint, createLogger, SetupError, systemContext, verifyJournal } from '@integrity-graph/kit';
import { Command } from 'commander';
import { readConfig } from '../root/config.js';
import { openGraph } from '../root/graph.js';

type Checkpoints = Record<string, Checkpoint>;

export const verify = () =>
  new Command('verify')
    .description('walk every subgraph’s journal and name the first line that was edited, removed, reordered or cut off')
    .option(
      '--checkpoints <file>',
      'where the last verified lines are kept, outside the database (default: in the data folder)',
    )
    .action(async ({ checkpoints }: { checkpoints?: string }) => {
      const config = readConfig();
      const file = checkpoints ?? join(config.dataFolder, 'checkpoints.json');
      const known = readCheckpoints(file);
      const graph = await openGraph(config, createLogger('verify'), { tool: true });
      let sound = true;
      try {
        for (const [name, runtime] of graph.runtimes) {
          // Observations lie under row-level security, as records do.
          const { em } = systemContext(runtime, 'verify');
          const { observations } = runtime.definition;
          const verdict = await verifyJournal(em, known[name] ? [known[name]] : [], observations);
          if (verdict.ok) {
            known[name] = verdict.last;
            console.log(`${name}: ${verdict.lines} lines, the chain is whole`);
          } else {
            sound = false;
            console.log(`${name}: line ${verdict.seq}: ${verdict.fault}`);
          }
        }
      } finally {
        await graph.close();
      }
      if (!sound) process.exit(1);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
    });

function readCheckpoints(file: string): Checkpoints {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Checkpoints;
  } catch {
    throw new SetupError(`${file} is not JSON: mend it, or move it away to begin with new checkpoints.`);
  }
}
