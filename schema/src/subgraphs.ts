import type { SubgraphDefinition } from '@integrity-graph/kit';
import { obligations } from '@integrity-graph/obligations';
import { parties } from '@integrity-graph/parties';
import { procurement } from '@integrity-graph/procurement';

/**
 * Every subgraph of the graph, in the order in which their sample data build on each other: parties first, the
 * register last.
 */
export const subgraphs: readonly SubgraphDefinition[] = [parties, procurement, obligations];

/** Port a subgraph's own process listens on unless told otherwise. */
export const defaultPort = (name: string): number => 4001 + subgraphs.findIndex((one) => one.name === name);
