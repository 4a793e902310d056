import { settleBalance } from '../obligations.js';
import { publishing } from '../publication/publication.js';
import { DebtBalance } from './balance.js';

export const balancePublish = publishing({
  name: 'debtBalancePublish',
  description: '公开债务余额 · make outstanding debt public (预算法 14)',
  record: DebtBalance,
  publisher: ({ governmentId }) => governmentId,
  since: ({ approvedOn, until }) => approvedOn ?? until,
  settle: settleBalance,
});
