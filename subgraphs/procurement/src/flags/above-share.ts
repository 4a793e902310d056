import { compareDecimals, type Decimal, divide } from '@integrity-graph/kit';
import { shareOf } from '../rules/share.js';

/** Judges an amount by the highest share that it may be of a sum. */
export function aboveShare(amount: Decimal, sum: Decimal, share: Decimal) {
  const limit = shareOf(sum, share);
  return {
    result: divide(amount, sum, 4),
    unit: '',
    exceeds: compareDecimals(amount, limit) > 0,
    calculation: `${amount} / ${sum}; ${amount} ≤ ${limit}`,
  };
}
