import { DecimalType } from '@mikro-orm/core';
import { compareDecimals } from '../values/index.js';

/** A numeric column whose changes are noticed to the last digit: the ORM's own type compares numbers as floats. */
export class ExactDecimal extends DecimalType<'string'> {
  override compareValues(a: string, b: string): boolean {
    return compareDecimals(a, b) === 0;
  }
}
