import { action, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkMoney, checkPast, checkTotal } from '../checks.js';
import { ProcurementContract, totalOf } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { ProcurementInvoice } from '../invoice/invoice.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
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
  description:
    '登记付款；付清后付款义务即履行 · record a payment; the duty to pay is performed once all is paid (实施条例 51)',
  input: PaymentRecordInput,
  record: ProcurementPayment,
  async run({ contract: contractId, invoice: invoiceId, paidOn, amount }, work) {
    checkPast(work, paidOn, 'paidOn');
    const isAmount = checkMoney(work, amount, 'amount');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    const invoice = invoiceId ? await work.see(ProcurementInvoice, invoiceId, 'invoice') : undefined;
    if (!contract) return;
    checkAfter(work, contract.dateSigned, paidOn, 'paidOn', 'PAID_BEFORE_SIGNING');
    if (invoice && invoice.contractId !== contract.id) {
      refuse(work, 'INVOICE_OF_OTHER_CONTRACT', 'invoice', invoice.number);
    }
    if (isAmount) {
      const earlier = await work.findAll(ProcurementPayment, { contractId });
      const amounts = [amount, ...earlier.map((payment) => payment.amount)];
      checkTotal(work, amounts, totalOf(contract), 'amount', 'PAID_ABOVE_VALUE');
    }
    if (work.refused) return;

    work.effectiveOn = paidOn;
    const payment = work.create(ProcurementPayment, { ...partOf(contract), paidOn, amount, invoiceId });
    await settleObligations(work, contract);
    return payment;
  },
});
