export * from './citizen-id.js';
export * from './day.js';
export * from './decimal.js';
export * from './uscc.js';
export * from './uuid.js';
