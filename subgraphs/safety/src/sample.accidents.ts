import type { Day, Sample } from '@integrity-graph/kit';
import { accidentGrade } from './accident/grade-accident.js';
import { casualtyRecord } from './accident/record-count.js';
import { accidentRegister } from './accident/register.js';
import { reportingBreachFind } from './breach/find.js';
import { appraisalBegin, appraisalEnd } from './investigation/appraise.js';
import { investigationExtend } from './investigation/extend.js';
import { investigationOpen } from './investigation/open.js';
import { investigationPublish } from './investigation/publish.js';
import { investigationReply } from './investigation/reply.js';
import { investigationReport } from './investigation/submit.js';
import { measureComplete } from './measure/complete.js';
import { measureRequire } from './measure/require.js';
import { measureVerify } from './measure/verify.js';
import { reportSend } from './report/send.js';
import { responsibilityDecide } from './responsibility/decide.js';
import { responsibilityPropose } from './responsibility/propose.js';

/*
 * Two accidents that never happened. Ids by name: `accident:mine`, `accident:bridge`, `investigation:<as the accident>`,
 * `measure:<name>`, `item:<name>`.
 *
 *   mine     under the county's former head: reported late twice, a third death within the window, measures of which one
 *            is overdue under the next head; one proposal decided on, one not
 *   bridge   of the housing bureau: a count that fell, a report later than its extension
 */

/** An instant of a day in Shanghai. */
const at = (day: Day, time: string): Date => new Date(`${day}T${time}:00+08:00`);

export async function loadAccidents(sample: Sample): Promise<void> {
  await mine(sample);
  await thirdDeath(sample);
  await breaches(sample);
  await investigateMine(sample);
  await proposals(sample);
  await measures(sample);
  await bridge(sample);
}

// --- The mine --------------------------------------------------------------------------------------------------------

const DAY = '2025-09-16';
const CONTENT = '青岩矿区 320 中段冒顶，2 人死亡，4 人重伤';

/** The roof of a gallery came down; the county was told late, and told the city late. */
async function mine({ act, id, ids }: Sample): Promise<void> {
  const county = id('body:safetyCounty');
  const accident = await act(accidentRegister, {
    number: '石应急事〔2025〕3号',
    name: '石桥青岩矿业“9·16”冒顶事故',
    category: 'MINE',
    industry: 'B10',
    place: '石桥县青岩矿区 320 中段',
    occurredAt: at(DAY, '07:05'),
    enterprise: id('enterprise:mine'),
    unitKnewAt: at(DAY, '07:20'),
    department: county,
    responsiblePost: id('post:safetyCounty.head'),
    countedAt: at(DAY, '08:30'),
    deaths: 2,
    missing: 0,
    seriousInjuries: 4,
  });
  ids.set('accident:mine', accident);
  const report = { accident, kind: 'INITIAL', content: CONTENT } as const;
  await act(reportSend, { ...report, toBody: county, sentAt: at(DAY, '08:45'), receivedAt: at(DAY, '08:50') });
  const up = { ...report, fromBody: county };
  await act(reportSend, { ...up, toBody: id('body:shiqiao'), sentAt: at(DAY, '09:30') });
  await act(reportSend, {
    ...up,
    toBody: id('body:emergency'),
    sentAt: at(DAY, '12:10'),
    receivedAt: at(DAY, '12:12'),
  });
  await act(accidentGrade, {
    accident,
    grade: 'ORDINARY',
    determinedOn: '2025-09-17',
    determinedBy: county,
    document: '石应急函〔2025〕41号',
  });
}

/** Twelve days later one of the injured died: from then on it is a relatively large accident, and the province's to know. */
async function thirdDeath({ act, id }: Sample): Promise<void> {
  const accident = id('accident:mine');
  const day = '2025-09-28';
  await act(casualtyRecord, {
    accident,
    countedAt: at(day, '06:00'),
    deaths: 3,
    missing: 0,
    seriousInjuries: 3,
    directLoss: { amount: '6820000', currency: 'CNY' },
    source: '石桥县人民医院病情通报',
  });
  const report = { accident, content: '一名伤者救治无效死亡，累计 3 人死亡' };
  const [county, city] = [id('body:safetyCounty'), id('body:emergency')];
  await act(reportSend, { ...report, kind: 'SUPPLEMENT', fromBody: county, toBody: city, sentAt: at(day, '06:40') });
  const initial = { ...report, kind: 'INITIAL', fromBody: city } as const;
  await act(reportSend, { ...initial, toBody: id('body:safetyProvince'), sentAt: at(day, '07:30') });
  await act(reportSend, { ...initial, toBody: id('body:city'), sentAt: at(day, '07:35') });
  await act(accidentGrade, {
    accident,
    grade: 'LARGER',
    determinedOn: '2025-09-29',
    determinedBy: city,
    document: '青应急函〔2025〕88号',
  });
}

async function breaches({ act, id }: Sample): Promise<void> {
  const honest = { isIncomplete: false, isUntrue: false, isIntentional: false };
  const found = { ...honest, accident: id('accident:mine'), decidedBy: id('body:emergency'), decidedOn: '2026-01-12' };
  await act(reportingBreachFind, {
    ...found,
    number: '青应急认〔2026〕1号',
    enterprise: id('enterprise:mine'),
    knewAt: at(DAY, '07:20'),
    reportedAt: at(DAY, '08:45'),
  });
  await act(reportingBreachFind, {
    ...found,
    number: '青应急认〔2026〕2号',
    body: id('body:safetyCounty'),
    knewAt: at(DAY, '08:50'),
    reportedAt: at(DAY, '12:10'),
  });
}

/** Sixty days without the time of an appraisal: reported and replied to in time, published, not evaluated yet. */
async function investigateMine({ act, id, ids }: Sample): Promise<void> {
  const investigation = await act(investigationOpen, {
    accident: id('accident:mine'),
    government: id('body:city'),
    document: '青政函〔2025〕63号',
    openedOn: '2025-09-30',
  });
  ids.set('investigation:mine', investigation);
  const appraisal = await act(appraisalBegin, {
    investigation,
    appraiser: '示例省矿用设备检测中心',
    matter: '锚杆拉拔力及顶板岩样',
    from: '2025-10-13',
  });
  await act(appraisalEnd, { appraisal, to: '2025-10-31' });
  await act(investigationReport, {
    investigation,
    reportedOn: '2025-12-02',
    document: '青政事调〔2025〕2号',
    nature: 'RESPONSIBILITY',
    causes: '320 中段支护间距超过设计；县级监管检查流于形式',
  });
  await act(investigationReply, { investigation, repliedOn: '2025-12-15', document: '青政复〔2025〕97号' });
  await act(investigationPublish, {
    record: investigation,
    channel: 'PORTAL',
    medium: '青川市人民政府门户网站',
    basis: '安全生产法 86',
    publishedOn: '2025-12-22',
    approverPost: id('post:city.head'),
  });
}

async function proposals({ act, id, ids }: Sample): Promise<void> {
  const proposed = {
    investigation: id('investigation:mine'),
    proposed: 'SANCTION',
    handlingBody: id('body:discipline'),
  } as const;
  const county = await act(responsibilityPropose, {
    ...proposed,
    number: '1',
    body: id('body:safetyCounty'),
    post: id('post:safetyCounty.head'),
    periodFrom: '2023-01-01',
    periodTo: DAY,
    liability: 'MAIN_LEADERSHIP',
    proposal: '对地下矿山监管不力，建议给予政务处分',
  });
  const city = await act(responsibilityPropose, {
    ...proposed,
    number: '2',
    body: id('body:emergency'),
    post: id('post:emergency.deputy'),
    periodFrom: '2024-01-01',
    periodTo: DAY,
    liability: 'SUPERVISION',
    proposal: '督促指导不力，建议给予诫勉',
  });
  ids.set('item:county', county);
  ids.set('item:city', city);
  await act(responsibilityDecide, {
    item: county,
    outcome: 'AS_PROPOSED',
    decidedBy: id('body:discipline'),
    decidedOn: '2026-03-10',
    document: '青纪〔2026〕14号',
    person: id('person:safetyCounty.former'),
    sanction: '政务记过',
  });
}

async function measures({ act, id, ids }: Sample): Promise<void> {
  const laidDown = { investigation: id('investigation:mine'), requiredOn: '2025-12-15' };
  const ofCounty = { ...laidDown, owner: id('body:safetyCounty'), responsiblePost: id('post:safetyCounty.head') };
  const ofCity = { ...laidDown, owner: id('body:emergency'), responsiblePost: id('post:emergency.deputy') };
  const rows = [
    ['support', { ...ofCounty, number: '1', text: '核查全县地下矿山支护设计与施工', timeLimit: '2026-03-31' }],
    ['inspectors', { ...ofCounty, number: '2', text: '配齐矿山监管专业人员', timeLimit: '2026-06-30' }],
    ['early-warning', { ...ofCity, number: '3', text: '建成地压在线监测预警平台', timeLimit: '2026-12-31' }],
  ] as const;
  for (const [name, row] of rows) ids.set(`measure:${name}`, await act(measureRequire, row));
  const measure = id('measure:support');
  await act(measureComplete, { measure, completedOn: '2026-03-20', evidence: ['核查报告', '整改台账'] });
  await act(measureVerify, {
    measure,
    verifiedOn: '2026-04-10',
    verifiedBy: id('body:emergency'),
    finding: '抽查四处矿井，均已核查整改',
    isCarriedOut: true,
  });
}

// --- The bridge ------------------------------------------------------------------------------------------------------

/** On a site of the housing bureau: one number fell, the report came after its extension. */
async function bridge({ act, id, ids }: Sample): Promise<void> {
  const day = '2026-03-20';
  const housing = id('body:housing');
  const accident = await act(accidentRegister, {
    number: '青建安事〔2026〕1号',
    name: '临溪跨河桥“3·20”支架坍塌事故',
    category: 'CONSTRUCTION',
    industry: 'E48',
    place: '临溪区人民路跨河桥工地',
    occurredAt: at(day, '14:10'),
    enterprise: id('enterprise:bridge'),
    unitKnewAt: at(day, '14:15'),
    department: housing,
    responsiblePost: id('post:housing.deputy'),
    countedAt: at(day, '16:00'),
    deaths: 1,
    missing: 0,
    seriousInjuries: 2,
  });
  ids.set('accident:bridge', accident);
  const content = '支架坍塌，1 人死亡，2 人重伤';
  const sent = { sentAt: at(day, '14:50'), receivedAt: at(day, '14:52') };
  await act(reportSend, { accident, kind: 'INITIAL', toBody: housing, ...sent, content });
  await act(casualtyRecord, {
    accident,
    countedAt: at('2026-04-02', '09:00'),
    deaths: 1,
    missing: 0,
    seriousInjuries: 1,
    source: '青川市第一医院伤情鉴定',
    reason: '一名伤者经鉴定为轻伤',
  });
  const investigation = await act(investigationOpen, {
    accident,
    government: id('body:city'),
    document: '青政函〔2026〕19号',
    openedOn: '2026-03-23',
  });
  ids.set('investigation:bridge', investigation);
  await act(investigationExtend, {
    investigation,
    of: 'REPORT',
    until: '2026-07-10',
    approvedOn: '2026-05-15',
    approvedBy: id('body:city'),
    document: '青政函〔2026〕37号',
    reason: '支架材料须送检',
  });
  await act(investigationReport, {
    investigation,
    reportedOn: '2026-07-20',
    document: '青政事调〔2026〕1号',
    nature: 'RESPONSIBILITY',
    causes: '支架基础未验收即浇筑；建设管理检查缺位',
  });
  await act(investigationReply, { investigation, repliedOn: '2026-07-31', document: '青政复〔2026〕52号' });
  const measure = await act(measureRequire, {
    investigation,
    number: '1',
    text: '对在建桥梁支架工程逐一验收',
    owner: housing,
    responsiblePost: id('post:housing.deputy'),
    enterprise: id('enterprise:bridge'),
    requiredOn: '2026-07-31',
    timeLimit: '2026-10-31',
  });
  ids.set('measure:scaffolds', measure);
}
