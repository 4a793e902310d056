import type { Sample } from '@integrity-graph/kit';
import { changeDecide } from './change/decide.js';
import { changeNotify } from './change/notify.js';
import { changePrepare } from './change/prepare.js';
import { compensationPay } from './compensation/pay.js';
import { complaintDecide } from './complaint/decide.js';
import { complaintLodge } from './complaint/lodge.js';
import { findingPublish } from './finding/publish.js';
import { findingRecord } from './finding/record.js';
import { findingRectify } from './finding/rectify.js';
import { fulfilmentConfirm, fulfilmentContest } from './fulfilment/answer.js';
import { fulfilmentRecord } from './fulfilment/record.js';

/* What became of the promises: kept, contested, changed by law, and one change whose reason a person has yet to look at. */

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

export async function loadAfterwards(sample: Sample): Promise<void> {
  await kept(sample);
  await changed(sample);
  await hidden(sample);
  await complained(sample);
  await found(sample);
}

async function kept({ act, id }: Sample): Promise<void> {
  const land = await act(fulfilmentRecord, {
    commitment: id('investment.land'),
    fulfilledOn: '2025-08-20',
    description: '土地平整完毕，水电接入',
    isComplete: true,
    evidence: '青高新验〔2025〕31号',
  });
  await act(fulfilmentConfirm, { fulfilment: land, answeredOn: '2025-08-28' });
  const power = await act(fulfilmentRecord, {
    commitment: id('investment.power'),
    fulfilledOn: '2026-06-24',
    description: '供电线路送电',
    isComplete: true,
    evidence: '青电验〔2026〕77号',
  });
  await act(fulfilmentContest, {
    fulfilment: power,
    answeredOn: '2026-07-08',
    reason: '仅送电一回，未达双回路',
  });
}

async function changed({ act, id, ids }: Sample): Promise<void> {
  const road = await act(changePrepare, {
    commitment: id('investment.road'),
    kind: 'MODIFICATION',
    reason: 'PUBLIC_INTEREST',
    explanation: '临溪防洪堤改线，道路须绕行，重新施工',
    authority: '示例省防洪条例',
    procedureDocument: '青政会〔2026〕5号',
    compensationDecision: '按延误期间的实际损失补偿',
    compensation: yuan('150000'),
    compensationDueOn: '2026-04-30',
    newDueOn: '2026-12-31',
    preparedOn: '2026-02-24',
    handlerPost: id('post:investment.head'),
  });
  await act(changeDecide, {
    change: road,
    isApproved: true,
    decidedOn: '2026-03-16',
    approverPost: id('post:city.head'),
    document: '青政函〔2026〕11号',
  });
  await act(changeNotify, { change: road, notifiedOn: '2026-03-18' });
  await act(compensationPay, {
    change: road,
    paidOn: '2026-04-21',
    amount: yuan('150000'),
    document: '青财付〔2026〕208号',
  });

  const tax = await act(changePrepare, {
    commitment: id('investment.tax'),
    kind: 'WITHDRAWAL',
    reason: 'PUBLIC_INTEREST',
    explanation: '返还税收违反公平竞争审查标准，依法撤回',
    authority: '公平竞争审查条例',
    procedureDocument: '青高新会〔2026〕3号',
    compensationDecision: '补偿企业因信赖承诺支出的搬迁费用',
    compensation: yuan('240000'),
    compensationDueOn: '2026-09-30',
    preparedOn: '2026-03-02',
    handlerPost: id('post:zone.deputy'),
  });
  await act(changeDecide, {
    change: tax,
    isApproved: true,
    decidedOn: '2026-03-27',
    approverPost: id('post:zone.head'),
    document: '青高新管〔2026〕8号',
  });
  await act(changeNotify, { change: tax, notifiedOn: '2026-03-30' });
  await act(compensationPay, {
    change: tax,
    paidOn: '2026-08-14',
    amount: yuan('80000'),
    document: '青高新付〔2026〕41号',
  });
  ids.set('investment.change:road', road);
  ids.set('investment.change:tax', tax);
}

/** A reason of the law is chosen, another one is written. */
async function hidden({ act, id, ids }: Sample): Promise<void> {
  const rent = await act(changePrepare, {
    commitment: id('investment.rent'),
    kind: 'WITHDRAWAL',
    reason: 'PUBLIC_INTEREST',
    explanation: '该事项由上一届班子承诺，机构改革后研究认为不宜继续执行',
    authority: '高新区管委会主任办公会议事规则',
    procedureDocument: '青高新会〔2026〕21号',
    compensationDecision: '不予补偿',
    preparedOn: '2026-09-07',
    handlerPost: id('post:zone.deputy'),
  });
  ids.set('investment.change:rent', rent);
}

async function complained({ act, id }: Sample): Promise<void> {
  const complaint = await act(complaintLodge, {
    investor: id('enterprise:solar'),
    respondent: id('body:investment'),
    commitment: id('investment.reward'),
    ground: 'ZS_BREACH',
    lodgedOn: '2026-06-22',
    matter: '首期投资已于三月到位，奖补至今未付',
  });
  await act(complaintDecide, {
    complaint,
    decidedOn: '2026-08-03',
    decidedBy: id('body:city'),
    outcome: 'UPHELD',
    decision: '情况属实，由承继职能的商务局兑付',
  });
}

/** What the city found of both bodies: one breach put right by a lawful withdrawal, one still the next bureau's to mend. */
async function found({ act, id, ids }: Sample): Promise<void> {
  const tax = await act(findingRecord, {
    body: id('body:zone'),
    responsiblePost: id('post:zone.deputy'),
    ground: 'ZS_UNLAWFUL',
    commitment: id('investment.tax'),
    occurredOn: '2025-05-15',
    facts: '承诺返还税收，未经公平竞争审查，亦无法定权限',
    basis: '公平竞争审查条例 10、21',
    authority: id('body:city'),
    number: '青政信认〔2026〕1号',
    foundOn: '2026-02-09',
    rectifyBy: '2026-04-30',
  });
  await act(findingRectify, { finding: tax, rectifiedOn: '2026-03-27', rectification: '依法撤回承诺并决定补偿' });
  const reward = await act(findingRecord, {
    body: id('body:investment'),
    responsiblePost: id('post:investment.head'),
    ground: 'ZS_BREACH',
    commitment: id('investment.reward'),
    occurredOn: '2026-06-01',
    facts: '条件已成就，奖补到期未付',
    basis: '优化营商环境条例 31',
    authority: id('body:city'),
    number: '青政信认〔2026〕4号',
    foundOn: '2026-08-10',
    rectifyBy: '2026-12-31',
  });
  await act(findingPublish, {
    record: reward,
    channel: 'PORTAL',
    medium: '青川市人民政府门户网站',
    basis: '国发〔2016〕76号',
    publishedOn: '2026-08-17',
    approverPost: id('post:city.head'),
  });
  ids.set('investment.finding:tax', tax);
  ids.set('investment.finding:reward', reward);
}
