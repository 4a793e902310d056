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
