import {
  type Context,
  importedId,
  inOrder,
  instantOf,
  type JsonObject,
  type JsonValue,
  keyOfItem,
  listed,
  jsonMoney as moneyOf,
  type Release,
  saidOf as said,
  tableOf,
  toRecord,
  USCC_SCHEME,
} from '@integrity-graph/kit';
import type { ProcurementAcceptance } from '../acceptance/acceptance.js';
import type { ProcurementAward } from '../award/award.js';
import type { ProcurementContractChange } from '../change/change.js';
import { ProcurementContract } from '../contract/contract.js';
import type { ContractPart } from '../contract/part.js';
import type { ProcurementPayment } from '../payment/payment.js';
import { ACCEPTANCE_MILESTONE, ACCEPTED, CATEGORIES, CONTRACT_STATUSES, codeOf, failedCode, METHODS } from './codes.js';
import { shownRelease } from './contacts.js';
import { compiledRelease, versionedRelease } from './merge.js';
import { firstEditions, OcdsRelease } from './release.js';
import { look, type Seen } from './seen.js';

/*
 * A contracting process as a record of OCDS 1.1, from what the caller may see. Imported releases are told as they were
 * published; what was recorded here stands in releases of ours, dated by when it was recorded.
 */

/** Prefix of our own processes; one is given by the Open Contracting Partnership to each publisher. */
const PREFIX = process.env.OCDS_PREFIX ?? 'ocds-000000';
const PUBLISHER = process.env.OCDS_PUBLISHER ?? '政务诚信联邦图谱 · Integrity Graph';

/** The extension of the standard in which packages are told. */
const LOTS = 'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json';

/** The identifier of a project's process: the one it was imported under, or ours. */
const ocidOf = (project: string, imported?: string | null): string => imported ?? `${PREFIX}-${project}`;

/** The project of a process: ours are named after it, imported ones got theirs from the process. */
const projectOf = (ocid: string): string =>
  ocid.startsWith(`${PREFIX}-`) ? ocid.slice(PREFIX.length + 1) : importedId(ocid, 'tender');

/** The releases of a process that were imported, as far as the caller reads them. Merging goes by first editions. */
export async function keptReleases(context: Context, ocid: string): Promise<OcdsRelease[]> {
  const rows = await context.rows(`select * from ${tableOf(OcdsRelease)} where ocid = ? order by released_at, id`, [
    ocid,
  ]);
  return rows.map((row) => {
    const record = toRecord(OcdsRelease, row);
    return Object.assign(record, { release: shownRelease(context, record) });
  });
}

/** What names a process: its identifier, its project, or a contract of it, which is what the public knows. */
export interface ProcessName {
  project?: string | null;
  contract?: string | null;
  ocid?: string | null;
}

/** A process as a record package; null where the caller sees nothing of it. */
export async function recordPackage(context: Context, name: ProcessName): Promise<JsonObject | null> {
  const contract = name.contract && (await context.load(ProcurementContract, name.contract));
  const project = name.project ?? (contract ? contract.projectId : name.ocid && projectOf(name.ocid));
  if (!project) return null;
  const seen = await look(context, project);
  const ocid = name.ocid ?? ocidOf(project, seen.project?.ocid ?? seen.contracts[0]?.ocid);
  const kept = await keptReleases(context, ocid);
  const imported = firstEditions(kept);
  const own = imported.length > 0 ? since(ocid, seen, imported) : releasesOf(ocid, seen);
  const releases = inOrder([...imported, ...own]);
  if (releases.length === 0) return null;
  const license = kept.find((one) => one.license)?.license;
  return {
    uri: `urn:ocid:${ocid}`,
    version: '1.1',
    publishedDate: releases.at(-1)!.date,
    publisher: { name: PUBLISHER },
    ...(license && { license }),
    ...(seen.packages.length > 0 && { extensions: [LOTS] }),
    records: [
      {
        ocid,
        releases,
        compiledRelease: compiledRelease(releases),
        versionedRelease: versionedRelease(releases),
      },
    ],
  };
}

// --- Our own releases ------------------------------------------------------------------------------------------------

function releasesOf(ocid: string, seen: Seen): Release[] {
  const { project, tenders, awards, contracts } = seen;
  return [
    ...(tenders.length > 0 ? tenders.map((_, index) => tenderRelease(ocid, seen, index)) : []),
    ...(project && tenders.length === 0 ? [tenderRelease(ocid, seen)] : []),
    ...awards.map((award) => awardRelease(ocid, award, seen)),
    ...contracts.map((contract) => contractRelease(ocid, contract, seen)),
    ...contracts.flatMap((contract) => progressReleases(ocid, contract, ownName(contract), seen)),
  ];
}

const heading = (ocid: string, id: string, at: Date, tag: string[]) => ({
  ocid,
  id: `${ocid}-${id}`,
  date: at.toISOString(),
  tag,
  initiationType: 'tender',
  language: 'zh',
});

/**
 * What is planned and called for; the public knows the project by its published tenders alone. One that follows another
 * updates it: lots and failures of those before stay.
 */
function tenderRelease(ocid: string, seen: Seen, index = 0): Release {
  const { project, tenders } = seen;
  const tender = tenders[index];
  const { buyerId, recordedAt } = (tender ?? project)!;
  const ofIt = <T extends { tenderId?: string | null }>(parts: T[]) =>
    parts.filter(({ tenderId }) => tenderId === tender?.id);
  const [packages, failures, bids] = [ofIt(seen.packages), ofIt(seen.failures), ofIt(seen.bids)];
  const bidders = bids.flatMap(({ supplierId }) => supplierId ?? []);
  const called = {
    id: project?.number ?? ocid,
    title: project?.name ?? tender?.name,
    status: statusOf(seen, index),
    procuringEntity: reference(seen, project?.agencyId ?? buyerId),
    value: tender && moneyOf(tender.budget),
    procurementMethod: project && METHODS[project.method].code,
    procurementMethodDetails: project && METHODS[project.method].details,
    mainProcurementCategory: project?.category && codeOf(CATEGORIES, project.category),
    tenderPeriod: tender && { startDate: instantOf(tender.publishedOn), endDate: tender.bidsDueAt.toISOString() },
    numberOfTenderers: bidders.length > 0 ? bidders.length : undefined,
    tenderers: listed(bidders.map((id) => reference(seen, id))),
    lots: listed(
      packages.map(({ id, name, budget: value }) => {
        const failed = failures.filter(({ packageId }) => !packageId || packageId === id);
        const status = failed.length > 0 ? failedCode(failed.map(({ reason }) => reason)) : undefined;
        return said({ id: lotIds(seen).get(id), title: name, value: moneyOf(value), status });
      }),
    ),
  };
  const budget = project && said({ amount: moneyOf(project.budget), description: project.fundingSource });
  return {
    ...(index > 0
      ? heading(ocid, `tender-${index + 1}`, recordedAt, ['tenderUpdate'])
      : heading(ocid, 'tender', recordedAt, project ? ['planning', 'tender'] : ['tender'])),
    parties: partiesOf(seen),
    buyer: reference(seen, buyerId),
    ...(budget && { planning: { budget } }),
    tender: said(called),
  };
}

/** As of a tender: all failed when it and those before did, whole or every package; else complete with the first award. */
function statusOf({ tenders, packages, failures, awards, contracts }: Seen, index: number): string {
  const called = tenders.slice(0, index + 1).map(({ id }) => {
    const failed = failures.filter(({ tenderId }) => tenderId === id);
    const of = new Set(failed.map(({ packageId }) => packageId ?? null));
    const parts = packages.filter(({ tenderId }) => tenderId === id);
    return { failed, isFailed: of.has(null) || (parts.length > 0 && parts.every((one) => of.has(one.id))) };
  });
  const last = called.at(-1);
  if (last && called.every(({ isFailed }) => isFailed)) return failedCode(last.failed.map(({ reason }) => reason));
  return awards.length + contracts.length > 0 ? 'complete' : 'active';
}

/** What each package is called among all lots: by its number, after that of its tender where an earlier one has it. */
function lotIds({ tenders, packages }: Pick<Seen, 'tenders' | 'packages'>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, { id: tenderId }] of tenders.entries()) {
    const called = packages.filter((one) => one.tenderId === tenderId);
    for (const { id, number } of called) ids.set(id, taken.has(number) ? `${index + 1}-${number}` : number);
    for (const { id } of called) taken.add(ids.get(id)!);
  }
  return ids;
}

function awardRelease(
  ocid: string,
  { id, packageId, buyerId, supplierId, decidedOn, value, recordedAt }: ProcurementAward,
  seen: Seen,
): Release {
  const award = said({
    id,
    status: 'active',
    date: instantOf(decidedOn),
    value: moneyOf(value),
    relatedLots: lotsOf(seen, packageId),
  });
  return {
    ...heading(ocid, `award-${id}`, recordedAt, ['award']),
    parties: partiesOf(seen),
    buyer: reference(seen, buyerId),
    awards: [{ ...award, suppliers: [reference(seen, supplierId)] }],
  };
}

const lotsOf = (seen: Seen, packageId: string | null | undefined) =>
  listed([lotIds(seen).get(packageId ?? '') ?? []].flat());

/** A contract follows an award to one supplier; where no award was recorded, the contract tells of it. */
const awardOf = ({ id, awardId }: ProcurementContract) => awardId ?? `award-${id}`;

function contractRelease(ocid: string, contract: ProcurementContract, seen: Seen): Release {
  const { id, buyerId, supplierId, awardId, dateSigned, awardNoticeIssuedOn, performanceDueOn } = contract;
  const isAwarded = seen.awards.some((award) => award.id === awardId);
  const award = {
    id: awardOf(contract),
    title: contract.name,
    status: 'active',
    date: awardNoticeIssuedOn && instantOf(awardNoticeIssuedOn),
    value: moneyOf(contract.value),
    relatedLots: lotsOf(seen, contract.packageId),
    suppliers: [reference(seen, supplierId)],
  };
  const signed = {
    id,
    awardID: awardOf(contract),
    title: contract.name,
    description: contract.number,
    status: codeOf(CONTRACT_STATUSES, contract.status),
    value: moneyOf(contract.value),
    dateSigned: instantOf(dateSigned),
    period: performanceDueOn && { startDate: instantOf(dateSigned), endDate: instantOf(performanceDueOn) },
  };
  return {
    ...heading(ocid, `contract-${id}`, contract.recordedAt, isAwarded ? ['contract'] : ['award', 'contract']),
    parties: partiesOf(seen),
    buyer: reference(seen, buyerId),
    ...(isAwarded ? {} : { awards: [said(award)] }),
    contracts: [said(signed)],
  };
}

/** How a contract is called in the process: by our ids, or those it was imported under. */
type ContractName = { id: JsonValue; awardID: JsonValue };

const ownName = (contract: ProcurementContract): ContractName => ({ id: contract.id, awardID: awardOf(contract) });

/** What was changed, paid and accepted under a contract: one release, dated by the last of it that was recorded. */
function progressReleases(ocid: string, contract: ProcurementContract, name: ContractName, seen: Seen): Release[] {
  const { id, buyerId, status } = contract;
  const ofIt = <T extends ContractPart>(parts: T[]) => parts.filter(({ contractId }) => contractId === id);
  const changes = ofIt(seen.changes);
  const payments = ofIt(seen.payments);
  const acceptances = ofIt(seen.acceptances);
  const recorded = [...changes, ...payments, ...acceptances].map(({ recordedAt }) => recordedAt.getTime());
  if (recorded.length === 0) return [];
  const isPerformed = payments.length > 0 || acceptances.length > 0;
  const tags = [...(changes.length > 0 ? ['contractAmendment'] : []), ...(isPerformed ? ['implementation'] : [])];
  const implementation = said({
    transactions: listed(payments.map((payment) => transactionOf(payment, seen))),
    milestones: listed(acceptances.map(milestoneOf)),
  });
  return [
    {
      ...heading(ocid, `progress-${id}`, new Date(Math.max(...recorded)), tags),
      parties: partiesOf(seen),
      buyer: reference(seen, buyerId),
      contracts: [
        said({
          ...name,
          status: codeOf(CONTRACT_STATUSES, status),
          amendments: listed(changes.map(amendmentOf)),
          implementation: isPerformed ? implementation : undefined,
        }),
      ],
    },
  ];
}

const amendmentOf = ({ id, changedOn, document, reason }: ProcurementContractChange) => ({
  id,
  date: instantOf(changedOn),
  description: document,
  rationale: reason,
});

const transactionOf = ({ id, paidOn, amount, buyerId, supplierId }: ProcurementPayment, seen: Seen) => ({
  id,
  date: instantOf(paidOn),
  value: moneyOf(amount),
  payer: reference(seen, buyerId),
  payee: reference(seen, supplierId),
});

const milestoneOf = ({ id, acceptedOn, isMet, items }: ProcurementAcceptance) =>
  said({
    id,
    title: items.map(({ name }) => name).join('；'),
    type: ACCEPTANCE_MILESTONE,
    status: Object.keys(ACCEPTED).find((code) => ACCEPTED[code] === isMet),
    dateModified: instantOf(acceptedOn),
    dateMet: isMet ? instantOf(acceptedOn) : undefined,
  });

/** What was recorded here since a process was imported: under its contracts, by the identifiers they have there. */
function since(ocid: string, seen: Seen, imported: Release[]): Release[] {
  const compiled = compiledRelease(imported);
  const contracts = (Array.isArray(compiled.contracts) ? compiled.contracts : []) as JsonObject[];
  const known = new Set(contracts.flatMap((contract, index) => importedPartIds(ocid, contract, index)));
  const isNew = ({ id }: { id: string }) => !known.has(id);
  const news = { ...seen, payments: seen.payments.filter(isNew), acceptances: seen.acceptances.filter(isNew) };
  return seen.contracts.flatMap((contract) => {
    const there = contracts.find((one, i) => importedId(ocid, keyOfItem('contracts', one, i)) === contract.id);
    if (there) return progressReleases(ocid, contract, { id: there.id ?? null, awardID: there.awardID ?? null }, news);
    // What was signed here under an imported project is a contract of ours.
    return [contractRelease(ocid, contract, seen), ...progressReleases(ocid, contract, ownName(contract), news)];
  });
}

/** Ids of the records that the parts of an imported contract have here. */
function importedPartIds(ocid: string, contract: JsonObject, index: number): string[] {
  const at = `${keyOfItem('contracts', contract, index)}.implementation`;
  const implementation = contract.implementation as Record<string, JsonValue[]> | undefined;
  return ['transactions', 'milestones'].flatMap((list) =>
    (implementation?.[list] ?? []).map((item, i) => importedId(ocid, keyOfItem(`${at}.${list}`, item, i))),
  );
}

// --- Parts -----------------------------------------------------------------------------------------------------------

const partyId = (id: string, code: string | null | undefined) => (code ? `${USCC_SCHEME}-${code}` : id);

const reference = ({ parties }: Pick<Seen, 'parties'>, id: string) => {
  const party = parties.get(id);
  return { id: partyId(id, party?.code), name: party?.name ?? '' };
};

/** Everybody in the process with all roles: a list of roles is one value, which a later release would replace. */
function partiesOf(seen: Seen): JsonValue[] {
  const { project, tenders, bids, awards, contracts, payments } = seen;
  const tender = tenders[0];
  const roles = new Map<string, Set<string>>();
  const add = (id: string | null | undefined, role: string) => {
    if (id) roles.set(id, (roles.get(id) ?? new Set()).add(role));
  };
  add(project?.buyerId ?? tender?.buyerId, 'buyer');
  add(project?.agencyId ?? project?.buyerId ?? tender?.buyerId, 'procuringEntity');
  for (const { supplierId } of bids) add(supplierId, 'tenderer');
  for (const { buyerId, supplierId } of [...awards, ...contracts]) {
    add(buyerId, 'buyer');
    add(supplierId, 'supplier');
  }
  for (const { buyerId, supplierId } of payments) {
    add(buyerId, 'payer');
    add(supplierId, 'payee');
  }
  return [...roles].map(([id, role]) => {
    const party = seen.parties.get(id);
    const identifier = party?.code ? { scheme: USCC_SCHEME, id: party.code, legalName: party.name } : undefined;
    return { ...reference(seen, id), ...(identifier && { identifier }), roles: [...role] };
  });
}
