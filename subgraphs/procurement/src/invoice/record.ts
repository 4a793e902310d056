import { action, addMoney, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAtMost, checkCurrency, checkMoney, checkOrder, checkPast, checkText } from '../checks.js';
import { ProcurementContract } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { ProcurementInvoice } from './invoice.js';

@InputType('ProcurementInvoiceRecordInput', { description: '登记收到的发票 · record an invoice received' })
export class InvoiceRecordInput {
  @Field(() => ID, { description: '采购合同 · contract' })
  contract!: string;

  @Field(() => String, { description: '发票号码 · invoice number' })
  number!: string;

  @Field(() => GraphQLDay, { description: '收到日期 · day received' })
  receivedOn!: Day;

  @Field(() => MoneyInput, { description: '发票金额 · amount' })
  amount!: MoneyInput;
}

export const invoiceRecord = action({
  name: 'procurementInvoiceRecord',
  description: '登记收到的发票 · record an invoice received',
  input: InvoiceRecordInput,
  record: ProcurementInvoice,
  async run({ contract: contractId, ...input }, work) {
    const { number, receivedOn, amount } = input;
    checkText(work, number, 'number');
    checkPast(work, receivedOn, 'receivedOn');
    const isAmount = checkMoney(work, amount, 'amount');
    const contract = await work.find(ProcurementContract, contractId, 'contract');
    if (!contract) return;
    checkOrder(work, 'INVOICED_BEFORE_SIGNING', contract.dateSigned, receivedOn, 'receivedOn', 'an invoice follows the signing; correct the day');
    const earlier = await work.findAll(ProcurementInvoice, { contractId });
    if (earlier.some((invoice) => invoice.number === number)) {
      work.refuse('DUPLICATE_NUMBER', 'number', `${number} 已登记 · this invoice is recorded already: nothing is left to do, or correct the number`);
    }
    if (isAmount && checkCurrency(work, amount, contract.value, 'amount')) {
      const total = addMoney(amount, ...earlier.map((invoice) => invoice.amount));
      checkAtMost(work, 'INVOICED_ABOVE_VALUE', total, contract.value, 'amount', '发票合计超过合同金额 · all invoices together exceed the contract value; correct the amount');
    }
    if (work.refused) return;

    work.effectiveOn = receivedOn;
    const invoice = work.create(ProcurementInvoice, { ...partOf(contract), ...input });
    await settleObligations(work, contract);
    return invoice;
  },
});
