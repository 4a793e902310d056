import { subtractDecimals, type Work } from '@integrity-graph/kit';
import { sumOf } from '../ledger/amounts.js';
import { DebtProceedsUse } from '../use/use.js';
import { DebtShare } from './share.js';

/** What of a share is neither lent on nor spent. */
export async function remainderOf(work: Work, share: DebtShare): Promise<string> {
  const lent = await work.findAll(DebtShare, { fromId: share.id });
  const spent = await work.findAll(DebtProceedsUse, { shareId: share.id });
  return subtractDecimals(share.amount.amount, sumOf([...lent, ...spent].map(({ amount }) => amount)));
}
