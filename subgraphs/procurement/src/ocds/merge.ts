import {
  compiledRelease as compiledBy,
  type JsonObject,
  type Release,
  type ReleaseSchema,
  versionedRelease as versionedBy,
} from '@integrity-graph/kit';
import { releaseSchema } from './standard.js';

/* Merging by the schema of the standard. */

export const compiledRelease = (releases: readonly Release[], schema: ReleaseSchema = releaseSchema): Release =>
  compiledBy(releases, schema);

export const versionedRelease = (releases: readonly Release[], schema: ReleaseSchema = releaseSchema): JsonObject =>
  versionedBy(releases, schema);
