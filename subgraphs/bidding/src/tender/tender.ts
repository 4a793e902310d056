import { Code, codelist, Day, Flag, Instant, Money, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingNotice } from '../notice.js';
import { BiddingPrequalification } from '../prequalification/prequalification.js';

/** How bids are evaluated (招标投标法 41). */
export const EvaluationMethod = { COMPREHENSIVE: 'COMPREHENSIVE', LOWEST_PRICE: 'LOWEST_PRICE' } as const;
export type EvaluationMethod = keyof typeof EvaluationMethod;

codelist(EvaluationMethod, 'BiddingEvaluationMethod', '评标方法 · how bids are evaluated (招标投标法 41)', {
  COMPREHENSIVE: '综合评估法 · by all criteria together',
  LOWEST_PRICE: '经评审的最低投标价法 · by the lowest evaluated price',
});

/** Why a tender came to its end without a winner. */
export const TenderEnding = {
  TOO_FEW_BIDDERS: 'TOO_FEW_BIDDERS',
  ALL_REJECTED: 'ALL_REJECTED',
  WINNER_LOST: 'WINNER_LOST',
  TERMINATED: 'TERMINATED',
} as const;
export type TenderEnding = keyof typeof TenderEnding;

codelist(
  TenderEnding,
  'BiddingTenderEnding',
  '未确定中标人的原因 · why nobody won (招标投标法 28、42；实施条例 31、55)',
  {
    TOO_FEW_BIDDERS: '投标人少于三个 · fewer than three bidders (招标投标法 28)',
    ALL_REJECTED: '所有投标被否决 · all bids were rejected (招标投标法 42)',
    WINNER_LOST: '中标资格取消而重新招标 · the winner lost the award, and it is tendered anew (实施条例 55)',
    TERMINATED: '招标人终止招标 · the tenderer gave it up (实施条例 31)',
  },
);

/** The notice of a tender, and its documents (招标投标法 16, 19). */
@RecordType({ table: 'tender', zh: '招标公告与招标文件', en: 'Tender of a section', bodies: ['tenderer_id'] })
export class BiddingTender extends BiddingNotice {
  @Reference(() => BiddingPrequalification, '所经资格预审 · the prequalification before it', { nullable: true })
  prequalificationId?: string | null;

  @Flag(
    '是否接受联合体投标；公告未载明的为空 · whether consortia may bid; null where the notice does not say (实施条例 37)',
    {
      nullable: true,
    },
  )
  isOpenToConsortia?: boolean | null;

  @Day('招标文件停止发售日期 · last day the documents are on sale (实施条例 16)')
  documentUntil!: string;

  @Instant('投标截止时刻 · bid deadline (招标投标法 24)', { order: true })
  bidsDueAt!: Date;

  @Code(EvaluationMethod, '评标方法 · how bids are evaluated (招标投标法 41)', { filter: true })
  evaluationMethod!: EvaluationMethod;

  @Money('投标保证金 · bid bond asked for (实施条例 26)', { nullable: true })
  bidBond?: Money | null;

  @Money('最高投标限价 · ceiling price (实施条例 27)', { nullable: true })
  ceilingPrice?: Money | null;

  @Instant('开标时刻 · when the bids were opened (招标投标法 34)', { nullable: true })
  openedAt?: Date | null;

  @Day('终止或失败日期 · day it ended without a winner', { nullable: true, filter: true })
  endedOn?: string | null;

  @Code(TenderEnding, '未确定中标人的原因 · why nobody won', { nullable: true, filter: true })
  ending?: TenderEnding | null;

  @Text('说明 · account of it', { nullable: true })
  endingReason?: string | null;
}
