import type { Day, Sample } from '@integrity-graph/kit';
import { awardDecide } from './award/decide.js';
import { awardNotify } from './award/notify.js';
import { bidReceive } from './bid/receive.js';
import { bidBondReturn } from './bid/return-bond.js';
import { candidatesPublish } from './candidates/publish.js';
import { complaintDecide, complaintExamine, complaintExclude } from './complaint/decide.js';
import { complaintLodge } from './complaint/lodge.js';
import { contractAccept } from './contract/acceptance.js';
import { contractPublish } from './contract/publish.js';
import { contractSign } from './contract/sign.js';
import { evaluationRecord } from './evaluation/record.js';
import { objectionLodge } from './objection/lodge.js';
import { objectionReply } from './objection/reply.js';
import { projectRegister } from './project/register.js';
import { reportSubmit } from './report/submit.js';
import { sectionRegister } from './section/register.js';
import { tenderIssue } from './tender/issue.js';
import { tenderOpen } from './tender/open.js';

/*
 * Three tenders of the environment bureau, which changed hands on 1 July 2025. Ids by name: `project:<name>`,
 * `tender:<name>`, `bid:<name>.<firm>`, `evaluation:<name>`, `award:<name>`, `contract:<name>`, `objection:sewer`,
 * `complaint:sewer`.
 *
 *   sewer     signed under the former head, who reported late; one bond was never returned: the present head owes it.
 *             An objection was answered in time, a complaint decided with the days of an expert review left out
 *   monitor   awarded under the former head, the contract signed late under the next
 *   outfall   two bids from one device, the third of a firm on the court list; the candidates are not published yet
 */
interface Tender {
  name: string;
  number: string;
  title: string;
  market: string;
  category: 'WORKS' | 'SERVICES';
  estimate: string;
  itemCode: string;
  approvedOn: Day;
  publishedOn: Day;
  documentUntil: Day;
  deadline: Day;
  evaluatedOn: Day;
  reportedOn: Day;
  bond: string;
  prices: Record<string, string>;
  devices?: Record<string, string>;
  mixed?: [string, string];
}

const TENDERS: Tender[] = [
  {
    name: 'sewer',
    number: '青环招〔2025〕1号',
    title: '临溪片区雨污分流管网工程',
    market: '市政管网施工',
    category: 'WORKS',
    estimate: '42000000.00',
    itemCode: '450401',
    approvedOn: '2025-01-13',
    publishedOn: '2025-02-10',
    documentUntil: '2025-02-17',
    deadline: '2025-03-10',
    evaluatedOn: '2025-03-11',
    reportedOn: '2025-03-12',
    bond: '800000.00',
    prices: { road: '40600000.00', bridge: '41250000.00', mine: '41880000.00' },
  },
  {
    name: 'monitor',
    number: '青环招〔2025〕2号',
    title: '水质自动监测站运行服务',
    market: '环境监测服务',
    category: 'SERVICES',
    estimate: '3600000.00',
    itemCode: '770801',
    approvedOn: '2025-04-07',
    publishedOn: '2025-04-28',
    documentUntil: '2025-05-06',
    deadline: '2025-05-26',
    evaluatedOn: '2025-05-27',
    reportedOn: '2025-05-28',
    bond: '70000.00',
    prices: { road: '3480000.00', bridge: '3420000.00', mine: '3555000.00' },
  },
  {
    name: 'outfall',
    number: '青环招〔2026〕4号',
    title: '石桥片区入河排污口整治工程',
    market: '市政管网施工',
    category: 'WORKS',
    estimate: '18500000.00',
    itemCode: '450402',
    approvedOn: '2026-08-03',
    publishedOn: '2026-09-01',
    documentUntil: '2026-09-08',
    deadline: '2026-09-28',
    evaluatedOn: '2026-10-09',
    reportedOn: '2026-10-10',
    bond: '370000.00',
    prices: { road: '17960000.00', bridge: '18210000.00', mine: '18330000.00' },
    devices: { bridge: '3C-52-82-9A-00-17', mine: '3C-52-82-9A-00-17', road: '00-1B-21-4F-88-02' },
    mixed: ['bridge', 'mine'],
  },
];

/** Loads the tenders through the sector's own actions; the archives of the firms come first. */
export async function loadTenders(sample: Sample): Promise<void> {
  for (const tender of TENDERS) await evaluated(sample, tender);
  await sewer(sample);
  await monitor(sample);
}

/** A day at nine in the morning, and half an hour later. */
const at = (day: Day, time = '09:00'): Date => new Date(`${day}T${time}:00+08:00`);

const announced = ({ id }: Sample, publishedOn: Day, basis: string) => ({
  publishedOn,
  medium: '青川市公共资源交易网',
  url: 'https://ggzy.example.invalid/1',
  basis,
  approverPost: id('post:environment.head'),
});

/** From the approval of a project to the evaluation of its bids, by a committee of five. */
async function evaluated(sample: Sample, tender: Tender): Promise<void> {
  const { act, id, ids } = sample;
  const { name, title, category, estimate, itemCode, bond, prices, devices = {}, mixed } = tender;
  const project = await act(projectRegister, {
    number: tender.number,
    name: title,
    tenderer: id('body:environment'),
    responsiblePost: id('post:environment.deputy'),
    agency: id('enterprise:software'),
    authority: id('body:development'),
    category,
    method: 'OPEN',
    organisation: 'ENTRUSTED',
    scope: category === 'WORKS' ? '施工' : '运行服务',
    market: tender.market,
    estimate: { amount: estimate, currency: 'CNY' },
    isMustTender: true,
    isStateControlled: true,
    approvalNumber: `青发改审${tender.number.slice(3)}`,
    approvedBy: id('body:development'),
    approvedOn: tender.approvedOn,
  });
  ids.set(`project:${name}`, project);
  const money = { amount: estimate, currency: 'CNY' };
  const section = await act(sectionRegister, { project, number: '1', name: title, estimate: money, itemCode });
  const issued = await act(tenderIssue, {
    ...announced(sample, tender.publishedOn, '招标投标法 16'),
    section,
    documentUntil: tender.documentUntil,
    bidsDueAt: at(tender.deadline, '09:30'),
    evaluationMethod: 'COMPREHENSIVE',
    bidBond: { amount: bond, currency: 'CNY' },
  });
  ids.set(`tender:${name}`, issued);
  const firms = Object.keys(prices);
  for (const [index, firm] of firms.entries()) {
    const receipt = { receiptNumber: String(index + 1), seal: `封${index + 1}`, receivedAt: at(tender.deadline) };
    ids.set(`bid:${name}.${firm}`, await act(bidReceive, { tender: issued, ...receipt }));
  }
  await act(tenderOpen, {
    tender: issued,
    openedAt: at(tender.deadline, '09:30'),
    bids: firms.map((firm) => ({
      bid: id(`bid:${name}.${firm}`),
      bidder: id(`enterprise:${firm}`),
      price: { amount: prices[firm]!, currency: 'CNY' },
      bond: { amount: bond, currency: 'CNY' },
      macAddress: devices[firm] ?? null,
    })),
  });
  const ranked = firms.toSorted((a, b) => Number(prices[a]) - Number(prices[b]));
  const members = ['expert.road', 'expert.finance', 'buyer', 'finance.handler'].map((person) => ({
    person: id(`person:${person}`),
    role: 'EXPERT' as const,
  }));
  const evaluation = await act(evaluationRecord, {
    tender: issued,
    evaluatedOn: tender.evaluatedOn,
    reportReceivedOn: tender.reportedOn,
    members: [...members, { person: id('person:environment.deputy'), role: 'REPRESENTATIVE' }],
    bids: ranked.map((firm, index) => ({
      bid: id(`bid:${name}.${firm}`),
      score: String(93.5 - 2 * index),
      rank: index + 1,
      mixedWith: mixed && firm === mixed[0] ? id(`bid:${name}.${mixed[1]}`) : null,
    })),
  });
  ids.set(`evaluation:${name}`, evaluation);
}

async function sewer(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const tender = id('tender:sewer');
  const bridge = id('enterprise:bridge');
  await act(candidatesPublish, {
    ...announced(sample, '2025-03-14', '招标投标法实施条例 54'),
    tender,
    until: '2025-03-17',
  });
  const matter = '第一候选人类似业绩的竣工日期存疑';
  const objection = await act(objectionLodge, { tender, enterprise: bridge, lodgedOn: '2025-03-16', matter });
  ids.set('objection:sewer', objection);
  await act(objectionReply, { objection, repliedOn: '2025-03-18', reply: '经核查竣工备案，业绩符合招标文件要求' });
  const award = await act(awardDecide, { tender, bid: id('bid:sewer.road'), decidedOn: '2025-03-20' });
  ids.set('award:sewer', award);
  await act(awardNotify, { award, issuedOn: '2025-03-21' });
  const complaint = await act(complaintLodge, {
    tender,
    enterprise: bridge,
    objection,
    knownOn: '2025-03-14',
    lodgedOn: '2025-03-24',
    matter: '对异议答复不服',
  });
  ids.set('complaint:sewer', complaint);
  await act(complaintExamine, { complaint, examinedOn: '2025-03-26' });
  await act(complaintExclude, { complaint, from: '2025-04-07', to: '2025-04-18', reason: '专家评审' });
  await act(complaintDecide, {
    complaint,
    decidedOn: '2025-05-20',
    outcome: 'DISMISSED',
    decisionNumber: '青发改投〔2025〕2号',
    decision: '投诉缺乏事实依据，驳回',
  });
  const contract = await act(contractSign, {
    award,
    number: '青环合〔2025〕7号',
    value: { amount: '40600000.00', currency: 'CNY' },
    dateSigned: '2025-04-11',
    performanceBond: { amount: '4060000.00', currency: 'CNY' },
    completionDueOn: '2026-05-31',
  });
  ids.set('contract:sewer', contract);
  await act(contractPublish, {
    record: contract,
    channel: 'PORTAL',
    medium: '青川市人民政府门户网站',
    publishedOn: '2025-04-15',
    basis: '晋政发〔2018〕10号 10',
    approverPost: id('post:environment.head'),
  });
  // The bond of the third bidder was forgotten when the bureau changed hands.
  await act(bidBondReturn, { bid: id('bid:sewer.road'), returnedOn: '2025-04-15' });
  await act(bidBondReturn, { bid: id('bid:sewer.bridge'), returnedOn: '2025-04-16' });
  await act(reportSubmit, { award, submittedOn: '2025-04-18', document: '青环招报〔2025〕1号' });
  await act(contractAccept, { contract, acceptedOn: '2026-05-28', isPassed: true, document: '青环验〔2026〕3号' });
}

async function monitor(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const tender = id('tender:monitor');
  await act(candidatesPublish, {
    ...announced(sample, '2025-05-30', '招标投标法实施条例 54'),
    tender,
    until: '2025-06-03',
  });
  const award = await act(awardDecide, { tender, bid: id('bid:monitor.bridge'), decidedOn: '2025-06-05' });
  ids.set('award:monitor', award);
  await act(awardNotify, { award, issuedOn: '2025-06-06' });
  await act(reportSubmit, { award, submittedOn: '2025-06-16', document: '青环招报〔2025〕2号' });
  const contract = await act(contractSign, {
    award,
    number: '青环合〔2025〕12号',
    value: { amount: '3420000.00', currency: 'CNY' },
    dateSigned: '2025-08-15',
  });
  ids.set('contract:monitor', contract);
  for (const firm of ['road', 'bridge', 'mine']) {
    await act(bidBondReturn, { bid: id(`bid:monitor.${firm}`), returnedOn: '2025-08-19' });
  }
}
