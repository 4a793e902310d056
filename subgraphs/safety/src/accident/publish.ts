import { dayOf } from '@integrity-graph/kit';
import { publishing } from '../publication/publication.js';
import { SafetyAccident } from './accident.js';

export const accidentPublish = publishing({
  name: 'safetyAccidentPublish',
  description: '公开事故情况 · publish an accident (安全生产法 86)',
  record: SafetyAccident,
  publisher: ({ departmentId }) => departmentId,
  since: ({ occurredAt }) => dayOf(occurredAt),
});
