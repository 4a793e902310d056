import { Day, Flag, RecordType, Text } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';

@RecordType({ table: 'delivery', zh: '交付', en: 'Delivery under a procurement contract', bodies: PARTIES })
export class ProcurementDelivery extends ContractPart {
  @Day('交付日期 · day of delivery')
  deliveredOn!: string;

  @Text('交付内容 · what was delivered')
  description!: string;

  @Flag('是否全部交付完毕 · whether everything is now delivered')
  isComplete!: boolean;
}
