import { Day, Money, RecordType, Text } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

@RecordType({ table: 'invoice', zh: '发票', en: 'Invoice under a procurement contract', bodies: PARTIES })
export class ProcurementInvoice extends ContractPart {
  @Text('发票号码 · invoice number', { filter: true, order: true })
  number!: string;

  @Day('收到日期 · day received', { filter: true, order: true })
  receivedOn!: string;

  @Money('发票金额 · amount', { order: true })
  amount!: Money;
}
