import {
  computeDue,
  Day,
  doneOn,
  GovernmentBody,
  Money,
  type Owed,
  RecordType,
  Reference,
  Text,
  type Work,
} from '@integrity-graph/kit';
import { ContractPart, PARTIES } from '../contract/part.js';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';
import { rules } from '../rules/rules.js';

@RecordType({
  table: 'arrears_complaint',
  zh: '拖欠中小企业款项投诉',
  en: 'Complaint of arrears to a small or medium firm',
  bodies: [...PARTIES, 'receiver_id', 'handler_id'],
})
export class ProcurementArrearsComplaint extends ContractPart {
  @Reference(() => GovernmentBody, '受理投诉部门 · body that received it (保障中小企业款项支付条例 25)')
  receiverId!: string;

  @Day('正式受理日期 · day it was accepted', { filter: true, order: true })
  acceptedOn!: string;

  @Money('投诉拖欠金额 · amount said to be overdue')
  amount!: Money;

  @Text('投诉内容 · what is complained of')
  matter!: string;

  @Reference(() => GovernmentBody, '处理投诉部门 · body that handles it', { nullable: true })
  handlerId?: string | null;

  @Day('转交日期 · day it was passed on', { nullable: true })
  transferredOn?: string | null;

  @Day('延长至 · extended until, at most ninety days in all', { nullable: true })
  extendedUntil?: string | null;

  @Text('延长理由与批准 · reason and approval of the extension', { nullable: true })
  extensionReason?: string | null;

  @Day('形成处理结果日期 · day of the result', { nullable: true })
  resolvedOn?: string | null;

  @Text('处理结果 · result', { nullable: true })
  result?: string | null;
}

/** 保障中小企业款项支付条例 25: passed on within ten working days, a result within thirty days, at most ninety. */
export async function settleArrearsComplaint(work: Work, complaint: ProcurementArrearsComplaint): Promise<void> {
  const { receiverId, acceptedOn, handlerId, transferredOn, extendedUntil, extensionReason, resolvedOn } = complaint;
  const obligee = { type: 'Enterprise', id: complaint.supplierId } as const;
  const owed: Owed[] = [];
  const transfer = dutyPeriod('arrears_complaint_transfer', acceptedOn);
  if (transfer) {
    owed.push({
      kind: 'TRANSFER_ARREARS_COMPLAINT',
      title: '转交拖欠投诉 · pass an arrears complaint on',
      obligorId: receiverId,
      obligee,
      incurredOn: acceptedOn,
      ...transfer,
      performed: doneOn(transferredOn),
    });
  }
  const extensions = extendedUntil ? [{ until: extendedUntil, approvedBy: extensionReason! }] : [];
  const result = transferredOn ? dutyPeriod('arrears_complaint_result', transferredOn, { extensions }) : undefined;
  if (result) {
    owed.push({
      kind: 'RESOLVE_ARREARS_COMPLAINT',
      title: '处理拖欠投诉 · handle an arrears complaint',
      obligorId: handlerId!,
      obligee,
      incurredOn: transferredOn!,
      ...result,
      performed: doneOn(resolvedOn),
    });
  }
  await keepDuties(work, complaint, owed);
}

/** The last day to which the handling may be extended. */
export function latestResult(transferredOn: string): string | undefined {
  const longest = rules.deadline('arrears_complaint_longest', transferredOn);
  return longest && computeDue({ ...longest, rollOver: false }, transferredOn).on;
}
