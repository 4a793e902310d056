import { Day, GovernmentBody, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { PublishedRecord } from '../published.js';

@RecordType({ table: 'intention', zh: '政府采购意向', en: 'Procurement intention', bodies: ['buyer_id'] })
export class ProcurementIntention extends PublishedRecord {
  @Text('采购项目名称 · name of what is to be procured', { order: true })
  name!: string;

  @Text('采购需求概况 · summary of the need')
  needSummary!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { filter: true })
  buyerId!: string;

  @Money('预算金额 · budget', { order: true })
  budget!: Money;

  @Day('预计采购时间，到月则为该月首日 · expected time; the first of the month where only the month is known')
  expectedOn!: string;
}
