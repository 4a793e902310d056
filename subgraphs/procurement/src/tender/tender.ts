import { Day, Instant, Money, RecordType } from '@integrity-graph/kit';
import { PublishedProjectPart } from '../project/part.js';

/** The invitation to bid and its document: a tender, a negotiation, a consultation or an inquiry of prices. */
@RecordType({ table: 'tender', zh: '采购公告与采购文件', en: 'Tender of a procurement project', bodies: ['buyer_id'] })
export class ProcurementTender extends PublishedProjectPart {
  @Money('预算金额，采购文件须载明 · budget, which the document must show (实施条例 30)')
  budget!: Money;

  @Money('最高限价 · ceiling price', { nullable: true })
  ceilingPrice?: Money | null;

  @Money('投标保证金 · bid guarantee asked for (实施条例 33)', { nullable: true })
  bidGuarantee?: Money | null;

  @Day('采购文件提供截止日期 · last day the document is available (实施条例 31)')
  availableUntil!: string;

  @Instant('提交投标、响应文件截止时刻 · bid deadline (政府采购法 35)', { order: true })
  bidsDueAt!: Date;

  @Instant('开标时刻 · when the bids were opened', { nullable: true })
  openedAt?: Date | null;
}
