export * from './obligation/obligation.js';
export * from './register/reconcile.js';
export * from './register/replay.js';
export { reproject } from './register/reproject.js';
export * from './sectors.js';
export * from './subgraph.js';
