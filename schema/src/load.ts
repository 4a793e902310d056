import type { SubgraphDefinition } from '@integrity-graph/kit';
import { loaders } from './loaders.js';

/* For programs that need a few of the subgraphs, or their names alone: loading all takes a second. */

/** Every subgraph of the graph, in the order in which their sample data build on each other. */
export const subgraphNames: readonly string[] = Object.keys(loaders);

/** Loads subgraphs, in the order of their samples; all unless said. */
export const loadSubgraphs = (only: readonly string[] = subgraphNames): Promise<SubgraphDefinition[]> =>
  Promise.all(subgraphNames.filter((name) => only.includes(name)).map((name) => loaders[name]!()));

export * from './ports.js';
export * from './supergraph.js';
