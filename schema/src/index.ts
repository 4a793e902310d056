export * from './ports.js';
export * from './subgraphs.js';
export * from './supergraph.js';
