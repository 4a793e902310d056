import type { Day, Money, Rules } from '@integrity-graph/kit';
import type { GuaranteeKind } from '../guarantee/guarantee.js';
import { shareOf } from './share.js';

/**
 * The highest guarantee that may be asked for: of bidders a share of the project's budget (实施条例 33), for performance
 * a share of the contract's value (实施条例 48). Nothing for contracts older than the rule.
 */
export function guaranteeLimit(
  kind: GuaranteeKind,
  sums: { budget: Money; value: Money },
  on: Day,
  rules: Rules,
): Money | undefined {
  const [rule, { amount, currency }] =
    kind === 'BID' ? ['bid_guarantee_limit', sums.budget] : ['performance_guarantee_limit', sums.value];
  const share = rules.number(rule, on);
  return share === undefined ? undefined : { amount: shareOf(amount, share), currency };
}
