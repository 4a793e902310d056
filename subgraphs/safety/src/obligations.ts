import {
  agreedDay,
  dayOf,
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
import { SafetyAccident } from './accident/accident.js';
import { dossierOf, gradeBy } from './accident/dossier.js';
import type { SafetyTargetAgreement } from './agreement/agreement.js';
import { SafetyTargetAppraisal } from './agreement/appraisal.js';
import type { SafetyDangerOrder } from './danger/order.js';
import { SafetyEvaluation } from './evaluation/evaluation.js';
import type { SafetyInspectionFinding } from './inspection/finding.js';
import type { SafetyInspection } from './inspection/inspection.js';
import { circumstancesOf } from './investigation/dossier.js';
import type { ExtensionOf } from './investigation/extension.js';
import type { SafetyInvestigation } from './investigation/investigation.js';
import type { SafetyMeasure } from './measure/measure.js';
import type { SafetyPenalty } from './penalty/penalty.js';
import { publicationsOf } from './publication/publication.js';
import { clockStart, knownBySender } from './report/chain.js';
import { reportByUnit, reportChange, reportOn } from './report/duties.js';
import { SafetyResponsibilityDecision } from './responsibility/decision.js';
import { SafetyResponsibilityItem } from './responsibility/item.js';
import { rules } from './rules/rules.js';

/** What a body owes for work safety. */
@RecordType({
  table: 'obligation',
  zh: '安全生产义务',
  en: 'Obligation of work safety',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class SafetyObligation extends SectorObligation {}

const keep = (work: Work, subject: Parameters<typeof keepObligations>[2], owed: Owed[]) =>
  keepObligations(work, SafetyObligation, subject, owed);

const REGULATION = '生产安全事故报告和调查处理条例';
const LAW = '安全生产法';

// --- Reports ---------------------------------------------------------------------------------------------------------

/** Brings the whole chain of reports of an accident in line: each hop is owed by who knew, from the instant it knew. */
export async function settleAccident(work: Work, accident: SafetyAccident): Promise<void> {
  const dossier = await dossierOf(work, accident);
  const { counts, reports } = dossier;
  const last = counts.at(-1)!;
  const directLoss = counts.findLast((count) => count.directLoss != null)?.directLoss ?? null;
  work.change(accident, { deaths: last.deaths, seriousInjuries: last.seriousInjuries, directLoss });
  await keep(work, accident, reportByUnit(dossier));
  for (const [index, count] of counts.entries())
    await keep(work, count, reportChange(dossier, count, counts[index - 1]));
  for (const report of reports) {
    work.change(report, { knewAt: knownBySender(report, dossier), clockStartedAt: clockStart(report, dossier) });
    await keep(work, report, reportOn(dossier, report));
  }
}

// --- Investigations --------------------------------------------------------------------------------------------------

/** A period of an investigation with what moved it, and whether the accident is especially major; none before its start. */
export async function periodOf(work: Work, investigation: SafetyInvestigation, of: ExtensionOf) {
  const accident = await work.see(SafetyAccident, investigation.accidentId, 'investigation');
  const { reportedOn } = investigation;
  if (!accident || (of === 'REPLY' && !reportedOn)) return undefined;
  const isExtraordinary = gradeBy(accident, (await dossierOf(work, accident)).counts) === 'EXTRAORDINARY';
  const name = of === 'REPORT' ? 'investigation_report' : isExtraordinary ? 'reply_extraordinary' : 'reply';
  const from = of === 'REPORT' ? dayOf(accident.occurredAt) : reportedOn!;
  const duty = within(rules, name, from, await circumstancesOf(work, investigation, of));
  return duty && { ...duty, isExtraordinary };
}

/** The report, the reply to it, its publication, and within a year the evaluation of what was done. */
export async function settleInvestigation(work: Work, investigation: SafetyInvestigation): Promise<void> {
  const { governmentId, openedOn, reportedOn, repliedOn } = investigation;
  const owed = { obligorId: governmentId, obligee: null };
  const report = await periodOf(work, investigation, 'REPORT');
  const reply = await periodOf(work, investigation, 'REPLY');
  const evaluate = repliedOn ? within(rules, 'evaluation', repliedOn) : undefined;
  const [evaluation] = await work.findAll(SafetyEvaluation, { investigationId: investigation.id });
  await keep(work, investigation, [
    ...dutyOf(report, {
      ...owed,
      kind: 'SUBMIT_REPORT',
      title: '提交事故调查报告 · submit the investigation report',
      incurredOn: openedOn,
      performed: doneOn(reportedOn),
    }),
    ...dutyOf(reply, {
      ...owed,
      kind: 'REPLY',
      title: '批复事故调查报告 · reply to the investigation report',
      incurredOn: reportedOn ?? openedOn,
      performed: doneOn(repliedOn),
    }),
    ...(await toPublish(work, investigation.id, governmentId, 'PUBLISH_REPORT', repliedOn)),
    ...dutyOf(evaluate, {
      ...owed,
      kind: 'EVALUATE',
      title: '评估整改和防范措施落实情况 · evaluate the measures',
      incurredOn: repliedOn ?? openedOn,
      performed: doneOn(evaluation?.evaluatedOn),
    }),
  ]);
}

const dutyOf = (
  duty: Pick<Required<Owed>, 'due' | 'legalBasis'> | undefined,
  owed: Omit<Owed, 'due' | 'legalBasis'>,
): Owed[] => (duty ? [{ ...owed, due: duty.due, legalBasis: duty.legalBasis }] : []);

/** 安全生产法 86 asks for publication without delay, and names no day. */
async function toPublish(
  work: Work,
  subject: string,
  obligorId: string,
  kind: 'PUBLISH_REPORT' | 'PUBLISH_EVALUATION',
  since: string | null | undefined,
): Promise<Owed[]> {
  if (!since) return [];
  const days = (await publicationsOf(work, subject)).map(({ publishedOn }) => publishedOn);
  const title =
    kind === 'PUBLISH_REPORT' ? '公布调查报告 · publish the report' : '公开评估结果 · publish the evaluation';
  const legalBasis: LegalReference = { title: LAW, article: '86' };
  return [
    { kind, title, obligorId, obligee: null, incurredOn: since, legalBasis, performed: doneOn(earliestOf(days)) },
  ];
}

/** 安全生产法 86: the result of the evaluation is public. */
export async function settleEvaluation(work: Work, evaluation: SafetyEvaluation): Promise<void> {
  const { id, governmentId, evaluatedOn } = evaluation;
  await keep(work, evaluation, await toPublish(work, id, governmentId, 'PUBLISH_EVALUATION', evaluatedOn));
}

/** 国令第493号 32, 42: after the reply the body that has to decides on each proposal; no day is laid down. */
export async function settleItem(
  work: Work,
  item: SafetyResponsibilityItem,
  { repliedOn }: SafetyInvestigation,
): Promise<void> {
  if (!repliedOn) return;
  const [decision] = await work.findAll(SafetyResponsibilityDecision, { itemId: item.id });
  await keep(work, item, [
    {
      kind: 'DECIDE_RESPONSIBILITY',
      title: `落实处理建议 ${item.number} · decide on a proposal`,
      obligorId: item.handlingBodyId,
      obligee: null,
      incurredOn: repliedOn,
      legalBasis: { title: REGULATION, article: '32' },
      performed: doneOn(decision?.decidedOn),
    },
  ]);
}

export async function settleItems(work: Work, investigation: SafetyInvestigation): Promise<void> {
  const items = await work.findAll(SafetyResponsibilityItem, { investigationId: investigation.id });
  for (const item of items) await settleItem(work, item, investigation);
}

/** Carried out on the day it was complete, once another body has found it so. */
export async function settleMeasure(work: Work, measure: SafetyMeasure): Promise<void> {
  const basis: LegalReference = { title: LAW, article: '86' };
  await keep(work, measure, [
    {
      kind: 'CARRY_OUT_MEASURE',
      title: `落实整改措施 ${measure.number} · carry out a corrective measure`,
      obligorId: measure.ownerId,
      obligee: null,
      incurredOn: measure.requiredOn,
      due: agreedDay(measure.timeLimit, basis),
      legalBasis: basis,
      responsibilities: inCharge(measure.responsiblePostId, measure.requiredOn, '事故调查报告 · investigation report'),
      performed: measure.status === 'VERIFIED' ? doneOn(measure.completedOn) : undefined,
    },
  ]);
}

// --- Dangers, agreements, penalties ----------------------------------------------------------------------------------

export async function settleOrder(work: Work, order: SafetyDangerOrder): Promise<void> {
  const basis: LegalReference = { title: LAW, article: '41', documentNumber: order.number };
  await keep(work, order, [
    {
      kind: 'CLEAR_DANGER',
      title: `督促消除重大事故隐患 ${order.number} · see to it that a hidden danger is removed`,
      obligorId: order.responsibleBodyId,
      obligee: { type: 'GovernmentBody', id: order.orderedById },
      incurredOn: order.orderedOn,
      due: agreedDay(order.timeLimit, basis),
      legalBasis: basis,
      responsibilities: inCharge(order.responsiblePostId, order.orderedOn, order.number),
      performed: order.clearedOn ? doneOn(order.rectifiedOn) : undefined,
    },
  ]);
}

/** 安全生产法 65: what inspectors ordered they see carried out; until when they look again no day is laid down. */
export async function settleFinding(
  work: Work,
  finding: SafetyInspectionFinding,
  { number, responsiblePostId }: SafetyInspection,
): Promise<void> {
  await keep(work, finding, [
    {
      kind: 'RECHECK_DANGER',
      title: `复查隐患 ${number} ${finding.number} · look again at a danger that an inspection found`,
      obligorId: finding.inspectorId,
      obligee: null,
      incurredOn: finding.foundOn,
      legalBasis: { title: LAW, article: '65' },
      document: number,
      responsibilities: inCharge(responsiblePostId, finding.foundOn, number),
      performed: doneOn(finding.removedOn),
    },
  ]);
}

/** The promise of a year, and the appraisal by the day the agreement sets; what was missed stays open. */
export async function settleAgreement(work: Work, agreement: SafetyTargetAgreement): Promise<void> {
  const { number, year, promisorId, principalId, signedOn, appraisalDueOn } = agreement;
  const basis: LegalReference = { title: '安全生产目标责任书', documentNumber: number };
  const [appraisal] = await work.findAll(SafetyTargetAppraisal, { agreementId: agreement.id });
  const isMet = appraisal && appraisal.result !== 'UNQUALIFIED';
  const owed = { incurredOn: signedOn, legalBasis: basis };
  await keep(work, agreement, [
    {
      ...owed,
      kind: 'MEET_SAFETY_TARGET',
      title: `完成 ${year} 年安全生产目标 · meet the safety targets`,
      obligorId: promisorId,
      obligee: { type: 'GovernmentBody', id: principalId },
      due: agreedDay(`${year}-12-31`, basis),
      responsibilities: inCharge(agreement.responsiblePostId, signedOn, number),
      performed: isMet ? doneOn(`${year}-12-31`) : undefined,
    },
    ...(appraisalDueOn
      ? [
          {
            ...owed,
            kind: 'APPRAISE_TARGET',
            title: `考核 ${year} 年安全生产目标 · appraise the safety targets`,
            obligorId: principalId,
            obligee: null,
            due: agreedDay(appraisalDueOn, basis),
            performed: doneOn(appraisal?.determinedOn),
          },
        ]
      : []),
  ]);
}

export async function settlePenalty(work: Work, penalty: SafetyPenalty): Promise<void> {
  const days = (await publicationsOf(work, penalty.id)).map(({ publishedOn }) => publishedOn);
  await keep(
    work,
    penalty,
    dutyOf(within(rules, 'penalty_exposure', penalty.decidedOn), {
      kind: 'EXPOSE_PENALTY',
      title: `公开曝光处罚 ${penalty.number} · expose the penalty`,
      obligorId: penalty.decidedById,
      obligee: null,
      incurredOn: penalty.decidedOn,
      performed: doneOn(earliestOf(days)),
    }),
  );
}
