export * from './falsification/decision.js';
export * from './obligations.js';
export * from './publication/publication.js';
export * from './station/change.js';
export * from './station/station.js';
export * from './subgraph.js';
