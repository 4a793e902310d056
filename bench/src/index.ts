export { print } from './report.js';
export { run } from './run.js';
