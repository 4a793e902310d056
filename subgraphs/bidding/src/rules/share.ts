import { type Day, type Decimal, type Money, multiply, roundHalfUp } from '@integrity-graph/kit';
import { rules } from './rules.js';

/** The highest amount that is within a share of a sum: in whole cents, so that refusal and lead hold the same limit. */
export const shareOf = (sum: Decimal, share: Decimal): Decimal => roundHalfUp(multiply(sum, share), 2);

/** The highest bond of a sum on a day: of the estimate for bids (条例 26), of the contract for its performance (条例 58). */
export function bondLimit(rule: 'bid_bond_limit' | 'performance_bond_limit', sum: Money, on: Day): Money | undefined {
  const share = rules.number(rule, on);
  return share === undefined ? undefined : { amount: shareOf(sum.amount, share), currency: sum.currency };
}
