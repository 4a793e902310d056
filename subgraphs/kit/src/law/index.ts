export * from './calendar.js';
export * from './deadline.js';
export * from './legal.js';
export * from './rules.js';
