import type { Runtime } from '@integrity-graph/kit';
import { defaultPort, subgraphNames } from '@integrity-graph/schema/load';
import type { Readiness } from '../options.js';
import type { Config } from './config.js';

/** How long a subgraph may take to say that it is ready. */
const PATIENCE_MS = 1000;

/** What is missing for every subgraph to do its work: asked of those of this process, and over HTTP of the others. */
export function readinessOf(config: Config, runtimes: ReadonlyMap<string, Runtime>): Readiness {
  return async () => {
    const missing = await Promise.all(
      subgraphNames.map((name) => {
        const runtime = runtimes.get(name);
        return runtime
          ? runtime.missing()
          : missingAt(name, config.subgraphUrlOf(name) ?? `http://localhost:${defaultPort(name)}/graphql`);
      }),
    );
    const all = missing.flat();
    return { ready: all.length === 0, missing: all };
  };
}

async function missingAt(name: string, url: string): Promise<string[]> {
  try {
    const response = await fetch(new URL('/ready', url), { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { missing } = (await response.json()) as { missing: string[] };
    return missing;
  } catch {
    return [`${name}: the service does not answer`];
  }
}
