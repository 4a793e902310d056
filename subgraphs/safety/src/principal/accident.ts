import { type Day, dayOf, type Work } from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import type { SafetyGrade } from '../accident/grade.js';
import { refuse } from '../refusals.js';

/** What a measure against a principal takes over from the accident. */
export interface Cause {
  id: string;
  enterpriseId: string;
  grade: SafetyGrade;
  occurredOn: Day;
  industry: string | null;
  divisionId: string;
  divisionPath: string;
}

/** The accident of a firm whose grade is determined: nothing else makes its principal answer. */
export async function causeOf(work: Work, id: string): Promise<Cause | undefined> {
  const accident = await work.see(SafetyAccident, id, 'accident');
  if (!accident) return undefined;
  const { enterpriseId, grade, number, divisionId, divisionPath } = accident;
  if (!enterpriseId) refuse(work, 'NOT_IN_A_FIRM', 'accident', number);
  if (!grade) refuse(work, 'NOT_GRADED', 'accident', number);
  if (!enterpriseId || !grade) return undefined;
  const industry = accident.industry ?? null;
  return {
    id: accident.id,
    enterpriseId,
    grade,
    occurredOn: dayOf(accident.occurredAt),
    industry,
    divisionId,
    divisionPath,
  };
}
