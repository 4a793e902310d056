import type { Work } from '@integrity-graph/kit';
import { refuse } from '../refusals.js';
import type { InvestmentChange } from './change.js';

/**
 * Another post decides than prepared, and another person records it (经办、复核); what the system loads by itself has no
 * person.
 */
export function checkAnother(
  work: Work,
  { handlerPostId, preparedBy }: InvestmentChange,
  post: { id: string; field: string },
  field: string,
): void {
  const { principal } = work.context;
  if (post.id === handlerPostId) refuse(work, 'PREPARER_DECIDES', post.field, post.id);
  else if (principal.role !== 'system' && principal.id === preparedBy) {
    refuse(work, 'PREPARER_DECIDES', field, principal.name);
  }
}
