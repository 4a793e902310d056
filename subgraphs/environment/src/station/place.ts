import { compareDecimals, type Decimal, type Work } from '@integrity-graph/kit';
import { refuse } from '../refusals.js';

/** Coordinates on the globe. Absent is no fault. */
export function checkPlace(work: Work, longitude?: Decimal | null, latitude?: Decimal | null): void {
  const within = (value: Decimal | null | undefined, limit: string, field: string) => {
    if (value == null || (compareDecimals(value, `-${limit}`) >= 0 && compareDecimals(value, limit) <= 0)) return;
    refuse(work, 'COORDINATES_INVALID', field, value);
  };
  within(longitude, '180', 'longitude');
  within(latitude, '90', 'latitude');
}
