import { Day, Money, RecordType, Text } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

/** A part of the price that both sides confirmed, by progress or by period: the term of payment runs from that day. */
@RecordType({
  table: 'settlement',
  zh: '进度或定期结算',
  en: 'Settlement under a procurement contract',
  document: 'document',
  bodies: PARTIES,
})
export class ProcurementSettlement extends ContractPart {
  @Text('结算单编号 · number of the document of settlement', { filter: true })
  document!: string;

  @Text('所结算的进度或期间 · progress or period that is settled')
  period!: string;

  @Day('双方确认结算金额之日 · day both sides confirmed the amount (保障中小企业款项支付条例 9)', {
    filter: true,
    order: true,
  })
  settledOn!: string;

  @Money('结算金额 · amount', { order: true })
  amount!: Money;
}

/** In the order in which they are paid. */
export const inPaymentOrder = <T extends Pick<ProcurementSettlement, 'settledOn' | 'id'>>(settlements: readonly T[]) =>
  settlements.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = ({ settledOn, id }: Pick<ProcurementSettlement, 'settledOn' | 'id'>) => `${settledOn} ${id}`;
