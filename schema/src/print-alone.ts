// Prints one subgraph's SDL with no other subgraph loaded: `node print-alone.js procurement`.
import type { SubgraphDefinition } from '@integrity-graph/kit';
import { printSdl } from './sdl.js';

const name = process.argv[2]!;
const module = (await import(`@integrity-graph/${name}`)) as Record<string, SubgraphDefinition>;
process.stdout.write(printSdl(module[name]!));
