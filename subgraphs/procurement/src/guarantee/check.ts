import type { Day, Money, Work } from '@integrity-graph/kit';
import { checkCurrency, checkTotal, isOfToday } from '../checks.js';
import { guaranteeLimit } from '../rules/guarantee.js';
import { rules } from '../rules/rules.js';
import type { GuaranteeKind } from './guarantee.js';

/**
 * Guarantees in the currency of what they secure, and those of a contract signed today within the limit of their kind
 * (实施条例 33 and 48). Of what was signed before the flags tell.
 */
export function checkLimits(
  work: Work,
  guarantees: { kind: GuaranteeKind; amount: Money }[],
  sums: { budget: Money; value: Money },
  dateSigned: Day,
  fieldOf = (index: number) => `guarantees.${index}.amount`,
): void {
  for (const [index, { kind, amount }] of guarantees.entries()) {
    const limit = isOfToday(work, dateSigned) ? guaranteeLimit(kind, sums, dateSigned, rules) : undefined;
    if (limit) checkTotal(work, [amount], limit, fieldOf(index), 'GUARANTEE_ABOVE_LIMIT');
    else checkCurrency(work, [amount], kind === 'BID' ? sums.budget : sums.value, fieldOf(index));
  }
}

/** A bid guarantee asked for: one that bidders are still to give can be lowered, so it is refused above its limit. */
export function checkBidGuarantee(
  work: Work,
  amount: Money,
  { budget, issuedOn, deadline }: { budget: Money; issuedOn: Day; deadline: Day },
): void {
  const limit = deadline < work.today ? undefined : guaranteeLimit('BID', { budget, value: budget }, issuedOn, rules);
  if (limit) checkTotal(work, [amount], limit, 'bidGuarantee', 'GUARANTEE_ABOVE_LIMIT');
  else checkCurrency(work, [amount], budget, 'bidGuarantee');
}
