import {
  childrenOn,
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { SafetyAccident } from './accident/accident.js';
import { ComputedGradeField } from './accident/computed-grade.js';
import { SafetyCasualtyCount } from './accident/count.js';
import { accidentGrade } from './accident/grade-accident.js';
import { SafetyGrading } from './accident/grading.js';
import { accidentPublish } from './accident/publish.js';
import { casualtyRecord } from './accident/record-count.js';
import { accidentRegister } from './accident/register.js';
import { SafetyTargetAgreement } from './agreement/agreement.js';
import { SafetyTargetAppraisal } from './agreement/appraisal.js';
import { agreementAppraise } from './agreement/appraise.js';
import { agreementSign } from './agreement/sign.js';
import { SafetyReportingBreach } from './breach/breach.js';
import { reportingBreachFind } from './breach/find.js';
import { ViolationGrounds } from './breach/grounds.js';
import { dangerClear } from './danger/clear.js';
import { SafetyHiddenDanger } from './danger/danger.js';
import { dangersImport } from './danger/import.js';
import { SafetyDangerOrder } from './danger/order.js';
import { dangerOrderPublish } from './danger/publish.js';
import { dangerRectify } from './danger/rectify.js';
import { dangerRegister } from './danger/register.js';
import { dangerSupervise } from './danger/supervise.js';
import { SafetyEvaluation } from './evaluation/evaluation.js';
import { evaluationPublish } from './evaluation/publish.js';
import { evaluationRecord } from './evaluation/record.js';
import { flags, SafetyFlag } from './flags/flags.js';
import { inspectionFind } from './inspection/find.js';
import { SafetyInspectionFinding } from './inspection/finding.js';
import { SafetyInspection } from './inspection/inspection.js';
import { inspectionRecheck } from './inspection/recheck.js';
import { inspectionRecord } from './inspection/record.js';
import { SafetyTechnicalAppraisal } from './investigation/appraisal.js';
import { appraisalBegin, appraisalEnd } from './investigation/appraise.js';
import { investigationExtend } from './investigation/extend.js';
import { SafetyInvestigationExtension } from './investigation/extension.js';
import { SafetyInvestigation } from './investigation/investigation.js';
import { investigationOpen } from './investigation/open.js';
import { investigationPublish } from './investigation/publish.js';
import { investigationReply } from './investigation/reply.js';
import { investigationReport } from './investigation/submit.js';
import { measureComplete } from './measure/complete.js';
import { measuresImport } from './measure/import.js';
import { SafetyMeasure } from './measure/measure.js';
import { measureRequire } from './measure/require.js';
import { measureVerify } from './measure/verify.js';
import { SafetyMisconductCase } from './misconduct/case.js';
import { misconductRecord } from './misconduct/record.js';
import { SafetyObligation } from './obligations.js';
import { penaltyImpose } from './penalty/impose.js';
import { SafetyPenalty } from './penalty/penalty.js';
import { penaltyPublish } from './penalty/publish.js';
import { SafetyPrincipalBar } from './principal/bar.js';
import { SafetyPrincipalFine } from './principal/fine.js';
import { principalBarImpose } from './principal/impose-bar.js';
import { principalFineImpose } from './principal/impose-fine.js';
import { BarFields } from './principal/scope.js';
import { publicationsOn, SafetyPublication } from './publication/publication.js';
import { SafetyReport } from './report/report.js';
import { reportSend } from './report/send.js';
import { responsibilityDecide } from './responsibility/decide.js';
import { SafetyResponsibilityDecision } from './responsibility/decision.js';
import { SafetyResponsibilityItem } from './responsibility/item.js';
import { responsibilityPropose } from './responsibility/propose.js';
import { loadSample } from './sample.js';

/** The public is refused what is under an accident, rather than shown an empty list: that would say nothing was done. */
const CHILDREN = [
  childrenOn(SafetyAccident, {
    field: 'casualtyCounts',
    type: SafetyCasualtyCount,
    by: 'accidentId',
    access: 'L2',
    description: '历次伤亡和损失情况 · counts of casualties and loss, all of them (国令第493号 13)',
  }),
  childrenOn(SafetyAccident, {
    field: 'gradings',
    type: SafetyGrading,
    by: 'accidentId',
    access: 'L2',
    description: '历次等级认定 · grades as determined, all of them (国令第493号 3)',
  }),
  childrenOn(SafetyAccident, {
    field: 'reports',
    type: SafetyReport,
    by: 'accidentId',
    access: 'L2',
    description: '逐级报告 · the reports of it, hop by hop (国令第493号 9–13)',
  }),
  childrenOn(SafetyAccident, {
    field: 'investigations',
    type: SafetyInvestigation,
    by: 'accidentId',
    access: 'public',
    description: '事故调查，公众仅见已公布者 · investigations; to the public those published (安全生产法 86)',
  }),
  childrenOn(SafetyInvestigation, {
    field: 'extensions',
    type: SafetyInvestigationExtension,
    by: 'investigationId',
    access: 'L2',
    description: '期限延长 · extensions (国令第493号 29、32)',
  }),
  childrenOn(SafetyInvestigation, {
    field: 'technicalAppraisals',
    type: SafetyTechnicalAppraisal,
    by: 'investigationId',
    access: 'L2',
    description: '技术鉴定 · technical appraisals, whose time does not count (国令第493号 27)',
  }),
  childrenOn(SafetyInvestigation, {
    field: 'responsibilityItems',
    type: SafetyResponsibilityItem,
    by: 'investigationId',
    access: 'L2',
    description: '责任追究建议 · proposals on responsibility (国令第493号 30)',
  }),
  childrenOn(SafetyInvestigation, {
    field: 'measures',
    type: SafetyMeasure,
    by: 'investigationId',
    access: 'L2',
    description: '整改和防范措施 · corrective measures (国令第493号 30)',
  }),
  childrenOn(SafetyInvestigation, {
    field: 'evaluations',
    type: SafetyEvaluation,
    by: 'investigationId',
    access: 'public',
    description: '整改评估，公众仅见已公开者 · evaluation; to the public when published (安全生产法 86)',
  }),
  childrenOn(SafetyResponsibilityItem, {
    field: 'decisions',
    type: SafetyResponsibilityDecision,
    by: 'itemId',
    access: 'L2',
    description: '处理决定，未决定的为空列表 · the decision on it; none while it waits (国令第493号 32)',
  }),
  childrenOn(SafetyHiddenDanger, {
    field: 'orders',
    type: SafetyDangerOrder,
    by: 'dangerId',
    access: 'L2',
    description: '挂牌督办 · orders of supervision (安全生产法 41)',
  }),
  childrenOn(SafetyInspection, {
    field: 'findings',
    type: SafetyInspectionFinding,
    by: 'inspectionId',
    access: 'L2',
    description: '发现的隐患 · dangers it found (安全生产法 65、68)',
  }),
  childrenOn(SafetyAccident, {
    field: 'principalFines',
    type: SafetyPrincipalFine,
    by: 'accidentId',
    access: 'L2',
    description: '对主要负责人的罚款 · fines on the principal of the firm (安全生产法 95)',
  }),
  childrenOn(SafetyAccident, {
    field: 'principalBars',
    type: SafetyPrincipalBar,
    by: 'accidentId',
    access: 'L2',
    description: '主要负责人任职禁止 · bars on the principal of the firm (安全生产法 94)',
  }),
  childrenOn(SafetyTargetAgreement, {
    field: 'appraisals',
    type: SafetyTargetAppraisal,
    by: 'agreementId',
    access: 'L2',
    description: '目标责任考核 · its appraisal',
  }),
];

export const safety = subgraph({
  name: 'safety',
  zh: '安全生产',
  en: 'Work safety',
  domain: { kind: 'sector', name: 'safety' },
  records: [
    SafetyAccident,
    SafetyCasualtyCount,
    SafetyGrading,
    SafetyReport,
    SafetyReportingBreach,
    SafetyInvestigation,
    SafetyInvestigationExtension,
    SafetyTechnicalAppraisal,
    SafetyResponsibilityItem,
    SafetyResponsibilityDecision,
    SafetyMeasure,
    SafetyEvaluation,
    SafetyHiddenDanger,
    SafetyDangerOrder,
    SafetyInspection,
    SafetyInspectionFinding,
    SafetyTargetAgreement,
    SafetyTargetAppraisal,
    SafetyPenalty,
    SafetyPrincipalFine,
    SafetyPrincipalBar,
    SafetyMisconductCase,
    SafetyPublication,
    SafetyFlag,
    SafetyObligation,
  ],
  publishes: [SafetyObligation],
  resolvers: [
    recordQueries(SafetyAccident, { one: 'safetyAccident', many: 'safetyAccidents' }),
    ComputedGradeField,
    recordQueries(SafetyCasualtyCount, { many: 'safetyCasualtyCounts' }),
    recordQueries(SafetyReport, { one: 'safetyReport', many: 'safetyReports' }),
    recordQueries(SafetyReportingBreach, { one: 'safetyReportingBreach', many: 'safetyReportingBreaches' }),
    ViolationGrounds,
    recordQueries(SafetyInvestigation, { one: 'safetyInvestigation', many: 'safetyInvestigations' }),
    recordQueries(SafetyResponsibilityItem, { one: 'safetyResponsibilityItem', many: 'safetyResponsibilityItems' }),
    recordQueries(SafetyResponsibilityDecision, {
      one: 'safetyResponsibilityDecision',
      many: 'safetyResponsibilityDecisions',
    }),
    recordQueries(SafetyMeasure, { one: 'safetyMeasure', many: 'safetyMeasures' }),
    recordQueries(SafetyEvaluation, { one: 'safetyEvaluation', many: 'safetyEvaluations' }),
    recordQueries(SafetyHiddenDanger, { one: 'safetyHiddenDanger', many: 'safetyHiddenDangers' }),
    recordQueries(SafetyDangerOrder, { one: 'safetyDangerOrder', many: 'safetyDangerOrders' }),
    recordQueries(SafetyInspection, { one: 'safetyInspection', many: 'safetyInspections' }),
    recordQueries(SafetyInspectionFinding, { one: 'safetyInspectionFinding', many: 'safetyInspectionFindings' }),
    recordQueries(SafetyTargetAgreement, { one: 'safetyTargetAgreement', many: 'safetyTargetAgreements' }),
    recordQueries(SafetyTargetAppraisal, { one: 'safetyTargetAppraisal', many: 'safetyTargetAppraisals' }),
    recordQueries(SafetyPenalty, { one: 'safetyPenalty', many: 'safetyPenalties' }),
    recordQueries(SafetyPrincipalFine, { one: 'safetyPrincipalFine', many: 'safetyPrincipalFines' }),
    recordQueries(SafetyPrincipalBar, { one: 'safetyPrincipalBar', many: 'safetyPrincipalBars' }),
    BarFields,
    recordQueries(SafetyMisconductCase, { one: 'safetyMisconductCase', many: 'safetyMisconductCases' }),
    ...[SafetyAccident, SafetyInvestigation, SafetyEvaluation, SafetyDangerOrder, SafetyPenalty].map(publicationsOn),
    ...CHILDREN,
    ...flags.resolvers,
  ],
  actions: [
    accidentRegister,
    casualtyRecord,
    accidentGrade,
    accidentPublish,
    reportSend,
    reportingBreachFind,
    investigationOpen,
    investigationExtend,
    appraisalBegin,
    appraisalEnd,
    investigationReport,
    investigationReply,
    investigationPublish,
    responsibilityPropose,
    responsibilityDecide,
    measureRequire,
    measureComplete,
    measureVerify,
    evaluationRecord,
    evaluationPublish,
    dangerRegister,
    dangerSupervise,
    dangerRectify,
    dangerClear,
    dangerOrderPublish,
    inspectionRecord,
    inspectionFind,
    inspectionRecheck,
    agreementSign,
    agreementAppraise,
    penaltyImpose,
    penaltyPublish,
    principalFineImpose,
    principalBarImpose,
    misconductRecord,
    ...flags.actions,
  ],
  imports: [dangersImport, measuresImport],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, SafetyObligation),
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
