import {
  agreedDay,
  compareMoney,
  doneOn,
  keepObligations,
  type LegalReference,
  type Owed,
  RecordType,
  type ResponsibilityLink,
  SectorObligation,
  type Work,
} from '@integrity-graph/kit';
import { PppAgreement } from './agreement/agreement.js';
import { PppBreach } from './breach/breach.js';
import { type CommitmentKind, PppCommitment } from './commitment/commitment.js';
import { paidOf } from './commitment/pay.js';
import { PppPayment } from './commitment/payment.js';
import type { ProjectStage } from './project/codes.js';
import { PppProject } from './project/project.js';
import { PppStageResponsibility } from './stage/responsibility.js';
import { PppTermination } from './termination/termination.js';

/** What the government's side owes in partnerships. */
@RecordType({
  table: 'obligation',
  zh: '政府和社会资本合作义务',
  en: 'Obligation of public-private partnership',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class PppObligation extends SectorObligation {}

/** What lies under an imported project binds nobody here. */
async function keep(
  work: Work,
  subject: Parameters<typeof keepObligations>[2] & { projectId: string },
  owed: Owed[],
): Promise<void> {
  const [project] = await work.findAll(PppProject, { id: subject.projectId });
  if (project?.origin !== 'IMPORTED') await keepObligations(work, PppObligation, subject, owed);
}

/** All that is owed under a project, anew: the posts answerable for a stage have changed. */
export async function settleProject(work: Work, { id: projectId }: PppProject): Promise<void> {
  const stages = await work.findAll(PppStageResponsibility, { projectId });
  for (const one of await work.findAll(PppCommitment, { projectId })) await settleCommitment(work, one, stages);
  for (const one of await work.findAll(PppTermination, { projectId })) await settleTermination(work, one, stages);
  for (const one of await work.findAll(PppBreach, { projectId })) await settleBreach(work, one, stages);
}

// --- Commitments -----------------------------------------------------------------------------------------------------

const DUTIES: Record<CommitmentKind, { kind: string; title: string }> = {
  SITE: { kind: 'DELIVER_SITE', title: '交付场地 · hand over the site' },
  PERMIT: { kind: 'OBTAIN_PERMIT', title: '办理批准文件 · obtain approvals' },
  CAPITAL: { kind: 'PAY_IN_CAPITAL', title: '缴付资本金 · pay in capital' },
  SUPPORT: { kind: 'PROVIDE_SUPPORT', title: '落实配套 · provide the facilities' },
  PAYMENT: { kind: 'PAY', title: '付费或补贴 · pay or subsidise' },
  REVIEW: { kind: 'REVIEW_PERFORMANCE', title: '绩效考核 · review the performance' },
  ACCEPTANCE: { kind: 'ACCEPT_WORKS', title: '组织验收 · accept the works' },
  HANDOVER: { kind: 'TAKE_OVER', title: '期满接收 · take over' },
};

/** What was agreed is owed by the day agreed; what is to be paid is performed when all that is payable was paid. */
export async function settleCommitment(
  work: Work,
  commitment: PppCommitment,
  stages?: readonly PppStageResponsibility[],
): Promise<void> {
  const { kind, stage, obligorId, obligeeId, agreedOn, dueOn, performedOn } = commitment;
  const amount = commitment.payableAmount ?? commitment.amount ?? null;
  const basis: LegalReference = { title: '项目协议', article: commitment.clause };
  await keep(work, commitment, [
    {
      ...DUTIES[kind],
      title: `${DUTIES[kind].title.split(' · ')[0]} ${commitment.title} · ${DUTIES[kind].title.split(' · ')[1]}`,
      obligorId,
      obligee: { type: 'Enterprise', id: obligeeId },
      amount,
      incurredOn: agreedOn,
      due: agreedDay(dueOn, basis),
      legalBasis: basis,
      document: await agreementNumber(work, commitment),
      performed: amount ? await paidSoFar(work, commitment, amount) : doneOn(performedOn),
      responsibilities: answerable(stages ?? (await stagesOf(work, commitment)), stage),
    },
  ]);
}

/** What was undertaken stands in the project's one agreement. */
async function agreementNumber(work: Work, { projectId }: PppCommitment): Promise<string | undefined> {
  const [agreement] = await work.findAll(PppAgreement, { projectId });
  return agreement?.number;
}

async function paidSoFar(
  work: Work,
  { id: commitmentId }: PppCommitment,
  due: NonNullable<PppCommitment['amount']>,
): Promise<Owed['performed']> {
  const payments = await work.findAll(PppPayment, { commitmentId });
  const on = payments
    .map(({ paidOn }) => paidOn)
    .sort()
    .at(-1);
  if (!on) return undefined;
  const amount = paidOf(payments, due.currency);
  return { on, amount, inFull: compareMoney(amount, due) >= 0 };
}

// --- Termination and breach ------------------------------------------------------------------------------------------

/** A termination in force opens the duty to compensate; it closes nothing that is owed. */
export async function settleTermination(
  work: Work,
  termination: PppTermination,
  stages?: readonly PppStageResponsibility[],
): Promise<void> {
  const { state, compensation, compensationDueOn, decidedOn, compensatedOn } = termination;
  if (state !== 'APPROVED' || !compensation || !compensationDueOn || !decidedOn) return;
  const legalBasis: LegalReference = { title: '优化营商环境条例', article: '31' };
  await keep(work, termination, [
    {
      kind: 'COMPENSATE',
      title: `提前终止补偿 ${termination.compensationDecision} · compensate for the early termination`,
      obligorId: termination.implementingBodyId,
      obligee: { type: 'Enterprise', id: termination.obligeeId },
      amount: compensation,
      incurredOn: decidedOn,
      due: agreedDay(compensationDueOn, { title: termination.compensationDecision }),
      legalBasis,
      performed: compensatedOn ? { on: compensatedOn, amount: compensation, inFull: true } : undefined,
      responsibilities: answerable(stages ?? (await stagesOf(work, termination)), 'IMPLEMENTATION'),
    },
  ]);
}

/** It arose on the day of its cause, so that the register tells who held the posts of that stage then. */
export async function settleBreach(
  work: Work,
  breach: PppBreach,
  stages?: readonly PppStageResponsibility[],
): Promise<void> {
  const { remedyDueOn, remediedOn, decisionNumber } = breach;
  if (!remedyDueOn) return;
  const basis: LegalReference = { title: '政府方失信违约认定', documentNumber: decisionNumber };
  await keep(work, breach, [
    {
      kind: 'REMEDY_BREACH',
      title: `整改失信违约 ${decisionNumber} · remedy the breach`,
      obligorId: breach.bodyId,
      obligee: null,
      incurredOn: breach.occurredOn,
      due: agreedDay(remedyDueOn, basis),
      legalBasis: basis,
      performed: doneOn(remediedOn),
      responsibilities: answerable(stages ?? (await stagesOf(work, breach)), breach.stage),
    },
  ]);
}

// --- Who answers -----------------------------------------------------------------------------------------------------

const stagesOf = (work: Work, { projectId }: { projectId: string }) =>
  work.findAll(PppStageResponsibility, { projectId });

/** The posts answerable for a stage, each for its time, beside the obligor's head. */
const answerable = (stages: readonly PppStageResponsibility[], stage: ProjectStage): ResponsibilityLink[] =>
  stages
    .filter((one) => one.stage === stage)
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))
    .map(({ postId, startDate, endDate, document }) => ({
      capacity: 'STAGE_LEAD',
      postId,
      from: startDate,
      to: endDate ?? null,
      basis: document,
    }));
