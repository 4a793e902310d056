import {
  addDays,
  agreedDay,
  computeDue,
  type Day,
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
import { StatisticsCase } from './case/case.js';
import { basisOf, kindOf } from './case/grounds.js';
import type { StatisticsCreditStanding } from './credit/standing.js';
import type { StatisticsInquiry } from './inquiry/inquiry.js';
import { StatisticsProject } from './project/project.js';
import type { StatisticsSanctionProposal } from './proposal/proposal.js';
import { publicationsOf } from './publication/publication.js';
import { StatisticsRelease } from './release/release.js';
import type { StatisticsReport } from './report/report.js';
import { StatisticsRevision } from './revision/revision.js';
import { StatisticsRound } from './round/round.js';
import { rules } from './rules/rules.js';

/** What a body owes for its statistics. What firms owe is theirs: their late reports are leads and cases, not obligations. */
@RecordType({
  table: 'obligation',
  zh: '政府统计义务',
  en: 'Obligation of government statistics',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class StatisticsObligation extends SectorObligation {}

const keep = (work: Work, subject: Parameters<typeof keepObligations>[2], owed: Owed[]) =>
  keepObligations(work, StatisticsObligation, subject, owed);

const LAW = '统计法';
const REGULATION = '统计法实施条例';

// --- Survey projects -------------------------------------------------------------------------------------------------

/** The last day of the decision as it stands, where a verified period was in force when the application was accepted. */
export function decisionDue({ acceptedOn }: Pick<StatisticsProject, 'acceptedOn'>): Day | undefined {
  const duty = acceptedOn ? within(rules, 'project_decision', acceptedOn) : undefined;
  return duty?.due && computeDue(duty.due.rule, duty.due.from).on;
}

/** An application is decided in time; what is approved is published, for which the law sets no number of days. */
export async function settleProject(work: Work, project: StatisticsProject): Promise<void> {
  const { approverId, organiserId, acceptedOn, decidedOn, status } = project;
  if (!approverId || !acceptedOn) return;
  const owed: Owed[] = [];
  const obligee = { type: 'GovernmentBody' as const, id: organiserId };
  const duty = within(rules, 'project_decision', acceptedOn, { extensions: extensionOf(project) });
  if (duty) {
    owed.push({
      kind: 'DECIDE_PROJECT',
      title: `审批统计调查项目 ${project.name} · decide on a survey project`,
      obligorId: approverId,
      obligee,
      incurredOn: acceptedOn,
      ...duty,
      performed: doneOn(decidedOn),
    });
  }
  if (status === 'APPROVED') {
    owed.push({
      kind: 'PUBLISH_PROJECT',
      title: `公布统计调查项目 ${project.number} · publish a survey project and its scheme`,
      obligorId: approverId,
      obligee: null,
      incurredOn: decidedOn!,
      legalBasis: { title: REGULATION, article: '13' },
      performed: await firstPublished(work, project.id),
    });
  }
  await keep(work, project, owed);
}

/** Extended once, by the days the regulation names, counted from the last day of the period. */
function extensionOf(project: StatisticsProject): Extension[] {
  const due = decisionDue(project);
  const days = project.extendedOn ? rules.number('project_extension', project.acceptedOn!) : undefined;
  if (!due || !days) return [];
  const basis: LegalReference = { title: REGULATION, article: '11' };
  return [{ until: addDays(due, Number(days)), approvedBy: project.authority, basis }];
}

// --- Rounds, reports, releases ---------------------------------------------------------------------------------------

/** Results are published by the day that the scheme sets; what was released and is not public does not perform it. */
export async function settleRound(work: Work, round: StatisticsRound): Promise<void> {
  const { releaseDueOn, organiserId, periodEnd } = round;
  if (!releaseDueOn) return;
  const [project] = await work.findAll(StatisticsProject, { id: round.projectId });
  const releases = await work.findAll(StatisticsRelease, { roundId: round.id });
  const published = await Promise.all(releases.map(({ id }) => publicationsOf(work, id)));
  const basis: LegalReference = { title: LAW, article: '29', documentNumber: project?.number ?? undefined };
  await keep(work, round, [
    {
      kind: 'RELEASE_RESULTS',
      title: `公布 ${project?.name ?? ''} ${round.name} 结果 · publish the results of a round`,
      obligorId: organiserId,
      obligee: null,
      incurredOn: periodEnd,
      due: agreedDay(releaseDueOn, basis),
      legalBasis: basis,
      document: project?.number,
      responsibilities: inCharge(project?.responsiblePostId, periodEnd, project?.number ?? project?.name ?? ''),
      performed: doneOn(earliestOf(published.flat().map(({ publishedOn }) => publishedOn))),
    },
  ]);
}

/** A body that is asked owes its report, and what it is told to correct; the days are those it was given. */
export async function settleReport(work: Work, report: StatisticsReport): Promise<void> {
  const { bodyId, organiserId, submittedOn, correctBy, correctedOn, reviewedOn } = report;
  if (!bodyId) return;
  const basis: LegalReference = { title: LAW, article: '8' };
  const document = await surveyNumber(work, report);
  const owed: Owed[] = [
    {
      kind: 'SUBMIT_REPORT',
      title: '报送统计调查表 · submit a report',
      obligorId: bodyId,
      obligee: { type: 'GovernmentBody', id: organiserId },
      incurredOn: report.askedOn,
      due: agreedDay(report.dueOn, basis),
      legalBasis: basis,
      document,
      performed: doneOn(submittedOn),
    },
  ];
  if (correctBy) {
    const correction: LegalReference = { title: REGULATION, article: '19' };
    owed.push({
      kind: 'CORRECT_REPORT',
      title: '补充或改正统计调查表 · complete or correct a report',
      obligorId: bodyId,
      obligee: { type: 'GovernmentBody', id: organiserId },
      incurredOn: reviewedOn!,
      due: agreedDay(correctBy, correction),
      legalBasis: correction,
      document,
      performed: doneOn(correctedOn),
    });
  }
  await keep(work, report, owed);
}

/**
 * The number under which the survey that asks was approved or filed. A respondent who reports for himself does not see
 * the round: then it stays what it was when he was asked.
 */
async function surveyNumber(work: Work, { id, roundId }: StatisticsReport): Promise<string | null> {
  const [round] = await work.findAll(StatisticsRound, { id: roundId });
  const [project] = round ? await work.findAll(StatisticsProject, { id: round.projectId }) : [];
  if (project) return project.number ?? null;
  const [asked] = await work.findAll(StatisticsObligation, { subjectId: id, kind: 'SUBMIT_REPORT' });
  return asked?.document ?? null;
}

/** A revision of what was public is explained: in time, says the regulation, and names no days. */
export async function settleRelease(work: Work, release: StatisticsRelease): Promise<void> {
  if (!release.isRevision || release.origin === 'IMPORTED') return;
  const publications = await publicationsOf(work, release.id);
  const publishedOn = earliestOf(publications.map((publication) => publication.publishedOn));
  if (!publishedOn) return;
  const [revision] = await work.findAll(StatisticsRevision, { releaseId: release.id });
  await keep(work, release, [
    {
      kind: 'EXPLAIN_REVISION',
      title: `说明 ${release.number} 的修订依据和情况 · explain a revision`,
      obligorId: release.compilerId,
      obligee: null,
      incurredOn: publishedOn,
      legalBasis: { title: REGULATION, article: '26' },
      performed: revision && (await firstPublished(work, revision.id)),
    },
  ]);
}

// --- Supervision -----------------------------------------------------------------------------------------------------

export async function settleInquiry(work: Work, inquiry: StatisticsInquiry): Promise<void> {
  const { bodyId, issuerId, issuedOn, answerDueOn, answeredOn, number } = inquiry;
  if (!bodyId) return;
  const basis: LegalReference = { title: LAW, article: '39', documentNumber: number };
  await keep(work, inquiry, [
    {
      kind: 'ANSWER_INQUIRY',
      title: `答复统计检查查询书 ${number} · answer a letter of inquiry`,
      obligorId: bodyId,
      obligee: { type: 'GovernmentBody', id: issuerId },
      incurredOn: issuedOn,
      due: agreedDay(answerDueOn, basis),
      legalBasis: basis,
      performed: doneOn(answeredOn),
    },
  ]);
}

/** A case is decided, and corrected by the day of the order; what leaders and bodies did is also circulated. */
export async function settleCase(work: Work, one: StatisticsCase): Promise<void> {
  const { handlerId, bodyId, number, ground, openedOn, decidedOn, outcome, correctBy, correctedOn } = one;
  const owed: Owed[] = [
    {
      kind: 'DECIDE_CASE',
      title: `查处统计违法案件 ${number} · decide a case`,
      obligorId: handlerId,
      obligee: null,
      incurredOn: openedOn,
      legalBasis: { title: LAW, article: '36' },
      performed: doneOn(decidedOn),
    },
  ];
  const basis = basisOf(ground);
  if (correctBy && bodyId) {
    owed.push({
      kind: 'CORRECT_VIOLATION',
      title: `改正统计违法行为 ${number} · correct a violation`,
      obligorId: bodyId,
      obligee: { type: 'GovernmentBody', id: handlerId },
      incurredOn: decidedOn!,
      due: agreedDay(correctBy, basis),
      legalBasis: basis,
      performed: doneOn(correctedOn),
    });
  }
  if (decidedOn && outcome !== 'NO_VIOLATION' && isCirculated(ground)) {
    owed.push({
      kind: 'CIRCULATE_CASE',
      title: `通报统计违法案件 ${number} · circulate a case`,
      obligorId: handlerId,
      obligee: null,
      incurredOn: decidedOn,
      legalBasis: basis,
      performed: await firstPublished(work, one.id),
    });
  }
  await keep(work, one, owed);
}

/** 统计法 40 and 41 have it circulated; 44 and 45 leave that to who decides, and 42 does not speak of it. */
function isCirculated(ground: StatisticsCase['ground']): boolean {
  const { title, article } = basisOf(ground);
  return kindOf(ground) === 'LEADER' || (title === LAW && (article ?? '').startsWith('41'));
}

/** Who appointed a person decides on the proposal and says so in writing: in time, says the law, and names no days. */
export async function settleProposal(work: Work, proposal: StatisticsSanctionProposal): Promise<void> {
  const [violation] = await work.findAll(StatisticsCase, { id: proposal.caseId });
  await keep(work, proposal, [
    {
      kind: 'DECIDE_SANCTION',
      title: '就处分建议作出决定并书面通知 · decide on a proposal and give written word of it',
      obligorId: proposal.deciderId,
      obligee: { type: 'GovernmentBody', id: proposal.proposerId },
      incurredOn: proposal.proposedOn,
      legalBasis: { title: LAW, article: '46' },
      document: violation?.number,
      performed: doneOn(proposal.notifiedOn),
    },
  ]);
}

/** The publication of a standing, where the period for it was compared with its text: nobody owes what nobody has read. */
export async function settleStanding(work: Work, standing: StatisticsCreditStanding): Promise<void> {
  const duty = within(rules, 'credit_publication', standing.decidedOn);
  if (!duty) return;
  await keep(work, standing, [
    {
      kind: 'PUBLISH_STANDING',
      title: `公示企业统计信用 ${standing.number} · publish the standing of an enterprise`,
      obligorId: standing.deciderId,
      obligee: null,
      incurredOn: standing.decidedOn,
      ...duty,
      performed: await firstPublished(work, standing.id),
    },
  ]);
}

async function firstPublished(work: Work, id: string): Promise<Owed['performed']> {
  const publications = await publicationsOf(work, id);
  return doneOn(earliestOf(publications.map(({ publishedOn }) => publishedOn)));
}
