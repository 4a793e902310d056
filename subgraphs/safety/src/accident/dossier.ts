import { dayOf, type Work } from '@integrity-graph/kit';
import { SafetyReport } from '../report/report.js';
import { boundsOn, type Count, casualtiesThatGrade, gradesOf, inOrder, windowEnd } from '../rules/grade.js';
import type { SafetyAccident } from './accident.js';
import { SafetyCasualtyCount } from './count.js';
import type { SafetyGrade } from './grade.js';

/** An accident with its counts, in the order of the instants they describe, and the reports of it. */
export interface AccidentDossier {
  accident: SafetyAccident;
  counts: SafetyCasualtyCount[];
  reports: SafetyReport[];
}

/** The dossier of an accident within an action, with what the action itself has added. */
export async function dossierOf(work: Work, accident: SafetyAccident): Promise<AccidentDossier> {
  const where = { accidentId: accident.id };
  return {
    accident,
    counts: inOrder(await work.findAll(SafetyCasualtyCount, where)),
    reports: (await work.findAll(SafetyReport, where)).toSorted(
      (a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.id < b.id ? -1 : 1),
    ),
  };
}

/** The grade that counts in order come to; none before the regulation, or without a count. */
export function gradeBy(
  { category, occurredAt }: Pick<SafetyAccident, 'category' | 'occurredAt'>,
  counts: readonly CountRecord[],
): SafetyGrade | undefined {
  const bounds = boundsOn(dayOf(occurredAt));
  const last = windowEnd(category, occurredAt);
  const casualties = last && casualtiesThatGrade(counts.map(countOf), last);
  return bounds && casualties ? gradesOf(casualties, bounds).grade : undefined;
}

type CountRecord = Pick<SafetyCasualtyCount, 'countedAt' | 'deaths' | 'seriousInjuries' | 'directLoss'>;

/** A count as the arithmetic takes it: a loss in yuan. */
export const countOf = ({ countedAt, deaths, seriousInjuries, directLoss }: CountRecord): Count => ({
  countedAt,
  deaths,
  seriousInjuries,
  directLoss: directLoss?.amount ?? null,
});
