import { Day, DomainRecord, Enterprise, Flag, GovernmentBody, RecordType, Reference } from '@integrity-graph/kit';

/**
 * The integrity archive of a firm that takes part in bidding (晋政发〔2018〕10号 10), kept from its first acceptance on.
 * What is known of the firm hangs on it; the public sees what was published.
 */
@RecordType({
  table: 'archive',
  zh: '招标投标诚信档案',
  en: 'Integrity archive of a firm in bidding',
  bodies: ['keeper_id', 'enterprise_id'],
})
export class BiddingArchive extends DomainRecord {
  @Reference(() => Enterprise, '企业 · firm', { filter: true })
  enterpriseId!: string;

  @Reference(() => GovernmentBody, '建档机构 · body that keeps the archive', { filter: true })
  keeperId!: string;

  @Flag('是否招标代理机构 · whether it is a tendering agency', { filter: true })
  isAgency!: boolean;

  @Flag('是否承包商 · whether it is a contractor for works', { filter: true })
  isContractor!: boolean;

  @Flag('是否供应商 · whether it is a supplier of goods or services', { filter: true })
  isSupplier!: boolean;

  @Day('建档日期 · day it was opened', { filter: true, order: true })
  openedOn!: string;
}
