import {
  childrenOn,
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { PppAgreement } from './agreement/agreement.js';
import { agreementPublish } from './agreement/publish.js';
import { agreementSign } from './agreement/sign.js';
import { PppAppraisal } from './appraisal/appraisal.js';
import { appraisalRecord } from './appraisal/record.js';
import { PppBreach } from './breach/breach.js';
import { breachDetermine } from './breach/determine.js';
import { ViolationGrounds } from './breach/grounds.js';
import { breachPublish } from './breach/publish.js';
import { breachRemedy } from './breach/remedy.js';
import { PppCommitment } from './commitment/commitment.js';
import { paymentRecord } from './commitment/pay.js';
import { PppPayment } from './commitment/payment.js';
import { commitmentPerform } from './commitment/perform.js';
import { reviewPublish } from './commitment/publish.js';
import { reviewRecord } from './commitment/record-review.js';
import { PppReview } from './commitment/review.js';
import { commitmentUndertake } from './commitment/undertake.js';
import { oc4idsImport, ocdsImport } from './exchange/format.js';
import { ExchangeQueries } from './exchange/query.js';
import { PppSource } from './exchange/source.js';
import { SourceFields } from './exchange/source-fields.js';
import { growthAssume } from './expenditure/assume-growth.js';
import { PppBudget, PppGrowthAssumption } from './expenditure/budget.js';
import { PppExpenditure } from './expenditure/expenditure.js';
import { expendituresImport } from './expenditure/import.js';
import { budgetRecord } from './expenditure/record-budget.js';
import { expenditureSchedule } from './expenditure/schedule.js';
import { ExpenditureQuery } from './expenditure/test.js';
import { flags, PppFlag } from './flags/flags.js';
import { PppInvestmentFigure } from './investment/figure.js';
import { investmentFigureRecord } from './investment/record.js';
import { PppObligation } from './obligations.js';
import { PppProject } from './project/project.js';
import { projectPublish } from './project/publish.js';
import { projectRegister } from './project/register.js';
import { ProjectFields } from './project/resolver.js';
import { PppPublication, publicationsOn } from './publication/publication.js';
import { BodyEntity, PostEntity, TenureEntity } from './record/entities.js';
import { BodyFields, PostFields } from './record/resolver.js';
import { loadSample } from './sample.js';
import { stageAssign } from './stage/assign.js';
import { HolderFields, responsibilityWith } from './stage/holders.js';
import { stageRelease } from './stage/release.js';
import { PppStageResponsibility } from './stage/responsibility.js';
import { terminationCompensate } from './termination/compensate.js';
import { terminationDecide } from './termination/decide.js';
import { terminationPrepare } from './termination/prepare.js';
import { PppTermination } from './termination/termination.js';
import { BreachTraceFields, TraceFields } from './trace/resolver.js';

/** What departments see under a project; of what is published the public sees its own rows. */
const PROJECT_FIELDS = [
  {
    field: 'stages',
    type: PppStageResponsibility,
    access: 'L2',
    description: '各阶段责任岗位 · posts answerable, stage by stage',
  },
  { field: 'appraisals', type: PppAppraisal, access: 'L2', description: '论证与方案 · appraisals and plans' },
  {
    field: 'investmentFigures',
    type: PppInvestmentFigure,
    access: 'L2',
    description: '投资估算、概算与实际投资 · what the investment is to come to, and came to',
  },
  {
    field: 'agreements',
    type: PppAgreement,
    access: 'public',
    description: '项目协议，公众仅见已公开者 · agreement; to the public when published',
  },
  {
    field: 'commitments',
    type: PppCommitment,
    access: 'L2',
    description: '政府方承诺事项 · what the government’s side undertook',
  },
  {
    field: 'reviews',
    type: PppReview,
    access: 'public',
    description: '绩效考核，公众仅见已公开者 · reviews of performance; to the public those published',
  },
  {
    field: 'terminations',
    type: PppTermination,
    access: 'L2',
    description: '提前终止，含被驳回者 · terminations, rejected ones included',
  },
  {
    field: 'breaches',
    type: PppBreach,
    access: 'public',
    description: '政府方失信违约，公众仅见已公开者 · breaches by the government’s side; to the public those published',
  },
  {
    field: 'expenditures',
    type: PppExpenditure,
    access: 'L2',
    description: '年度支出责任，含被取代者 · expenditure responsibility, superseded rows included',
  },
].map((field) => childrenOn(PppProject, { ...field, by: 'projectId' } as Parameters<typeof childrenOn>[1]));

const COMMITMENT_FIELDS = [
  { field: 'payments', type: PppPayment, description: '历次付款 · payments' },
  { field: 'reviews', type: PppReview, description: '绩效考核 · reviews of performance' },
].map((field) => childrenOn(PppCommitment, { ...field, by: 'commitmentId', access: 'L2' } as const));

export const ppp = subgraph({
  name: 'ppp',
  zh: '政府和社会资本合作',
  en: 'Public-private partnership',
  domain: { kind: 'sector', name: 'ppp' },
  records: [
    PppProject,
    PppStageResponsibility,
    PppAppraisal,
    PppAgreement,
    PppCommitment,
    PppPayment,
    PppReview,
    PppTermination,
    PppBreach,
    PppExpenditure,
    PppBudget,
    PppGrowthAssumption,
    PppInvestmentFigure,
    PppSource,
    PppPublication,
    PppFlag,
    PppObligation,
  ],
  publishes: [PppObligation],
  resolvers: [
    recordQueries(PppProject, { one: 'pppProject', many: 'pppProjects' }),
    recordQueries(PppStageResponsibility, { many: 'pppStageResponsibilities' }),
    recordQueries(PppAppraisal, { many: 'pppAppraisals' }),
    recordQueries(PppAgreement, { one: 'pppAgreement', many: 'pppAgreements' }),
    recordQueries(PppCommitment, { one: 'pppCommitment', many: 'pppCommitments' }),
    recordQueries(PppReview, { one: 'pppReview', many: 'pppReviews' }),
    recordQueries(PppTermination, { one: 'pppTermination', many: 'pppTerminations' }),
    recordQueries(PppBreach, { one: 'pppBreach', many: 'pppBreaches' }),
    recordQueries(PppExpenditure, { many: 'pppExpenditures' }),
    recordQueries(PppBudget, { many: 'pppBudgets' }),
    recordQueries(PppGrowthAssumption, { many: 'pppGrowthAssumptions' }),
    recordQueries(PppInvestmentFigure, { many: 'pppInvestmentFigures' }),
    recordQueries(PppSource, { many: 'pppSources' }),
    ...PROJECT_FIELDS,
    ...COMMITMENT_FIELDS,
    ...[PppProject, PppAgreement, PppReview, PppBreach].map(publicationsOn),
    ProjectFields,
    TraceFields,
    BreachTraceFields,
    HolderFields,
    ExpenditureQuery,
    ViolationGrounds,
    ExchangeQueries,
    SourceFields,
    BodyFields,
    PostFields,
    ...flags.resolvers,
  ],
  actions: [
    projectRegister,
    projectPublish,
    stageAssign,
    stageRelease,
    appraisalRecord,
    agreementSign,
    agreementPublish,
    commitmentUndertake,
    commitmentPerform,
    paymentRecord,
    reviewRecord,
    reviewPublish,
    terminationPrepare,
    terminationDecide,
    terminationCompensate,
    breachDetermine,
    breachRemedy,
    breachPublish,
    expenditureSchedule,
    budgetRecord,
    growthAssume,
    investmentFigureRecord,
    ...flags.actions,
  ],
  extends: [BodyEntity, PostEntity, TenureEntity],
  references: {
    GovernmentBody: (reference) => reference,
    Post: (reference) => reference,
    PppStageResponsibility: responsibilityWith,
  },
  imports: [expendituresImport, oc4idsImport, ocdsImport],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, PppObligation),
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
