import { Day, Flag, Instant, RecordType } from '@integrity-graph/kit';
import { BiddingNotice } from '../notice.js';

/** The notice of a prequalification, and its documents (条例 15). */
@RecordType({ table: 'prequalification', zh: '资格预审公告', en: 'Prequalification', bodies: ['tenderer_id'] })
export class BiddingPrequalification extends BiddingNotice {
  @Flag(
    '是否接受联合体投标；公告未载明的为空 · whether consortia may bid; null where the notice does not say (实施条例 37)',
    {
      nullable: true,
    },
  )
  isOpenToConsortia?: boolean | null;

  @Day('资格预审文件停止发售日期 · last day the documents are on sale (实施条例 16)')
  documentUntil!: string;

  @Instant('提交资格预审申请文件截止时刻 · last instant to apply (实施条例 17)', { order: true })
  applicationsDueAt!: Date;

  @Day('资格预审结束日期 · day it was concluded', { nullable: true })
  concludedOn?: string | null;
}
