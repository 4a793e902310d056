import {
  action,
  addMoney,
  checkMoney,
  checkPast,
  checkText,
  compareMoney,
  type Day,
  GraphQLDay,
  type Money,
  MoneyInput,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleCommitment } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { MONETARY, PppCommitment } from './commitment.js';
import { underCommitment } from './part.js';
import { PppPayment } from './payment.js';

@InputType('PppPaymentRecordInput', { description: '登记政府方付款 · record a payment by the government’s side' })
export class PaymentRecordInput {
  @Field(() => ID, { description: '付款事项 · commitment to pay' })
  commitment!: string;

  @Field(() => MoneyInput, { description: '支付金额 · amount' })
  amount!: MoneyInput;

  @Field(() => GraphQLDay, { description: '支付日期 · day of payment' })
  paidOn!: Day;

  @Field(() => String, { description: '支付凭证 · document of the payment' })
  document!: string;
}

export const paymentRecord = action({
  name: 'pppPaymentRecord',
  description:
    '登记资本金、付费或补贴的支付 · record a payment of capital, price or subsidy; several may make up what is due',
  input: PaymentRecordInput,
  record: PppPayment,
  async run({ commitment: id, ...input }, work) {
    checkText(work, input.document, 'document');
    checkPast(work, input.paidOn, 'paidOn');
    const isAmount = checkMoney(work, input.amount, 'amount');
    const commitment = await work.find(PppCommitment, id, 'commitment');
    if (!commitment) return;
    const due = commitment.payableAmount ?? commitment.amount;
    if (!MONETARY.includes(commitment.kind) || !due) {
      refuse(work, 'NOT_TO_BE_PAID', 'commitment', commitment.kind);
    } else if (isAmount && input.amount.currency !== due.currency) {
      refuse(work, 'CURRENCY_MISMATCH', 'amount.currency', `${input.amount.currency}, ${due.currency}`);
    } else if (isAmount) {
      const paid = paidOf(await work.findAll(PppPayment, { commitmentId: commitment.id }), due.currency);
      const total = addMoney(paid, input.amount);
      if (compareMoney(total, due) > 0) refuse(work, 'ABOVE_DUE', 'amount', `${total.amount} > ${due.amount}`);
    }
    checkAfter(work, commitment.agreedOn, input.paidOn, 'paidOn', 'PERFORMED_BEFORE_AGREED');
    if (work.refused) return;

    work.effectiveOn = input.paidOn;
    const payment = work.create(PppPayment, { ...underCommitment(commitment), ...input });
    await settleCommitment(work, commitment);
    return payment;
  },
});

/** What some payments come to. */
export const paidOf = (payments: readonly PppPayment[], currency: string): Money =>
  addMoney({ amount: '0', currency }, ...payments.map(({ amount }) => amount));
