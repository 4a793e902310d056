export * from './load.js';
export * from './subgraphs.js';
