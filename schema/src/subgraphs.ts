import type { SubgraphDefinition } from '@integrity-graph/kit';
import { loadSubgraphs } from './load.js';

/**
 * Every subgraph of the graph, in the order in which their sample data build on each other: parties first, the
 * register last.
 */
export const subgraphs: readonly SubgraphDefinition[] = await loadSubgraphs();
