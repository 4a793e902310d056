import { Code, Day, DomainRecord, GovernmentBody, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { DebtInstalment } from '../instalment/instalment.js';
import { FundsFrom } from '../instalment/payment.js';

/** Funds that stand ready for an instalment before it falls due. */
@RecordType({ table: 'repayment_source', zh: '偿债资金来源', en: 'Funds secured for repayment', bodies: ['debtor_id'] })
export class DebtRepaymentSource extends DomainRecord {
  @Reference(() => DebtInstalment, '还本付息分期 · instalment', { filter: true })
  instalmentId!: string;

  @Reference(() => GovernmentBody, '偿债政府 · government that pays', { hidden: true })
  debtorId!: string;

  @Code(FundsFrom, '资金来源 · where the money comes from', { filter: true })
  fundsFrom!: FundsFrom;

  @Money('落实金额 · amount secured')
  amount!: Money;

  @Day('落实日期 · day it was secured', { order: true })
  securedOn!: string;

  @Text('依据文件，如预算安排 · document, such as the budget that provides for it')
  document!: string;
}
