import type { Sample } from '@integrity-graph/kit';
import { caseCorrect } from './case/correct.js';
import { caseDecide } from './case/decide.js';
import { caseOpen } from './case/open.js';
import { casePublish } from './case/publish.js';
import { creditDecide } from './credit/decide.js';
import { creditPublish } from './credit/lift.js';
import { disposalRecord } from './disposal/record.js';
import { inquiryAnswer } from './inquiry/answer.js';
import { inquiryIssue } from './inquiry/issue.js';
import { inspectionBegin } from './inspection/begin.js';
import { inspectionConclude } from './inspection/conclude.js';
import { sanctionPropose } from './proposal/propose.js';
import { PORTAL } from './sample.js';

/*
 * What was looked into. Ids by name, each begins with `statistics.`:
 *
 *   inquiry:environment  issued under the former head of the environment bureau, answered by the next, late
 *   case:zone  the zone asked its firms for false data: corrected, circulated; the proposal about a person is not decided yet
 *   case:chemical  a firm’s false report, fined; called unfaithful
 *   disposal:zone  a ledger lost before its time
 */

export async function loadSupervision(sample: Sample): Promise<void> {
  await inquire(sample);
  await judgeZone(sample);
  await judgeFirm(sample);
  await lose(sample);
}

async function inquire({ act, id, ids }: Sample): Promise<void> {
  const inquiry = await act(inquiryIssue, {
    issuer: id('body:statistics'),
    body: id('body:environment'),
    number: '青统查〔2025〕2号',
    questions: '污染物排放统计与企业自行监测数据不一致的原因',
    issuedOn: '2025-06-16',
    answerDueOn: '2025-06-30',
  });
  ids.set('statistics.inquiry:environment', inquiry);
  await act(inquiryAnswer, { inquiry, answeredOn: '2025-07-14', answer: '两家企业口径不一，已按统计制度更正' });
}

async function judgeZone({ act, id, ids }: Sample): Promise<void> {
  const [handler, body] = [id('body:statistics'), id('body:zone')];
  const inspection = await act(inspectionBegin, {
    inspector: handler,
    body,
    number: '青统检〔2026〕4号',
    matter: '园区企业工业产值报送情况',
    inspectors: 3,
    hasShownCertificates: true,
    begunOn: '2026-04-13',
  });
  const findings = '园区以任务数要求企业填报，涉及企业5家';
  await act(inspectionConclude, { inspection, concludedOn: '2026-04-17', findings, hasFoundViolation: true });
  const opened = await act(caseOpen, {
    handler,
    body,
    number: '青统案〔2026〕1号',
    ground: 'TJ_ASKFALSE',
    inspection,
    facts: '以会议布置方式要求企业按任务数填报产值',
    openedOn: '2026-04-20',
  });
  ids.set('statistics.case:zone', opened);
  await act(caseDecide, {
    case: opened,
    decidedOn: '2026-05-20',
    outcome: 'ORDERED',
    document: '青统改〔2026〕1号',
    isSerious: false,
    correctBy: '2026-06-30',
  });
  const proposal = await act(sanctionPropose, {
    case: opened,
    decider: id('body:city'),
    person: id('person:zone.deputy'),
    post: id('post:zone.deputy'),
    liability: 'SUPERVISING',
    proposal: '建议给予警告处分',
    proposedOn: '2026-05-25',
  });
  ids.set('statistics.proposal:zone', proposal);
  const approverPost = id('post:statistics.head');
  await act(casePublish, { record: opened, ...PORTAL, publishedOn: '2026-05-28', approverPost });
  await act(caseCorrect, { case: opened, correctedOn: '2026-06-25' });
}

async function judgeFirm({ act, id, ids }: Sample): Promise<void> {
  const [handler, enterprise] = [id('body:statistics'), id('enterprise:chemical')];
  const opened = await act(caseOpen, {
    handler,
    enterprise,
    number: '青统案〔2026〕2号',
    ground: 'TJ_FALSE',
    facts: '2026年3月工业总产值与台账不符',
    openedOn: '2026-04-27',
  });
  ids.set('statistics.case:chemical', opened);
  await act(caseDecide, {
    case: opened,
    decidedOn: '2026-06-03',
    outcome: 'FINED',
    document: '青统罚〔2026〕1号',
    isSerious: false,
    fine: { amount: '60000', currency: 'CNY' },
    reportedValue: '18600',
    trueValue: '12400',
    correctBy: '2026-06-18',
  });
  const standing = await act(creditDecide, {
    enterprise,
    decider: handler,
    grade: 'UNFAITHFUL',
    case: opened,
    number: '青统信〔2026〕1号',
    decidedOn: '2026-06-10',
  });
  ids.set('statistics.standing:chemical', standing);
  const approverPost = id('post:statistics.head');
  const until = { publishedOn: '2026-06-18', visibleUntil: '2027-06-09', approverPost };
  await act(creditPublish, { record: standing, ...PORTAL, basis: '国统字〔2019〕33号', ...until });
}

async function lose({ act, id, ids }: Sample): Promise<void> {
  const disposal = await act(disposalRecord, {
    body: id('body:zone'),
    kind: 'LEDGER',
    material: '2025年园区企业统计台账',
    formedOn: '2025-12-31',
    disposedOn: '2026-04-14',
    reason: '检查时未能提供，称搬迁遗失',
  });
  ids.set('statistics.disposal:zone', disposal);
}
