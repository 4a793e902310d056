import { compareDecimals, type Decimal } from '@integrity-graph/kit';

type Maybe = Decimal | null | undefined;

/** Whether two values are one number, however they are written; none is the same as none. */
export function isSameNumber(a: Maybe, b: Maybe): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  return compareDecimals(a, b) === 0;
}
