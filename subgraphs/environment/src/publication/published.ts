import type { RecordClass } from '@integrity-graph/kit';
import { childrenOn } from '../children.js';
import { EnvironmentPublication } from './publication.js';

/** Where and when a record was published, as a field of its type. */
export const publicationsOn = (type: RecordClass) =>
  childrenOn(type, {
    field: 'publications',
    type: EnvironmentPublication,
    by: 'subject_id',
    access: 'public',
    description: '历次公开，未公开的为空列表 · where and when it was published; none while it is not',
  });

/** Condition on a table’s rows: that the public sees them, whoever asks. Two placeholders, both today. */
export const isPublic = (table: string): string =>
  `${table}.level = 1 and coalesce(${table}.visible_from, '-infinity') <= ?::date and coalesce(${table}.visible_until, 'infinity') >= ?::date`;
