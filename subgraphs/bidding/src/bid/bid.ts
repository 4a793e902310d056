import {
  Code,
  Count,
  codelist,
  Day,
  DecimalNumber,
  Enterprise,
  Flag,
  Instant,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { TenderPart } from '../part.js';

/** State of a bid; after OCDS `bidStatus`. */
export const BidStatus = {
  SEALED: 'SEALED',
  REFUSED: 'REFUSED',
  REPLACED: 'REPLACED',
  WITHDRAWN: 'WITHDRAWN',
  OPENED: 'OPENED',
  VALID: 'VALID',
  DISQUALIFIED: 'DISQUALIFIED',
  REVOKED: 'REVOKED',
} as const;
export type BidStatus = keyof typeof BidStatus;

codelist(BidStatus, 'BiddingBidStatus', '投标状态 · state of a bid (OCDS bidStatus)', {
  SEALED: '已密封送达，未开标 · received sealed, not opened',
  REFUSED: '逾期送达，拒收 · came after the deadline and was refused (招标投标法 28)',
  REPLACED: '投标截止前被修改后的投标替换 · replaced before the deadline by a changed bid (招标投标法 29)',
  WITHDRAWN: '投标截止前撤回 · withdrawn before the deadline (实施条例 35)',
  OPENED: '已开标，未评审 · opened, not evaluated',
  VALID: '评审有效 · valid',
  DISQUALIFIED: '被否决 · disqualified (实施条例 51)',
  REVOKED: '投标截止后撤销 · revoked after the deadline (实施条例 35)',
});

/** Bids that can still come to win. */
export const STANDING: ReadonlySet<BidStatus> = new Set(['SEALED', 'OPENED', 'VALID']);

/**
 * A bid. Until the opening the register holds no more than the receipt of a sealed envelope: who bids and for how much
 * is recorded at the opening and not before, so that nobody can look, with whatever right. Of what is withdrawn, or never
 * opened, who gave which bond is recorded, so that it goes back; what he would have asked for is not. What an electronic
 * bid says of who made it (条例 40) is open to few.
 */
@RecordType({ table: 'bid', zh: '投标', en: 'Bid', bodies: ['tenderer_id', 'bidder_id'] })
export class BiddingBid extends TenderPart {
  @Text('签收编号 · number of the receipt', { filter: true })
  receiptNumber!: string;

  @Text('封签号或加密文件摘要 · number of the seal, or digest of the encrypted file')
  seal!: string;

  @Instant('送达时刻 · when it was received', { order: true })
  receivedAt!: Date;

  @Code(BidStatus, '状态 · state', { filter: true })
  status!: BidStatus;

  @Reference(() => BiddingBid, '所替换的投标 · the bid it replaces (招标投标法 29)', { nullable: true })
  replacesId?: string | null;

  @Reference(
    () => Enterprise,
    '投标人；开标前为空，撤回、未开标的为保证金提交人 · bidder; null before the opening; of what is withdrawn or never opened, who gave the bond',
    { nullable: true, filter: true },
  )
  bidderId?: string | null;

  @Money('投标报价，开标前为空 · price; null before the opening', { nullable: true })
  price?: Money | null;

  @Money('提交的投标保证金 · bid bond given (实施条例 26)', { nullable: true })
  bond?: Money | null;

  @Day('投标保证金退还日期 · day the bond was returned', { nullable: true })
  bondReturnedOn?: string | null;

  @Instant('书面撤回、撤销通知的收到时刻 · when the written notice of withdrawal was received (实施条例 35)', {
    nullable: true,
  })
  withdrawnAt?: Date | null;

  @Text('撤回、撤销通知 · the notice of withdrawal', { nullable: true })
  withdrawalNotice?: string | null;

  @Flag(
    '投标被撤销或者中标资格被取消的，保证金是否不予退还 · whether the bond is kept, of a bid that was revoked or lost the award (实施条例 35、74)',
    { nullable: true },
  )
  isBondKept?: boolean | null;

  @Text('保证金转出账户摘要 · digest of the account the bond came from (实施条例 40)', { nullable: true, level: 'L3' })
  bondAccount?: string | null;

  @Text('投标文件编制单位或个人 · who prepared the bid (实施条例 40)', { nullable: true, level: 'L3', personal: true })
  preparedBy?: string | null;

  @Text('办理投标事宜的单位或个人 · who handled the bid (实施条例 40)', { nullable: true, level: 'L3', personal: true })
  handledBy?: string | null;

  @Text('载明的项目管理成员 · project manager it names (实施条例 40)', { nullable: true, level: 'L3', personal: true })
  projectManager?: string | null;

  @Text('共同投标协议，仅联合体投标 · agreement of the members, of a consortium (招标投标法 31)', { nullable: true })
  jointAgreement?: string | null;

  @Text('单位负责人或控股、管理方 · its head, or who controls it (实施条例 34)', {
    nullable: true,
    level: 'L3',
    personal: true,
  })
  controller?: string | null;

  @Text('文件作者 · author in the file of the bid (电子招标投标)', { nullable: true, level: 'L3', personal: true })
  fileAuthor?: string | null;

  @Text('网卡地址 · MAC address of the device it was made on', { nullable: true, level: 'L3' })
  macAddress?: string | null;

  @Text('CPU 序列号 · CPU number of the device', { nullable: true, level: 'L3' })
  cpuNumber?: string | null;

  @Text('上传地址 · IP address it was sent from', { nullable: true, level: 'L3' })
  ipAddress?: string | null;

  @Reference(() => BiddingBid, '评标发现与其混装的投标 · the bid whose papers are mixed up with it (实施条例 40)', {
    nullable: true,
    level: 'L3',
  })
  mixedWithId?: string | null;

  @Text('否决理由 · why it was disqualified (实施条例 51)', { nullable: true })
  disqualificationReason?: string | null;

  @DecimalNumber('评审得分 · score', { nullable: true })
  score?: string | null;

  @Count('候选排名，1 为第一 · rank among the candidates', { nullable: true })
  rank?: number | null;
}
