import {
  agreedDay,
  type Day,
  doneOn,
  type Extension,
  earliestOf,
  inCharge,
  isInForce,
  keepObligations,
  type LegalReference,
  type Owed,
  RecordType,
  SectorObligation,
  type Work,
  within,
} from '@integrity-graph/kit';
import { InvestmentAgreement } from './agreement/agreement.js';
import type { InvestmentChange } from './change/change.js';
import type { CommitmentStanding } from './commitment/codes.js';
import { InvestmentCommitment, promisedDay } from './commitment/commitment.js';
import { type CommitmentDossier, dossierOf } from './commitment/dossier.js';
import { InvestmentCompensation } from './compensation/compensation.js';
import type { InvestmentComplaint } from './complaint/complaint.js';
import type { InvestmentFinding } from './finding/finding.js';
import { GROUNDS } from './grounds/grounds.js';
import { InvestmentPolicy } from './policy/policy.js';
import { publicationsOf } from './publication/publication.js';
import { reaches, sumOf } from './refusals.js';
import { rules } from './rules/rules.js';

/** What a body owes on account of what it promised to attract an investor. */
@RecordType({
  table: 'obligation',
  zh: '招商引资义务',
  en: 'Obligation of investment attraction',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class InvestmentObligation extends SectorObligation {}

const keep = (work: Work, subject: Parameters<typeof keepObligations>[2], owed: Owed[]) =>
  keepObligations(work, InvestmentObligation, subject, owed);

/** Promises and contracts are kept; they change for the public interest alone, within authority and procedure, and against compensation. */
const KEEP_FAITH: LegalReference = { title: '优化营商环境条例', article: '31' };

// --- Policies --------------------------------------------------------------------------------------------------------

/** 政府信息公开条例 26: a policy is published within its period. */
export async function settlePolicy(work: Work, policy: InvestmentPolicy): Promise<void> {
  const duty = within(rules, 'publication', policy.issuedOn);
  if (!duty) return;
  const publications = await publicationsOf(work, policy.id);
  await keep(work, policy, [
    {
      kind: 'PUBLISH_POLICY',
      title: `公开政策文件 ${policy.number} · publish the policy document`,
      obligorId: policy.issuerId,
      obligee: null,
      incurredOn: policy.issuedOn,
      ...duty,
      performed: doneOn(earliestOf(publications.map(({ publishedOn }) => publishedOn))),
    },
  ]);
}

// --- Commitments -----------------------------------------------------------------------------------------------------

/**
 * Brings a commitment's duties and its two answers in line with what lies under it. A change of office is nothing that lies
 * there: it alters none of this. What is withdrawn, or unlawful and not yet changed, has no day any more by which to perform
 * it, and stays open until the register discharges it lawfully.
 */
export async function settleCommitment(work: Work, commitment: InvestmentCommitment): Promise<void> {
  const dossier = await dossierOf(work, commitment);
  await keep(work, commitment, [await keepCommitment(work, dossier), ...remedy(dossier)]);
  work.change(commitment, {
    standing: standingOf(dossier),
    isPerformed: performedIn(dossier)?.inFull ?? false,
  });
}

async function keepCommitment(work: Work, dossier: CommitmentDossier): Promise<Owed> {
  const { commitment, approved, fulfilments } = dossier;
  const { madeOn, responsiblePostId, number } = commitment;
  const day = promisedDay(commitment);
  const extensions = await extensionsOf(work, approved);
  return {
    kind: 'KEEP_COMMITMENT',
    title: `兑现承诺 ${number} · keep a promise made to an investor`,
    obligorId: commitment.promisorId,
    obligee: { type: 'Enterprise', id: commitment.investorId },
    amount: approved.findLast(({ newAmount }) => newAmount)?.newAmount ?? commitment.amount,
    incurredOn: madeOn,
    due: day && hasDay(dossier) ? { ...agreedDay(day, KEEP_FAITH), extensions } : undefined,
    legalBasis: KEEP_FAITH,
    responsibilities: inCharge(responsiblePostId, madeOn, `承诺 ${number} 载明的责任岗位 · named in the commitment`),
    performed: performedIn(dossier),
    disputed: fulfilments.some(({ answer }) => answer === 'CONTESTED'),
  };
}

/** 优化营商环境条例 31: an unlawful promise is changed lawfully and compensated; no day is laid down for it. */
function remedy({ commitment, approved }: CommitmentDossier): Owed[] {
  const { isLawful, assessedOn, number } = commitment;
  if (isLawful !== false || !assessedOn) return [];
  const remedied = approved.flatMap(({ decidedOn }) => (decidedOn && decidedOn >= assessedOn ? [decidedOn] : []));
  return [
    {
      kind: 'REMEDY_UNLAWFUL',
      title: `依法变更违规承诺 ${number} 并补偿 · change an unlawful promise lawfully, and compensate`,
      obligorId: commitment.promisorId,
      obligee: { type: 'Enterprise', id: commitment.investorId },
      incurredOn: assessedOn,
      legalBasis: KEEP_FAITH,
      performed: doneOn(earliestOf(remedied)),
    },
  ];
}

const standingOf = ({ approved }: CommitmentDossier): CommitmentStanding => {
  if (approved.some(({ kind }) => kind === 'WITHDRAWAL')) return 'WITHDRAWN';
  return approved.length > 0 ? 'MODIFIED' : 'AS_PROMISED';
};

/** Whether it is still to be performed by a day. */
function hasDay(dossier: CommitmentDossier): boolean {
  const { isLawful, assessedOn } = dossier.commitment;
  if (standingOf(dossier) === 'WITHDRAWN') return false;
  const isChangedSince = dossier.approved.some(({ decidedOn }) => decidedOn! >= assessedOn!);
  return isLawful !== false || isChangedSince;
}

/** What counts: what the investor contests does not. In full once a fulfilment that counts says so. */
function performedIn({ fulfilments }: CommitmentDossier): Owed['performed'] {
  const counted = fulfilments.filter(({ answer }) => answer !== 'CONTESTED');
  const complete = earliestOf(counted.filter(({ isComplete }) => isComplete).map(({ fulfilledOn }) => fulfilledOn));
  const last = counted
    .map(({ fulfilledOn }) => fulfilledOn)
    .toSorted()
    .at(-1);
  const on = complete ?? last;
  const amount = sumOf(counted.flatMap((fulfilment) => fulfilment.amount ?? []));
  return on ? { on, inFull: complete !== undefined, ...(amount && { amount }) } : undefined;
}

/** Approved new days, as the obligation tells of them: who approved, and by which document. */
const extensionsOf = (work: Work, approved: readonly InvestmentChange[]): Promise<Extension[]> =>
  Promise.all(
    approved.flatMap(({ newDueOn, approverPostId, document }) =>
      newDueOn
        ? work.directory.find(approverPostId!).then((post) => ({
            until: newDueOn,
            approvedBy: post?.name ?? approverPostId!,
            basis: { title: document! },
          }))
        : [],
    ),
  );

// --- Complaints ------------------------------------------------------------------------------------------------------

/** 外商投资法实施条例 29: who is designated handles complaints, within periods that it makes known. */
const HANDLE: LegalReference = { title: '外商投资法实施条例', article: '29' };

const EXTENDED: LegalReference = { title: '外商投资企业投诉工作办法', article: '19' };

/** The period in which an accepted complaint is handled, where its number is verified. */
export const handlingOf = (acceptedOn: Day) => within(rules, 'complaint_handling', acceptedOn);

/** What the body that handles a foreign investor’s complaint owes: to say whether it accepts it, and to handle it. */
export async function settleComplaint(work: Work, complaint: InvestmentComplaint): Promise<void> {
  const { handlerId, isForeignInvested, investorId, lodgedOn, acceptedOn, declinedOn, decidedOn } = complaint;
  if (!handlerId || !isForeignInvested) return;
  const owed = {
    obligorId: handlerId,
    obligee: { type: 'Enterprise' as const, id: investorId },
    legalBasis: HANDLE,
    document: await complainedOf(work, complaint),
  };
  await keep(work, complaint, [
    {
      ...owed,
      kind: 'DECIDE_ACCEPTANCE',
      title: '决定是否受理投资者投诉 · accept or decline the complaint of an investor',
      incurredOn: lodgedOn,
      ...within(rules, 'complaint_acceptance', lodgedOn),
      performed: doneOn(acceptedOn ?? declinedOn ?? decidedOn),
    },
    ...(acceptedOn
      ? [
          {
            ...owed,
            kind: 'HANDLE_COMPLAINT',
            title: '办结投资者投诉 · handle the complaint of an investor',
            incurredOn: acceptedOn,
            ...(await handlingUntil(work, complaint, acceptedOn)),
            performed: doneOn(decidedOn),
          },
        ]
      : []),
  ]);
}

/** The agreement or policy whose promise is complained of, else the promise itself: a complaint has no number. */
async function complainedOf(work: Work, { commitmentId }: InvestmentComplaint): Promise<string | null> {
  if (!commitmentId) return null;
  const [commitment] = await work.findAll(InvestmentCommitment, { id: commitmentId });
  const [agreement] = commitment?.agreementId
    ? await work.findAll(InvestmentAgreement, { id: commitment.agreementId })
    : [];
  const [policy] = commitment?.policyId ? await work.findAll(InvestmentPolicy, { id: commitment.policyId }) : [];
  return agreement?.number ?? policy?.number ?? commitment?.number ?? null;
}

/** The day by which it is handled: of the period where that is verified, and in any case the one it was extended to. */
async function handlingUntil(
  work: Work,
  { handlerId, extendedUntil }: InvestmentComplaint,
  acceptedOn: Day,
): Promise<Pick<Owed, 'due'> & Partial<Pick<Owed, 'legalBasis'>>> {
  const handling = handlingOf(acceptedOn);
  if (!handling) return { due: extendedUntil ? agreedDay(extendedUntil, EXTENDED) : undefined };
  const approvedBy = (await work.directory.find(handlerId!))?.name ?? handlerId!;
  const extensions = extendedUntil ? [{ until: extendedUntil, approvedBy, basis: EXTENDED }] : [];
  return { ...handling, due: { ...handling.due, extensions } };
}

// --- Changes ---------------------------------------------------------------------------------------------------------

/** 优化营商环境条例 31: compensation is paid by the day that the decision sets. */
export async function settleChange(work: Work, change: InvestmentChange): Promise<void> {
  const { compensation, compensationDueOn, decidedOn, document, state } = change;
  if (state !== 'APPROVED' || !compensation || !compensationDueOn) return;
  const payments = await work.findAll(InvestmentCompensation, { changeId: change.id });
  const paid = sumOf(payments.map(({ amount }) => amount));
  const last = payments
    .map(({ paidOn }) => paidOn)
    .toSorted()
    .at(-1);
  await keep(work, change, [
    {
      kind: 'COMPENSATE',
      title: `支付补偿 ${document} · compensate the investor for a changed promise`,
      obligorId: change.promisorId,
      obligee: { type: 'Enterprise', id: change.investorId },
      amount: compensation,
      incurredOn: decidedOn!,
      due: agreedDay(compensationDueOn, KEEP_FAITH),
      legalBasis: KEEP_FAITH,
      performed: last ? { on: last, inFull: reaches(paid, compensation), amount: paid! } : undefined,
    },
  ]);
}

// --- Findings --------------------------------------------------------------------------------------------------------

/** What was found is put right; the law lays no day down, the authority may. */
export async function settleFinding(work: Work, finding: InvestmentFinding): Promise<void> {
  const { number, ground, bodyId, occurredOn, rectifyBy, rectifiedOn, responsiblePostId } = finding;
  const { basis } = GROUNDS[ground];
  await keep(work, finding, [
    {
      kind: 'RECTIFY_BREACH',
      title: `整改失信 ${number} · put a breach of faith right`,
      obligorId: bodyId,
      obligee: null,
      incurredOn: await brokenOrFound(work, finding),
      due: rectifyBy ? agreedDay(rectifyBy, basis) : undefined,
      legalBasis: basis,
      performed: doneOn(rectifiedOn),
      responsibilities: inCharge(responsiblePostId, occurredOn, `${number} 载明的责任岗位 · named in the finding`),
    },
  ]);
}

/**
 * It arose on the day faith was broken: so the body that succeeded since owes it, and it is known who led then. The duty
 * follows from the finding, though: where the sector came into force between the two, it is owed from the finding on.
 */
const brokenOrFound = async (work: Work, { divisionPath, occurredOn, foundOn }: InvestmentFinding): Promise<Day> =>
  (await isInForce(work.context, divisionPath, occurredOn)) ? occurredOn : foundOn;
