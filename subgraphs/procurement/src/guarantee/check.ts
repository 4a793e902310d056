import type { Day, Money, Work } from '@integrity-graph/kit';
import { checkAtMost, checkCurrency } from '../checks.js';
import { guaranteeLimit } from '../rules/guarantee.js';
import { rules } from '../rules/rules.js';
import type { GuaranteeKind } from './guarantee.js';

/** A guarantee within the limit of its kind (实施条例 33 and 48), in the currency of what it secures. */
export function checkLimit(
  work: Work,
  { kind, amount }: { kind: GuaranteeKind; amount: Money },
  sums: { budget: Money; value: Money },
  dateSigned: Day,
  field: string,
): void {
  const limit = guaranteeLimit(kind, sums, dateSigned, rules);
  if (!limit || !checkCurrency(work, amount, limit, field)) return;
  const [whole, article] = kind === 'BID' ? ['the budget', '33'] : ['the contract value', '48'];
  checkAtMost(
    work,
    'GUARANTEE_ABOVE_LIMIT',
    amount,
    limit,
    field,
    `保证金超过上限 · more than may be asked for of ${whole} (政府采购法实施条例 ${article}); correct the amount, or return what is above`,
  );
}
