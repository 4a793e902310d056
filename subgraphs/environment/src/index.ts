export * from './obligations.js';
export * from './station/change.js';
export * from './station/station.js';
export * from './subgraph.js';
