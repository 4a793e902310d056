import { sectorTrial, type World } from '@integrity-graph/kit/testing';
import { parties } from '@integrity-graph/parties';
import { statistics } from '../subgraph.js';

/** The parties of the tests, out of the sample of `parties`: a city's statistics bureau and those it asks. */
const NAMES = {
  bureau: 'body:statistics',
  province: 'body:province',
  city: 'body:city',
  finance: 'body:finance',
  zone: 'body:zone',
  institution: 'body:trading',
  factory: 'enterprise:chemical',
  mine: 'enterprise:mine',
  head: 'post:statistics.head',
  deputy: 'post:statistics.deputy',
  cityHead: 'post:city.head',
  financeHead: 'post:finance.head',
  zoneHead: 'post:zone.head',
  postElsewhere: 'post:finance.deputy',
  person: 'person:zone.deputy',
  division: 'division:990100',
  county: 'division:990121',
};

/** The day on which tests are held, and the one after it. */
const TODAY = '2026-07-01';
export const TOMORROW = '2026-07-02';

const trial = sectorTrial({ definition: statistics, beside: [parties], names: NAMES, today: TODAY });
export const { ids, obligationsOf, flagsOn, next, turnTo, open: openStatistics } = trial;

/** Who collects reports is cleared for what single respondents say. */
export const officer = { ...trial.officer, clearance: 'L3' } as const;
/** Who is not: the common clearance of departments. */
export const uncleared = trial.officer;

export const act: typeof trial.act = (world, action, input, claims = officer) =>
  trial.act(world, action, input, claims);
export const done: typeof trial.done = (world, action, input, claims = officer) =>
  trial.done(world, action, input, claims);

// --- Surveys ---------------------------------------------------------------------------------------------------------

const project = () => ({
  name: '规模以下工业抽样调查',
  kind: 'LOCAL',
  organiser: ids.finance,
  responsiblePost: ids.postElsewhere,
  frequency: 'MONTHLY',
  content: '了解辖区工业生产情况',
  isSignatureRequired: true,
});
export const acceptInput = () => ({ ...project(), approver: ids.bureau, acceptedOn: '2026-06-01' });
export const registerInput = () => ({
  ...project(),
  organiser: ids.bureau,
  responsiblePost: ids.deputy,
  number: `示统制〔2025〕${next()}号`,
  authority: '示例省统计局',
  decidedOn: '2025-01-10',
  validUntil: '2027-12-31',
});
export const decision = () => ({
  isApproved: true,
  decidedOn: '2026-06-15',
  number: `示统审〔2026〕${next()}号`,
  validUntil: '2028-06-30',
});

export const accepted = (world: World) => done(world, 'statisticsProjectAccept', acceptInput());
export async function approved(world: World): Promise<string> {
  const id = await accepted(world);
  await done(world, 'statisticsProjectDecide', { project: id, ...decision() });
  return id;
}
/** A project approved elsewhere. */
export const registered = (world: World, terms: object = {}) =>
  done(world, 'statisticsProjectRegister', { ...registerInput(), ...terms });

export const roundInput = async (world: World) => ({
  project: await registered(world),
  name: '2026年5月',
  periodStart: '2026-05-01',
  periodEnd: '2026-05-31',
  reportDueOn: '2026-06-10',
  releaseDueOn: '2026-06-20',
});
export const scheduled = async (world: World, terms: object = {}) =>
  done(world, 'statisticsRoundSchedule', { ...(await roundInput(world)), ...terms });

/** A respondent of a project: the zone’s committee unless said. */
export const enrolled = (world: World, of: string, party: object = { body: ids.zone }) =>
  done(world, 'statisticsRespondentEnrol', { project: of, code: next(), enrolledOn: '2025-02-01', ...party });

/** A report asked for, of a body unless said. */
export async function asked(world: World, party?: object): Promise<string> {
  const of = await registered(world);
  const round = await scheduled(world, { project: of });
  const respondent = await enrolled(world, of, party);
  return done(world, 'statisticsReportAsk', { round, respondent, askedOn: '2026-06-01' });
}

export const reportInput = () => ({
  submittedAt: '2026-06-09T09:00:00+08:00',
  items: [
    { indicator: '301', name: '工业总产值', value: '1250', unit: '万元' },
    { indicator: '302', name: '从业人员', value: '86', unit: '人' },
  ],
  preparedBy: '填报员',
  signedBy: '负责人',
  isSealed: true,
});
export async function submitted(world: World, party?: object): Promise<string> {
  const report = await asked(world, party);
  await done(world, 'statisticsReportSubmit', { report, ...reportInput() });
  return report;
}

// --- Releases --------------------------------------------------------------------------------------------------------

/** Each with an indicator of its own, so that no two series are alike. */
export const seriesInput = (indicator = `T${next()}`) => ({
  compiler: ids.bureau,
  indicator,
  name: '地区生产总值',
  unit: '亿元',
  frequency: 'YEARLY',
  areaCode: '990100',
  areaName: '青川市',
  area: ids.division,
});
export const series = (world: World, terms: object = {}) =>
  done(world, 'statisticsSeriesRegister', { ...seriesInput(), ...terms });

export const releaseInput = () => ({
  compiler: ids.bureau,
  number: `示统发〔2026〕${next()}号`,
  title: '2025年国民经济核算结果',
  kind: 'PRELIMINARY',
  releasedOn: '2026-06-20',
});
/** A release with values: of a series and one period unless said. */
export async function released(world: World, terms: object = {}, values?: object[]): Promise<string> {
  const release = await done(world, 'statisticsReleaseMake', { ...releaseInput(), ...terms });
  const given = values ?? [{ series: await series(world), period: '2025', value: '3200.5', status: 'P' }];
  await done(world, 'statisticsReleaseFill', { release, values: given });
  return release;
}
/** A release that changes what was released before. */
export async function revised(world: World): Promise<string> {
  const of = await series(world);
  await released(world, { releasedOn: '2026-01-20' }, [{ series: of, period: '2025', value: '3200.5', status: 'P' }]);
  return released(world, { kind: 'REVISED' }, [{ series: of, period: '2025', value: '3100.2', status: 'R' }]);
}
export const explanation = { basis: '第五次全国经济普查', explanation: '按普查结果修订', explainedOn: '2026-06-20' };

// --- Supervision -----------------------------------------------------------------------------------------------------

export const inquiryInput = () => ({
  issuer: ids.bureau,
  body: ids.zone,
  number: `示统查〔2026〕${next()}号`,
  questions: '请说明5月产值大幅上升的原因',
  issuedOn: '2026-06-12',
  answerDueOn: '2026-06-26',
});
export const inspectionInput = () => ({
  inspector: ids.bureau,
  body: ids.zone,
  number: `示统检〔2026〕${next()}号`,
  matter: '5月工业产值',
  inspectors: 2,
  hasShownCertificates: true,
  begunOn: '2026-06-15',
});
export const inspected = (world: World) => done(world, 'statisticsInspectionBegin', inspectionInput());
export async function found(world: World): Promise<string> {
  const inspection = await inspected(world);
  const conclusion = { concludedOn: '2026-06-17', findings: '虚报产值', hasFoundViolation: true };
  await done(world, 'statisticsInspectionConclude', { inspection, ...conclusion });
  return inspection;
}

export const caseInput = () => ({
  handler: ids.bureau,
  body: ids.zone,
  number: `示统案〔2026〕${next()}号`,
  ground: 'TJ_ASKFALSE',
  facts: '要求区内企业按任务数填报',
  openedOn: '2026-06-18',
});
export const firmCase = () => ({ ...caseInput(), body: undefined, enterprise: ids.factory, ground: 'TJ_FALSE' });
export const opened = (world: World, input: object = caseInput()) => done(world, 'statisticsCaseOpen', input);

export const verdict = () => ({
  decidedOn: '2026-06-25',
  outcome: 'ORDERED',
  document: '示统改〔2026〕1号',
  isSerious: false,
  correctBy: '2026-07-25',
});
export async function decided(world: World, input: object = caseInput(), terms: object = {}): Promise<string> {
  const id = await opened(world, input);
  await done(world, 'statisticsCaseDecide', { case: id, ...verdict(), ...terms });
  return id;
}

/** A flag on the bureau: a correction that was not the respondent’s own. */
export async function raiseFlag(world: World): Promise<string> {
  const report = await submitted(world);
  await done(world, 'statisticsReportCorrect', {
    report,
    items: [{ ...reportInput().items[0]!, value: '1500' }],
    corrector: 'OTHER',
    reason: '按任务数调整',
    correctedOn: '2026-06-12',
  });
  const flag = (await flagsOn(world, report)).find(({ rule }) => rule === 'CORRECTED_BY_OTHERS');
  return flag!.id;
}
