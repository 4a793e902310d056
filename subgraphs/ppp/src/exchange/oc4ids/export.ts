import {
  type Context,
  type DomainRecord,
  describedValues,
  isObject,
  type JsonObject,
  listed,
  type RecordClass,
  saidOf,
  tableOf,
  toRecord,
  UUID,
} from '@integrity-graph/kit';
import { PppAgreement } from '../../agreement/agreement.js';
import { PppAppraisal } from '../../appraisal/appraisal.js';
import { PppCommitment } from '../../commitment/commitment.js';
import { PppPayment } from '../../commitment/payment.js';
import { PppReview } from '../../commitment/review.js';
import { PppExpenditure } from '../../expenditure/expenditure.js';
import { OperationMode, ReturnMechanism } from '../../project/codes.js';
import { PppProject } from '../../project/project.js';
import { PppSource } from '../source.js';
import { shownDocument } from '../source-fields.js';
import { OC4IDS } from '../standards.js';
import { NATURES, SCHEMES, SECTORS, TYPES } from './codes.js';
import { partiesOf, readParties, reference } from './parties.js';
import { budgetOf, milestoneOf, periodsOf, processOf, reviewMetric, statusOf } from './parts.js';

/*
 * A project as a package of OC4IDS 0.9, from what the caller may see. What was imported from OC4IDS is told as it was
 * published.
 */

/** Prefix of our own projects; one is given by the Open Contracting Partnership to each publisher. */
const PREFIX = process.env.OC4IDS_PREFIX ?? 'oc4ids-000000';
const PUBLISHER = process.env.OC4IDS_PUBLISHER ?? '政务诚信联邦图谱 · Integrity Graph';

/** A project as the caller sees it. */
export interface Seen {
  project: PppProject;
  agreement?: PppAgreement | undefined;
  appraisals: PppAppraisal[];
  commitments: PppCommitment[];
  payments: PppPayment[];
  reviews: PppReview[];
  expenditures: PppExpenditure[];
}

/** A project as a project package; null where the caller sees nothing of it. */
export async function projectPackage(context: Context, id: string): Promise<JsonObject | null> {
  const project = UUID.test(id) ? await context.load(PppProject, id) : null;
  if (!project) return null;
  const published = await publishedOf(context, project);
  const told = published?.document ?? (await ownProject(context, project));
  return saidOf({
    uri: `urn:oc4ids:${String(told.id)}`,
    publishedDate: published ? (published.releasedAt ?? published.recordedAt).toISOString() : told.updated,
    version: '0.9',
    publisher: { name: PUBLISHER },
    license: published?.license,
    projects: [told],
  });
}

/** What was published of an imported project, as far as the caller reads it. */
async function publishedOf(context: Context, { publishedAs }: PppProject) {
  if (!publishedAs) return undefined;
  const rows = await context.rows(
    `select * from ${tableOf(PppSource)} where standard = 'OC4IDS' and identifier = ? order by id`,
    [publishedAs],
  );
  const kept = rows.map((row) => toRecord(PppSource, row));
  const [source] = kept.length > 0 ? OC4IDS.telling(kept) : [];
  return source && { ...source, document: shownDocument(context, source) };
}

async function look(context: Context, project: PppProject): Promise<Seen> {
  const under = async <T extends DomainRecord>(type: RecordClass<T>): Promise<T[]> => {
    const rows = await context.rows(
      `select * from ${tableOf(type)} where project_id = ?::uuid order by recorded_at, id`,
      [project.id],
    );
    return rows.map((row) => toRecord(type, row));
  };
  const [agreement] = await under(PppAgreement);
  const expenditures = await under(PppExpenditure);
  return {
    project,
    agreement,
    appraisals: await under(PppAppraisal),
    commitments: await under(PppCommitment),
    payments: await under(PppPayment),
    reviews: await under(PppReview),
    expenditures: expenditures.filter(({ supersededOn }) => !supersededOn),
  };
}

async function ownProject(context: Context, project: PppProject): Promise<JsonObject> {
  const seen = await look(context, project);
  const { agreement, appraisals, commitments, payments, reviews, expenditures } = seen;
  const parties = await readParties(context, seen);
  const records = [project, agreement, ...appraisals, ...commitments, ...payments, ...reviews, ...expenditures];
  const updated = Math.max(...records.flatMap((record) => record?.recordedAt.getTime() ?? []));
  const { operationMode, industry } = project;
  return saidOf({
    id: `${PREFIX}-${project.id}`,
    updated: new Date(updated).toISOString(),
    identifiers: [{ id: project.number, scheme: SCHEMES.number }],
    title: project.name,
    status: statusOf(seen, context.today),
    sector: industry ? [SECTORS[industry] ?? industry] : undefined,
    type: operationMode ? TYPES[operationMode] : undefined,
    additionalClassifications: listed(classificationsOf(project)),
    ...periodsOf(seen),
    budget: budgetOf(seen, parties),
    parties: partiesOf(seen, parties),
    publicAuthority: reference(parties, project.implementingBodyId),
    milestones: listed(appraisals.map(milestoneOf)),
    metrics: reviews.length > 0 ? [reviewMetric(reviews)] : undefined,
    contractingProcesses: agreement && [processOf(seen, agreement, parties, natureOf(operationMode))],
  });
}

const natureOf = (mode: OperationMode | null | undefined): string[] | undefined => (mode ? NATURES[mode] : undefined);

/** What OC4IDS has no field for, by schemes of ours. */
function classificationsOf({ industry, operationMode, returnMechanism }: PppProject): JsonObject[] {
  const codes = [
    { scheme: SCHEMES.industry, id: industry, description: industry },
    { scheme: SCHEMES.operationMode, id: operationMode, description: describedAs(OperationMode, operationMode) },
    {
      scheme: SCHEMES.returnMechanism,
      id: returnMechanism,
      description: describedAs(ReturnMechanism, returnMechanism),
    },
  ];
  return codes
    .filter(({ id }) => id)
    .map((code) => saidOf(code))
    .filter(isObject);
}

const describedAs = (codes: Record<string, string>, value: string | null | undefined): string | undefined =>
  value ? describedValues(codes)[value] : undefined;
