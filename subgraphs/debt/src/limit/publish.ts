import { settleLimit } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { DebtLimit } from './limit.js';

export const limitPublish = publishing({
  name: 'debtLimitPublish',
  description: '公开债务限额 · make a limit public (预算法 14)',
  record: DebtLimit,
  publisher: ({ governmentId }) => governmentId,
  since: ({ approvedOn }) => approvedOn,
  settle: settleLimit,
});
