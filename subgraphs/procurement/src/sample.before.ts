import type { Day, Sample } from '@integrity-graph/kit';
import { awardDecide } from './award/decide.js';
import { awardNotify } from './award/notify.js';
import { awardPublish } from './award/publish.js';
import { bidReceive } from './bid/receive.js';
import { bidGuaranteeReturn } from './bid/return-guarantee.js';
import { evaluationReportReceive } from './evaluation/receive-report.js';
import { evaluationRecord } from './evaluation/record.js';
import { intentionPublish } from './intention/publish.js';
import { type ProjectRegisterInput, projectRegister } from './project/register.js';
import { tenderIssue } from './tender/issue.js';
import { tenderOpen } from './tender/open.js';

/*
 * What the development commission buys in 2026. Ids by name: `project:<name>`, `tender:planning-data`, `award:<name>`.
 *
 *   planning-data  a consultation from its intention to its award; one bid came late; the contract is due on 20 November
 *   terminals, terminals-again   one item bought twice by inquiry, together above the tender threshold: a lead
 *   base-map       a single source above the threshold that was not published: a lead
 */

const cny = (amount: string) => ({ amount, currency: 'CNY' });

export async function loadBeforeSignature(sample: Sample): Promise<void> {
  await planningData(sample);
  const terminals = {
    method: 'INQUIRY',
    category: 'GOODS',
    budgetItem: '办公设备购置',
    itemCode: 'A02010104',
  } as const;
  await register(sample, 'terminals', 2, { name: '移动终端购置', budget: '1150000', ...terminals });
  await register(sample, 'terminals-again', 3, { name: '移动终端增购', budget: '960000', ...terminals });
  await baseMap(sample);
}

async function planningData(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const need = { name: '规划实施监测数据服务', budget: '1260000' };
  const intention = await act(intentionPublish, {
    ...published(sample, '2026-07-20', '财库〔2020〕10号'),
    buyer: id('body:development'),
    name: need.name,
    needSummary: '按季采集规划实施指标并建库，服务期一年',
    budget: cny(need.budget),
    expectedOn: '2026-09-01',
  });
  const project = await register(sample, 'planning-data', 1, {
    ...need,
    method: 'COMPETITIVE_CONSULTATION',
    category: 'SERVICES',
    budgetItem: '规划实施监测',
    itemCode: 'C16040000',
    centralAgency: id('body:trading'),
    intention,
  });
  const tender = await act(tenderIssue, {
    ...published(sample, '2026-09-07', '政府采购法 11'),
    project,
    availableUntil: '2026-09-14',
    bidsDueAt: new Date('2026-10-09T09:30:00+08:00'),
    bidGuarantee: cny('20000'),
  });
  ids.set('tender:planning-data', tender);
  const receive = (serial: number, at: string) =>
    act(bidReceive, {
      tender,
      receiptNumber: `签-${serial}`,
      seal: `封-26-${serial}`,
      receivedAt: new Date(`2026-10-09T${at}+08:00`),
    });
  const first = await receive(1, '08:40:00');
  const second = await receive(2, '09:12:00');
  await receive(3, '09:34:00');
  const guarantee = cny('20000');
  await act(tenderOpen, {
    tender,
    openedAt: new Date('2026-10-09T09:30:00+08:00'),
    bids: [
      { bid: first, supplier: id('enterprise:software'), price: cny('1188000'), guarantee },
      { bid: second, supplier: id('enterprise:solar'), price: cny('1215000'), guarantee },
    ],
  });
  const evaluation = await act(evaluationRecord, {
    tender,
    evaluatedOn: '2026-10-10',
    members: [
      { person: id('person:expert.road'), role: 'EXPERT' },
      { person: id('person:expert.finance'), role: 'EXPERT' },
      { person: id('person:buyer'), role: 'BUYER_REPRESENTATIVE' },
    ],
    bids: [
      { bid: first, score: '91.2', rank: 1 },
      { bid: second, score: '84.6', rank: 2 },
    ],
  });
  await act(evaluationReportReceive, { evaluation, receivedOn: '2026-10-12' });
  const award = await act(awardDecide, {
    project,
    bid: first,
    supplier: id('enterprise:software'),
    value: cny('1188000'),
    decidedOn: '2026-10-19',
  });
  ids.set('award:planning-data', award);
  await act(awardNotify, { award, issuedOn: '2026-10-21' });
  await act(awardPublish, {
    ...published(sample, '2026-10-21', '政府采购法实施条例 43'),
    award,
    evaluatorNames: ['罗其正', '宋明算'],
  });
  await act(bidGuaranteeReturn, { bid: second, returnedOn: '2026-10-26' });
}

async function baseMap(sample: Sample): Promise<void> {
  const { act, id, ids } = sample;
  const project = await register(sample, 'base-map', 4, {
    name: '规划一张图底图更新',
    budget: '2350000',
    method: 'SINGLE_SOURCE',
    category: 'SERVICES',
    budgetItem: '规划编制',
    itemCode: 'C16030000',
  });
  const award = await act(awardDecide, {
    project,
    supplier: id('enterprise:software'),
    value: cny('2310000'),
    decidedOn: '2026-11-18',
  });
  ids.set('award:base-map', award);
}

type Registration = Omit<ProjectRegisterInput, 'number' | 'buyer' | 'budget' | 'fundingSource' | 'fiscalYear'> & {
  budget: string;
};

async function register(
  sample: Sample,
  name: string,
  serial: number,
  { budget, ...terms }: Registration,
): Promise<string> {
  const { act, id, ids } = sample;
  const project = await act(projectRegister, {
    ...terms,
    number: `青发采〔2026〕${serial}号`,
    buyer: id('body:development'),
    budget: cny(budget),
    fundingSource: '一般公共预算',
    fiscalYear: 2026,
  });
  ids.set(`project:${name}`, project);
  return project;
}

const published = ({ id }: Sample, publishedOn: Day, basis: string) => ({
  publishedOn,
  medium: '青川市政府采购网',
  basis,
  approverPost: id('post:development.head'),
});
