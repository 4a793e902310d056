import {
  addDays,
  addMonths,
  compareMoney,
  type Day,
  describedValues,
  instantOf,
  type JsonObject,
  jsonMoney,
  listed,
  saidOf,
} from '@integrity-graph/kit';
import type { PppAgreement } from '../../agreement/agreement.js';
import { AppraisalKind, type PppAppraisal } from '../../appraisal/appraisal.js';
import { CommitmentKind, type PppCommitment } from '../../commitment/commitment.js';
import { paidOf } from '../../commitment/pay.js';
import type { PppPayment } from '../../commitment/payment.js';
import type { PppReview } from '../../commitment/review.js';
import { ExpenditureType } from '../../expenditure/expenditure.js';
import { MILESTONES, SIGNING } from './codes.js';
import type { Seen } from './export.js';
import { type Parties, reference } from './parties.js';

/* The parts of a project in OC4IDS, each from records of ours. */

/** In its term a project is built first, then run. */
export function statusOf({ project, agreement }: Seen, today: Day): string {
  if (project.status === 'PREPARING') return 'preparation';
  if (project.status === 'TERMINATED') return 'cancelled';
  if (project.status === 'HANDED_OVER') return 'completion';
  const operation = agreement && operationFrom(agreement, project.constructionMonths);
  return operation && operation <= today ? 'maintenance' : 'implementation';
}

const operationFrom = ({ startsOn }: PppAgreement, months: number | null | undefined): Day | undefined =>
  months == null ? undefined : addMonths(startsOn, months);

/** When it was initiated, and the term: the months of construction from its first day, the rest for operation. */
export function periodsOf({ project, agreement }: Seen): JsonObject {
  const period = (start: Day, end?: Day) => saidOf({ startDate: instantOf(start), endDate: end && instantOf(end) });
  const operation = agreement && operationFrom(agreement, project.constructionMonths);
  return saidOf({
    identificationPeriod: period(project.initiatedOn),
    period: agreement && period(agreement.startsOn, agreement.endsOn),
    implementationPeriod: agreement && operation && period(agreement.startsOn, addDays(operation, -1)),
    maintenancePeriod: agreement && operation && period(operation, agreement.endsOn),
  });
}

/** The investment, and what the government answers for in each year. */
export function budgetOf({ project, expenditures }: Seen, parties: Parties): JsonObject {
  const breakdown = expenditures.map(({ id, year, type, amount, governmentId }) => ({
    id,
    description: describedValues(ExpenditureType)[type] ?? type,
    amount: jsonMoney(amount),
    period: { startDate: instantOf(`${year}-01-01`), endDate: instantOf(`${year}-12-31`) },
    sourceParty: reference(parties, governmentId),
  }));
  const responsibility = {
    id: 'expenditure-responsibility',
    description: '年度财政支出责任 · expenditure responsibility by year',
  };
  return saidOf({
    amount: jsonMoney(project.totalInvestment),
    budgetBreakdowns: breakdown.length > 0 ? [{ ...responsibility, budgetBreakdown: breakdown }] : undefined,
  });
}

/** What was decided on an appraisal or plan. */
export const milestoneOf = ({ id, kind, isPassed, decidedOn, document }: PppAppraisal): JsonObject =>
  saidOf({
    id,
    title: describedValues(AppraisalKind)[kind],
    type: 'approval',
    code: 'projectApproval',
    description: document,
    status: isPassed ? 'met' : 'notMet',
    dateMet: isPassed ? instantOf(decidedOn) : undefined,
    dateModified: instantOf(decidedOn),
  });

/** The scores of the reviews of performance. */
export const reviewMetric = (reviews: readonly PppReview[]): JsonObject => ({
  id: 'performance',
  title: '项目绩效考核得分 · score of the reviews of performance, 0 to 100',
  observations: reviews.map(({ id, score, periodStart, periodEnd, effect }) => ({
    id,
    measure: score,
    notes: effect,
    period: { startDate: instantOf(periodStart), endDate: instantOf(periodEnd) },
  })),
});

/** The agreement as the one contracting process of the project. */
export function processOf(
  { project, commitments, payments }: Seen,
  agreement: PppAgreement,
  parties: Parties,
  nature: string[] | undefined,
): JsonObject {
  const { id, number, sponsorId, startsOn, endsOn, dateSigned } = agreement;
  const signing = {
    id: 'signing',
    title: '签订项目协议 · agreement signed',
    type: 'contractClose',
    code: SIGNING,
    status: 'met',
    dateMet: instantOf(dateSigned),
  };
  const paidOn = (commitment: PppCommitment) => payments.filter(({ commitmentId }) => commitmentId === commitment.id);
  return {
    id,
    summary: saidOf({
      externalReference: number,
      nature,
      title: project.name,
      status: project.status === 'SIGNED' ? 'active' : 'closed',
      suppliers: [reference(parties, sponsorId)],
      contractPeriod: { startDate: instantOf(startsOn), endDate: instantOf(endsOn) },
      milestones: [signing, ...commitments.map((commitment) => undertakenOf(commitment, paidOn(commitment)))],
      transactions: listed(
        commitments.flatMap((commitment) =>
          paidOn(commitment).map((payment) => transactionOf(payment, commitment, parties)),
        ),
      ),
    }),
  };
}

function undertakenOf(commitment: PppCommitment, payments: readonly PppPayment[]): JsonObject {
  const { id, kind, title, clause, dueOn } = commitment;
  const due = commitment.payableAmount ?? commitment.amount;
  const paid = due && paidOf(payments, due.currency);
  const lastPaid = payments
    .map(({ paidOn }) => paidOn)
    .sort()
    .at(-1);
  const metOn = due && paid ? (compareMoney(paid, due) >= 0 ? lastPaid : undefined) : commitment.performedOn;
  return saidOf({
    id,
    title: `${title}（${describedValues(CommitmentKind)[kind]}）`,
    type: MILESTONES[kind],
    description: clause,
    dueDate: instantOf(dueOn),
    status: metOn ? 'met' : payments.length > 0 ? 'partiallyMet' : 'scheduled',
    dateMet: metOn ? instantOf(metOn) : undefined,
    value: due ? jsonMoney(due) : undefined,
  });
}

const transactionOf = (
  { id, paidOn, amount }: PppPayment,
  { id: milestone, title, obligorId, obligeeId }: PppCommitment,
  parties: Parties,
): JsonObject => ({
  id,
  date: instantOf(paidOn),
  value: jsonMoney(amount),
  payer: reference(parties, obligorId),
  payee: reference(parties, obligeeId),
  relatedImplementationMilestone: { id: milestone, title },
});
