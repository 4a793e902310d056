import type { AccidentDossier } from '../accident/dossier.js';
import { gradeBy } from '../accident/dossier.js';
import { isAbove, type SafetyLevel } from '../accident/level.js';
import { REPORTED_TO } from '../rules/grade.js';
import type { SafetyReport } from './report.js';

/* The chain of reports of an accident: who knew when, who must tell whom, and who did (国令第493号 9 to 13). */

/** When a report reached its body: as received, else as sent. */
export const reachedAt = ({ receivedAt, sentAt }: SafetyReport): Date => receivedAt ?? sentAt;

/** When the sender of a report knew: the unit when its head was told, a body when it was told, or learnt of it otherwise. */
export function knownBySender(report: SafetyReport, { accident, reports }: AccidentDossier): Date | null {
  const { fromBodyId, fromEnterpriseId, learntAt } = report;
  const isUnit = fromEnterpriseId != null || fromBodyId === accident.unitBodyId;
  const told = isUnit
    ? [accident.unitKnewAt]
    : reports.filter(({ toBodyId, kind }) => toBodyId === fromBodyId && kind === 'INITIAL').map(reachedAt);
  return earliest([...told, learntAt]) ?? null;
}

/** Since when an accident must be reported above a level: the instant of the first count that asks for it. */
export function asksAbove(level: SafetyLevel, { accident, counts }: AccidentDossier): Date | undefined {
  const first = counts.findIndex((_, index) => {
    const grade = gradeBy(accident, counts.slice(0, index + 1));
    return grade && isAbove(REPORTED_TO[grade], level);
  });
  // An ordinary accident is reported from the county up from the start.
  return first === 0 ? accident.occurredAt : counts[first]?.countedAt;
}

/** The first report that a body sent up, if it did. */
export const sentUp = (body: string, level: SafetyLevel, { reports }: AccidentDossier): SafetyReport | undefined =>
  reports.find(({ fromBodyId, toLevel, kind }) => fromBodyId === body && kind === 'INITIAL' && isAbove(toLevel, level));

/** The first report that a department made to the government of its level. */
export const sentToGovernment = (body: string, level: SafetyLevel, { reports }: AccidentDossier) =>
  reports.find(({ fromBodyId, toLevel, toKind }) => fromBodyId === body && toKind === GOVERNMENT && toLevel === level);

/**
 * From when the hours of a report run: of the unit from when its head was told, of a body from when it knew, and no
 * earlier than the accident was to be reported above its level. Only the first report of each has them.
 */
export function clockStart(report: SafetyReport, dossier: AccidentDossier): Date | null {
  const { fromBodyId, fromEnterpriseId, fromLevel, kind } = report;
  const knew = knownBySender(report, dossier);
  if (kind !== 'INITIAL' || !knew) return null;
  if (!fromLevel) {
    const ofUnit = dossier.reports.find(
      (other) =>
        other.kind === 'INITIAL' && other.fromBodyId === fromBodyId && other.fromEnterpriseId === fromEnterpriseId,
    );
    return ofUnit?.id === report.id ? knew : null;
  }
  const asked = asksAbove(fromLevel, dossier);
  const isFirst = fromBodyId != null && sentUp(fromBodyId, fromLevel, dossier)?.id === report.id;
  return isFirst && asked ? new Date(Math.max(knew.getTime(), asked.getTime())) : null;
}

export const GOVERNMENT = 'PEOPLES_GOVERNMENT';

const earliest = (instants: readonly (Date | null | undefined)[]): Date | undefined =>
  instants.filter((at) => at != null).toSorted((a, b) => a.getTime() - b.getTime())[0];
