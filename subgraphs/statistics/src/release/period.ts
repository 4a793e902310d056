import { addDays, addMonths, type Day, isDay } from '@integrity-graph/kit';
import type { SurveyFrequency } from '../project/project.js';

/* Periods as SDMX writes them: 2025, 2025-Q3, 2025-06, 2025-06-30. */

/** Frequencies whose period is a single day, and is written as one. */
type OfOneDay = 'DAILY' | 'ONCE';

const isOfOneDay = (frequency: SurveyFrequency): frequency is OfOneDay => frequency === 'DAILY' || frequency === 'ONCE';

const MONTHS: Record<Exclude<SurveyFrequency, OfOneDay>, number> = { YEARLY: 12, QUARTERLY: 3, MONTHLY: 1 };

const FORMS: Record<Exclude<SurveyFrequency, OfOneDay>, RegExp> = {
  YEARLY: /^(\d{4})$/,
  QUARTERLY: /^(\d{4})-Q([1-4])$/,
  MONTHLY: /^(\d{4})-(\d{2})$/,
};

/** The first day of a period; undefined when the text is none of that frequency. */
export function periodStart(text: string, frequency: SurveyFrequency): Day | undefined {
  if (isOfOneDay(frequency)) return isDay(text) ? text : undefined;
  const [, year, part = '1'] = FORMS[frequency].exec(text) ?? [];
  if (year === undefined) return undefined;
  const month = frequency === 'QUARTERLY' ? Number(part) * 3 - 2 : Number(part);
  const day = `${year}-${String(month).padStart(2, '0')}-01`;
  return isDay(day) ? day : undefined;
}

/** The last day of a period that begins on a day. */
export const periodEnd = (start: Day, frequency: SurveyFrequency): Day =>
  isOfOneDay(frequency) ? start : addDays(addMonths(start, MONTHS[frequency]), -1);
