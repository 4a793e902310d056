import { loaders } from './loaders.js';

/** Port a subgraph's own process listens on unless told otherwise. */
export const defaultPort = (name: string): number => 4001 + Object.keys(loaders).indexOf(name);
