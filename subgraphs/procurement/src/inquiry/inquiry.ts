import { Day, doneOn, RecordType, Text, type Work } from '@integrity-graph/kit';
import { PARTIES } from '../contract/part.js';
import { ProcurementDispute } from '../dispute/part.js';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';

@RecordType({ table: 'inquiry', zh: '询问', en: 'Inquiry about a procurement', bodies: PARTIES })
export class ProcurementInquiry extends ProcurementDispute {
  @Day('提出日期 · day it was made (政府采购法 51)', { filter: true, order: true })
  madeOn!: string;

  @Text('询问事项 · what is asked')
  matter!: string;

  @Day('答复日期 · day of the reply (实施条例 52)', { nullable: true })
  repliedOn?: string | null;

  @Text('答复内容 · reply', { nullable: true })
  reply?: string | null;
}

/** 实施条例 52: the buyer replies, himself or through his agency, within three working days. */
export async function settleInquiry(work: Work, inquiry: ProcurementInquiry): Promise<void> {
  const { buyerId, supplierId, madeOn, repliedOn } = inquiry;
  const period = dutyPeriod('inquiry_reply', madeOn);
  if (!period) return;
  await keepDuties(work, inquiry, [
    {
      kind: 'REPLY_TO_INQUIRY',
      title: '答复供应商询问 · reply to a supplier’s inquiry',
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      incurredOn: madeOn,
      ...period,
      performed: doneOn(repliedOn),
    },
  ]);
}
