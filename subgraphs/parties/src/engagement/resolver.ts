import { recordQueries } from '@integrity-graph/kit';
import { Engagement } from './engagement.js';

export const EngagementQueries = recordQueries(Engagement, { one: 'engagement', many: 'engagements' });
