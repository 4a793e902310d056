import {
  type DirectoryEntry,
  ImportedRecords,
  importedId,
  leave,
  mayWrite,
  type Place,
  type Work,
} from '@integrity-graph/kit';
import { PppAgreement } from '../agreement/agreement.js';
import { PppCommitment } from '../commitment/commitment.js';
import { underCommitment } from '../commitment/part.js';
import { PppPayment } from '../commitment/payment.js';
import { partOf } from '../project/part.js';
import { PppProject } from '../project/project.js';
import type { AgreementPlan, ProjectPlan } from './plan.js';

/** What a plan came to. */
export interface Recorded {
  project: string | null;
  changed: number;
  /** Where the project lies; none where nothing was recorded. */
  place?: Place;
}

/** Makes the records of a plan that are missing; those that are there change only with what is new. */
export async function recordPlan(work: Work, plan: ProjectPlan, identifier: string, isNew: boolean): Promise<Recorded> {
  if (!plan.project) return { project: null, changed: 0 };
  const { body, path, fields } = plan.project;
  if (!mayWrite(work.context.reach, body.divisionPath!)) {
    leave(plan, path, `${body.name} lies outside the division you record for`);
    plan.placed = new Set();
    return { project: null, changed: 0 };
  }
  const records = new ImportedRecords(work, identifier, isNew);
  const place = placeOf(body);
  const project = await records.put(
    PppProject,
    path,
    {
      ...fields,
      ...place,
      origin: 'IMPORTED',
      publishedAs: identifier,
      number: await freeNumber(work, PppProject, body.id, fields.number!, importedId(identifier, path), identifier),
      mechanism: null,
      governmentId: null,
    },
    fields.initiatedOn,
  );
  if (plan.agreement && !(await isOnlyAgreement(work, project, importedId(identifier, plan.agreement.path)))) {
    const { path: at } = plan.agreement;
    leave(plan, at, 'the project has another agreement already: here it has one');
    for (const key of plan.placed) if (key.startsWith(at)) plan.placed.delete(key);
  } else if (plan.agreement) await recordAgreement(work, records, plan.agreement, project, identifier);
  return { project: project.id, changed: records.changed, place };
}

async function recordAgreement(
  work: Work,
  records: ImportedRecords,
  { path, fields, commitments }: AgreementPlan,
  project: PppProject,
  identifier: string,
): Promise<void> {
  const part = partOf(project);
  const own = importedId(identifier, path);
  const otherwise = `${identifier} ${fields.number}`;
  const number = await freeNumber(work, PppAgreement, project.implementingBodyId, fields.number!, own, otherwise);
  await records.put(PppAgreement, path, { ...fields, ...part, number }, fields.dateSigned);
  for (const planned of commitments) {
    const owed = { ...planned.fields, ...part };
    const commitment = await records.put(PppCommitment, planned.path, owed, planned.fields.agreedOn);
    for (const payment of planned.payments) {
      const paid = { ...payment.fields, ...underCommitment(commitment) };
      await records.put(PppPayment, payment.path, paid, payment.fields.paidOn);
    }
  }
}

/** Its one agreement may have stood elsewhere in what was published before, or have been signed here. */
async function isOnlyAgreement(work: Work, { id: projectId }: PppProject, id: string): Promise<boolean> {
  const agreements = await work.findAll(PppAgreement, { projectId });
  return agreements.every((one) => one.id === id);
}

const placeOf = ({ divisionId, divisionPath }: DirectoryEntry): Place => ({
  divisionId: divisionId!,
  divisionPath: divisionPath!,
});

/** A number is one body's; publishers number by themselves. Where it is taken, the identifier tells them apart. */
async function freeNumber(
  work: Work,
  type: typeof PppProject | typeof PppAgreement,
  implementingBodyId: string,
  number: string,
  id: string,
  otherwise: string,
): Promise<string> {
  const others = await work.findAll<PppProject | PppAgreement>(type, { implementingBodyId, number });
  return others.every((one) => one.id === id) ? number : otherwise;
}
