import type { Day, Money, Work } from '@integrity-graph/kit';
import { checkTotal } from '../checks.js';
import { guaranteeLimit } from '../rules/guarantee.js';
import { rules } from '../rules/rules.js';
import type { GuaranteeKind } from './guarantee.js';

/** Guarantees within the limit of their kind (实施条例 33 and 48), in the currency of what they secure. */
export function checkLimits(
  work: Work,
  guarantees: { kind: GuaranteeKind; amount: Money }[],
  sums: { budget: Money; value: Money },
  dateSigned: Day,
  fieldOf = (index: number) => `guarantees.${index}.amount`,
): void {
  for (const [index, { kind, amount }] of guarantees.entries()) {
    const limit = guaranteeLimit(kind, sums, dateSigned, rules);
    if (limit) checkTotal(work, [amount], limit, fieldOf(index), 'GUARANTEE_ABOVE_LIMIT');
  }
}
