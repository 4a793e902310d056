import {
  childrenOn,
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { StatisticsCase } from './case/case.js';
import { caseCorrect } from './case/correct.js';
import { caseDecide } from './case/decide.js';
import { ViolationGrounds } from './case/grounds.js';
import { caseOpen } from './case/open.js';
import { casePublish } from './case/publish.js';
import { creditDecide } from './credit/decide.js';
import { creditLift, creditPublish } from './credit/lift.js';
import { StatisticsCreditStanding } from './credit/standing.js';
import { StatisticsDisposal } from './disposal/disposal.js';
import { disposalRecord } from './disposal/record.js';
import { flags, StatisticsFlag } from './flags/flags.js';
import { regionsImport } from './import/regions.js';
import { reportsImport } from './import/reports.js';
import { respondentsImport } from './import/respondents.js';
import { sdmxImport } from './import/sdmx.js';
import { inquiryAnswer } from './inquiry/answer.js';
import { StatisticsInquiry } from './inquiry/inquiry.js';
import { inquiryIssue } from './inquiry/issue.js';
import { inspectionBegin } from './inspection/begin.js';
import { inspectionConclude } from './inspection/conclude.js';
import { StatisticsInspection } from './inspection/inspection.js';
import { StatisticsObligation } from './obligations.js';
import { projectAccept } from './project/accept.js';
import { projectDecide } from './project/decide.js';
import { projectExtend } from './project/extend.js';
import { StatisticsProject } from './project/project.js';
import { projectPublish } from './project/publish.js';
import { projectRegister } from './project/register.js';
import { sanctionNotify } from './proposal/notify.js';
import { StatisticsSanctionProposal } from './proposal/proposal.js';
import { sanctionPropose } from './proposal/propose.js';
import { publicationsOn, StatisticsPublication } from './publication/publication.js';
import { qualityAssign } from './quality/assign.js';
import { qualityEnd } from './quality/end.js';
import { StatisticsQualityDuty } from './quality/quality-duty.js';
import { releaseFill } from './release/fill.js';
import { releaseMake } from './release/make.js';
import { releasePublish } from './release/publish.js';
import { StatisticsRelease, StatisticsValue } from './release/release.js';
import { VintageFields } from './release/vintage.js';
import { reportAsk } from './report/ask.js';
import { reportCorrect } from './report/correct.js';
import { StatisticsReport, StatisticsReportCorrection, StatisticsReportItem } from './report/report.js';
import { reportReview } from './report/review.js';
import { reportSubmit } from './report/submit.js';
import { reportUrge } from './report/urge.js';
import { respondentEnrol } from './respondent/enrol.js';
import { respondentRemove } from './respondent/remove.js';
import { StatisticsRespondent } from './respondent/respondent.js';
import { revisionExplain, revisionPublish } from './revision/explain.js';
import { StatisticsRevision } from './revision/revision.js';
import { StatisticsRound } from './round/round.js';
import { roundSchedule } from './round/schedule.js';
import { loadSample } from './sample.js';
import { seriesRegister } from './series/register.js';
import { StatisticsSeries } from './series/series.js';

export const statistics = subgraph({
  name: 'statistics',
  zh: '政府统计',
  en: 'Government statistics',
  domain: { kind: 'sector', name: 'statistics' },
  records: [
    StatisticsProject,
    StatisticsRound,
    StatisticsRespondent,
    StatisticsReport,
    StatisticsReportItem,
    StatisticsReportCorrection,
    StatisticsSeries,
    StatisticsRelease,
    StatisticsValue,
    StatisticsRevision,
    StatisticsInquiry,
    StatisticsInspection,
    StatisticsCase,
    StatisticsSanctionProposal,
    StatisticsQualityDuty,
    StatisticsCreditStanding,
    StatisticsDisposal,
    StatisticsPublication,
    StatisticsFlag,
    StatisticsObligation,
  ],
  publishes: [StatisticsObligation],
  resolvers: [
    recordQueries(StatisticsProject, { one: 'statisticsProject', many: 'statisticsProjects' }),
    recordQueries(StatisticsRound, { one: 'statisticsRound', many: 'statisticsRounds' }),
    recordQueries(StatisticsRespondent, { one: 'statisticsRespondent', many: 'statisticsRespondents' }),
    recordQueries(StatisticsReport, { one: 'statisticsReport', many: 'statisticsReports' }),
    recordQueries(StatisticsSeries, { one: 'statisticsSeries', many: 'statisticsSeriesList' }),
    recordQueries(StatisticsRelease, { one: 'statisticsRelease', many: 'statisticsReleases' }),
    recordQueries(StatisticsValue, { many: 'statisticsValues' }),
    recordQueries(StatisticsRevision, { one: 'statisticsRevision', many: 'statisticsRevisions' }),
    recordQueries(StatisticsInquiry, { one: 'statisticsInquiry', many: 'statisticsInquiries' }),
    recordQueries(StatisticsInspection, { one: 'statisticsInspection', many: 'statisticsInspections' }),
    recordQueries(StatisticsCase, { one: 'statisticsCase', many: 'statisticsCases' }),
    recordQueries(StatisticsSanctionProposal, {
      one: 'statisticsSanctionProposal',
      many: 'statisticsSanctionProposals',
    }),
    recordQueries(StatisticsQualityDuty, { one: 'statisticsQualityDuty', many: 'statisticsQualityDuties' }),
    recordQueries(StatisticsCreditStanding, { one: 'statisticsCreditStanding', many: 'statisticsCreditStandings' }),
    recordQueries(StatisticsDisposal, { one: 'statisticsDisposal', many: 'statisticsDisposals' }),
    ViolationGrounds,
    VintageFields,
    ...[StatisticsProject, StatisticsRelease, StatisticsRevision, StatisticsCase, StatisticsCreditStanding].map(
      publicationsOn,
    ),
    childrenOn(StatisticsProject, {
      field: 'rounds',
      type: StatisticsRound,
      by: 'projectId',
      access: 'L2',
      description: '各期调查 · rounds of the survey (统计法 16)',
    }),
    childrenOn(StatisticsReport, {
      field: 'items',
      type: StatisticsReportItem,
      by: 'reportId',
      access: 'L3',
      description: '报表指标，更正后的 · its indicators, as corrected',
    }),
    childrenOn(StatisticsReport, {
      field: 'corrections',
      type: StatisticsReportCorrection,
      by: 'reportId',
      access: 'L3',
      description: '更正记录，逐项留痕 · every change, in order (统计法实施条例 19)',
    }),
    childrenOn(StatisticsRelease, {
      field: 'revisions',
      type: StatisticsRevision,
      by: 'releaseId',
      access: 'public',
      description:
        '修订公告，公众仅见已公开者 · notices of its revision; to the public those published (统计法实施条例 26)',
    }),
    childrenOn(StatisticsCase, {
      field: 'sanctionProposals',
      type: StatisticsSanctionProposal,
      by: 'caseId',
      access: 'L2',
      description: '处分建议 · proposals of sanctions (统计法 46)',
    }),
    ...flags.resolvers,
  ],
  actions: [
    projectAccept,
    projectExtend,
    projectDecide,
    projectRegister,
    projectPublish,
    roundSchedule,
    respondentEnrol,
    respondentRemove,
    reportAsk,
    reportUrge,
    reportSubmit,
    reportReview,
    reportCorrect,
    seriesRegister,
    releaseMake,
    releaseFill,
    releasePublish,
    revisionExplain,
    revisionPublish,
    inquiryIssue,
    inquiryAnswer,
    inspectionBegin,
    inspectionConclude,
    caseOpen,
    caseDecide,
    caseCorrect,
    casePublish,
    sanctionPropose,
    sanctionNotify,
    qualityAssign,
    qualityEnd,
    creditDecide,
    creditLift,
    creditPublish,
    disposalRecord,
    ...flags.actions,
  ],
  screen: flags.screen,
  imports: [sdmxImport, regionsImport, respondentsImport, reportsImport],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, StatisticsObligation),
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
