import { action, addMoney, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAtMost, checkCurrency, checkMoney, checkOrder, checkPast } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { ProcurementInvoice } from '../invoice/invoice.js';
import { settleObligations } from '../obligations.js';
import { ProcurementPayment } from './payment.js';

@InputType('ProcurementPaymentRecordInput', { description: '登记付款 · record a payment (实施条例 51)' })
export class PaymentRecordInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => GraphQLDay, { description: '付款日期 · day of payment' })
  paidOn!: Day;

  @Field(() => MoneyInput, { description: '付款金额 · amount' })
  amount!: MoneyInput;

  @Field(() => ID, { nullable: true, description: '对应发票 · invoice paid' })
  invoice?: string | null;
}

export const paymentRecord = action({
  name: 'procurementPaymentRecord',
  description: '登记付款；付清后付款义务即履行 · record a payment; the duty to pay is performed once all is paid (实施条例 51)',
  input: PaymentRecordInput,
  record: ProcurementPayment,
  async run({ contract: contractId, invoice: invoiceId, paidOn, amount }, work) {
    checkPast(work, paidOn, 'paidOn');
    const isAmount = checkMoney(work, amount, 'amount');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    checkOrder(work, 'PAID_BEFORE_SIGNING', contract.dateSigned, paidOn, 'paidOn', 'nothing is paid before the signing; correct the day');
    const invoice = invoiceId ? await work.see(ProcurementInvoice, invoiceId, 'invoice') : undefined;
    if (invoice && invoice.contractId !== contractId) {
      work.refuse('INVOICE_OF_OTHER_CONTRACT', 'invoice', `发票 ${invoice.number} belongs to another contract: take one of this contract’s invoices`);
    }
    if (isAmount && checkCurrency(work, amount, contract.value, 'amount')) {
      const earlier = await work.findAll(ProcurementPayment, { contractId });
      const total = addMoney(amount, ...earlier.map((payment) => payment.amount));
      checkAtMost(work, 'PAID_ABOVE_VALUE', total, contract.value, 'amount', '付款合计超过合同金额 · all payments together exceed the contract value; correct the amount, or the value first');
    }
    if (work.refused) return;

    work.effectiveOn = paidOn;
    const payment = work.create(ProcurementPayment, { ...partOf(contract), paidOn, amount, invoiceId });
    await settleObligations(work, contract);
    return payment;
  },
});
