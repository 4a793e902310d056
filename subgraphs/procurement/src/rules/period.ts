import { type Circumstances, computeDue, type Day, type DeadlineRule, type LegalReference } from '@integrity-graph/kit';
import { rules } from './rules.js';

export interface DutyPeriod {
  due: { rule: DeadlineRule; from: Day } & Circumstances;
  legalBasis: LegalReference;
}

/** The period of a duty from a day on; nothing when no rule was in force then, or none that was compared with the law. */
export function dutyPeriod(name: string, from: Day, circumstances: Circumstances = {}): DutyPeriod | undefined {
  const rule = rules.at(name, from)?.verified ? rules.deadline(name, from) : undefined;
  return rule?.basis && { due: { rule, from, ...circumstances }, legalBasis: rule.basis };
}

/** The last day of a period of the rules; nothing where none was in force. */
export function lastDayOf(name: string, from: Day): Day | undefined {
  const rule = rules.deadline(name, from);
  return rule && computeDue(rule, from).on;
}
