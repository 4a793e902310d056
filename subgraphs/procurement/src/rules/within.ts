import type { Day, LegalReference, Owed } from '@integrity-graph/kit';
import { rules } from './rules.js';

/** A period of the rules that runs from a day. @throws Error when the rule has no value for that day. */
export function within(name: string, from: Day): { due?: Owed['due']; legalBasis: LegalReference } {
  const rule = rules.deadline(name, from);
  if (!rule?.basis) throw new Error(`The rule "${name}" has no value on ${from}.`);
  return { due: { rule, from }, legalBasis: rule.basis };
}
