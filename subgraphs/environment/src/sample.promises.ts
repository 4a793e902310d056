import type { Day, Sample } from '@integrity-graph/kit';
import { falsificationDecide } from './falsification/decide.js';
import { inspectionPublish, rectificationPlanPublish } from './inspection/publish.js';
import { inspectionRecord } from './inspection/record.js';
import { rectificationPlanSubmit } from './inspection/submit-plan.js';
import { noticeAnswer } from './notice/answer.js';
import { noticeIssue } from './notice/issue.js';
import { noticePublish } from './notice/publish.js';
import { attainmentPlanAdopt } from './plan/adopt.js';
import { attainmentPlanPublish } from './plan/publish.js';
import { problemClosingApply } from './problem/apply.js';
import { problemClosingCheck } from './problem/check.js';
import { problemClosingDecide } from './problem/decide.js';
import { problemExtend } from './problem/extend.js';
import { problemList } from './problem/list.js';
import { problemPublish } from './problem/publish.js';
import { problemProgressRecord } from './problem/record-progress.js';
import { problemClosingRevoke } from './problem/revoke.js';
import { reportDeliver } from './report/deliver.js';
import { reportOpen } from './report/open.js';
import { sourceRegister } from './source/register.js';
import { targetPromise } from './target/promise.js';
import { targetPublish, targetResultPublish } from './target/publish.js';
import { targetResultRecord } from './target/record-result.js';

/*
 * What the fictional city promised and what inspectors found. The environment bureau changed hands on 1 July 2025. Ids
 * by name: `target:<name>` and `problem:<name>` of each row below, `inspection:second`, `notice:quarry`, `source:chemical`.
 *
 *   fine-dust     promised under the former head, missed in 2025: the next head owes it still
 *   good-days     promised for 2026 by the present head; on the credit site only two months later
 *   water         met
 *
 *   dust          listed under the former head, closed in order under the next
 *   outfall       closed on the day it was applied for, revoked as false half a year later: open again and overdue
 *   landfill      housing bureau, extended       quarry    county government, overdue, criticised
 */

/** Loads the promises through the sector's own actions; parties' sample and the stations come first. */
export async function loadPromises(sample: Sample): Promise<void> {
  for (const target of TARGETS) await promise(sample, target);
  await plan(sample);
  await reports(sample);
  await inspect(sample);
  await criticise(sample);
  await judge(sample);
}

// --- Targets, plans, reports -----------------------------------------------------------------------------------------

interface TargetStory {
  name: string;
  indicator: string;
  unit: string;
  direction: 'AT_MOST' | 'AT_LEAST';
  year: number;
  baseline: string;
  target: string;
  promisedOn: Day;
  portalOn: Day;
  creditSiteOn: Day;
  result?: { value: string; determinedOn: Day; publishedOn: Day };
}

const TARGETS: TargetStory[] = [
  {
    name: 'water',
    indicator: '国控断面优良水体比例',
    unit: '%',
    direction: 'AT_LEAST',
    year: 2024,
    baseline: '85.7',
    target: '90',
    promisedOn: '2024-01-22',
    portalOn: '2024-01-24',
    creditSiteOn: '2024-01-25',
    result: { value: '92.3', determinedOn: '2025-01-16', publishedOn: '2025-01-20' },
  },
  {
    name: 'fine-dust',
    indicator: '细颗粒物年均浓度',
    unit: 'μg/m³',
    direction: 'AT_MOST',
    year: 2025,
    baseline: '38',
    target: '35',
    promisedOn: '2025-01-20',
    portalOn: '2025-01-22',
    creditSiteOn: '2025-01-23',
    result: { value: '36.4', determinedOn: '2026-01-15', publishedOn: '2026-01-19' },
  },
  {
    name: 'good-days',
    indicator: '空气质量优良天数',
    unit: '天',
    direction: 'AT_LEAST',
    year: 2026,
    baseline: '291',
    target: '300',
    promisedOn: '2026-01-12',
    portalOn: '2026-01-14',
    creditSiteOn: '2026-03-20',
  },
];

const PORTAL = { channel: 'PORTAL', medium: '青川市人民政府门户网站', basis: '环境保护法 54' } as const;
const CREDIT_SITE = { channel: 'CREDIT_SITE', medium: '信用青川', basis: '环境保护法 54' } as const;

async function promise({ act, id, ids }: Sample, story: TargetStory): Promise<void> {
  const { name, indicator, unit, direction, year, promisedOn, result } = story;
  const target = await act(targetPromise, {
    number: `青环诺〔${promisedOn.slice(0, 4)}〕1号`,
    indicator,
    unit,
    direction,
    baselineYear: year - 1,
    baselineValue: story.baseline,
    targetValue: story.target,
    year,
    promisor: id('body:environment'),
    responsiblePost: id('post:environment.deputy'),
    promisedOn,
    document: `青环发〔${promisedOn.slice(0, 4)}〕2号`,
  });
  ids.set(`target:${name}`, target);
  const approverPost = id('post:environment.head');
  await act(targetPublish, { record: target, ...PORTAL, publishedOn: story.portalOn, approverPost });
  await act(targetPublish, { record: target, ...CREDIT_SITE, publishedOn: story.creditSiteOn, approverPost });
  if (!result) return;
  const recorded = await act(targetResultRecord, {
    target,
    value: result.value,
    periodEnd: `${year}-12-31`,
    determinedOn: result.determinedOn,
    determinedBy: id('body:city'),
    evidence: `青政考〔${year + 1}〕1号`,
  });
  await act(targetResultPublish, { record: recorded, ...PORTAL, publishedOn: result.publishedOn, approverPost });
}

async function plan({ act, id }: Sample): Promise<void> {
  const attainment = await act(attainmentPlanAdopt, {
    number: '青政规〔2024〕3号',
    title: '青川市环境空气质量限期达标规划',
    government: id('body:city'),
    responsiblePost: id('post:city.head'),
    standard: 'GB 3095-2012 二级',
    adoptedOn: '2024-05-20',
    attainBy: '2027-12-31',
  });
  const approverPost = id('post:city.head');
  await act(attainmentPlanPublish, { record: attainment, ...PORTAL, publishedOn: '2024-05-28', approverPost });
}

/** The city has reported in 2025; in 2026 it has not yet. */
async function reports({ act, id }: Sample): Promise<void> {
  const government = id('body:city');
  const last = await act(reportOpen, { government, year: 2025 });
  await act(reportDeliver, {
    report: last,
    reportedOn: '2025-04-25',
    heardBy: '青川市人民代表大会常务委员会',
    document: '青政函〔2025〕12号',
  });
  await act(reportOpen, { government, year: 2026 });
}

// --- Inspection ------------------------------------------------------------------------------------------------------

interface ProblemStory {
  name: string;
  text: string;
  measures: string;
  body: string;
  post: string;
  timeLimit: Day;
  extension?: { until: Day; approvedOn: Day };
  rectifiedOn?: Day;
  closing?: { appliedOn: Day; checkedOn: Day; decidedOn: Day; revokedOn?: Day };
}

const PROBLEMS: ProblemStory[] = [
  {
    name: 'dust',
    text: '临溪区建筑工地扬尘管控不到位',
    measures: '工地全部接入在线监控，裸土全覆盖',
    body: 'environment',
    post: 'environment.deputy',
    timeLimit: '2025-12-31',
    rectifiedOn: '2025-12-19',
    closing: { appliedOn: '2025-12-24', checkedOn: '2026-01-06', decidedOn: '2026-01-12' },
  },
  {
    name: 'outfall',
    text: '石桥化工园区雨污分流不彻底，雨天溢流',
    measures: '改造管网 3.2 公里，封堵溢流口',
    body: 'environment',
    post: 'environment.deputy',
    timeLimit: '2025-10-31',
    rectifiedOn: '2025-10-30',
    closing: {
      appliedOn: '2025-10-31',
      checkedOn: '2025-10-31',
      decidedOn: '2025-10-31',
      revokedOn: '2026-05-18',
    },
  },
  {
    name: 'landfill',
    text: '东岭生活垃圾填埋场渗滤液积存',
    measures: '新增日处理 200 吨设施，积存清零',
    body: 'housing',
    post: 'housing.deputy',
    timeLimit: '2026-06-30',
    extension: { until: '2026-12-31', approvedOn: '2026-06-12' },
  },
  {
    name: 'quarry',
    text: '石桥县废弃矿山未按方案修复',
    measures: '复绿 46 公顷',
    body: 'shiqiao',
    post: 'shiqiao.head',
    timeLimit: '2025-12-31',
  },
];

async function inspect(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const inspection = await act(inspectionRecord, {
    tier: 'PROVINCIAL',
    round: '第二轮',
    batch: '第三批',
    inspectedBy: '示例省第三生态环境保护督察组',
    inspected: id('body:city'),
    feedbackOn: '2025-03-10',
    document: '示环督反〔2025〕3号',
  });
  ids.set('inspection:second', inspection);
  const approverPost = id('post:city.head');
  await act(inspectionPublish, { record: inspection, ...PORTAL, publishedOn: '2025-03-12', approverPost });
  const rectification = await act(rectificationPlanSubmit, {
    inspection,
    number: '青政发〔2025〕6号',
    title: '青川市贯彻落实省督察反馈意见整改方案',
    submittedOn: '2025-04-18',
    submittedTo: '示例省人民政府',
  });
  await act(rectificationPlanPublish, { record: rectification, ...PORTAL, publishedOn: '2025-04-25', approverPost });
  for (const [index, story] of PROBLEMS.entries()) await rectify(sample, inspection, String(index + 1), story);
}

async function rectify(sample: Sample, inspection: string, number: string, story: ProblemStory): Promise<void> {
  const { act, id, ids } = sample;
  const { name, text, measures, body, post, timeLimit, extension, rectifiedOn } = story;
  const problem = await act(problemList, {
    inspection,
    number,
    text,
    measures,
    responsibleBody: id(`body:${body}`),
    responsiblePost: id(`post:${post}`),
    listedOn: '2025-04-18',
    timeLimit,
  });
  ids.set(`problem:${name}`, problem);
  const approverPost = id(`post:${body}.head`);
  await act(problemPublish, { record: problem, ...PORTAL, publishedOn: '2025-04-25', approverPost });
  if (extension) {
    const approval = { approvedBy: id('body:city'), document: '青政复〔2026〕21号', reason: '设备供货延迟' };
    await act(problemExtend, { problem, ...extension, ...approval });
  }
  if (rectifiedOn) {
    const progress = { description: `${measures}，已完成`, isComplete: true };
    await act(problemProgressRecord, { problem, achievedOn: rectifiedOn, ...progress });
  }
  await close(sample, problem, story);
}

async function close({ act, id }: Sample, problem: string, { post, closing }: ProblemStory): Promise<void> {
  if (!closing) return;
  const { appliedOn, checkedOn, decidedOn, revokedOn } = closing;
  const record = await act(problemClosingApply, {
    problem,
    appliedOn,
    handlerPost: id(`post:${post}`),
    evidence: ['现场影像', '竣工验收意见'],
  });
  const finding = '现场核查，整改到位';
  await act(problemClosingCheck, {
    closing: record,
    checkedOn,
    checkedBy: id('body:city'),
    finding,
    isRectified: true,
  });
  await act(problemClosingDecide, {
    closing: record,
    decidedOn,
    approverPost: id('post:city.head'),
    document: `青督销〔${decidedOn.slice(0, 4)}〕1号`,
    isApproved: true,
  });
  if (!revokedOn) return;
  const reason = '现场复查，溢流口仅以沙袋临时封堵';
  await act(problemClosingRevoke, { closing: record, revokedOn, reason, document: '示环督〔2026〕9号' });
}

// --- Notices and decisions -------------------------------------------------------------------------------------------

async function criticise({ act, id, ids }: Sample): Promise<void> {
  const notice = await act(noticeIssue, {
    kind: 'CRITICISM',
    number: '青政督〔2026〕2号',
    issuer: id('body:city'),
    addressee: id('body:shiqiao'),
    violation: 'HB_RECTIFY_LATE',
    reason: '废弃矿山修复逾期未完成',
    basis: '青川市生态环境保护目标责任考核办法',
    periodStart: '2025-04-18',
    periodEnd: '2025-12-31',
    problem: id('problem:quarry'),
    issuedOn: '2026-02-09',
    answerDueOn: '2026-03-10',
  });
  ids.set('notice:quarry', notice);
  const approverPost = id('post:city.head');
  await act(noticePublish, { record: notice, ...PORTAL, publishedOn: '2026-02-11', approverPost });
  await act(noticeAnswer, { notice, answeredOn: '2026-03-16', answer: '已完成招标，四月开工' });
  await act(noticeIssue, {
    kind: 'URGING_LETTER',
    number: '青政督〔2026〕11号',
    issuer: id('body:city'),
    addressee: id('body:environment'),
    violation: 'HB_FALSE_RECTIFY',
    reason: '化工园区雨污分流整改不实，须重新整改',
    basis: '生态环境保护督察工作条例',
    periodStart: '2025-10-30',
    periodEnd: '2026-05-18',
    problem: id('problem:outfall'),
    issuedOn: '2026-05-25',
    answerDueOn: '2026-06-25',
  });
}

async function judge({ act, id, ids }: Sample): Promise<void> {
  const source = await act(sourceRegister, {
    name: '石桥新材料动力车间',
    operator: id('enterprise:chemical'),
    permitNumber: '9901-PW-0007',
    outlets: [{ number: 'DA001', name: '锅炉烟囱' }],
  });
  ids.set('source:chemical', source);
  await act(falsificationDecide, {
    number: '示环监认〔2026〕1号',
    station: id('station:zone'),
    kind: 'TAMPERING',
    firstDay: '2026-02-02',
    lastDay: '2026-02-05',
    facts: '采样头被遮挡，四日小时值明显偏低',
    decidedBy: id('body:province'),
    decidedOn: '2026-04-20',
  });
}
