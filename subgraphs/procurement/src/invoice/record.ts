import { action, type Day, GraphQLDay, MoneyInput } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkMoney, checkPast, checkText, checkTotal } from '../checks.js';
import { ProcurementContract, totalOf } from '../contract/contract.js';
import { partOf } from '../contract/part.js';
import { settleObligations } from '../obligations.js';
import { refuse } from '../refusals.js';
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
    checkAfter(work, contract.dateSigned, receivedOn, 'receivedOn', 'INVOICED_BEFORE_SIGNING');
    const earlier = await work.findAll(ProcurementInvoice, { contractId });
    if (earlier.some((invoice) => invoice.number === number)) {
      refuse(work, 'DUPLICATE_NUMBER', 'number', number);
    }
    if (isAmount) {
      const amounts = [amount, ...earlier.map((invoice) => invoice.amount)];
      checkTotal(work, amounts, totalOf(contract), 'amount', 'INVOICED_ABOVE_VALUE');
    }
    if (work.refused) return;

    work.effectiveOn = receivedOn;
    const invoice = work.create(ProcurementInvoice, { ...partOf(contract), ...input });
    await settleObligations(work, contract);
    return invoice;
  },
});
