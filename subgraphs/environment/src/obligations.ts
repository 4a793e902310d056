import {
  agreedDay,
  doneOn,
  type Extension,
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
import type { EnvironmentInspection } from './inspection/inspection.js';
import { EnvironmentRectificationPlan } from './inspection/plan.js';
import type { EnvironmentNotice } from './notice/notice.js';
import type { EnvironmentAttainmentPlan } from './plan/plan.js';
import { dossierOf, type ProblemDossier } from './problem/dossier.js';
import type { EnvironmentProblem } from './problem/problem.js';
import { type EnvironmentPublication, publicationsOf } from './publication/publication.js';
import type { EnvironmentReport } from './report/report.js';
import { rules } from './rules/rules.js';
import { EnvironmentTargetResult } from './target/result.js';
import type { EnvironmentTarget } from './target/target.js';

/** What a body owes for the environment. */
@RecordType({
  table: 'obligation',
  zh: '环境保护义务',
  en: 'Obligation of environmental protection',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class EnvironmentObligation extends SectorObligation {}

const keep = (work: Work, subject: Parameters<typeof keepObligations>[2], owed: Owed[]) =>
  keepObligations(work, EnvironmentObligation, subject, owed);

// --- Targets ---------------------------------------------------------------------------------------------------------

/** A promise is published on the portal and the credit site, and kept by the end of its year. */
export async function settleTarget(work: Work, target: EnvironmentTarget): Promise<void> {
  const publications = await publicationsOf(work, target.id);
  const results = await work.findAll(EnvironmentTargetResult, { targetId: target.id });
  await keep(work, target, [...publishTarget(target, publications), meetTarget(target, results)]);
}

function publishTarget(target: EnvironmentTarget, publications: EnvironmentPublication[]): Owed[] {
  const dayOn = (channel: EnvironmentPublication['channel']) =>
    publications.find((publication) => publication.channel === channel)?.publishedOn;
  const days = [dayOn('PORTAL'), dayOn('CREDIT_SITE')];
  return toPublish({
    ...promisedIn(target),
    kind: 'PUBLISH_TARGET',
    title: `公示目标 ${target.number} · publish the target on the portal and the credit site`,
    performed: days.every((day) => day !== undefined) ? doneOn(days.toSorted().at(-1)) : undefined,
  });
}

/** Only a recorded result that meets the target performs the promise: a miss leaves it open. */
function meetTarget(target: EnvironmentTarget, results: EnvironmentTargetResult[]): Owed {
  const basis: LegalReference = { title: '环境保护法', article: '26' };
  const met = results.filter(({ isMet }) => isMet).map(({ periodEnd }) => periodEnd);
  return {
    ...promisedIn(target),
    kind: 'MEET_TARGET',
    title: `完成目标 ${target.number} ${target.indicator} · meet the target`,
    due: agreedDay(`${target.year}-12-31`, basis),
    legalBasis: basis,
    performed: doneOn(earliestOf(met)),
  };
}

const promisedIn = ({ promisorId, promisedOn, responsiblePostId, document }: EnvironmentTarget) => ({
  obligorId: promisorId,
  obligee: null,
  incurredOn: promisedOn,
  responsibilities: inCharge(responsiblePostId, promisedOn, document),
});

/** 环境保护法 26: the result of the assessment is public. */
export async function settleResult(work: Work, result: EnvironmentTargetResult): Promise<void> {
  const publications = await publicationsOf(work, result.id);
  const owed = toPublish({
    kind: 'PUBLISH_RESULT',
    title: '公开目标考核结果 · publish the result against a target',
    obligorId: result.promisorId,
    obligee: null,
    incurredOn: result.determinedOn,
    performed: firstPublished(publications),
  });
  await keep(work, result, owed);
}

// --- Plans and reports -----------------------------------------------------------------------------------------------

/** 环境保护法 28: a standard that is not met has a plan, which is published, and is attained by the plan's own day. */
export async function settlePlan(work: Work, plan: EnvironmentAttainmentPlan): Promise<void> {
  const publications = await publicationsOf(work, plan.id);
  const basis: LegalReference = { title: '环境保护法', article: '28' };
  const { attainedOn } = plan;
  const owed = {
    obligorId: plan.governmentId,
    obligee: null,
    incurredOn: plan.adoptedOn,
    responsibilities: inCharge(plan.responsiblePostId, plan.adoptedOn, plan.number),
  };
  await keep(work, plan, [
    ...toPublish({
      ...owed,
      kind: 'PUBLISH_PLAN',
      title: `公开限期达标规划 ${plan.number} · publish the plan of attainment`,
      performed: firstPublished(publications),
    }),
    {
      ...owed,
      kind: 'ATTAIN',
      title: `限期达标 ${plan.standard} · attain the standard`,
      due: agreedDay(plan.attainBy, basis),
      legalBasis: basis,
      performed: doneOn(attainedOn),
    },
  ]);
}

/** 环境保护法 27: every year, so by the end of the year. */
export async function settleReport(work: Work, report: EnvironmentReport): Promise<void> {
  const basis: LegalReference = { title: '环境保护法', article: '27' };
  const { year, reportedOn } = report;
  await keep(work, report, [
    {
      kind: 'REPORT',
      title: `${year} 年向人大报告环境状况 · report to the people’s congress`,
      obligorId: report.governmentId,
      obligee: null,
      incurredOn: `${year}-01-01`,
      due: agreedDay(`${year}-12-31`, basis),
      legalBasis: basis,
      performed: doneOn(reportedOn),
    },
  ]);
}

// --- Inspections -----------------------------------------------------------------------------------------------------

/** The rectification plan, where the period for it was compared with its text: nobody owes what nobody has read. */
export async function settleInspection(work: Work, inspection: EnvironmentInspection): Promise<void> {
  const duty = within(rules, 'rectification_plan', inspection.feedbackOn);
  if (!duty) return;
  const [plan] = await work.findAll(EnvironmentRectificationPlan, { inspectionId: inspection.id });
  await keep(work, inspection, [
    {
      kind: 'SUBMIT_RECTIFICATION_PLAN',
      title: `报送${inspection.round}督察整改方案 · submit the rectification plan`,
      obligorId: inspection.inspectedId,
      obligee: null,
      incurredOn: inspection.feedbackOn,
      ...duty,
      performed: doneOn(plan?.submittedOn),
    },
  ]);
}

/** Brings a problem's obligation and its status in line with its closing: nothing but an approved one performs it. */
export async function settleProblem(work: Work, problem: EnvironmentProblem): Promise<void> {
  const dossier = await dossierOf(work, problem);
  await keep(work, problem, [rectify(dossier, await granted(work, dossier))]);
  work.change(problem, statusOf(dossier));
}

function rectify({ problem, closings }: ProblemDossier, extensions: Extension[]): Owed {
  const basis = rules.at('rectification_plan', problem.listedOn)?.basis ?? { title: '生态环境保护督察工作条例' };
  const closing = closings.find(({ state }) => state === 'APPROVED');
  return {
    kind: 'RECTIFY',
    title: `整改督察问题 ${problem.number} · rectify a problem found by an inspection`,
    obligorId: problem.responsibleBodyId,
    obligee: null,
    incurredOn: problem.listedOn,
    due: { ...agreedDay(problem.timeLimit, basis), extensions },
    legalBasis: basis,
    responsibilities: [
      {
        capacity: 'PERSON_DIRECTLY_RESPONSIBLE',
        postId: problem.responsiblePostId,
        from: problem.listedOn,
        basis: '督察问题清单载明的责任岗位 · named in the list of problems',
      },
    ],
    // It was rectified on the day of the rectification, once the closing says that it truly was.
    performed: doneOn(closing?.rectifiedOn),
  };
}

/** The extensions of a time limit, as the obligation tells of them. */
const granted = (work: Work, { extensions }: ProblemDossier): Promise<Extension[]> =>
  Promise.all(
    extensions.map(async ({ until, approvedById, document }) => {
      const body = await work.directory.find(approvedById);
      return { until, approvedBy: body?.name ?? approvedById, basis: { title: document } };
    }),
  );

function statusOf({ closings }: ProblemDossier): Pick<EnvironmentProblem, 'status' | 'closedOn'> {
  const last = closings.at(-1);
  if (last?.state === 'APPROVED') return { status: 'CLOSED', closedOn: last.decidedOn };
  if (last?.state === 'APPLIED' || last?.state === 'CHECKED') return { status: 'CLOSING', closedOn: null };
  const isReopened = closings.some(({ state }) => state === 'REVOKED');
  return { status: isReopened ? 'REOPENED' : 'RECTIFYING', closedOn: null };
}

/** An answer is owed where the notice asks for one by a day. */
export async function settleNotice(work: Work, notice: EnvironmentNotice): Promise<void> {
  const { answerDueOn, answeredOn } = notice;
  if (!answerDueOn) return;
  const basis: LegalReference = { title: notice.basis, documentNumber: notice.number };
  await keep(work, notice, [
    {
      kind: 'ANSWER_NOTICE',
      title: `回复 ${notice.number} · answer the notice`,
      obligorId: notice.addresseeId,
      obligee: { type: 'GovernmentBody', id: notice.issuerId },
      incurredOn: notice.issuedOn,
      due: agreedDay(answerDueOn, basis),
      legalBasis: basis,
      performed: doneOn(answeredOn),
    },
  ]);
}

// --- Days ------------------------------------------------------------------------------------------------------------

/** A duty to publish, where the rules of its day lay one down. */
function toPublish(owed: Omit<Owed, 'due' | 'legalBasis'>): Owed[] {
  const duty = within(rules, 'publication', owed.incurredOn);
  return duty ? [{ ...owed, ...duty }] : [];
}

const firstPublished = (publications: EnvironmentPublication[]): Owed['performed'] =>
  doneOn(earliestOf(publications.map(({ publishedOn }) => publishedOn)));
