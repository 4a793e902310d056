import {
  action,
  checkPast,
  checkText,
  compareDecimals,
  type Day,
  GraphQLDay,
  MoneyInput,
  subtractDecimals,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkYuan, sumOf } from '../ledger/amounts.js';
import { settleInstalment } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { DebtShare } from '../share/share.js';
import { DebtInstalment, owedIn } from './instalment.js';
import { DebtPayment, FundsFrom } from './payment.js';

@InputType('DebtInstalmentPayInput', { description: '登记还本付息 · record a payment (预算法 35)' })
export class InstalmentPayInput {
  @Field(() => ID, { description: '还本付息分期 · instalment' })
  instalment!: string;

  @Field(() => MoneyInput, { description: '金额（人民币），不超过尚欠 · amount, in yuan, not above what is unpaid' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '支付日期 · day of payment' })
  paidOn!: Day;

  @Field(() => FundsFrom, { description: '资金来源 · where the money came from' })
  fundsFrom!: FundsFrom;

  @Field(() => String, { nullable: true, description: '支付凭证 · voucher' })
  voucher?: string | null;
}

export const instalmentPay = action({
  name: 'debtInstalmentPay',
  description: '登记还本付息；付清即履行 · record a payment; the instalment is performed once paid in full (预算法 35)',
  input: InstalmentPayInput,
  record: DebtPayment,
  async run({ instalment: id, ...input }, work) {
    checkText(work, input.voucher, 'voucher');
    checkYuan(work, input.amount, 'amount');
    checkPast(work, input.paidOn, 'paidOn');
    const instalment = await work.find(DebtInstalment, id, 'instalment');
    const share = instalment && (await work.see(DebtShare, instalment.shareId, 'instalment'));
    if (!share) return;
    checkAfter(work, share.receivedOn, input.paidOn, 'paidOn', 'PAID_BEFORE_RECEIVED');
    const earlier = await work.findAll(DebtPayment, { instalmentId: instalment.id });
    const unpaid = subtractDecimals(owedIn(instalment), sumOf(earlier.map(({ amount }) => amount)));
    if (compareDecimals(input.amount.amount, unpaid) > 0) {
      refuse(work, 'ABOVE_UNPAID', 'amount.amount', `${input.amount.amount}, ${unpaid} is unpaid`);
    }
    if (work.refused) return;

    work.effectiveOn = input.paidOn;
    const { divisionId, divisionPath, debtorId } = instalment;
    const payment = work.create(DebtPayment, {
      ...input,
      divisionId,
      divisionPath,
      debtorId,
      instalmentId: instalment.id,
    });
    await settleInstalment(work, instalment, share);
    return payment;
  },
});
