import {
  closeAll,
  type EventBus,
  LocalBus,
  type Logger,
  NatsBus,
  Runtime,
  SetupError,
  type SubgraphDefinition,
} from '@integrity-graph/kit';
import { loadSubgraphs } from '@integrity-graph/schema/load';
import { EmbeddedPostgresBusy } from '../database/index.js';
import type { Config } from './config.js';
import { databaseFault } from './database-fault.js';
import { type Database, databaseOf, embeddedDatabase } from './embedded-database.js';
import { localSecrets } from './secrets.js';

/** The subgraphs running in this process, and what they run on. */
export interface Graph {
  runtimes: ReadonlyMap<string, Runtime>;
  /** Whether the database is the one started here. */
  embedded: boolean;
  /** Stops following, then the subgraphs, then the database. */
  close(): Promise<void>;
}

export interface GraphOptions {
  /** Which subgraphs run here; all unless said. */
  only?: readonly string[];
  clock?: () => Date;
  /**
   * A command beside a graph that may be running: it follows no events, its statements take as long as they take, and
   * it works on the embedded server of the process that runs one.
   */
  tool?: boolean;
}

/** Opens subgraphs on the configured database, or on an embedded one when none is given. */
export async function openGraph(
  config: Config,
  logger: Logger,
  { only, clock, tool = false }: GraphOptions = {},
): Promise<Graph> {
  const chosen = await loadSubgraphs(only);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    process.env.PERSON_HASH_KEY ??= localSecrets(config.dataFolder).person;
    const database = await databaseFor(config, chosen, logger, tool);
    closers.push(database.stop);
    const bus: EventBus = config.natsUrl
      ? await NatsBus.connect(config.natsUrl, config.natsPrefix, logger)
      : new LocalBus();
    const runtimes = new Map<string, Runtime>();
    closers.push(() => closeAll(runtimes.values()));
    for (const definition of chosen) {
      const url = database.urlOf(definition.name);
      const runtime = await Runtime.open(definition, {
        url,
        bus,
        logger: logger.child({ subgraph: definition.name }),
        clock,
        statementTimeoutMs: tool ? undefined : config.statementTimeoutMs,
      }).catch((error: unknown) => {
        throw databaseFault(error, `${definition.name.toUpperCase()}_DATABASE_URL (or DATABASE_URL)`, url);
      });
      runtimes.set(definition.name, runtime);
    }
    // Closed first: what a subgraph commits while it drains is published at its next start.
    closers.push(() => bus.close());
    if (!tool) for (const runtime of runtimes.values()) runtime.follow();
    return { runtimes, embedded: database.embedded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function databaseFor(
  config: Config,
  chosen: readonly SubgraphDefinition[],
  logger: Logger,
  tool: boolean,
): Promise<Database> {
  const given = chosen.filter(({ name }) => config.databaseUrlOf(name));
  if (given.length === chosen.length) {
    return { embedded: false, urlOf: (name) => config.databaseUrlOf(name)!, stop: async () => {} };
  }
  if (given.length > 0) {
    const missing = chosen
      .filter((one) => !given.includes(one))
      .map(({ name }) => `${name.toUpperCase()}_DATABASE_URL`);
    throw new SetupError(
      `Some subgraphs have a database URL and some have none: set ${missing.join(', ')} too, or DATABASE_URL for all.`,
    );
  }
  return embeddedDatabase(config, logger).catch((error: unknown) => {
    if (tool && error instanceof EmbeddedPostgresBusy) return databaseOf(error);
    throw error;
  });
}
