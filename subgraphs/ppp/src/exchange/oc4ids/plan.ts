import {
  attempt,
  type Day,
  firstOf,
  type JsonObject,
  leave,
  type Planned,
  partyAt,
  Reader,
  type Ties,
} from '@integrity-graph/kit';
import type { PppCommitment } from '../../commitment/commitment.js';
import type { PppPayment } from '../../commitment/payment.js';
import { OperationMode, ReturnMechanism } from '../../project/codes.js';
import {
  type AgreementPlan,
  bodyAt,
  type CommitmentPlan,
  emptyPlan,
  onlyAgreement,
  onlyFirm,
  type ProjectPlan,
  termOf,
} from '../plan.js';
import { SCHEMES, SIGNING, STATUSES } from './codes.js';

/** What records a project of OC4IDS comes to, given who its parties are here. */
export function planOc4ids(document: JsonObject, ties: Ties): ProjectPlan {
  const plan = emptyPlan();
  const project = new Reader(document, plan.placed);
  plan.project = attempt(plan, (taken) => projectOf(plan, project.noting(taken), ties));
  if (!plan.project) return plan;
  const { body } = plan.project;
  plan.agreement = onlyAgreement(plan, project, project.at('contractingProcesses').items(), (noted, process) =>
    agreementOf(plan, noted, process, ties),
  );
  if (plan.agreement) {
    const { agreement } = plan;
    const [process] = project
      .at('contractingProcesses')
      .items()
      .filter(({ key }) => key === agreement.path);
    const summary = process!.at('summary');
    const payments = summary.at('transactions').items();
    for (const milestone of summary.at('milestones').items()) {
      if (milestone.at('code').peek() === SIGNING) continue;
      const planned = attempt(plan, (taken) => commitmentOf(plan, milestone.noting(taken), agreement, body.id));
      if (planned) agreement.commitments.push(planned);
    }
    for (const transaction of payments) {
      attempt(plan, (taken) => paymentOf(plan, project.noting(taken), transaction.noting(taken), agreement, ties));
    }
  }
  plan.project.fields.status ??= plan.agreement ? 'SIGNED' : 'PREPARING';
  return plan;
}

function projectOf(plan: ProjectPlan, project: Reader, ties: Ties): ProjectPlan['project'] {
  const body = bodyAt(plan, project, project.at('publicAuthority'), ties);
  const name = project.at('title').text();
  const totalInvestment = project.at('budget', 'amount').money();
  const periods = ['identificationPeriod', 'preparationPeriod', 'period'];
  const starts = periods.map((period) => project.at(period, 'startDate'));
  const initiatedOn = firstOf(starts, (start) => start.day());
  if (!name) leave(plan, 'title', 'a project needs a name');
  if (!totalInvestment) leave(plan, 'budget.amount', 'a project needs its value, in whole cents and a known currency');
  if (!initiatedOn) leave(plan, 'identificationPeriod.startDate', 'a project needs the day it was initiated');
  if (!body || !name || !totalInvestment || !initiatedOn) return undefined;
  body.take();
  const number = classified(project.at('identifiers').items(), SCHEMES.number) ?? firstNumber(project);
  const classes = project.at('additionalClassifications').items();
  const fields = {
    number: number ?? project.at('id').text(),
    name,
    industry: classified(classes, SCHEMES.industry) ?? sectorsOf(project),
    operationMode: coded(OperationMode, classified(classes, SCHEMES.operationMode)),
    returnMechanism: coded(ReturnMechanism, classified(classes, SCHEMES.returnMechanism)),
    totalInvestment,
    constructionMonths: monthsOf(project.at('implementationPeriod')),
    operationMonths: monthsOf(project.at('maintenancePeriod')),
    implementingBodyId: body.entry.id,
    initiatedOn,
    ...statusOf(project.at('status')),
  };
  return { path: 'project', fields, body: body.entry };
}

function agreementOf(plan: ProjectPlan, project: Reader, process: Reader, ties: Ties): AgreementPlan | undefined {
  const { key } = process;
  const summary = process.at('summary');
  const partner = onlyFirm(plan, `${key}.suppliers`, project, summary.at('suppliers').items(), ties);
  const signing = summary
    .at('milestones')
    .items()
    .find((milestone) => milestone.at('code').peek() === SIGNING);
  const term = termOf(plan, key, {
    dateSigned: signing?.at('dateMet').day(),
    startsOn: summary.at('contractPeriod', 'startDate').day(),
    endsOn: summary.at('contractPeriod', 'endDate').day(),
  });
  const number = firstOf([summary.at('externalReference'), process.at('id')], (id) => id.text());
  if (!partner || !term || !number) return undefined;
  partner.take();
  for (const field of ['code', 'id', 'title', 'type', 'status']) signing?.at(field).take();
  return { path: key, fields: { number, sponsorId: partner.entry.id, ...term }, commitments: [] };
}

/** A payment that is due by a day, which the public authority owes the private partner. */
function commitmentOf(
  plan: ProjectPlan,
  milestone: Reader,
  { fields }: AgreementPlan,
  obligorId: string,
): CommitmentPlan | undefined {
  const { key } = milestone;
  const type = milestone.at('type').peek();
  if (type !== 'payment')
    return leave(plan, key, `a milestone of type ${String(type)} tells of no payment that is owed`);
  const title = milestone.at('title').text();
  const dueOn = milestone.at('dueDate').day();
  const amount = milestone.at('value').money();
  if (!title || !dueOn || !amount) {
    return leave(plan, key, 'a payment that is owed needs a title, the day it is due and a value');
  }
  const performedOn = milestone.at('status').peek() === 'met' ? milestone.at('dateMet').day() : undefined;
  for (const field of ['id', 'type', 'status']) milestone.at(field).take();
  const commitment: Partial<PppCommitment> = {
    kind: 'PAYMENT',
    stage: 'IMPLEMENTATION',
    title,
    clause: milestone.at('description').text() ?? title,
    obligorId,
    obligeeId: fields.sponsorId!,
    agreedOn: fields.dateSigned!,
    dueOn,
    amount,
    performedOn: performedOn ?? null,
  };
  return { path: key, fields: commitment, payments: [] };
}

/** A payment is made on what is owed: on the milestone the transaction names, by and to those who owe and are owed. */
function paymentOf(
  plan: ProjectPlan,
  project: Reader,
  transaction: Reader,
  agreement: AgreementPlan,
  ties: Ties,
): Planned<PppPayment> | undefined {
  const { key } = transaction;
  const named = transaction.at('relatedImplementationMilestone', 'id');
  const list = key.slice(0, key.lastIndexOf('.transactions'));
  const owed = agreement.commitments.find(({ path }) => path === `${list}.milestones[${String(named.peek())}]`);
  if (!owed) return leave(plan, key, 'a payment here is made on what is owed: it names no milestone that is recorded');
  const [payer, payee] = ['payer', 'payee'].map((role) => partyAt(project, transaction.at(role), ties));
  const isAstray = (party: typeof payer, id: string | undefined) => party !== undefined && party.entry?.id !== id;
  if (isAstray(payer, owed.fields.obligorId) || isAstray(payee, owed.fields.obligeeId)) {
    return leave(plan, key, 'a payment here is made by the public authority to the private partner');
  }
  const paidOn = transaction.at('date').day();
  const amount = transaction.at('value').money();
  if (!paidOn || !amount) return leave(plan, key, 'a payment needs a day and an amount above 0');
  const document = firstOf(
    ['source', 'uri', 'id'].map((field) => transaction.at(field)),
    (field) => field.text(),
  );
  if (!document) return leave(plan, key, 'a payment needs something it is known by');
  for (const party of [payer, payee]) party?.take();
  for (const place of [transaction.at('id'), named]) place.take();
  transaction.at('relatedImplementationMilestone', 'title').take();
  const payment = { path: key, fields: { amount, paidOn, document } };
  owed.payments.push(payment);
  return payment;
}

// --- Values ----------------------------------------------------------------------------------------------------------

/** The id that a list of identifiers or classifications gives under a scheme. */
function classified(list: readonly Reader[], scheme: string): string | undefined {
  const found = list.find((one) => one.at('scheme').peek() === scheme);
  const id = found?.at('id').text();
  if (id) for (const field of ['scheme', 'description']) found!.at(field).take();
  return id;
}

/** The first number a project has elsewhere. */
function firstNumber(project: Reader): string | undefined {
  const [first] = project.at('identifiers').items();
  const id = first?.at('id').text();
  if (id) first!.at('scheme').take();
  return id;
}

function sectorsOf(project: Reader): string | null {
  const sectors = project.at('sector');
  const list = sectors.peek();
  if (!Array.isArray(list) || list.length === 0) return null;
  sectors.take();
  return list.map(String).join('、');
}

const coded = <T extends Record<string, string>>(codes: T, value: string | undefined): T[keyof T] | null =>
  value !== undefined && value in codes ? (value as T[keyof T]) : null;

function statusOf(place: Reader): { status?: (typeof STATUSES)[string] } {
  const status = STATUSES[String(place.peek())];
  if (status) place.take();
  return status ? { status } : {};
}

/** The whole months of a period. Its days have no place here, so they are not taken. */
function monthsOf(period: Reader): number | null {
  const unnoted = period.noting(new Set());
  const [start, end] = [unnoted.at('startDate').day(), unnoted.at('endDate').day()];
  return start && end && start <= end ? monthsBetween(start, end) : null;
}

/** From the first day to the last, both counted; half a month more makes a whole one. */
function monthsBetween(start: Day, end: Day): number {
  const [from, to] = [start, end].map((day) => day.split('-').map(Number) as [number, number, number]);
  const [[fromYear, fromMonth, fromDay], [toYear, toMonth, toDay]] = [from!, to!];
  return Math.max(0, Math.round((toYear - fromYear) * 12 + toMonth - fromMonth + (toDay + 1 - fromDay) / 30));
}
