import type { Sample } from '@integrity-graph/kit';
import { bidReceive } from './bid/receive.js';
import { bidBondRecord } from './bid/record-bond.js';
import { bidBondReturn } from './bid/return-bond.js';
import { bidWithdraw } from './bid/withdraw.js';
import { conditionRecord } from './condition/record.js';
import { projectRegister } from './project/register.js';
import { sectionRegister } from './section/register.js';
import { tenderEnd } from './tender/end.js';
import { tenderIssue } from './tender/issue.js';

/*
 * A tender of the environment bureau that failed: points were given for work in the city, two firms bid, one withdrew in
 * time, and nobody was left. It is to be tendered anew. Ids by name: `tender:sludge`, `condition:sludge`,
 * `bid:sludge.bridge` (withdrawn, its bond returned in time), `bid:sludge.mine` (never opened, its bond returned).
 */
export async function loadFailedTender({ act, id, ids }: Sample): Promise<void> {
  const estimate = { amount: '9600000.00', currency: 'CNY' };
  const bond = { amount: '190000.00', currency: 'CNY' };
  const name = '临溪污水处理厂污泥处置服务';
  const project = await act(projectRegister, {
    number: '青环招〔2026〕6号',
    name,
    tenderer: id('body:environment'),
    responsiblePost: id('post:environment.deputy'),
    authority: id('body:development'),
    category: 'SERVICES',
    method: 'OPEN',
    organisation: 'OWN',
    scope: '处置服务',
    market: '污泥处置服务',
    estimate,
    isMustTender: true,
    isStateControlled: true,
    approvalNumber: '青发改审〔2026〕6号',
    approvedBy: id('body:development'),
    approvedOn: '2026-08-24',
  });
  const section = await act(sectionRegister, { project, number: '1', name, estimate, itemCode: '770502' });
  const tender = await act(tenderIssue, {
    section,
    publishedOn: '2026-09-28',
    medium: '青川市公共资源交易网',
    url: 'https://ggzy.example.invalid/6',
    basis: '招标投标法 16',
    approverPost: id('post:environment.head'),
    isOpenToConsortia: true,
    documentUntil: '2026-10-09',
    bidsDueAt: new Date('2026-10-26T09:30:00+08:00'),
    evaluationMethod: 'COMPREHENSIVE',
    bidBond: bond,
  });
  ids.set('tender:sludge', tender);
  const condition = await act(conditionRecord, {
    tender,
    kind: 'SCORING',
    content: '近三年在本市有同类服务业绩的，每项加 2 分',
    tiedTo: 'REGION',
    named: '青川市',
  });
  ids.set('condition:sludge', condition);
  for (const [index, firm] of ['bridge', 'mine'].entries()) {
    const receivedAt = new Date(`2026-10-2${index + 1}T15:00:00+08:00`);
    const receipt = { receiptNumber: String(index + 1), seal: `封${index + 1}`, receivedAt };
    ids.set(`bid:sludge.${firm}`, await act(bidReceive, { tender, ...receipt }));
  }
  const withdrawn = id('bid:sludge.bridge');
  await act(bidWithdraw, {
    bid: withdrawn,
    notifiedAt: new Date('2026-10-23T10:00:00+08:00'),
    notice: '恒固函〔2026〕31号',
    bidder: id('enterprise:bridge'),
    bond,
  });
  await act(bidBondReturn, { bid: withdrawn, returnedOn: '2026-10-27' });
  await act(tenderEnd, {
    tender,
    endedOn: '2026-10-26',
    ending: 'TOO_FEW_BIDDERS',
    endingReason: '投标截止时仅有一家投标',
  });
  const unopened = id('bid:sludge.mine');
  await act(bidBondRecord, { bid: unopened, bidder: id('enterprise:mine'), bond });
  await act(bidBondReturn, { bid: unopened, returnedOn: '2026-10-29' });
}
