import type { SubgraphDefinition } from '@integrity-graph/kit';
import { obligations } from '@integrity-graph/obligations';
import { parties } from '@integrity-graph/parties';
import { procurement } from '@integrity-graph/procurement';

export const subgraphs: readonly SubgraphDefinition[] = [parties, procurement, obligations];
