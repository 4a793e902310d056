import { Day, DecimalNumber, Flag, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ARCHIVED, ArchivePart } from '../archive/part.js';
import { BiddingCreditIndicator } from './indicator.js';

/** What a firm reached by an indicator on a day. */
@RecordType({ table: 'credit_mark', zh: '信用指标评价', en: 'Mark of a firm by a credit indicator', bodies: ARCHIVED })
export class BiddingCreditMark extends ArchivePart {
  @Reference(() => BiddingCreditIndicator, '指标 · indicator', { filter: true })
  indicatorId!: string;

  @DecimalNumber('指标值 · value reached')
  value!: string;

  @Flag('是否达标 · whether it meets the standard', { filter: true })
  isMet!: boolean;

  @DecimalNumber('评价时的权重 · weight of the indicator')
  weight!: string;

  @Day('评价日期 · day of the mark', { filter: true, order: true })
  markedOn!: string;

  @Text('依据材料 · evidence')
  evidence!: string;
}
