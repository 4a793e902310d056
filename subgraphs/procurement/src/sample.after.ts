import type { Sample } from '@integrity-graph/kit';
import { arrearsComplaintLodge } from './arrears-complaint/lodge.js';
import { arrearsComplaintTransfer } from './arrears-complaint/transfer.js';
import { challengeLodge } from './challenge/lodge.js';
import { challengeReply } from './challenge/reply.js';
import { contractSupplement } from './change/supplement.js';
import { complaintStopClock } from './complaint/clock.js';
import { complaintAccept } from './complaint/examine.js';
import { complaintLodge } from './complaint/lodge.js';
import { disclosurePublish } from './disclosure/publish.js';
import { penaltyImpose } from './penalty/impose.js';
import { receivableClaim } from './receivable/claim.js';
import { receivableConfirm } from './receivable/confirm.js';
import { supplierEvaluationContest } from './supplier-evaluation/contest.js';
import { supplierEvaluationMake } from './supplier-evaluation/make.js';

const money = (amount: string) => ({ amount, currency: 'CNY' });

/** What followed the signatures of the sample's contracts. */
export async function loadAfterSignature(sample: Sample): Promise<void> {
  await supplemented(sample);
  await disputed(sample);
  await evaluated(sample);
  await unpaid(sample);
}

/** A supplement of 8.4 % for a road, published a day after it. */
async function supplemented({ act, id }: Sample): Promise<void> {
  const record = await act(contractSupplement, {
    contract: id('contract:zone-road'),
    changedOn: '2026-05-20',
    reason: '增设两处人行过街设施',
    document: '青采合补〔2026〕001号',
    amount: money('4200000'),
  });
  await act(disclosurePublish, {
    kind: 'CONTRACT_CHANGE',
    record,
    publishedOn: '2026-05-21',
    medium: '青川市政府采购网',
    basis: '财办库〔2023〕243号',
    approverPost: id('post:zone.head'),
  });
}

/** A challenge answered three working days late, and the complaint after it: an expert review goes on. */
async function disputed({ act, id, ids }: Sample): Promise<void> {
  const challenge = await act(challengeLodge, {
    project: id('project:monitoring'),
    supplier: id('enterprise:solar'),
    against: 'RESULT',
    knownOn: '2026-10-13',
    lodgedOn: '2026-10-16',
    matter: '技术评分未按招标文件公布的标准计算',
  });
  ids.set('challenge:monitoring', challenge);
  await act(challengeReply, {
    challenge,
    repliedOn: '2026-10-30',
    outcome: 'DISMISSED',
    reply: '评分汇总无误',
  });
  const complaint = await act(complaintLodge, {
    challenge,
    authority: id('body:finance'),
    lodgedOn: '2026-11-03',
    matter: '请求重新评审',
  });
  ids.set('complaint:monitoring', complaint);
  await act(complaintAccept, { complaint, examinedOn: '2026-11-06' });
  await act(complaintStopClock, { complaint, from: '2026-11-12', reason: 'EXPERT_REVIEW' });
}

/** An evaluation the supplier objects to, and a fine of another one. */
async function evaluated({ act, id }: Sample): Promise<void> {
  const evaluation = await act(supplierEvaluationMake, {
    contract: id('contract:command-centre'),
    evaluatedOn: '2026-06-22',
    score: 68,
    opinion: '首次验收未达标，整改一个月后合格',
  });
  await act(supplierEvaluationContest, {
    evaluation,
    contestedOn: '2026-06-29',
    objection: '首次验收时机房网络由采购人提供，未达约定带宽',
  });
  await act(penaltyImpose, {
    role: 'SUPPLIER',
    party: id('enterprise:catering'),
    ground: 'CG_COLLUDE',
    basis: '与其他供应商约定报价，政府采购法第七十七条',
    kind: 'FINE',
    amount: money('600'),
    authority: id('body:finance'),
    decisionNumber: '青财罚〔2026〕2号',
    decidedOn: '2026-07-20',
  });
}

/** A printing firm asks what it is still owed, has it confirmed in part, and complains. */
async function unpaid({ act, id }: Sample): Promise<void> {
  const contract = id('contract:invoices');
  const receivable = await act(receivableClaim, {
    contract,
    claimedOn: '2026-10-30',
    amountClaimed: money('166000'),
  });
  await act(receivableConfirm, {
    receivable,
    confirmedOn: '2026-11-13',
    amountConfirmed: money('150000'),
    dispute: '最后一批票据的防伪线是否达标有争议',
  });
  const complaint = await act(arrearsComplaintLodge, {
    contract,
    receiver: id('body:development'),
    acceptedOn: '2026-11-04',
    amount: money('166000'),
    matter: '票据印制款逾期未付',
  });
  await act(arrearsComplaintTransfer, { complaint, handler: id('body:city'), transferredOn: '2026-11-12' });
}
