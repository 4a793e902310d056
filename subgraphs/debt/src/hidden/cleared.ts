import { type Context, forbidden, mayRead, type Work } from '@integrity-graph/kit';

const HIDDEN = 4;

/** Whether the caller may know of hidden debt in a division. */
export const isCleared = ({ reach }: Context, divisionPath: string): boolean => mayRead(reach, divisionPath, HIDDEN);

/**
 * Hidden debt is recorded by the officer cleared for it. Asked before anything else is looked at, so that no refusal tells
 * the others what is there.
 * @throws FORBIDDEN
 */
export function checkCleared({ context: { principal, reach } }: Work, what: string): void {
  if (reach.read[HIDDEN].length === 0 || principal.clearance < HIDDEN) throw forbidden(what);
}
