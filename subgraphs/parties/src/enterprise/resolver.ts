import { recordQueries } from '@integrity-graph/kit';
import { nameFilter } from '../names/search.js';
import { Enterprise } from './enterprise.js';

export const EnterpriseQueries = recordQueries(Enterprise, {
  one: 'enterprise',
  many: 'enterprises',
  filters: { name: nameFilter(Enterprise) },
});
