import { type Files, stale } from '../files.js';
import type { Fault } from './fault.js';

/** Committed files that are not what the code makes; among `all` those that nothing makes. */
export const driftFaults = (root: URL, files: Files, all?: string): Fault[] =>
  stale(root, files, all).map((where) => ({
    check: 'drift',
    where,
    what: files.has(where) ? 'is not what the code makes' : 'belongs to no subgraph any more',
    mend: 'run npm run schema and commit the result',
  }));
