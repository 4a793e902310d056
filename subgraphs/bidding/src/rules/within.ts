import { type Circumstances, computeDue, type Day, type LegalReference, within } from '@integrity-graph/kit';
import { rules } from './rules.js';

/** The period of a duty from a day on; nothing where no value of that day was compared with the law. */
export const dutyPeriod = (name: string, from: Day, circumstances?: Circumstances) =>
  within(rules, name, from, circumstances);

/** The basis of a duty in no number of days; nothing where no rule of that day was compared with the law. */
export function dutyBasis(name: string, on: Day): LegalReference | undefined {
  const rule = rules.at(name, on);
  return rule?.verified ? rule.basis : undefined;
}

/** The last day of a period of the rules, or the first day that leaves one of at least so long; nothing before the rule. */
export function lastDayOf(name: string, from: Day, circumstances?: Circumstances): Day | undefined {
  const rule = rules.deadline(name, from);
  return rule && computeDue(rule, from, circumstances).on;
}
