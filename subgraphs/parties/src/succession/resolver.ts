import { recordQueries } from '@integrity-graph/kit';
import { Succession } from './succession.js';

export const SuccessionQueries = recordQueries(Succession, { one: 'succession', many: 'successions' });
