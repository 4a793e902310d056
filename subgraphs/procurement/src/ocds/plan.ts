import {
  attempt,
  type DirectoryEntry,
  firstOf,
  leave,
  type Party,
  type Planned,
  type Planning,
  partyAt,
  Reader,
  type Release,
  type Ties,
  untied,
} from '@integrity-graph/kit';
import type { AcceptanceItem, ProcurementAcceptance } from '../acceptance/acceptance.js';
import type { ProcurementAward } from '../award/award.js';
import type { ProcurementContract } from '../contract/contract.js';
import type { ProcurementFailure } from '../failure/failure.js';
import type { ProcurementPackage } from '../package/package.js';
import type { ProcurementPayment } from '../payment/payment.js';
import type { ProcurementProject } from '../project/project.js';
import { ACCEPTANCE_MILESTONE, ACCEPTED, CATEGORIES, CONTRACT_STATUSES, FAILED, methodOf } from './codes.js';
import { awardNamed, holdingOf, isActive } from './holding.js';

/** What of a process is recorded here, and what is not. */
export interface ProcessPlan extends Planning {
  project?: Planned<ProcurementProject> & { buyer: DirectoryEntry };
  packages: Planned<ProcurementPackage>[];
  failures: FailurePlan[];
  awards: AwardPlan[];
  contracts: ContractPlan[];
}

export interface FailurePlan extends Planned<ProcurementFailure> {
  /** Path of the package that failed; none where all of the tender did. */
  package?: string;
}

export interface AwardPlan extends Planned<ProcurementAward> {
  /** Path of the package it is of. */
  package?: string;
}

export interface ContractPlan extends Planned<ProcurementContract> {
  /** Path of the award it was signed on. */
  award?: string;
  payments: Planned<ProcurementPayment>[];
  acceptances: Planned<ProcurementAcceptance>[];
}

/** What records a compiled release comes to, given who its parties are here. */
export function planOf(compiled: Release, ties: Ties): ProcessPlan {
  const plan: ProcessPlan = {
    packages: [],
    failures: [],
    awards: [],
    contracts: [],
    reasons: [],
    placed: new Set(['ocid']),
  };
  const release = new Reader(compiled, plan.placed);
  const project = attempt(plan, (taken) => projectOf(plan, release.noting(taken), ties));
  if (!project) return plan;
  plan.project = project;
  plan.packages = planAll(plan, release.at('tender', 'lots').items(), packageOf);
  for (const award of release.at('awards').items()) {
    const planned = attempt(plan, (taken) => awardOf(plan, release.noting(taken), award.noting(taken), ties));
    if (planned) plan.awards.push(planned);
  }
  const called = [release.at('tender'), ...release.at('tender', 'lots').items()];
  plan.failures = planAll(plan, called, (_, place) => failureOf(plan, release, place));
  for (const contract of release.at('contracts').items()) {
    const planned = attempt(plan, (taken) =>
      contractOf(plan, release.noting(taken), contract.noting(taken), ties, project.fields),
    );
    if (!planned) continue;
    const { transactions, milestones } = partsOf(contract);
    planned.payments = planAll(plan, transactions, paymentOf);
    planned.acceptances = planAll(plan, milestones, acceptanceOf);
    plan.contracts.push(planned);
  }
  return plan;
}

const partsOf = (contract: Reader) => ({
  transactions: contract.at('implementation', 'transactions').items(),
  milestones: contract.at('implementation', 'milestones').items(),
});

type Build<T> = (plan: ProcessPlan, place: Reader) => T | undefined;

const planAll = <T>(plan: ProcessPlan, places: Reader[], build: Build<T>): T[] =>
  places
    .map((place) => attempt(plan, (taken) => build(plan, place.noting(taken))))
    .filter((built) => built !== undefined);

function projectOf(plan: ProcessPlan, release: Reader, ties: Ties): ProcessPlan['project'] {
  const buyer = partyAt(release, release.at('buyer'), ties);
  if (buyer?.entry?.type !== 'GovernmentBody')
    return leave(plan, 'buyer', untied(buyer, 'a registered government body'));
  const [tender, planned] = [release.at('tender'), release.at('planning', 'budget')];
  const titles = [tender.at('title'), planned.at('project'), ...titlesOf(release, 'contracts', 'awards')];
  const name = firstOf(titles, (title) => title.text());
  const budget = firstOf([planned.at('amount'), tender.at('value')], (value) => value.money());
  if (!name) leave(plan, 'tender.title', 'a project needs a name: neither tender, budget, contract nor award has one');
  if (!budget)
    leave(plan, 'planning.budget.amount', 'a project needs a budget: neither budget nor tender has an amount');
  if (!name || !budget) return undefined;
  buyer.take();
  const agency = partyAt(release, tender.at('procuringEntity'), ties);
  const isAgency = agency?.entry?.type === 'Enterprise';
  if (isAgency || agency?.entry?.id === buyer.entry.id) agency?.take();
  const fields = {
    number: tender.at('id').text() ?? release.at('ocid').text(),
    name,
    buyerId: buyer.entry.id,
    agencyId: isAgency ? agency?.entry?.id : null,
    method: methodOf(tender.at('procurementMethod').text(), tender.at('procurementMethodDetails').text()),
    category: CATEGORIES[tender.at('mainProcurementCategory').text() ?? ''] ?? null,
    budget,
    fundingSource: planned.at('description').text() ?? null,
  };
  return { path: 'tender', fields, buyer: buyer.entry };
}

function packageOf(plan: ProcessPlan, lot: Reader): Planned<ProcurementPackage> | undefined {
  const number = lot.at('id').text();
  const budget = lot.at('value').money();
  if (!number || !budget) return leave(plan, lot.key, 'a package needs an id and a value above 0, in a known currency');
  return { path: lot.key, fields: { number, name: lot.at('title').text() ?? number, budget } };
}

/** A tender or lot whose status says that it failed; what is awarded or signed did not, whatever its status. */
function failureOf(plan: ProcessPlan, release: Reader, called: Reader): FailurePlan | undefined {
  const status = called.at('status');
  const reason = FAILED[String(status.peek())];
  if (reason === undefined) return undefined;
  const isWhole = called.key === 'tender';
  const lot = isWhole ? undefined : plan.packages.find(({ path }) => path === called.key);
  if (!isWhole && !lot) return undefined;
  const holding = holdingOf(release, lot?.fields.number);
  if (holding) return leave(plan, status.key, `${String(status.peek())}, though there is ${holding}`);
  status.take();
  return { path: status.key, package: lot?.path, fields: { reason } };
}

function awardOf(plan: ProcessPlan, release: Reader, award: Reader, ties: Ties): AwardPlan | undefined {
  const { key } = award;
  const status = award.at('status').peek();
  if (!isActive(award)) return leave(plan, key, `an award of status ${String(status)} is none that holds`);
  const supplier = supplierOf(plan, key, release, award, ties);
  const value = award.at('value').money();
  const decidedOn = award.at('date').day();
  if (!value) leave(plan, `${key}.value`, 'an award needs a value above 0, in whole cents and a known currency');
  if (!decidedOn) leave(plan, `${key}.date`, 'an award needs the day it was made');
  if (!supplier || !value || !decidedOn) return undefined;
  const lot = lotOf(plan, award);
  const isSecond = plan.awards.some((one) => one.fields.supplierId === supplier.entry.id && one.package === lot);
  if (isSecond) return leave(plan, key, 'a second award to one supplier: a project, or package, here has one for each');
  supplier.take();
  for (const field of ['id', 'status']) award.at(field).take();
  return { path: key, package: lot, fields: { supplierId: supplier.entry.id, value, decidedOn } };
}

/** The package an award is of, where it names exactly one that is recorded here (OCDS relatedLots). */
function lotOf({ packages }: ProcessPlan, award: Reader): string | undefined {
  const related = award.at('relatedLots');
  const lots = related.peek();
  if (!Array.isArray(lots) || lots.length !== 1) return undefined;
  const found = packages.find(({ fields }) => fields.number === String(lots[0]));
  if (found) related.take();
  return found?.path;
}

function contractOf(
  plan: ProcessPlan,
  release: Reader,
  contract: Reader,
  ties: Ties,
  project: Partial<ProcurementProject>,
): ContractPlan | undefined {
  const { key } = contract;
  const award = awardNamed(release, contract);
  const supplier = supplierOf(plan, key, release, award, ties);
  const value = firstOf([contract.at('value'), award?.at('value')], (money) => money.money());
  const dateSigned = contract.at('dateSigned').day();
  const number = contract.at('id').text();
  if (!value) leave(plan, `${key}.value`, 'a contract needs a value above 0, in whole cents and a known currency');
  if (!dateSigned) leave(plan, `${key}.dateSigned`, 'a contract needs the day it was signed');
  if (!number) leave(plan, `${key}.id`, 'a contract needs an id');
  if (!supplier || !value || !dateSigned || !number) return undefined;
  supplier.take();
  contract.at('awardID').take();
  award?.at('id').take();
  const endDate = contract.at('period', 'endDate').day();
  const fields = {
    number,
    name: firstOf([contract.at('title'), award?.at('title')], (title) => title.text()) ?? project.name,
    method: project.method,
    buyerId: project.buyerId,
    supplierId: supplier.entry.id,
    value,
    dateSigned,
    performanceDueOn: endDate && endDate >= dateSigned ? endDate : null,
    status: CONTRACT_STATUSES[contract.at('status').text() ?? ''] ?? 'ACTIVE',
  };
  return { path: key, award: award?.key, fields, payments: [], acceptances: [] };
}

function paymentOf(plan: ProcessPlan, transaction: Reader): Planned<ProcurementPayment> | undefined {
  const paidOn = transaction.at('date').day();
  // OCDS 1.0 called the value `amount`.
  const amount = firstOf([transaction.at('value'), transaction.at('amount')], (value) => value.money());
  if (!paidOn || !amount) return leave(plan, transaction.key, 'a payment needs a day and an amount above 0');
  transaction.at('id').take();
  return { path: transaction.key, fields: { paidOn, amount } };
}

function acceptanceOf(plan: ProcessPlan, milestone: Reader): Planned<ProcurementAcceptance> | undefined {
  const status = String(milestone.at('status').peek());
  const type = milestone.at('type').peek() ?? ACCEPTANCE_MILESTONE;
  const isMet = ACCEPTED[status];
  if (isMet === undefined || type !== ACCEPTANCE_MILESTONE) {
    return leave(plan, milestone.key, `a milestone of type ${type}, status ${status}, tells of no acceptance`);
  }
  const acceptedOn = milestone.at(isMet ? 'dateMet' : 'dateModified').day();
  const name = milestone.at('title').text() ?? milestone.at('description').text();
  if (!acceptedOn || !name) return leave(plan, milestone.key, 'an acceptance needs its day and what was inspected');
  for (const field of ['id', 'status', 'type']) milestone.at(field).take();
  const items: AcceptanceItem[] = [{ name, isMet, remark: milestone.at('description').text() ?? null }];
  return { path: milestone.key, fields: { acceptedOn, isMet, items } };
}

const titlesOf = (release: Reader, ...lists: string[]): Reader[] =>
  lists.flatMap((list) =>
    release
      .at(list)
      .items()
      .map((item) => item.at('title')),
  );

/** The one supplier of an award, where he is registered here; else says of what stands at the path why there is no record. */
function supplierOf(
  plan: ProcessPlan,
  path: string,
  release: Reader,
  award: Reader | undefined,
  ties: Ties,
): (Party & { entry: DirectoryEntry }) | undefined {
  const [first, ...others] = award?.at('suppliers').items() ?? [];
  if (!award) return leave(plan, path, 'the award it names is not there, so its supplier is not known');
  if (!first) return leave(plan, path, 'the award names no supplier');
  if (others.length > 0) return leave(plan, path, `${others.length + 1} suppliers: a contract here has one`);
  const party = partyAt(release, first, ties);
  const entry = party?.entry;
  if (party && entry?.type === 'Enterprise') return { ...party, entry };
  return leave(plan, path, untied(party, 'a registered enterprise'));
}
