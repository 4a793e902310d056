import { type Context, mayReadField, type Release, withoutContacts } from '@integrity-graph/kit';
import type { OcdsRelease } from './release.js';

/** The release as the caller may read it: without persons to turn to where he does not read L3. */
export const shownRelease = (context: Context, record: OcdsRelease): Release =>
  mayReadField(context, record, 3) ? record.release : withoutContacts(record.release);
