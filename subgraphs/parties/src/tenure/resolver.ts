import { recordQueries } from '@integrity-graph/kit';
import { Tenure } from './tenure.js';

export const TenureQueries = recordQueries(Tenure, { one: 'tenure', many: 'tenures' });
