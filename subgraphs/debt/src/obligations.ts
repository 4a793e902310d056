import {
  agreedDay,
  compareDecimals,
  type Day,
  doneOn,
  earliestOf,
  inCharge,
  keepObligations,
  type LegalReference,
  type Owed,
  RecordType,
  SectorObligation,
  type Work,
  within,
} from '@integrity-graph/kit';
import type { DebtBalance } from './balance/balance.js';
import type { DebtEmergency } from './emergency/emergency.js';
import { DebtInstalment, owedIn } from './instalment/instalment.js';
import { DebtPayment } from './instalment/payment.js';
import { sumOf, yuan } from './ledger/amounts.js';
import type { DebtLimit } from './limit/limit.js';
import type { DebtRestructuringPlan } from './plan/plan.js';
import { publicationsOf } from './publication/publication.js';
import { rules } from './rules/rules.js';
import { DebtShare } from './share/share.js';
import type { DebtViolation } from './violation/violation.js';

/** What a government owes on account of its debt. */
@RecordType({
  table: 'obligation',
  zh: '地方政府债务义务',
  en: 'Obligation of local government debt',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class DebtObligation extends SectorObligation {}

const keep = (work: Work, subject: Parameters<typeof keepObligations>[2], owed: Owed[]) =>
  keepObligations(work, DebtObligation, subject, owed);

const PLAN: LegalReference = { title: '地方政府性债务风险应急处置预案', documentNumber: '国办函〔2016〕88号' };

// --- What is told to the public --------------------------------------------------------------------------------------

/** 预算法 14: a limit is public within days of its approval. */
export async function settleLimit(work: Work, limit: DebtLimit): Promise<void> {
  const { governmentId, year, approvedOn } = limit;
  await keep(
    work,
    limit,
    await toPublish(work, limit.id, {
      kind: 'PUBLISH_LIMIT',
      title: `公开 ${year} 年债务限额 · make the limit public`,
      obligorId: governmentId,
      obligee: null,
      incurredOn: approvedOn,
    }),
  );
}

/** 预算法 14: a balance is public within days of the approval of the final accounts it stands in. */
export async function settleBalance(work: Work, balance: DebtBalance): Promise<void> {
  const { governmentId, until, approvedOn } = balance;
  if (!approvedOn) return;
  await keep(
    work,
    balance,
    await toPublish(work, balance.id, {
      kind: 'PUBLISH_BALANCE',
      title: `公开 ${until} 债务余额 · make the outstanding debt public`,
      obligorId: governmentId,
      obligee: null,
      incurredOn: approvedOn,
    }),
  );
}

async function toPublish(
  work: Work,
  id: string,
  owed: Omit<Owed, 'due' | 'legalBasis' | 'performed'>,
): Promise<Owed[]> {
  const duty = within(rules, 'publication', owed.incurredOn);
  if (!duty) return [];
  const publications = await publicationsOf(work, id);
  return [{ ...owed, ...duty, performed: doneOn(earliestOf(publications.map(({ publishedOn }) => publishedOn))) }];
}

// --- Repayment -------------------------------------------------------------------------------------------------------

/** Principal and interest are owed on the day of the terms: a day of rest does not move it. */
export async function settleInstalment(
  work: Work,
  instalment: DebtInstalment,
  share: Pick<DebtShare, 'receivedOn' | 'document'>,
): Promise<void> {
  const { debtorId, creditorId, dueOn } = instalment;
  const payments = await work.findAll(DebtPayment, { instalmentId: instalment.id });
  const paid = sumOf(payments.map(({ amount }) => amount));
  const owed = owedIn(instalment);
  const last = payments
    .map(({ paidOn }) => paidOn)
    .toSorted()
    .at(-1);
  const inFull = compareDecimals(paid, owed) >= 0;
  const basis: LegalReference = { title: '预算法', article: '35' };
  work.change(instalment, { settledOn: inFull ? (last ?? dueOn) : null });
  await keep(work, instalment, [
    {
      kind: 'PAY_INSTALMENT',
      title: `还本付息 ${dueOn} · pay principal and interest`,
      obligorId: debtorId,
      // To bondholders at large: nobody is named as the obligee.
      obligee: creditorId ? { type: 'GovernmentBody', id: creditorId } : null,
      amount: yuan(owed),
      incurredOn: share.receivedOn,
      due: agreedDay(dueOn, basis),
      legalBasis: basis,
      document: share.document,
      performed: last ? { on: last, amount: yuan(paid), inFull } : inFull ? { on: dueOn, inFull } : undefined,
    },
  ]);
}

// --- Emergencies and plans -------------------------------------------------------------------------------------------

/** A foreseen inability is reported ahead, where the period for it was compared with its text. */
export async function settleEmergency(work: Work, emergency: DebtEmergency): Promise<void> {
  const { foreseenFor, governmentId, occurredOn, reportedOn } = emergency;
  const duty = foreseenFor ? within(rules, 'inability_report', foreseenFor) : undefined;
  if (!duty) return;
  await keep(work, emergency, [
    {
      kind: 'REPORT_INABILITY',
      title: `报告 ${foreseenFor} 到期债务预计无力偿还 · report a debt that cannot be paid`,
      obligorId: governmentId,
      obligee: null,
      incurredOn: occurredOn,
      ...duty,
      document: emergency.reportDocument ?? (await agreementsDue(work, governmentId, foreseenFor!)),
      performed: doneOn(reportedOn),
    },
  ]);
}

/** What was agreed on whatever falls due that day: codes of bonds, agreements of on-lending; null where none is on record. */
async function agreementsDue(work: Work, debtorId: string, dueOn: Day): Promise<string | null> {
  const instalments = await work.findAll(DebtInstalment, { debtorId, dueOn });
  const shares = await work.findAll(DebtShare, { id: instalments.map(({ shareId }) => shareId) });
  return [...new Set(shares.map(({ document }) => document))].toSorted().join('、') || null;
}

/** A plan is carried out by its own day. */
export async function settlePlan(work: Work, plan: DebtRestructuringPlan): Promise<void> {
  const { number, governmentId, adoptedOn, completeBy, completedOn, responsiblePostId } = plan;
  await keep(work, plan, [
    {
      kind: 'COMPLETE_PLAN',
      title: `完成财政重整计划 ${number} · carry out the restructuring plan`,
      obligorId: governmentId,
      obligee: null,
      incurredOn: adoptedOn,
      due: agreedDay(completeBy, PLAN),
      legalBasis: PLAN,
      performed: doneOn(completedOn),
      responsibilities: inCharge(responsiblePostId, adoptedOn, number),
    },
  ]);
}

// --- Violations ------------------------------------------------------------------------------------------------------

/** What was found is put right by the day the authority set. The duty passes to a successor; the blame does not. */
export async function settleViolation(work: Work, violation: DebtViolation): Promise<void> {
  const { number, bodyId, foundOn, rectifyBy, rectifiedOn, responsiblePostId } = violation;
  const basis: LegalReference = { title: '预算法', article: '94' };
  await keep(work, violation, [
    {
      kind: 'RECTIFY_VIOLATION',
      title: `整改 ${number} · put right what was found`,
      obligorId: bodyId,
      obligee: null,
      incurredOn: foundOn,
      due: agreedDay(rectifyBy, basis),
      legalBasis: basis,
      performed: doneOn(rectifiedOn),
      responsibilities: [
        {
          capacity: 'PERSON_DIRECTLY_RESPONSIBLE',
          postId: responsiblePostId,
          from: foundOn,
          basis: `${number} 载明的责任岗位 · named in the finding`,
        },
      ],
    },
  ]);
}
