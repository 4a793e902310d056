import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type Action,
  type Context,
  canonical,
  checkUscc,
  compareMoney,
  type Day,
  type DirectoryEntry,
  type DomainRecord,
  type Money,
  mayWrite,
  type Performing,
  perform,
  type RecordClass,
  SetupError,
  textArray,
  type Work,
} from '@integrity-graph/kit';
import { v5, v7 } from 'uuid';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementAward } from '../award/award.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementPayment } from '../payment/payment.js';
import { ProcurementProject } from '../project/project.js';
import { isOfContact } from './contacts.js';
import { leavesOf } from './leaves.js';
import { compiledRelease, type Release } from './merge.js';
import type { FoundRelease } from './packages.js';
import type { PartyTie } from './parties.js';
import { type ContractPlan, type ProcessPlan, planOf, type Reason } from './plan.js';
import { firstEditions, OcdsRelease } from './release.js';
import { type JsonObject, releaseFaults } from './standard.js';

/** What became of a release: kept now, known already, or kept beside another content under the same identifier. */
export type ReleaseOutcome = 'KEPT' | 'KNOWN' | 'EDITION';

/** Values of a file that stand in no record, by pattern; the release itself keeps them. */
export interface Unplaced {
  path: string;
  count: number;
  /** One of the values; empty where it is a person's. */
  example: string;
}

/** What became of one process of a file. */
export interface ProcessReport {
  ocid: string;
  releases: { at: string; id: string; outcome: ReleaseOutcome; edition: number; schemaFaults: number }[];
  /** The project recorded from it, and how many records were made or changed. */
  project: string | null;
  changed: number;
  /** Why something of it has no record. */
  reasons: Reason[];
  unplaced: Unplaced[];
}

/** All that a file tells of one process. */
export class ProcessImport {
  ocid!: string;
  found!: FoundRelease[];
}

/** Keeps the releases of a process whole, and records what they tell of bodies and firms that are registered here. */
export async function importProcess(
  context: Context,
  input: ProcessImport,
  ties: readonly PartyTie[],
  performing: Performing = {},
): Promise<ProcessReport> {
  const [place, entries] = await Promise.all([placeFor(context), entriesOf(context, ties, input.found)]);
  let report: ProcessReport | undefined;
  const definition: Action<ProcessImport, OcdsRelease> = {
    name: 'procurementOcdsImport',
    description: '导入开放合约数据 · import releases of a contracting process (OCDS 1.1)',
    input: ProcessImport,
    record: OcdsRelease,
    async run({ ocid, found }, work) {
      const kept = await work.findAll(OcdsRelease, { ocid });
      const before = kept.length;
      const touched: OcdsRelease[] = [];
      const releases = found.map((one) => keep(work, kept, touched, one, place));
      const merged = compiledRelease(firstEditions(kept));
      const plan = planOf(merged, { table: ties, entries });
      const recorded = await record(work, plan, merged, kept.length > before);
      if (recorded.project) touched.push(...moveTo(work, kept, placeOf(plan.project!.buyer)));
      const placed = new Map(
        // A later edition is merged into nothing, so nothing of it has a place but the release itself.
        releases.map(({ at, edition }) => [at, edition > 1 ? new Set(['ocid']) : plan.placed]),
      );
      report = { ocid, releases, ...recorded, reasons: plan.reasons, unplaced: unplacedOf(found, placed) };
      // Where nothing is new there is no line for the journal, and no refusal either.
      return touched.length > 0 || recorded.changed > 0 ? (touched[0] ?? kept[0]) : undefined;
    },
  };
  // Whether something is new is seen in the records: the key only has to be one of its own.
  await perform(definition as unknown as Action, Object.assign(new ProcessImport(), input), v7(), context, performing);
  return report!;
}

const hashOf = (release: Release): string => createHash('sha256').update(canonical(release)).digest('hex');

// --- Releases --------------------------------------------------------------------------------------------------------

function keep(
  work: Work,
  kept: OcdsRelease[],
  touched: OcdsRelease[],
  { release, metadata, at }: FoundRelease,
  place: Place,
): ProcessReport['releases'][number] {
  const { ocid, id } = release;
  const hash = hashOf(release);
  const editions = kept.filter(({ releaseNumber }) => releaseNumber === id);
  const same = editions.find((one) => one.hash === hash);
  const told = { at, id, schemaFaults: releaseFaults(release).length };
  if (same) {
    // Another package may hold the same release.
    if (!same.packages.some((one) => isDeepStrictEqual(one, metadata))) {
      touched.push(work.change(same, { packages: [...same.packages, metadata] }));
    }
    return { ...told, outcome: 'KNOWN', edition: same.edition };
  }
  const made = work.create(OcdsRelease, {
    ...place,
    ocid,
    releaseNumber: id,
    edition: editions.length + 1,
    releasedAt: new Date(release.date),
    tags: release.tag,
    initiationType: textOf(release.initiationType),
    publisher: textOf((metadata.publisher as JsonObject | undefined)?.name),
    packageUri: textOf(metadata.uri),
    license: textOf(metadata.license),
    hash,
    release,
    packages: [metadata],
  });
  kept.push(made);
  touched.push(made);
  return { ...told, outcome: editions.length > 0 ? 'EDITION' : 'KEPT', edition: made.edition };
}

/** Once their buyer is known here, releases lie where he does. */
function moveTo(work: Work, kept: readonly OcdsRelease[], place: Place): OcdsRelease[] {
  const astray = kept.filter(({ divisionPath }) => divisionPath !== place.divisionPath);
  return astray.map((release) => work.change(release, place));
}

const placeOf = ({ divisionId, divisionPath }: DirectoryEntry): Place => ({
  divisionId: divisionId!,
  divisionPath: divisionPath!,
});

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

// --- Records ---------------------------------------------------------------------------------------------------------

/** Ids of imported records come from where they stand in the process, so that importing again finds them. */
const NAMESPACE = v5('https://standard.open-contracting.org', v5.URL);
export const importedId = (ocid: string, path: string): string => v5(`${ocid}/${path}`.toWellFormed(), NAMESPACE);

/**
 * Makes the records of a plan that are missing. Those that are there change only when new releases were kept: what was
 * corrected here since must not be undone by reading an old file again.
 */
async function record(work: Work, plan: ProcessPlan, { ocid }: Release, isNew: boolean) {
  const outcome = { project: null as string | null, changed: 0 };
  if (!plan.project) return outcome;
  const { buyer, path, fields } = plan.project;
  if (!mayWrite(work.context.reach, buyer.divisionPath!)) {
    plan.reasons.push({ path: 'buyer', reason: `${buyer.name} lies outside the division you record for` });
    plan.placed = new Set(['ocid']);
    plan.packages = [];
    plan.awards = [];
    plan.contracts = [];
    return outcome;
  }
  const origin = { origin: 'IMPORTED', ocid } as const;
  const put = async <T extends DomainRecord>(type: RecordClass<T>, at: string, data: Partial<T>, effectiveOn?: Day) => {
    const id = importedId(ocid, at);
    const [existing] = await work.findAll(type, { id } as never);
    if (existing && !(isNew && differs(existing, data))) return existing;
    outcome.changed += 1;
    return existing
      ? work.change(existing, data, effectiveOn)
      : work.create(type, { ...data, id } as Partial<T>, effectiveOn);
  };
  const place = placeOf(buyer);
  const number = await freeNumber(work, ProcurementProject, fields, importedId(ocid, path), ocid);
  const project = await put(ProcurementProject, path, { ...fields, ...place, ...origin, number });
  outcome.project = project.id;
  const of = { projectId: project.id, buyerId: project.buyerId };
  for (const one of plan.packages) await put(ProcurementPackage, one.path, { ...one.fields, ...place, ...of });
  for (const award of plan.awards) {
    const packageId = award.package ? importedId(ocid, award.package) : null;
    await put(ProcurementAward, award.path, { ...award.fields, ...place, ...of, packageId }, award.fields.decidedOn);
  }
  for (const planned of plan.contracts) await recordContract(planned);
  return outcome;

  async function recordContract({
    path: at,
    award,
    fields: terms,
    payments,
    acceptances,
  }: ContractPlan): Promise<void> {
    const free = await freeNumber(work, ProcurementContract, terms, importedId(ocid, at), `${ocid} ${terms.number}`);
    const recorded = await awardRecorded(work, ocid, at, award);
    const contract = await put(
      ProcurementContract,
      at,
      {
        ...terms,
        ...place,
        ...origin,
        ...of,
        number: free,
        awardId: recorded?.id ?? null,
        packageId: recorded?.packageId ?? null,
        paymentFrom: 'DELIVERY',
      },
      terms.dateSigned,
    );
    for (const payment of payments) {
      await put(ProcurementPayment, payment.path, { ...partOf(contract), ...payment.fields }, payment.fields.paidOn);
    }
    for (const one of acceptances) {
      await put(ProcurementAcceptance, one.path, { ...partOf(contract), ...one.fields }, one.fields.acceptedOn);
    }
  }
}

/** The award a contract was signed on, unless another contract was: here one contract follows one award. */
async function awardRecorded(work: Work, ocid: string, contract: string, award: string | undefined) {
  if (!award) return undefined;
  const awardId = importedId(ocid, award);
  const [recorded] = await work.findAll(ProcurementAward, { id: awardId });
  const others = await work.findAll(ProcurementContract, { awardId });
  return others.every(({ id }) => id === importedId(ocid, contract)) ? recorded : undefined;
}

/** A number is one buyer's; publishers number within a process. Where it is taken, the process tells them apart. */
async function freeNumber<T extends ProcurementProject | ProcurementContract>(
  work: Work,
  type: RecordClass<T>,
  { buyerId, number }: { buyerId?: string; number?: string },
  id: string,
  otherwise: string,
): Promise<string> {
  const others = await work.findAll(type, { buyerId, number } as never);
  return others.every((one) => one.id === id) ? number! : otherwise;
}

function differs<T extends object>(record: T, data: Partial<T>): boolean {
  return Object.entries(data).some(([key, value]) => !isSame((record as Record<string, unknown>)[key], value));
}

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'currency' in value;

function isSame(a: unknown, b: unknown): boolean {
  if (isMoney(a) && isMoney(b)) return a.currency === b.currency && compareMoney(a, b) === 0;
  return isDeepStrictEqual(a ?? null, b ?? null);
}

// --- Who and where ---------------------------------------------------------------------------------------------------

/** The registered parties that the table names, or that the releases name by codes of ours. */
async function entriesOf(
  context: Context,
  ties: readonly PartyTie[],
  found: readonly FoundRelease[],
): Promise<Map<string, DirectoryEntry>> {
  const own = found
    .flatMap(({ release }) => [...leavesOf(release)])
    .filter(
      ({ pattern, value }) => pattern.endsWith('identifier.id') && typeof value === 'string' && checkUscc(value).ok,
    )
    .map(({ value }) => String(value));
  const codes = [...ties.map((tie) => tie.unifiedSocialCreditCode), ...own];
  const rows = await context.rows<DirectoryEntry & { number: string }>(
    `select id, type, name, number, division_id as "divisionId", division_path as "divisionPath",
       valid_from as "validFrom", valid_until as "validUntil", facts
     from directory where number = any(?::text[]) and type in ('GovernmentBody', 'Enterprise')`,
    [textArray(codes)],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** Where releases lie that are tied to nobody here: in the division of whoever imports. */
async function placeFor(context: Context): Promise<Place> {
  const [row] = await context.rows<{ id: string; division_path: string }>(
    `select id, division_path from directory where type = 'Division' and division_path ^@ ?
     order by length(division_path) limit 1`,
    [context.principal.path ?? ''],
  );
  if (!row)
    throw new SetupError('No division is registered in which the releases could lie: register divisions first.');
  return { divisionId: row.id, divisionPath: row.division_path };
}

type Place = Pick<DomainRecord, 'divisionId' | 'divisionPath'>;

// --- What found no place ---------------------------------------------------------------------------------------------

function unplacedOf(found: FoundRelease[], placed: ReadonlyMap<string, ReadonlySet<string>>): Unplaced[] {
  const patterns = new Map<string, Unplaced>();
  const count = (path: string, value: unknown) => {
    const example = isOfContact(path) ? '' : JSON.stringify(value).slice(0, 80);
    const known = patterns.get(path) ?? { path, count: 0, example };
    patterns.set(path, { ...known, count: known.count + 1 });
  };
  for (const { release, at } of found) {
    for (const { key, pattern, value } of leavesOf(release)) {
      if (!OWN_FIELDS.has(pattern) && !placed.get(at)?.has(key)) count(pattern, value);
    }
  }
  for (const metadata of new Set(found.map((one) => one.metadata))) {
    for (const { pattern, value } of leavesOf(metadata)) {
      if (!PACKAGE_FIELDS.has(pattern)) count(`package.${pattern}`, value);
    }
  }
  return [...patterns.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a kept release says of itself in fields of its own. */
const OWN_FIELDS = new Set(['ocid', 'id', 'date', 'tag', 'initiationType']);
const PACKAGE_FIELDS = new Set(['uri', 'publisher.name', 'license']);
