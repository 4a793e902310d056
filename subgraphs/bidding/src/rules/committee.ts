import type { Day } from '@integrity-graph/kit';
import { rules } from './rules.js';

/** 招标投标法 37: five or more, an odd number, and two thirds of them experts; the numbers are those of the day. */
export function isCommitteeInOrder(members: number, experts: number, on: Day): boolean {
  const least = Number(rules.number('committee_size', on) ?? 0);
  const thirds = Number(rules.number('committee_experts', on) ?? 0);
  return committeeHolds(members, experts, least, thirds);
}

export const committeeHolds = (members: number, experts: number, least: number, thirds: number): boolean =>
  members >= least && members % 2 === 1 && experts * 3 >= members * thirds;
