import { isDeepStrictEqual } from 'node:util';
import {
  type Action,
  type Context,
  contentHash,
  type DirectoryEntry,
  dayOf,
  type FoundRelease,
  ImportedRecords,
  type ImportReport,
  importedId,
  type JsonObject,
  type KeepingOutcome,
  mayWrite,
  type PartyTie,
  type Performing,
  type Place,
  perform,
  placeForImport,
  type RecordClass,
  type Release,
  tiedParties,
  unplacedOf,
  type Work,
} from '@integrity-graph/kit';
import { v7 } from 'uuid';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementAward } from '../award/award.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { ProcurementFailure } from '../failure/failure.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementPayment } from '../payment/payment.js';
import { ProcurementProject } from '../project/project.js';
import { compiledRelease } from './merge.js';
import { type ContractPlan, type ProcessPlan, planOf } from './plan.js';
import { firstEditions, OcdsRelease } from './release.js';
import { releaseFaults } from './standard.js';

/** What became of one process of a file. */
export interface ProcessReport extends ImportReport {
  ocid: string;
  releases: { at: string; id: string; outcome: KeepingOutcome; edition: number; schemaFaults: number }[];
  /** The project recorded from it, and how many records were made or changed. */
  project: string | null;
  changed: number;
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
  const documents = input.found.map(({ release }) => release);
  const [place, tied] = await Promise.all([placeForImport(context), tiedParties(context, ties, documents)]);
  let report: ProcessReport | undefined;
  const definition: Action<ProcessImport, OcdsRelease> = {
    name: 'procurementOcdsImport',
    description: '导入开放合约数据 · import releases of a contracting process (OCDS 1.1)',
    input: ProcessImport,
    record: OcdsRelease,
    async run({ ocid, found }, work) {
      const kept = await work.findAll(OcdsRelease, { ocid });
      const before = new Set(firstEditions(kept));
      const touched: OcdsRelease[] = [];
      const releases = found.map((one) => keep(work, kept, touched, one, place));
      const merging = firstEditions(kept);
      const merged = compiledRelease(merging);
      const plan = planOf(merged, tied);
      const recorded = await record(
        work,
        plan,
        merged,
        merging.some((release) => !before.has(release)),
      );
      if (recorded.project) touched.push(...moveTo(work, kept, placeOf(plan.project!.buyer)));
      const told = found.map(({ release: document, metadata }, index) => ({
        document,
        metadata,
        // What is merged into nothing, such as a later edition, has no place but the release itself.
        placed: isAmong(merging, document, releases[index]!.edition) ? plan.placed : new Set(['ocid']),
      }));
      report = { ocid, releases, ...recorded, reasons: plan.reasons, unplaced: unplacedOf(told, KEPT_FIELDS) };
      // Where nothing is new there is no line for the journal, and no refusal either.
      return touched.length > 0 || recorded.changed > 0 ? (touched[0] ?? kept[0]) : undefined;
    },
  };
  // Whether something is new is seen in the records: the key only has to be one of its own.
  await perform(definition as unknown as Action, Object.assign(new ProcessImport(), input), v7(), context, performing);
  return report!;
}

const isAmong = (merging: readonly Release[], { id }: Release, edition: number): boolean =>
  edition === 1 && merging.some((release) => release.id === id);

// --- Releases --------------------------------------------------------------------------------------------------------

function keep(
  work: Work,
  kept: OcdsRelease[],
  touched: OcdsRelease[],
  { release, metadata, at }: FoundRelease,
  place: Place,
): ProcessReport['releases'][number] {
  const { ocid, id } = release;
  const hash = contentHash(release);
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

/**
 * Makes the records of a plan that are missing. Those that are there change only when there is more to merge: what was
 * corrected here since must not be undone by reading an old file again.
 */
async function record(work: Work, plan: ProcessPlan, { ocid, date }: Release, isNew: boolean) {
  const nothing = { project: null as string | null, changed: 0 };
  if (!plan.project) return nothing;
  const { buyer, path, fields } = plan.project;
  if (!mayWrite(work.context.reach, buyer.divisionPath!)) {
    plan.reasons.push({ path: 'buyer', reason: `${buyer.name} lies outside the division you record for` });
    plan.placed = new Set(['ocid']);
    plan.packages = [];
    plan.failures = [];
    plan.awards = [];
    plan.contracts = [];
    return nothing;
  }
  const origin = { origin: 'IMPORTED', ocid } as const;
  const records = new ImportedRecords(work, ocid, isNew);
  const place = placeOf(buyer);
  const number = await freeNumber(work, ProcurementProject, fields, importedId(ocid, path), ocid);
  const project = await records.put(ProcurementProject, path, { ...fields, ...place, ...origin, number });
  const of = { projectId: project.id, buyerId: project.buyerId };
  for (const one of plan.packages) await records.put(ProcurementPackage, one.path, { ...one.fields, ...place, ...of });
  for (const award of plan.awards) {
    const packageId = award.package ? importedId(ocid, award.package) : null;
    await records.put(
      ProcurementAward,
      award.path,
      { ...award.fields, ...place, ...of, packageId },
      award.fields.decidedOn,
    );
  }
  for (const failure of plan.failures) {
    const packageId = failure.package ? importedId(ocid, failure.package) : null;
    const fields = { ...failure.fields, ...place, ...of, packageId, withdrawnOn: null };
    await records.put(ProcurementFailure, failure.path, fields);
  }
  if (isNew) await withdrawOthers();
  for (const planned of plan.contracts) await recordContract(planned);
  return { project: project.id as string | null, changed: records.changed };

  /** A failure that the releases told of once and tell of no more. */
  async function withdrawOthers(): Promise<void> {
    const told = new Set(plan.failures.map((failure) => importedId(ocid, failure.path)));
    const recorded = await work.findAll(ProcurementFailure, {
      projectId: project.id,
      tenderId: null,
      withdrawnOn: null,
    });
    const withdrawnOn = dayOf(new Date(date));
    for (const failure of recorded.filter(({ id }) => !told.has(id))) {
      work.change(failure, { withdrawnOn }, withdrawnOn);
      records.changed += 1;
    }
  }

  async function recordContract({
    path: at,
    award,
    fields: terms,
    payments,
    acceptances,
  }: ContractPlan): Promise<void> {
    const free = await freeNumber(work, ProcurementContract, terms, importedId(ocid, at), `${ocid} ${terms.number}`);
    const recorded = await awardRecorded(work, ocid, at, award);
    const contract = await records.put(
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
      await records.put(
        ProcurementPayment,
        payment.path,
        { ...partOf(contract), ...payment.fields },
        payment.fields.paidOn,
      );
    }
    for (const one of acceptances) {
      await records.put(ProcurementAcceptance, one.path, { ...partOf(contract), ...one.fields }, one.fields.acceptedOn);
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

/** What a kept release says in fields of its own, of itself and of its package. */
const KEPT_FIELDS = {
  own: new Set(['ocid', 'id', 'date', 'tag', 'initiationType']),
  ofPackage: new Set(['uri', 'publisher.name', 'license']),
};
