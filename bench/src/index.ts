export { print } from './report.js';
export { measureOn, run } from './run.js';
