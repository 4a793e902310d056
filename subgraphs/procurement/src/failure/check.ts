import type { Day, Work } from '@integrity-graph/kit';
import { ProcurementAward } from '../award/award.js';
import { failedOn, lastOf, partsOf } from '../award/outcome.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from '../tender/tender.js';

/** A tender that failed, whole or one package after the other, comes to a close there: nothing is received or opened. */
export async function checkGoesOn(work: Work, { id: tenderId }: ProcurementTender): Promise<void> {
  const day = failedOn(await partsOf(work, tenderId));
  if (day) refuse(work, 'PROCUREMENT_FAILED', 'tender', day);
}

/** The day by which all that a project called for had failed, with nothing of it awarded. */
export async function failureOfAll(work: Work, projectId: string): Promise<Day | undefined> {
  const days: (Day | undefined)[] = [];
  const tenders = await work.findAll(ProcurementTender, { projectId });
  // In one order, as each is held.
  for (const { id } of tenders.toSorted((a, b) => (a.id < b.id ? -1 : 1))) days.push(failedOn(await partsOf(work, id)));
  const awards = await work.findAll(ProcurementAward, { projectId });
  return awards.length > 0 ? undefined : lastOf(days);
}
