import type { SafetyAccident } from './accident.js';

/** The fields that a record takes over from its accident. */
export const partOf = ({ id, departmentId, divisionId, divisionPath }: SafetyAccident) => ({
  accidentId: id,
  departmentId,
  divisionId,
  divisionPath,
});
