import { Day, Money, RecordType, Text } from '@integrity-graph/kit';
import { BOTH_SIDES, CommitmentPart } from './part.js';

@RecordType({ table: 'payment', zh: '政府方付款', en: 'Payment by the government’s side', bodies: BOTH_SIDES })
export class PppPayment extends CommitmentPart {
  @Money('支付金额 · amount paid')
  amount!: Money;

  @Day('支付日期 · day of payment', { filter: true, order: true })
  paidOn!: string;

  @Text('支付凭证 · document of the payment')
  document!: string;
}
