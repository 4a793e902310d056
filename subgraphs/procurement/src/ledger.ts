import { forbidden, type RecordQueryOptions } from '@integrity-graph/kit';

/**
 * A list of what lies under contracts or tenders, for whom it is shown there: departments and the parties. Others are
 * refused rather than shown an empty list, which would say that nothing was paid.
 */
export const ledger = (many: string): RecordQueryOptions => ({
  many,
  list({ principal, reach }) {
    if (reach.read[2].length === 0 && principal.role !== 'subject') throw forbidden(many);
  },
});
