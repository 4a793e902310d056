import { openSample } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import cliProgress from 'cli-progress';
import type { Graph } from './graph.js';

/** About how many actions the sample data take; only the bar depends on it. */
const ABOUT = 220;

/**
 * Loads the sample data unless they are there already. Interrupted, the next start goes on where it stopped: every
 * action of the sample has a fixed key.
 */
export async function loadSample(graph: Graph): Promise<void> {
  const done = openSample(graph.runtimes.get('parties')!, new Map());
  if (await done.finished()) return;
  const bar = new cliProgress.SingleBar(
    { format: 'Sample data  {bar} {percentage}%  {value} records', hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(ABOUT, 0);
  const ids = new Map<string, string>();
  try {
    for (const { name, sample } of subgraphs)
      await sample?.(openSample(graph.runtimes.get(name)!, ids, () => bar.increment()));
    bar.setTotal(bar.getProgress() > 0 ? ABOUT : 0);
    bar.update(ABOUT);
  } finally {
    bar.stop();
  }
  await done.finish();
}
