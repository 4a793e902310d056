import {
  checkKnown,
  type DirectoryEntry,
  DomainRecord,
  GovernmentBody,
  Reference,
  SharedFields,
  type Work,
} from '@integrity-graph/kit';
import { refuse } from '../refusals.js';

/** What every figure and event of a government's debt has: whose it is. That government sees its own rows. */
@SharedFields()
export abstract class DebtOfGovernment extends DomainRecord {
  @Reference(() => GovernmentBody, '政府 · government', { filter: true })
  governmentId!: string;
}

export const OF_GOVERNMENT = ['government_id'] as const;

/** A people’s government; refuses what is none. */
export async function checkGovernment(work: Work, id: string, field: string): Promise<DirectoryEntry | undefined> {
  const body = await checkKnown(work, 'GovernmentBody', id, field);
  if (body && body.facts.kind !== 'PEOPLES_GOVERNMENT') refuse(work, 'NOT_A_GOVERNMENT', field, body.name);
  return body;
}

/** Where a record of a body lies. */
export const placeOf = ({ divisionId, divisionPath }: DirectoryEntry) => ({
  divisionId: divisionId!,
  divisionPath: divisionPath!,
});

/** The fields that a record takes over from its government. */
export const ofGovernment = (body: DirectoryEntry) => ({ ...placeOf(body), governmentId: body.id });
