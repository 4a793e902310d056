import { computeDue, type Day, type Rules } from '@integrity-graph/kit';

/** The first day that leaves a period of at least what the rule asks for; nothing where no rule was in force. */
export function earliestDay(name: string, from: Day, rules: Rules): Day | undefined {
  const rule = rules.deadline(name, from);
  return rule && computeDue(rule, from).on;
}
