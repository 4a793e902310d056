import type { Circumstances, DeadlineRule, LegalReference, Rules } from '../law/index.js';
import { type Day, dayOf } from '../values/index.js';
import type { Owed } from './keep-obligations.js';
import type { ResponsibilityLink } from './sector-obligation.js';

/* The parts of which `obligations.ts` of a sector puts together what is owed. */

/**
 * A period of the rules that runs from a day, or an instant where it is counted in hours; none where no value of that
 * day was compared with its text: nobody owes what nobody has read.
 */
export function within(
  rules: Rules,
  name: string,
  from: string,
  circumstances: Circumstances = {},
): Required<Pick<Owed, 'due' | 'legalBasis'>> | undefined {
  const day = from.includes('T') ? dayOf(new Date(from)) : from;
  const rule = rules.at(name, day)?.verified ? rules.deadline(name, day) : undefined;
  return rule?.basis && { due: { rule, from, ...circumstances }, legalBasis: rule.basis };
}

/** A day that a document or an agreement sets; it does not move when it is a rest day. */
export const agreedDay = (on: Day, basis: LegalReference): NonNullable<Owed['due']> => ({
  rule: { n: 0, unit: 'DAY', rollOver: false, basis } satisfies DeadlineRule,
  from: on,
});

/** Performed in full on a day; not yet where there is none. */
export const doneOn = (on: Day | null | undefined): Owed['performed'] => (on ? { on, inFull: true } : undefined);

/** The first of some days. */
export const earliestOf = (days: readonly Day[]): Day | undefined => days.toSorted()[0];

/** A post that a document makes answer beside the obligor's head, whom the register adds. */
export const inCharge = (postId: string | null | undefined, from: Day, basis: string): ResponsibilityLink[] =>
  postId ? [{ capacity: 'HEAD_IN_CHARGE', postId, from, basis }] : [];
