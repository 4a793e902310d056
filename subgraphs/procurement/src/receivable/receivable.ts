import { Day, doneOn, Money, RecordType, Text, type Work } from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';

/** What a small or medium firm asks to have confirmed; the part that is not disputed must be paid (款项支付条例 15, 16). */
@RecordType({ table: 'receivable', zh: '确权请求', en: 'Receivable to be confirmed', bodies: PARTIES })
export class ProcurementReceivable extends ContractPart {
  @Day('请求日期 · day it was asked for (保障中小企业款项支付条例 16)')
  claimedOn!: string;

  @Money('请求确认的金额 · amount claimed')
  amountClaimed!: Money;

  @Day('确认日期 · day of the confirmation', { nullable: true })
  confirmedOn?: string | null;

  @Money('确认的无争议金额，须及时支付 · amount not disputed, to be paid in time (保障中小企业款项支付条例 15)', {
    nullable: true,
  })
  amountConfirmed?: Money | null;

  @Text('争议说明 · what is disputed, and why', { nullable: true })
  dispute?: string | null;
}

/** 保障中小企业款项支付条例 16: confirmed within thirty days. */
export async function settleReceivable(work: Work, receivable: ProcurementReceivable): Promise<void> {
  const { buyerId, supplierId, claimedOn, amountClaimed, confirmedOn } = receivable;
  const period = dutyPeriod('receivable_confirmation', claimedOn);
  if (!period) return;
  await keepDuties(work, receivable, [
    {
      kind: 'CONFIRM_RECEIVABLE',
      title: '确认债权债务关系 · confirm what a firm is owed',
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      amount: amountClaimed,
      incurredOn: claimedOn,
      ...period,
      performed: doneOn(confirmedOn),
    },
  ]);
}
