import { Day, Money, RecordType, Reference } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';
import { ProcurementInvoice } from '../invoice/invoice.js';

@RecordType({ table: 'payment', zh: '付款', en: 'Payment under a procurement contract', bodies: PARTIES })
export class ProcurementPayment extends ContractPart {
  @Day('付款日期 · day of payment (实施条例 51)', { filter: true, order: true })
  paidOn!: string;

  @Money('付款金额 · amount', { order: true })
  amount!: Money;

  @Reference(() => ProcurementInvoice, '对应发票 · invoice paid', { nullable: true, filter: true })
  invoiceId?: string | null;
}
