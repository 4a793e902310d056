export * from './compose.js';
export * from './ports.js';
export * from './subgraphs.js';
