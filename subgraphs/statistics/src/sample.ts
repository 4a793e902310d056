import type { Day, Sample } from '@integrity-graph/kit';
import { projectAccept } from './project/accept.js';
import { projectDecide } from './project/decide.js';
import { projectExtend } from './project/extend.js';
import { projectPublish } from './project/publish.js';
import { projectRegister } from './project/register.js';
import { qualityAssign } from './quality/assign.js';
import { reportAsk } from './report/ask.js';
import { reportCorrect } from './report/correct.js';
import { reportReview } from './report/review.js';
import { reportSubmit } from './report/submit.js';
import { reportUrge } from './report/urge.js';
import { respondentEnrol } from './respondent/enrol.js';
import { roundSchedule } from './round/schedule.js';
import { loadReleases } from './sample.releases.js';
import { loadSupervision } from './sample.supervision.js';

/*
 * The statistics of a fictional city. The finance bureau changed hands on 1 September 2025, the environment bureau on 1
 * July 2025: what the former heads left undone is their successors’. Ids by name, each begins with `statistics.`:
 *
 *   project:industry  of the statistics bureau       project:holdings  of the finance bureau
 *   project:commerce  applied for, extended, not decided in time
 *
 *   round:industry.september    round:holdings.q2  its results due under the former head of finance, released by the next
 *   round:holdings.q3  its results overdue under the next
 *
 *   report:platform  returned and corrected in time     report:trading  of a body, late
 *   report:chemical, report:mine, report:solar  three firms from one device within eight minutes
 *   report:road  a firm’s, urged, not there yet          report:bridge  changed by another than its respondent
 */

/** Loads the story through the sector's own actions; parties' sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:statistics');
  await projects(sample);
  await quality(sample);
  await holdings(sample);
  await industry(sample);
  await loadReleases(sample);
  await loadSupervision(sample);
}

export const PORTAL = { channel: 'PORTAL', medium: '青川市统计局门户网站', basis: '统计法 29' } as const;

async function projects({ act, id, ids }: Sample): Promise<void> {
  const industrial = await act(projectRegister, {
    name: '规模以上工业统计',
    kind: 'LOCAL',
    organiser: id('body:statistics'),
    responsiblePost: id('post:statistics.deputy'),
    frequency: 'MONTHLY',
    content: '规模以上工业企业的生产、用工情况',
    isSignatureRequired: true,
    number: '示统制〔2024〕12号',
    authority: '示例省统计局',
    decidedOn: '2024-12-20',
    validUntil: '2027-12-31',
  });
  ids.set('statistics.project:industry', industrial);

  const finance = await act(projectAccept, {
    name: '市属单位国有资产统计',
    kind: 'LOCAL',
    organiser: id('body:finance'),
    responsiblePost: id('post:finance.deputy'),
    frequency: 'QUARTERLY',
    content: '市属单位的国有资产存量与变动',
    isSignatureRequired: true,
    approver: id('body:statistics'),
    acceptedOn: '2025-03-03',
  });
  ids.set('statistics.project:holdings', finance);
  const approval = { isApproved: true, number: '青统审〔2025〕3号', validUntil: '2028-03-31' };
  await act(projectDecide, { project: finance, ...approval, decidedOn: '2025-03-19' });
  const approverPost = id('post:statistics.head');
  await act(projectPublish, { record: finance, ...PORTAL, publishedOn: '2025-03-28', approverPost });

  const commerce = await act(projectAccept, {
    name: '商贸企业景气调查',
    kind: 'LOCAL',
    organiser: id('body:commerce'),
    responsiblePost: id('post:commerce.head'),
    frequency: 'QUARTERLY',
    content: '商贸企业的经营状况与预期',
    isSignatureRequired: false,
    approver: id('body:statistics'),
    acceptedOn: '2026-10-12',
  });
  ids.set('statistics.project:commerce', commerce);
  await act(projectExtend, { project: commerce, extendedOn: '2026-10-29', reason: '与部门统计项目内容需衔接' });
}

async function quality({ act, id }: Sample): Promise<void> {
  for (const [body, post, role] of [
    ['statistics', 'statistics.head', 'HEAD'],
    ['statistics', 'statistics.deputy', 'IN_CHARGE'],
    ['finance', 'finance.head', 'HEAD'],
    ['zone', 'zone.head', 'HEAD'],
    ['zone', 'zone.deputy', 'STATISTICS'],
  ] as const) {
    await act(qualityAssign, {
      body: id(`body:${body}`),
      post: id(`post:${post}`),
      role,
      scope: '本单位组织实施和报送的统计资料',
      document: '青统责〔2025〕1号',
      startsOn: '2025-01-06',
    });
  }
}

const signed = { preparedBy: '统计员', signedBy: '单位负责人', isSealed: true };
const output = (value: string, staff: string) => [
  { indicator: 'B201', name: '工业总产值', value, unit: '万元' },
  { indicator: 'B301', name: '平均用工人数', value: staff, unit: '人' },
];

/** The survey of the finance bureau, before and after its head changed. */
async function holdings({ act, id, ids }: Sample): Promise<void> {
  const project = id('statistics.project:holdings');
  const round = async (name: string, title: string, days: [Day, Day, Day, Day]) => {
    const [periodStart, periodEnd, reportDueOn, releaseDueOn] = days;
    const made = await act(roundSchedule, { project, name: title, periodStart, periodEnd, reportDueOn, releaseDueOn });
    ids.set(`statistics.round:holdings.${name}`, made);
    return made;
  };
  const second = await round('q2', '2025年二季度', ['2025-04-01', '2025-06-30', '2025-07-20', '2025-08-15']);
  await round('q3', '2026年三季度', ['2026-07-01', '2026-09-30', '2026-10-20', '2026-11-10']);

  const asked = async (name: string, code: string) => {
    const body = id(`body:${name}`);
    const respondent = await act(respondentEnrol, { project, body, code, enrolledOn: '2025-03-31' });
    const report = await act(reportAsk, { round: second, respondent, askedOn: '2025-06-27' });
    ids.set(`statistics.report:${name}`, report);
    return report;
  };
  const assets = (value: string) => [{ indicator: 'G101', name: '资产总额', value, unit: '万元' }];

  const platform = await asked('platform', 'G-001');
  const submittedAt = new Date('2025-07-18T15:20:00+08:00');
  await act(reportSubmit, { report: platform, submittedAt, items: assets('1843200'), ...signed });
  const returned = { isAccepted: false, returnReason: '与上季度变动过大，请核实', correctBy: '2025-08-08' };
  await act(reportReview, { report: platform, reviewedOn: '2025-07-25', ...returned });
  await act(reportCorrect, {
    report: platform,
    items: assets('1483200'),
    corrector: 'RESPONDENT',
    reason: '录入错位',
    evidence: '资产负债表',
    correctedOn: '2025-08-06',
  });
  await act(reportReview, { report: platform, reviewedOn: '2025-08-11', isAccepted: true });

  const trading = await asked('trading', 'G-002');
  const late = new Date('2025-07-24T10:00:00+08:00');
  await act(reportSubmit, { report: trading, submittedAt: late, items: assets('9120'), ...signed });
  await act(reportReview, { report: trading, reviewedOn: '2025-07-28', isAccepted: true });
}

/** The monthly survey of industry: who reported, from where, and who changed it. */
async function industry({ act, id, ids }: Sample): Promise<void> {
  const project = id('statistics.project:industry');
  const round = await act(roundSchedule, {
    project,
    name: '2026年9月',
    periodStart: '2026-09-01',
    periodEnd: '2026-09-30',
    reportDueOn: '2026-10-10',
    releaseDueOn: '2026-10-20',
  });
  ids.set('statistics.round:industry.september', round);

  const asked = async (name: string, code: string) => {
    const enterprise = id(`enterprise:${name}`);
    const respondent = await act(respondentEnrol, { project, enterprise, code, enrolledOn: '2025-01-10' });
    const report = await act(reportAsk, { round, respondent, askedOn: '2026-09-28' });
    ids.set(`statistics.report:${name}`, report);
    return report;
  };
  const submit = (report: string, at: string, items: object[], device: string) =>
    act(reportSubmit, { report, submittedAt: new Date(`2026-10-${at}:00+08:00`), items, device, ...signed });

  await submit(await asked('chemical', 'B-101'), '09T14:02', output('18600', '412'), 'GXQ-07');
  await submit(await asked('mine', 'B-102'), '09T14:05', output('7300', '186'), 'GXQ-07');
  await submit(await asked('solar', 'B-103'), '09T14:10', output('2640', '57'), 'GXQ-07');

  const bridge = await asked('bridge', 'B-104');
  await submit(bridge, '10T09:30', output('3950', '143'), 'HG-01');
  await act(reportCorrect, {
    report: bridge,
    items: output('4600', '143').slice(0, 1),
    corrector: 'OTHER',
    reason: '按进度要求调整',
    correctedOn: '2026-10-12',
  });

  const road = await asked('road', 'B-105');
  await act(reportUrge, { report: road, urgedOn: '2026-10-13', urgedUntil: '2026-10-16' });
}
