import { subgraphs } from './subgraphs.js';

/** Port a subgraph's own process listens on unless told otherwise. */
export const defaultPort = (name: string): number => 4001 + subgraphs.findIndex((one) => one.name === name);
