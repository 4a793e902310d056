import { type Circumstances, computeDue, type Day, type LegalReference, type Owed, within } from '@integrity-graph/kit';
import { rules } from './rules.js';

/** The period of a duty from a day on; nothing when no rule was in force then, or none that was compared with the law. */
export const dutyPeriod = (name: string, from: Day, circumstances?: Circumstances) =>
  within(rules, name, from, circumstances);

/** What is owed within a period of the rules from a day on, where there is one. */
export function owedWithin(name: string, from: Day, owed: Omit<Owed, 'due' | 'legalBasis'>): Owed[] {
  const period = dutyPeriod(name, from);
  return period ? [{ ...owed, ...period }] : [];
}

/** The basis of a duty in no number of days; nothing when no rule was in force, or none that was compared with the law. */
export function dutyBasis(name: string, on: Day): LegalReference | undefined {
  const rule = rules.at(name, on);
  return rule?.verified ? rule.basis : undefined;
}

/** The last day of a period of the rules; nothing where none was in force. */
export function lastDayOf(name: string, from: Day): Day | undefined {
  const rule = rules.deadline(name, from);
  return rule && computeDue(rule, from).on;
}
