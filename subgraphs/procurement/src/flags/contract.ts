import {
  byDay,
  type Context,
  compareDecimals,
  type Day,
  flagRule,
  NotApplicable,
  tableOf,
  valueText,
} from '@integrity-graph/kit';
import { ProcurementAcceptance } from '../acceptance/acceptance.js';
import { ProcurementChallenge } from '../challenge/challenge.js';
import { ProcurementContract, totalOf } from '../contract/contract.js';
import { ProcurementPayment } from '../payment/payment.js';
import { aboveShare } from './above-share.js';
import { lateAct } from './late.js';
import { ofContract } from './of-contract.js';

const lateOnContract = { record: ofContract.record, bodyOf: ofContract.bodyOf, column: 'date_signed' };
const signed: [string, (contract: ProcurementContract) => Day] = [
  '签订日期 · date signed',
  ({ dateSigned }) => dateSigned,
];

export const PUBLISHED_LATE = lateAct({
  ...lateOnContract,
  code: 'CONTRACT_PUBLISHED_LATE',
  title: '合同公告超期 · contract published late (实施条例 50)',
  period: 'contract_publication',
  from: signed,
  done: ['公告日期 · date published', ({ datePublished }) => datePublished],
});

export const SIGNED_LATE = lateAct({
  ...lateOnContract,
  code: 'CONTRACT_SIGNED_LATE',
  title: '中标通知书发出后签订合同超期 · contract signed late after the award notice (政府采购法 46)',
  period: 'contract_signing',
  column: 'award_notice_issued_on',
  from: ['中标、成交通知书发出日期 · award notice issued', ({ awardNoticeIssuedOn }) => awardNoticeIssuedOn],
  done: signed,
});

export const FILED_LATE = lateAct({
  ...lateOnContract,
  code: 'CONTRACT_FILED_LATE',
  title: '合同备案超期 · contract filed late (政府采购法 47)',
  period: 'contract_filing',
  from: signed,
  done: ['备案日期 · date filed', ({ dateFiled }) => dateFiled],
});

export const CHALLENGE_REPLIED_LATE = lateAct({
  code: 'CHALLENGE_REPLIED_LATE',
  title: '质疑答复超期 · challenge answered late (政府采购法 53)',
  record: () => ProcurementChallenge,
  period: 'challenge_reply',
  from: ['收到质疑日期 · day it was received', ({ lodgedOn }) => lodgedOn],
  done: ['答复日期 · day of the reply', ({ repliedOn }) => repliedOn],
  column: 'lodged_on',
  bodyOf: ({ buyerId }) => buyerId,
});

export const SUPPLEMENTS_ABOVE_LIMIT = flagRule<
  ProcurementContract,
  { value: string; supplemented: string; currency: string },
  'threshold'
>({
  ...ofContract,
  code: 'SUPPLEMENTS_ABOVE_LIMIT',
  title: '补充合同合计超过原合同金额的百分之十 · supplements above a tenth of the contract (政府采购法 49)',
  version: 2,
  values: { threshold: 'supplement_limit' },
  inputs: {
    value: '原合同金额 · original value',
    supplemented: '补充合同金额合计 · sum of the supplements',
    currency: '币种 · currency',
  },
  gather: async (targets) =>
    targets.map(({ record: { value, amountSupplemented } }) =>
      amountSupplemented
        ? { value: value.amount, supplemented: amountSupplemented.amount, currency: value.currency }
        : new NotApplicable('没有补充合同 · no supplementary contract'),
    ),
  judge: ({ value, supplemented }, { threshold }) => aboveShare(supplemented, value, valueText(threshold)),
  statement: ({ supplemented, currency }, { result }) =>
    `补充合同合计 ${supplemented} ${currency}，占原合同金额的 ${result} · supplements come to ${result} of the original value`,
});

export const ACCEPTANCE_IRREGULAR = flagRule<
  ProcurementAcceptance,
  { isSigned: boolean; acceptedOn: Day; paidInFullOn: Day | null },
  'threshold'
>({
  code: 'ACCEPTANCE_IRREGULAR',
  title: '验收无签字，或晚于最后一笔付款 · acceptance without a signature, or after the last payment (政府采购法 41)',
  version: 1,
  record: () => ProcurementAcceptance,
  values: { threshold: 'acceptance_irregularities' },
  inputs: {
    isSigned: '是否有签字 · whether it is signed',
    acceptedOn: '验收日期 · day of acceptance',
    paidInFullOn: '付清日期 · day of the payment that made it whole',
  },
  dayOf: ({ record }) => record.acceptedOn,
  async gather(targets, context) {
    const contracts = await Promise.all(
      targets.map(({ record }) => context.load(ProcurementContract, record.contractId)),
    );
    const paid = await paidInFull(
      contracts.flatMap((contract) => contract ?? []),
      context,
    );
    return targets.map(({ record: { acceptedOn, signedById } }, index) => {
      const contract = contracts[index];
      if (!contract || contract.origin === 'IMPORTED')
        return new NotApplicable('导入的记录不载签字 · an imported record tells of no signature');
      return { isSigned: signedById != null, acceptedOn, paidInFullOn: paid.get(contract.id) ?? null };
    });
  },
  judge({ isSigned, acceptedOn, paidInFullOn }, { threshold }) {
    const isAfterPayment = paidInFullOn !== null && acceptedOn > paidInFullOn;
    const count = Number(!isSigned) + Number(isAfterPayment);
    return {
      result: String(count),
      unit: '',
      exceeds: compareDecimals(String(count), valueText(threshold)) > 0,
      calculation: `${isSigned ? 0 : 1} + ${isAfterPayment ? 1 : 0} (${paidInFullOn ?? '—'} < ${acceptedOn})`,
    };
  },
  statement: ({ isSigned, acceptedOn, paidInFullOn }) =>
    isSigned
      ? `付清之后才验收：${paidInFullOn}，${acceptedOn} · accepted on ${acceptedOn}, paid in full on ${paidInFullOn}`
      : '验收没有签字 · nobody signed the acceptance',
  bodyOf: ({ buyerId }) => buyerId,
  watches: [
    {
      type: ProcurementPayment,
      targets: (ids, context) =>
        context.rows(
          `select distinct a.id from ${tableOf(ProcurementAcceptance)} a join ${tableOf(ProcurementPayment)} p
           on p.contract_id = a.contract_id where p.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
    {
      // What it comes to says which payment made it whole.
      type: ProcurementContract,
      targets: (ids, context) =>
        context.rows(`select id from ${tableOf(ProcurementAcceptance)} where contract_id = any(?::uuid[])`, [
          `{${ids.join(',')}}`,
        ]),
    },
  ],
  between: byDay(() => ProcurementAcceptance, 'accepted_on'),
});

/** The day of the payment with which a contract was paid in full, of those that were. */
async function paidInFull(contracts: ProcurementContract[], { rows }: Context): Promise<Map<string, Day>> {
  const payments = await rows<{ contractId: string; paidOn: Day; amount: string }>(
    `select contract_id as "contractId", max(paid_on)::text as "paidOn", sum(amount_amount)::text as amount
     from ${tableOf(ProcurementPayment)} where contract_id = any(?::uuid[]) group by contract_id`,
    [`{${contracts.map(({ id }) => id).join(',')}}`],
  );
  const totals = new Map(contracts.map((contract) => [contract.id, totalOf(contract).amount]));
  return new Map(
    payments
      .filter(({ contractId, amount }) => compareDecimals(amount, totals.get(contractId)!) >= 0)
      .map(({ contractId, paidOn }) => [contractId, paidOn]),
  );
}
