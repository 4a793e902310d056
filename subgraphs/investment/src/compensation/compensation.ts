import { Day, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestmentChange } from '../change/change.js';
import { CommitmentPart, PARTIES } from '../commitment/part.js';

@RecordType({ table: 'compensation', zh: '补偿支付', en: 'Compensation paid to an investor', bodies: PARTIES })
export class InvestmentCompensation extends CommitmentPart {
  @Reference(() => InvestmentChange, '变更 · change it compensates', { filter: true })
  changeId!: string;

  @Day('支付日期 · day of payment', { order: true })
  paidOn!: string;

  @Money('支付数额 · amount paid')
  amount!: Money;

  @Text('支付凭证 · document of the payment')
  document!: string;
}
