import {
  childrenOn,
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { AirEvaluation } from './evaluation/air-evaluation.js';
import { airEvaluationApprove } from './evaluation/approve.js';
import { PublicRankingQuery } from './evaluation/public-ranking.js';
import { airEvaluationPublish } from './evaluation/publish.js';
import { RankingQuery } from './evaluation/ranking.js';
import { AirEvaluationFields, EvaluationFields } from './evaluation/resolver.js';
import { falsificationDecide } from './falsification/decide.js';
import { DataFalsificationDecision } from './falsification/decision.js';
import { falsificationPublish } from './falsification/publish.js';
import { falsificationRevoke } from './falsification/revoke.js';
import { EnvironmentFlag, flags } from './flags/flags.js';
import { HOURS, MonitoringBatch } from './hour/batch.js';
import { airImport } from './hour/import.js';
import { hoursRecord } from './hour/record.js';
import { BatchField, HourFields } from './hour/resolver.js';
import { hoursReview } from './hour/review.js';
import { EnvironmentInspection } from './inspection/inspection.js';
import { EnvironmentRectificationPlan } from './inspection/plan.js';
import { inspectionPublish, rectificationPlanPublish } from './inspection/publish.js';
import { inspectionRecord } from './inspection/record.js';
import { rectificationPlanSubmit } from './inspection/submit-plan.js';
import { noticeAnswer } from './notice/answer.js';
import { noticeIssue } from './notice/issue.js';
import { EnvironmentNotice } from './notice/notice.js';
import { noticePublish } from './notice/publish.js';
import { EnvironmentObligation } from './obligations.js';
import { attainmentPlanAdopt } from './plan/adopt.js';
import { attainmentPlanAttain } from './plan/attain.js';
import { EnvironmentAttainmentPlan } from './plan/plan.js';
import { attainmentPlanPublish } from './plan/publish.js';
import { problemClosingApply } from './problem/apply.js';
import { problemClosingCheck } from './problem/check.js';
import { EnvironmentProblemClosing } from './problem/closing.js';
import { problemClosingDecide } from './problem/decide.js';
import { problemExtend } from './problem/extend.js';
import { EnvironmentProblemExtension } from './problem/extension.js';
import { problemsImport } from './problem/import.js';
import { problemList } from './problem/list.js';
import { EnvironmentProblem } from './problem/problem.js';
import { EnvironmentProblemProgress } from './problem/progress.js';
import { problemPublish } from './problem/publish.js';
import { problemProgressRecord } from './problem/record-progress.js';
import { problemClosingRevoke } from './problem/revoke.js';
import { EnvironmentPublication, publicationsOn } from './publication/publication.js';
import { reportDeliver } from './report/deliver.js';
import { listReportsOfYear, reportOpen } from './report/open.js';
import { EnvironmentReport } from './report/report.js';
import { loadSample } from './sample.js';
import { PollutionOutlet } from './source/outlet.js';
import { sourceResultRecord } from './source/record-result.js';
import { sourceRegister } from './source/register.js';
import { PollutionResult } from './source/result.js';
import { PollutionSource } from './source/source.js';
import { MonitoringStationChange } from './station/change.js';
import { stationPublish } from './station/publish.js';
import { stationChange } from './station/record-change.js';
import { stationRegister } from './station/register.js';
import { MonitoringStation } from './station/station.js';
import { targetPromise } from './target/promise.js';
import { targetPublish, targetResultPublish } from './target/publish.js';
import { targetResultRecord } from './target/record-result.js';
import { EnvironmentTargetResult } from './target/result.js';
import { EnvironmentTarget } from './target/target.js';

/** The public is refused what is under a problem, rather than shown an empty list: that would say nothing was done. */
const PROBLEM_FIELDS = [
  { field: 'progress', type: EnvironmentProblemProgress, description: '整改进展 · progress' },
  { field: 'extensions', type: EnvironmentProblemExtension, description: '延期 · extensions of the time limit' },
  { field: 'closings', type: EnvironmentProblemClosing, description: '销号 · closings, failed ones included' },
].map((field) => childrenOn(EnvironmentProblem, { ...field, by: 'problemId', access: 'L2' } as const));

export const environment = subgraph({
  name: 'environment',
  zh: '环境保护',
  en: 'Environmental protection',
  domain: { kind: 'sector', name: 'environment' },
  records: [
    MonitoringStation,
    MonitoringStationChange,
    MonitoringBatch,
    AirEvaluation,
    DataFalsificationDecision,
    PollutionSource,
    PollutionOutlet,
    PollutionResult,
    EnvironmentTarget,
    EnvironmentTargetResult,
    EnvironmentAttainmentPlan,
    EnvironmentReport,
    EnvironmentInspection,
    EnvironmentRectificationPlan,
    EnvironmentProblem,
    EnvironmentProblemProgress,
    EnvironmentProblemExtension,
    EnvironmentProblemClosing,
    EnvironmentNotice,
    EnvironmentPublication,
    EnvironmentFlag,
    EnvironmentObligation,
  ],
  observations: [HOURS],
  publishes: [EnvironmentObligation],
  resolvers: [
    recordQueries(MonitoringStation, { one: 'environmentStation', many: 'environmentStations' }),
    recordQueries(MonitoringStationChange, { many: 'environmentStationChanges' }),
    recordQueries(MonitoringBatch, { one: 'environmentBatch', many: 'environmentBatches' }),
    HourFields,
    BatchField,
    EvaluationFields,
    AirEvaluationFields,
    RankingQuery,
    PublicRankingQuery,
    recordQueries(AirEvaluation, { one: 'environmentAirEvaluation', many: 'environmentAirEvaluations' }),
    recordQueries(DataFalsificationDecision, {
      one: 'environmentFalsification',
      many: 'environmentFalsifications',
    }),
    recordQueries(PollutionSource, { one: 'environmentSource', many: 'environmentSources' }),
    recordQueries(PollutionResult, { many: 'environmentSourceResults' }),
    recordQueries(EnvironmentTarget, { one: 'environmentTarget', many: 'environmentTargets' }),
    recordQueries(EnvironmentAttainmentPlan, { one: 'environmentAttainmentPlan', many: 'environmentAttainmentPlans' }),
    recordQueries(EnvironmentReport, { one: 'environmentReport', many: 'environmentReports' }),
    recordQueries(EnvironmentInspection, { one: 'environmentInspection', many: 'environmentInspections' }),
    recordQueries(EnvironmentProblem, { one: 'environmentProblem', many: 'environmentProblems' }),
    recordQueries(EnvironmentProblemClosing, { one: 'environmentProblemClosing', many: 'environmentProblemClosings' }),
    recordQueries(EnvironmentNotice, { one: 'environmentNotice', many: 'environmentNotices' }),
    ...[
      MonitoringStation,
      AirEvaluation,
      DataFalsificationDecision,
      EnvironmentTarget,
      EnvironmentTargetResult,
      EnvironmentAttainmentPlan,
      EnvironmentInspection,
      EnvironmentRectificationPlan,
      EnvironmentProblem,
      EnvironmentNotice,
    ].map(publicationsOn),
    childrenOn(PollutionSource, {
      field: 'outlets',
      type: PollutionOutlet,
      by: 'sourceId',
      access: 'L2',
      description: '排放口 · outlets (环境保护法 45)',
    }),
    childrenOn(EnvironmentTarget, {
      field: 'results',
      type: EnvironmentTargetResult,
      by: 'targetId',
      access: 'public',
      description: '完成结果，公众仅见已公开者 · results; to the public those published (环境保护法 26)',
    }),
    childrenOn(EnvironmentInspection, {
      field: 'rectificationPlans',
      type: EnvironmentRectificationPlan,
      by: 'inspectionId',
      access: 'public',
      description: '整改方案，公众仅见已公开者 · rectification plan; to the public when published',
    }),
    ...PROBLEM_FIELDS,
    ...flags.resolvers,
  ],
  actions: [
    stationRegister,
    stationChange,
    stationPublish,
    hoursRecord,
    hoursReview,
    airEvaluationApprove,
    airEvaluationPublish,
    falsificationDecide,
    falsificationRevoke,
    falsificationPublish,
    sourceRegister,
    sourceResultRecord,
    targetPromise,
    targetPublish,
    targetResultRecord,
    targetResultPublish,
    attainmentPlanAdopt,
    attainmentPlanPublish,
    attainmentPlanAttain,
    reportOpen,
    reportDeliver,
    inspectionRecord,
    inspectionPublish,
    rectificationPlanSubmit,
    rectificationPlanPublish,
    problemList,
    problemPublish,
    problemProgressRecord,
    problemExtend,
    problemClosingApply,
    problemClosingCheck,
    problemClosingDecide,
    problemClosingRevoke,
    noticeIssue,
    noticePublish,
    noticeAnswer,
    ...flags.actions,
  ],
  imports: [airImport, problemsImport],
  follows: [followDirectory, followLawfulChanges],
  async dayTurn(context) {
    await listReportsOfYear(context);
    await recomputeProvisional(context, EnvironmentObligation);
  },
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
