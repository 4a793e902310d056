import {
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Instant,
  Money,
  RecordType,
  Reference,
  Text,
  TextList,
} from '@integrity-graph/kit';
import { ProcurementTender } from '../tender/tender.js';

/** State of a bid; after OCDS `bidStatus`. */
export const BidStatus = {
  SEALED: 'SEALED',
  REFUSED: 'REFUSED',
  OPENED: 'OPENED',
  VALID: 'VALID',
  DISQUALIFIED: 'DISQUALIFIED',
} as const;
export type BidStatus = keyof typeof BidStatus;

codelist(BidStatus, 'ProcurementBidStatus', '投标状态 · state of a bid (OCDS bidStatus)', {
  SEALED: '已密封送达，未开标 · received sealed, not opened',
  REFUSED: '逾期送达，拒收 · came after the deadline and was refused',
  OPENED: '已开标，未评审 · opened, not evaluated',
  VALID: '评审有效 · valid',
  DISQUALIFIED: '评审无效 · disqualified',
});

/**
 * A bid. Until the opening the register holds no more than the receipt of a sealed envelope: who bids and for how much
 * is recorded at the opening and not before, so that nobody can look, with whatever right. Where all failed unopened, who
 * gave what guarantee is recorded, so that it goes back; what he would have asked for is not.
 */
@RecordType({ table: 'bid', zh: '投标（响应）文件', en: 'Bid in a procurement', bodies: ['buyer_id', 'supplier_id'] })
export class ProcurementBid extends DomainRecord {
  @Reference(() => ProcurementTender, '采购公告与采购文件 · tender', { filter: true })
  tenderId!: string;

  @Reference(() => GovernmentBody, '采购人 · buyer', { hidden: true, filter: true })
  buyerId!: string;

  @Text('签收编号 · number of the receipt')
  receiptNumber!: string;

  @Text('封签号或加密文件摘要 · number of the seal, or digest of the encrypted file')
  seal!: string;

  @Instant('送达时刻 · when it was received', { order: true })
  receivedAt!: Date;

  @Code(BidStatus, '状态 · state', { filter: true })
  status!: BidStatus;

  @Reference(
    () => Enterprise,
    '投标人；开标前为空，未开标即废标的为保证金缴纳人 · bidder; null before the opening, or until the guarantee of what failed unopened is recorded',
    { nullable: true, filter: true },
  )
  supplierId?: string | null;

  @TextList(
    '所投的包号；不分包、投全部包或未开标的为空 · numbers of the packages it is for; null for all, or unopened',
    {
      nullable: true,
    },
  )
  packageNumbers?: string[] | null;

  @Money('投标报价，开标前为空 · price; null before the opening', { nullable: true })
  price?: Money | null;

  @Money('提交的投标保证金 · bid guarantee given (实施条例 33)', { nullable: true })
  guarantee?: Money | null;

  @Day('投标保证金退还日期 · day the bid guarantee was returned', { nullable: true })
  guaranteeReturnedOn?: string | null;

  @Text('无效理由 · why it was disqualified', { nullable: true })
  disqualificationReason?: string | null;

  @DecimalNumber('评审得分 · score', { nullable: true })
  score?: string | null;

  @Count('候选排名，1 为第一 · rank among the candidates', { nullable: true })
  rank?: number | null;
}
