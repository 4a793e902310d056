import {
  childrenOn,
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { DebtBalance } from './balance/balance.js';
import { BalanceFields } from './balance/computed.js';
import { balancesImport } from './balance/import.js';
import { balancePublish } from './balance/publish.js';
import { balanceReport } from './balance/report.js';
import { DebtBond } from './bond/bond.js';
import { BondFields } from './bond/computed.js';
import { bondsImport } from './bond/import.js';
import { bondIssue } from './bond/issue.js';
import { bondPublish } from './bond/publish.js';
import { DebtFiscalCapacity } from './capacity/capacity.js';
import { fiscalCapacityReport } from './capacity/report.js';
import { DebtContingent } from './contingent/contingent.js';
import { contingentRecord } from './contingent/record.js';
import { contingentRelease } from './contingent/release.js';
import { EmergencyFields } from './emergency/computed.js';
import { emergencyDeclare } from './emergency/declare.js';
import { DebtEmergency } from './emergency/emergency.js';
import { emergencyEnd } from './emergency/end.js';
import { emergencyRecord } from './emergency/record.js';
import { emergencyReport } from './emergency/report.js';
import { DebtFlag, flags } from './flags/flags.js';
import { DebtHidden } from './hidden/hidden.js';
import { hiddenRecord } from './hidden/record.js';
import { DebtHiddenResolution } from './hidden/resolution.js';
import { hiddenResolve } from './hidden/resolve.js';
import { IndicatorsQuery } from './indicators/query.js';
import { ScenarioQuery } from './indicators/scenario.js';
import { ServiceQuery } from './indicators/service.js';
import { InstalmentFields } from './instalment/computed.js';
import { paymentsImport } from './instalment/import.js';
import { DebtInstalment } from './instalment/instalment.js';
import { instalmentPay } from './instalment/pay.js';
import { DebtPayment } from './instalment/payment.js';
import { limitApprove } from './limit/approve.js';
import { limitsImport } from './limit/import.js';
import { DebtLimit } from './limit/limit.js';
import { limitPublish } from './limit/publish.js';
import { DebtObligation } from './obligations.js';
import { restructuringPlanAdopt } from './plan/adopt.js';
import { restructuringPlanComplete } from './plan/complete.js';
import { DebtRestructuringPlan } from './plan/plan.js';
import { DebtPublication, publicationsOn } from './publication/publication.js';
import { DebtRating } from './rating/rating.js';
import { ratingRecord } from './rating/record.js';
import { loadSample } from './sample.js';
import { onLendingImport } from './share/import.js';
import { shareOnLend } from './share/on-lend.js';
import { DebtShare } from './share/share.js';
import { repaymentSourceSecure } from './source/secure.js';
import { DebtRepaymentSource } from './source/source.js';
import { proceedsUseRecord } from './use/record.js';
import { DebtProceedsUse } from './use/use.js';
import { violationFind } from './violation/find.js';
import { ViolationGrounds } from './violation/grounds.js';
import { violationRectify } from './violation/rectify.js';
import { DebtViolation } from './violation/violation.js';

/** The public is refused what is under a record, rather than shown an empty list: that would say there is nothing. */
const LISTS = [
  childrenOn(DebtBond, {
    field: 'shares',
    type: DebtShare,
    by: 'bondId',
    access: 'L2',
    description: '转贷链条 · who has the proceeds, by issue and on-lending',
  }),
  childrenOn(DebtBond, {
    field: 'ratings',
    type: DebtRating,
    by: 'bondId',
    access: 'L2',
    description: '债券评级 · ratings of the bond',
  }),
  childrenOn(DebtShare, {
    field: 'onLent',
    type: DebtShare,
    by: 'fromId',
    access: 'L2',
    description: '转贷给下级 · what was lent on',
  }),
  childrenOn(DebtShare, {
    field: 'uses',
    type: DebtProceedsUse,
    by: 'shareId',
    access: 'L2',
    description: '资金使用 · uses of the proceeds',
  }),
  childrenOn(DebtShare, {
    field: 'instalments',
    type: DebtInstalment,
    by: 'shareId',
    access: 'L2',
    description: '还本付息分期 · instalments',
  }),
  childrenOn(DebtInstalment, {
    field: 'payments',
    type: DebtPayment,
    by: 'instalmentId',
    access: 'L2',
    description: '还本付息 · payments',
  }),
  childrenOn(DebtInstalment, {
    field: 'sources',
    type: DebtRepaymentSource,
    by: 'instalmentId',
    access: 'L2',
    description: '偿债资金来源 · funds secured',
  }),
  childrenOn(DebtHidden, {
    field: 'resolutions',
    type: DebtHiddenResolution,
    by: 'hiddenId',
    access: 'L4',
    description: '化解情况 · how it was resolved',
  }),
];

export const debt = subgraph({
  name: 'debt',
  zh: '地方政府债务',
  en: 'Local government debt',
  domain: { kind: 'sector', name: 'debt' },
  records: [
    DebtLimit,
    DebtBalance,
    DebtFiscalCapacity,
    DebtBond,
    DebtShare,
    DebtInstalment,
    DebtPayment,
    DebtRepaymentSource,
    DebtProceedsUse,
    DebtContingent,
    DebtHidden,
    DebtHiddenResolution,
    DebtRating,
    DebtEmergency,
    DebtRestructuringPlan,
    DebtViolation,
    DebtPublication,
    DebtFlag,
    DebtObligation,
  ],
  publishes: [DebtObligation],
  resolvers: [
    recordQueries(DebtLimit, { one: 'debtLimit', many: 'debtLimits' }),
    recordQueries(DebtBalance, { one: 'debtBalance', many: 'debtBalances' }),
    recordQueries(DebtFiscalCapacity, { one: 'debtFiscalCapacity', many: 'debtFiscalCapacities' }),
    recordQueries(DebtBond, { one: 'debtBond', many: 'debtBonds' }),
    recordQueries(DebtShare, { one: 'debtShare', many: 'debtShares' }),
    recordQueries(DebtInstalment, { one: 'debtInstalment', many: 'debtInstalments' }),
    recordQueries(DebtProceedsUse, { many: 'debtProceedsUses' }),
    recordQueries(DebtContingent, { one: 'debtContingent', many: 'debtContingents' }),
    recordQueries(DebtHidden, { one: 'debtHiddenDebt', many: 'debtHiddenDebts' }),
    recordQueries(DebtRating, { many: 'debtRatings' }),
    recordQueries(DebtEmergency, { one: 'debtEmergency', many: 'debtEmergencies' }),
    recordQueries(DebtRestructuringPlan, { one: 'debtRestructuringPlan', many: 'debtRestructuringPlans' }),
    recordQueries(DebtViolation, { one: 'debtViolation', many: 'debtViolations' }),
    ...[DebtLimit, DebtBalance, DebtBond].map(publicationsOn),
    ...LISTS,
    BalanceFields,
    BondFields,
    InstalmentFields,
    EmergencyFields,
    IndicatorsQuery,
    ServiceQuery,
    ScenarioQuery,
    ViolationGrounds,
    ...flags.resolvers,
  ],
  actions: [
    limitApprove,
    limitPublish,
    balanceReport,
    balancePublish,
    fiscalCapacityReport,
    bondIssue,
    bondPublish,
    shareOnLend,
    instalmentPay,
    repaymentSourceSecure,
    proceedsUseRecord,
    contingentRecord,
    contingentRelease,
    hiddenRecord,
    hiddenResolve,
    ratingRecord,
    emergencyRecord,
    emergencyReport,
    emergencyDeclare,
    emergencyEnd,
    restructuringPlanAdopt,
    restructuringPlanComplete,
    violationFind,
    violationRectify,
    ...flags.actions,
  ],
  imports: [limitsImport, balancesImport, bondsImport, onLendingImport, paymentsImport],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, DebtObligation),
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
