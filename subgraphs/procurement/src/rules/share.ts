import { type Decimal, multiply, roundHalfUp } from '@integrity-graph/kit';

/** The highest amount that is within a share of a sum: in whole cents, so that refusal and lead hold the same limit. */
export const shareOf = (sum: Decimal, share: Decimal): Decimal => roundHalfUp(multiply(sum, share), 2);
