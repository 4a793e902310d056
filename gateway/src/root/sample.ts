import { type Logger, openSample, type Runtime, SetupError, systemContext } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import cliProgress from 'cli-progress';
import type { Graph } from './graph.js';

/** About how many actions the sample data take; only the bar depends on it. */
const ABOUT = 235;

/**
 * Loads the sample data unless they are there already. Interrupted, the next start goes on where it stopped: every
 * action of the sample has a fixed key. Beside records of one's own nothing is loaded: fiction is not to be taken for
 * fact.
 *
 * @param asked whether the sample was asked for, and is not just what an embedded server begins with
 * @throws SetupError when it was asked for and the graph holds other records
 */
export async function loadSample(graph: Graph, logger: Logger, asked: boolean): Promise<void> {
  const parties = graph.runtimes.get('parties')!;
  const done = openSample(parties, new Map());
  if (await done.finished()) return;
  if (await holdsOther(parties)) {
    const found = 'The graph holds records that are not of the sample data, which belong into an empty graph.';
    if (asked) throw new SetupError(`SAMPLE_DATA: ${found} Leave the variable out, or use an empty database.`);
    return logger.info(`${found} They were not loaded.`);
  }
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

/** Whether anyone but the sample has recorded something: whatever a sector records rests on bodies and firms of `parties`. */
async function holdsOther(parties: Runtime): Promise<boolean> {
  const { rows } = systemContext(parties, 'sample');
  const [row] = await rows<{ found: boolean }>(`select exists (select from journal where actor <> 'sample') as found`);
  return row!.found;
}
